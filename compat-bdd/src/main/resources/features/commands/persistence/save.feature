Feature: SAVE, BGSAVE, BGREWRITEAOF and LASTSAVE
  Writing to disk.

  @disposable
  Scenario: Save
    Given an empty database
    And a server of its own
    When I run
      """
      SET a 1
      SAVE
      SAVE x
      SET b 1
      EVAL "return redis.call('SAVE')" 0
      MULTI
      SAVE
      EXEC
      """
    Then the replies are the same

  @disposable
  Scenario: Save in the background
    Given an empty database
    And a server of its own
    When I run
      """
      BGSAVE
      BGSAVE NOSUCH
      BGSAVE SCHEDULE x
      EVAL "return redis.call('BGSAVE')" 0
      """
    Then the replies are the same

  @disposable
  Scenario: Save in the background when it is possible
    Given an empty database
    And a server of its own
    When I run
      """
      BGSAVE SCHEDULE
      """
    Then the replies are the same

  @disposable
  Scenario: Cancel what is not under way
    Given an empty database
    And a server of its own
    When I run
      """
      BGSAVE CANCEL
      BGSAVE cancel x
      """
    Then the replies are the same

  @disposable
  Scenario: Save in a transaction
    Given an empty database
    And a server of its own
    When I run
      """
      MULTI
      BGSAVE
      EXEC
      """
    Then the replies are the same

  @disposable
  Scenario: A child is at work already
    Given an empty database
    And a server of its own, started with "--rdb-key-save-delay 1000000 --enable-debug-command yes"
    And on each target
      """
      SET a 1
      SET b 1
      """
    When I run
      """
      BGSAVE
      BGSAVE
      BGSAVE SCHEDULE
      SAVE
      BGREWRITEAOF
      BGREWRITEAOF
      CONFIG SET appendonly yes
      CONFIG SET appendonly no
      BGSAVE CANCEL
      SHUTDOWN NOSAVE
      PING
      """
    Then the replies are the same

  @disposable
  Scenario: Rewrite the append-only file
    Given an empty database
    And a server of its own
    When I run
      """
      BGREWRITEAOF
      """
    Then the replies are the same

  @disposable
  Scenario: Bad calls of BGREWRITEAOF
    Given an empty database
    And a server of its own
    When I run
      """
      BGREWRITEAOF x
      EVAL "return redis.call('BGREWRITEAOF')" 0
      MULTI
      BGREWRITEAOF
      EXEC
      """
    Then the replies are the same

  @disposable
  Scenario: With an append-only file
    Given an empty database
    And a server of its own, started with "--appendonly yes --enable-debug-command yes"
    When I run
      """
      SET a 1
      INCR n
      EXPIRE a 100000
      XADD s 1-1 f v
      EVAL "redis.call('SET', 'b', 1) redis.call('INCR', 'n')" 0
      MULTI
      SET c 1
      SET d 1
      EXEC
      DEBUG LOADAOF
      DBSIZE
      GET n
      XRANGE s - +
      CONFIG SET appendonly no
      CONFIG SET appendonly yes
      CONFIG GET appendonly
      """
    Then the replies are the same

  @disposable
  Scenario: Nothing can be written
    Given an empty database
    And a server of its own, started with "--enable-protected-configs yes"
    When I run
      """
      SET a 1
      CONFIG SET dir /proc
      SAVE
      CONFIG SET dir /nonexistent
      CONFIG SET dbfilename a/b
      CONFIG SET dir ""
      """
    Then the replies are the same

  @disposable
  Scenario: Changes since the last time
    Given an empty database
    And a server of its own
    When I run
      """
      SET a 1
      SET b 1
      EVAL "return redis.call('INFO', 'persistence'):match('rdb_changes_since_last_save:%d+')" 0
      SAVE
      EVAL "return redis.call('INFO', 'persistence'):match('rdb_changes_since_last_save:%d+')" 0
      EVAL "return redis.call('INFO', 'persistence'):match('rdb_last_bgsave_status:%w+')" 0
      EVAL "return redis.call('INFO', 'persistence'):match('aof_enabled:%d')" 0
      """
    Then the replies are the same

  @disposable
  Scenario: LASTSAVE
    Given an empty database
    And a server of its own
    When I run
      """
      LASTSAVE
      SAVE
      LASTSAVE
      """
    Then the replies to "LASTSAVE" are the same in type, because they are times

  @resp2
  Scenario: What the servers say of SAVE
    Given an empty database
    When I run
      """
      COMMAND INFO SAVE
      COMMAND INFO BGSAVE
      COMMAND INFO BGREWRITEAOF
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SAVE
    Given an empty database
    When I run
      """
      COMMAND DOCS SAVE
      COMMAND DOCS BGSAVE
      COMMAND DOCS BGREWRITEAOF
      """
    Then the replies are the same
