Feature: WATCH

  Transactions that give up when a key has changed.

  # Shows WATCH with and without a conflict, what counts as a change, and what ends watching.
  @id:lua-and-tx/watch
  Scenario: A watched key that another session changes makes EXEC return null
    Given an empty database
    When I run, expecting
      """
      SET k 1         => +OK
      WATCH k         => +OK
      MULTI
      INCR k
      EXEC            => [:2]
      WATCH k         => +OK
      other> SET k 10 => +OK
      MULTI
      INCR k
      EXEC            => *-1 || _
      GET k           => "10"
      MULTI
      INCR k
      EXEC            => [:11]
      """
    And I run, expecting
      """
      WATCH k                    => +OK
      other> GET k               => "11"
      other> EXISTS k            => :1
      other> DEL missing         => :0
      MULTI
      GET k
      EXEC                       => ["11"]
      WATCH k                    => +OK
      other> SET k 11            => +OK
      MULTI
      GET k
      EXEC                       => *-1 || _
      WATCH k                    => +OK
      SET k own-write            => +OK
      MULTI
      GET k
      EXEC                       => *-1 || _
      WATCH missing              => +OK
      other> SET missing created => +OK
      MULTI
      GET missing
      EXEC                       => *-1 || _
      WATCH missing              => +OK
      other> DEL missing         => :1
      MULTI
      GET missing
      EXEC                       => *-1 || _
      WATCH missing              => +OK
      other> SET missing 1       => +OK
      other> DEL missing         => :1
      MULTI
      GET missing
      EXEC                       => *-1 || _
      WATCH k                    => +OK
      other> EXPIRE k 100        => :1
      MULTI
      GET k
      EXEC                       => *-1 || _
      WATCH k                    => +OK
      other> PERSIST k           => :1
      MULTI
      GET k
      EXEC                       => *-1 || _
      WATCH k                    => +OK
      other> APPEND k ""         => :9
      MULTI
      GET k
      EXEC                       => *-1 || _
      WATCH k                    => +OK
      other> RENAME k renamed    => +OK
      MULTI
      GET k
      EXEC                       => *-1 || _
      """
    And I run, expecting
      """
      SET a 1        => +OK
      SET b 1        => +OK
      WATCH a b      => +OK
      WATCH a        => +OK
      other> SET b 2 => +OK
      MULTI
      GET a
      EXEC           => *-1 || _
      WATCH a        => +OK
      other> SET a 2 => +OK
      UNWATCH        => +OK
      MULTI
      GET a
      EXEC           => ["2"]
      WATCH a        => +OK
      other> SET a 3 => +OK
      MULTI
      DISCARD        => +OK
      MULTI
      GET a
      EXEC           => ["3"]
      WATCH a        => +OK
      MULTI
      GET a
      other> SET a 4 => +OK
      EXEC           => *-1 || _
      WATCH a        => +OK
      other> FLUSHDB => +OK
      MULTI
      GET a
      EXEC           => *-1 || _
      WATCH a        => +OK
      other> FLUSHDB => +OK
      MULTI
      GET a
      EXEC           => [$-1] || [_]
      WATCH a        => +OK
      other> MULTI
      other> SET a 1
      other> DISCARD => +OK
      MULTI
      GET a
      EXEC           => [$-1] || [_]
      WATCH a        => +OK
      other> MULTI
      other> SET a 2
      other> EXEC    => [+OK]
      MULTI
      GET a
      EXEC           => *-1 || _
      WATCH a
      other> EVAL "return redis.call('SET', KEYS[1], '3')" 1 a
      MULTI
      GET a
      EXEC
      """
    Then the replies are as expected
    And the replies are the same

  # Shows that the same name in another database does not conflict, and that SWAPDB and FLUSHALL do.
  @id:lua-and-tx/watched-database @needs:server @disposable
  Scenario: A watched key belongs to its database; SWAPDB and FLUSHALL touch it
    Given an empty database
    When I run, expecting
      """
      SET k 1                => +OK
      WATCH k                => +OK
      other> SELECT @{other_database} => +OK
      other> SET k elsewhere => +OK
      MULTI                  => +OK
      GET k                  => +QUEUED
      EXEC                   => ["1"]
      WATCH k                => +OK
      other> SWAPDB @{database} @{other_database} => +OK
      MULTI                  => +OK
      GET k                  => +QUEUED
      EXEC                   => *-1 || _
      WATCH k                => +OK
      other> FLUSHALL        => +OK
      MULTI                  => +OK
      GET k                  => +QUEUED
      EXEC                   => *-1 || _
      WATCH k                => +OK
      other> FLUSHALL        => +OK
      MULTI                  => +OK
      GET k                  => +QUEUED
      EXEC                   => [$-1] || [_]
      """
    Then the replies are as expected
    And the replies are the same
