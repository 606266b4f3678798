Feature: MULTI, EXEC and DISCARD
  Several commands as one.

  Scenario: All or nothing
    Given an empty database
    When I run
      """
      MULTI
      SET a 1
      INCR a
      GET a
      EXEC
      MULTI
      SET a 9
      DISCARD
      GET a
      MULTI
      EXEC
      """
    Then the replies are the same

  Scenario: Bad calls
    Given an empty database
    When I run
      """
      EXEC
      DISCARD
      EXEC x
      DISCARD x
      MULTI x
      MULTI
      MULTI
      EXEC
      MULTI
      DISCARD x
      EXEC
      """
    Then the replies are the same

  Scenario: Errors while commands are queued
    Given an empty database
    When I run
      """
      MULTI
      NOSUCH
      SET a 1
      EXEC
      MULTI
      GET
      EXEC
      MULTI
      SET a 1 NOSUCH
      EXEC
      MULTI
      CLIENT NOSUCH
      EXEC
      MULTI
      WATCH a
      EXEC
      EXISTS a
      """
    Then the replies are the same

  Scenario: Errors while commands run
    Given an empty database
    When I run
      """
      SET text a
      MULTI
      INCR text
      SET other 1
      LPUSH text a
      GET other
      EXEC
      """
    Then the replies are the same

  Scenario: Commands that may not be queued
    Given an empty database
    When I run
      """
      MULTI
      SUBSCRIBE a
      UNSUBSCRIBE a
      EXEC
      MULTI
      MONITOR
      EXEC
      MULTI
      SHUTDOWN ABORT
      EXEC
      MULTI
      SYNC
      EXEC
      MULTI
      PSYNC ? -1
      EXEC
      MULTI
      SAVE
      EXEC
      MULTI
      BGREWRITEAOF
      DISCARD
      MULTI
      QUIT
      """
    Then the replies are the same

  Scenario: Waiting is not done in a transaction
    Given an empty database
    When I run
      """
      MULTI
      BLPOP queue 0
      BLMOVE a b LEFT LEFT 0
      BZPOPMIN z 0
      XREAD BLOCK 0 STREAMS s $
      WAIT 1 0
      EXEC
      """
    Then the replies are the same

  @needs:config
  Scenario: Other sessions see the whole
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events KEA
      W> PSUBSCRIBE __key*
      """
    When I run
      """
      MULTI
      SET a 1
      RPUSH queue x
      DEL a
      EXEC
      """
    Then the replies are the same

  Scenario: Waiting sessions are served after the transaction
    Given an empty database
    When I run
      """
      A>> BLPOP queue 0
      MULTI
      RPUSH queue a
      LPOP queue
      RPUSH queue b c
      EXEC
      A<
      LRANGE queue 0 -1
      """
    Then the replies are the same

  Scenario: Many commands
    Given an empty database
    When I run
      """
      MULTI
      20 INCR n
      EXEC
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of MULTI
    Given an empty database
    When I run
      """
      COMMAND INFO MULTI
      COMMAND INFO EXEC
      COMMAND INFO DISCARD
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of MULTI
    Given an empty database
    When I run
      """
      COMMAND DOCS MULTI
      COMMAND DOCS EXEC
      COMMAND DOCS DISCARD
      """
    Then the replies are the same
