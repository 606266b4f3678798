Feature: DBSIZE, FLUSHDB, FLUSHALL and SWAPDB
  Whole databases.

  Scenario: DBSIZE
    Given an empty database
    When I run
      """
      DBSIZE
      SET a 1
      SET b 1 PXAT 33177117420000
      DBSIZE
      DBSIZE x
      DEL a b
      DBSIZE
      """
    Then the replies are the same

  @needs:server @disposable
  Scenario: FLUSHDB empties one
    Given an empty database
    When I run
      """
      SET a 1
      SELECT @{other_database}
      SET b 1
      FLUSHDB
      DBSIZE
      SELECT @{database}
      DBSIZE
      FLUSHDB SYNC
      DBSIZE
      FLUSHDB ASYNC
      FLUSHDB async
      FLUSHDB MAYBE
      FLUSHDB SYNC ASYNC
      FLUSHDB ""
      """
    Then the replies are the same

  @needs:server @disposable
  Scenario: FLUSHALL empties all
    Given an empty database
    When I run
      """
      SET a 1
      SELECT @{other_database}
      SET b 1
      FLUSHALL
      DBSIZE
      SELECT @{database}
      DBSIZE
      FLUSHALL SYNC
      FLUSHALL ASYNC
      FLUSHALL MAYBE
      FLUSHALL SYNC ASYNC
      """
    Then the replies are the same

  @needs:server @disposable
  Scenario: Flushing keeps functions
    Given an empty database
    When I run
      """
      FUNCTION LOAD "#!lua name=kept\nredis.register_function('f', function() return 1 end)"
      FLUSHALL
      FCALL f 0
      """
    Then the replies are the same

  @needs:server @disposable
  Scenario: A second session sees it
    Given an empty database
    When I run
      """
      SET a 1
      A> WATCH a
      A> MULTI
      A> GET a
      B> FLUSHDB
      A> EXEC
      A> WATCH missing
      A> MULTI
      A> PING
      B> FLUSHALL
      A> EXEC
      """
    Then the replies are the same

  @needs:config @needs:server @disposable
  Scenario: Flushing publishes no events of keys
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events KEA
      W> PSUBSCRIBE __key*
      """
    When I run
      """
      SET a 1
      FLUSHDB
      SET a 1
      FLUSHALL
      SWAPDB @{database} @{other_database}
      """
    Then the replies are the same

  @needs:server @disposable
  Scenario: Flushing in scripts and transactions
    Given an empty database
    When I run
      """
      SET a 1
      EVAL "return redis.call('FLUSHDB')" 0
      EVAL "return redis.call('FLUSHALL', 'ASYNC')" 0
      EVAL_RO "return redis.call('FLUSHALL')" 0
      MULTI
      SET a 1
      FLUSHALL
      DBSIZE
      EXEC
      """
    Then the replies are the same

  @needs:server @disposable
  Scenario: SWAPDB
    Given an empty database
    When I run
      """
      SET a 0
      SELECT @{other_database}
      SET b 1
      SWAPDB @{database} @{other_database}
      GET a
      B> GET b
      SWAPDB @{other_database} @{other_database}
      SWAPDB @{database} 16
      SWAPDB 16 0
      SWAPDB -1 0
      SWAPDB a 0
      SWAPDB @{database} b
      SWAPDB 0
      SWAPDB "" ""
      SWAPDB @{database} 1 2
      """
    Then the replies are the same

  @needs:server @disposable
  Scenario: SWAPDB and what waits or watches
    Given an empty database
    When I run
      """
      C> SELECT @{other_database}
      C> RPUSH queue x
      A>> BLPOP queue 0
      B> WATCH queue
      B> MULTI
      B> PING
      SWAPDB @{database} @{other_database}
      A<
      B> EXEC
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of DBSIZE
    Given an empty database
    When I run
      """
      COMMAND INFO DBSIZE
      COMMAND INFO FLUSHDB
      COMMAND INFO FLUSHALL
      COMMAND INFO SWAPDB
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of DBSIZE
    Given an empty database
    When I run
      """
      COMMAND DOCS DBSIZE
      COMMAND DOCS FLUSHDB
      COMMAND DOCS FLUSHALL
      COMMAND DOCS SWAPDB
      """
    Then the replies are the same
