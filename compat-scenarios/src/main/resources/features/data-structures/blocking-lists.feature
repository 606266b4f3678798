Feature: Blocking list commands
  One session waits, another one pushes. `A` and `B` are sessions of their own.

  @id:data-structures/blocking-pops
  Scenario: BLPOP and BRPOP wait for an element, serve at once when there is one, and tell the key it came from
    Given an empty database that takes writes
    When I run, expecting
      """
      RPUSH b 1 2           => :2
      BLPOP a b 1           => ["b", "1"]
      BRPOP a b 0           => ["b", "2"]
      A>> BLPOP jobs other 5
      B> RPUSH other late   => :1
      A<                    => ["other", "late"]
      B> EXISTS other       => :0
      # An element pushed and taken in one transaction never reaches the waiting session.
      A>> BRPOP jobs 5
      B> MULTI              => +OK
      B> LPUSH jobs x       => +QUEUED
      B> LPOP jobs          => +QUEUED
      B> LPUSH jobs y z     => +QUEUED
      B> EXEC               => [:1, "x", :2]
      A<                    => ["jobs", "y"]
      B> LRANGE jobs 0 -1   => ["z"]
      B> DEL jobs           => :1
      # A push of several serves one, the rest stays.
      A>> BLPOP jobs 5
      B> RPUSH jobs 1 2 3   => :3
      A<                    => ["jobs", "1"]
      B> LRANGE jobs 0 -1   => ["2", "3"]
      B> DEL jobs           => :1
      # Nothing comes in time.
      BLPOP jobs 0.01       => *-1 || _
      BRPOP jobs other 0.01 => *-1 || _
      BLPOP jobs -1         => -ERR timeout is negative
      BLPOP jobs ten        => -ERR timeout is not a float or out of range
      BLPOP jobs nan        => -ERR timeout is not a float or out of range
      BLPOP jobs inf
      BLPOP jobs 1e20
      BLPOP jobs ""         => -ERR timeout is not a float or out of range
      BLPOP jobs            => -ERR wrong number of arguments for 'blpop' command
      BLPOP                 => -ERR wrong number of arguments for 'blpop' command
      BRPOP jobs -0.1       => -ERR timeout is negative
      SET string v          => +OK
      BLPOP string 1        => -WRONGTYPE Operation against a key holding the wrong kind of value
      BLPOP jobs string 1   => -WRONGTYPE Operation against a key holding the wrong kind of value
      RPUSH jobs x          => :1
      BLPOP jobs string 1   => ["jobs", "x"]
      BLPOP string jobs 1   => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/blocking-order
  Scenario: Sessions that wait for one list are served in the order in which they came
    Given an empty database that takes writes
    When I run, expecting
      """
      RPUSH queue 0        => :1
      LPOP queue           => "0"
      A>> BLPOP queue 5
      B>> BLPOP queue 5
      C>> BRPOP queue 5
      D> RPUSH queue 1 2 3 => :3
      A<                   => ["queue", "1"]
      B<                   => ["queue", "2"]
      C<                   => ["queue", "3"]
      D> EXISTS queue      => :0
      # Whoever waits for several keys gets the first that is filled.
      A>> BLPOP one two 5
      B>> BLPOP two one 5
      D> MULTI             => +OK
      D> RPUSH two b       => +QUEUED
      D> RPUSH one a       => +QUEUED
      D> EXEC              => [:1, :1]
      A<
      B<
      D> EXISTS one two    => :0
      # One that gave up is passed over.
      A>> BLPOP queue 0.02
      A<                   => *-1 || _
      B>> BLPOP queue 5
      D> RPUSH queue x     => :1
      B<                   => ["queue", "x"]
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/blocking-wrong-type
  Scenario: A waiting session is not woken by a key of the wrong type, and still gets the list that comes after
    Given an empty database that takes writes
    When I run, expecting
      """
      RPUSH jobs first                => :1
      LPOP jobs                       => "first"
      A>> BLPOP jobs 5
      B> SET jobs string              => +OK
      B> GET jobs                     => "string"
      B> DEL jobs                     => :1
      B> RPUSH jobs real              => :1
      A<                              => ["jobs", "real"]
      A>> BLPOP jobs 5
      B> SADD jobs member             => :1
      B> DEL jobs                     => :1
      B> ZADD jobs 1 m                => :1
      B> DEL jobs                     => :1
      B> LPUSH jobs again             => :1
      A<                              => ["jobs", "again"]
      # A key that is renamed or copied to the awaited name wakes too.
      B> RPUSH source r               => :1
      A>> BLPOP jobs 5
      B> RENAME source jobs           => +OK
      A<                              => ["jobs", "r"]
      B> RPUSH source c               => :1
      A>> BLPOP jobs 5
      B> COPY source jobs             => :1
      A<                              => ["jobs", "c"]
      B> RPUSH source s               => :2
      A>> BLPOP jobs 5
      B> SORT source ALPHA STORE jobs => :2
      A<                              => ["jobs", "c"]
      B> EXISTS jobs                  => :1
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/blocking-moves
  Scenario: BLMOVE and BRPOPLPUSH wait for the source and hand on to the destination, and to whoever waits there
    Given an empty database that takes writes
    When I run, expecting
      """
      RPUSH a 1 2                 => :2
      BLMOVE a b LEFT RIGHT 1     => "1"
      BRPOPLPUSH a b 1            => "2"
      LRANGE b 0 -1               => ["2", "1"]
      A>> BLMOVE a b LEFT LEFT 5
      B> RPUSH a 3                => :1
      A<                          => "3"
      B> LRANGE b 0 -1            => ["3", "2", "1"]
      # A chain: one session waits for what another one moves.
      A>> BLMOVE first second LEFT LEFT 5
      C>> BLPOP second 5
      B> RPUSH first x            => :1
      A<                          => "x"
      C<                          => ["second", "x"]
      B> EXISTS first second      => :0
      BLMOVE a b LEFT RIGHT 0.01  => *-1 || _
      BRPOPLPUSH a b 0.01         => *-1 || _
      BLMOVE a b LEFT RIGHT -1    => -ERR timeout is negative
      BLMOVE a b UP RIGHT 1       => -ERR syntax error
      BLMOVE a b LEFT RIGHT ten   => -ERR timeout is not a float or out of range
      BLMOVE a b LEFT 1           => -ERR wrong number of arguments for 'blmove' command
      BRPOPLPUSH a b -1           => -ERR timeout is negative
      BRPOPLPUSH a b              => -ERR wrong number of arguments for 'brpoplpush' command
      SET string v                => +OK
      RPUSH a y                   => :1
      BLMOVE a string LEFT LEFT 1 => -WRONGTYPE Operation against a key holding the wrong kind of value
      BLMOVE string a LEFT LEFT 1 => -WRONGTYPE Operation against a key holding the wrong kind of value
      LLEN a                      => :1
      DEL a                       => :1
      # The destination has the wrong type when the element comes.
      A>> BLMOVE a string LEFT LEFT 5
      B> RPUSH a z                => :1
      A<                          => -WRONGTYPE Operation against a key holding the wrong kind of value
      B> LRANGE a 0 -1            => ["z"]
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/blocking-multi-pop
  Scenario: BLMPOP waits for the first of its lists and takes up to a count
    Given an empty database that takes writes
    When I run, expecting
      """
      RPUSH b 1 2 3               => :3
      BLMPOP 1 2 a b LEFT COUNT 2 => ["b", ["1", "2"]]
      BLMPOP 1 2 a b RIGHT        => ["b", ["3"]]
      A>> BLMPOP 5 2 a b LEFT COUNT 10
      B> RPUSH b x y              => :2
      A<                          => ["b", ["x", "y"]]
      B> EXISTS b                 => :0
      A>> BLMPOP 5 1 a RIGHT
      B> RPUSH a 1 2              => :2
      A<                          => ["a", ["2"]]
      B> LRANGE a 0 -1            => ["1"]
      DEL a                       => :1
      BLMPOP 0.01 1 a LEFT        => *-1 || _
      BLMPOP -1 1 a LEFT          => -ERR timeout is negative
      BLMPOP ten 1 a LEFT         => -ERR timeout is not a float or out of range
      BLMPOP 1 0 a LEFT           => -ERR numkeys should be greater than 0
      BLMPOP 1 ten a LEFT         => -ERR numkeys should be greater than 0
      BLMPOP 1 1 a UP             => -ERR syntax error
      BLMPOP 1 1 a LEFT COUNT 0   => -ERR count should be greater than 0
      BLMPOP 1 1 a                => -ERR wrong number of arguments for 'blmpop' command
      BLMPOP 1 2 a LEFT           => -ERR syntax error
      SET string v                => +OK
      BLMPOP 1 1 string LEFT      => -WRONGTYPE Operation against a key holding the wrong kind of value
      BLMPOP 1 1 a LEFT FOO       => -ERR syntax error
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/blocking-in-transaction
  Scenario: Inside a transaction blocking commands do not wait
    Given an empty database that takes writes
    When I run, expecting
      """
      MULTI                           => +OK
      BLPOP empty 0                   => +QUEUED
      BRPOP empty 0                   => +QUEUED
      BLMOVE empty other LEFT RIGHT 0 => +QUEUED
      BLMPOP 0 1 empty LEFT           => +QUEUED
      BZPOPMIN empty 0                => +QUEUED
      BZMPOP 0 1 empty MIN            => +QUEUED
      EXEC                            => [*-1, *-1, $-1, *-1, *-1, *-1] || [_, _, _, _, _, _]
      RPUSH list a b c                => :3
      ZADD zset 1 m 2 n               => :2
      MULTI                           => +OK
      BLPOP empty list 0              => +QUEUED
      BLMOVE list other LEFT RIGHT 0  => +QUEUED
      BZPOPMAX zset 0                 => +QUEUED
      EXEC                            => [["list", "a"], "b", ["zset", "n", "2"]] || [["list", "a"], "b", ["zset", "n", ,2]]
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/blocking-in-script
  Scenario: Inside a script blocking commands do not wait, where the server lets scripts call them
    Given an empty database that takes writes
    When I run, expecting
      """
      RPUSH list a => :1
      EVAL "return redis.call('BLPOP', KEYS[1], 0)" 1 empty
      EVAL "return redis.call('BLPOP', KEYS[1], 0)" 1 list
      EVAL "return redis.call('BZPOPMIN', KEYS[1], 0)" 1 empty
      EXISTS list
      """
    Then the replies are as expected
    And the replies are the same
