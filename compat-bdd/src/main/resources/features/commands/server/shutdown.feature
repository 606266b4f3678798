Feature: SHUTDOWN
  Ends the server.

  @disposable
  Scenario: At once
    Given Redis and Valkey
    And a server of its own
    When I run
      """
      A> PING
      SHUTDOWN NOSAVE
      A> PING
      """
    Then the replies are the same

  @disposable
  Scenario: Now, by force
    Given Redis and Valkey
    And a server of its own
    When I run
      """
      SHUTDOWN NOSAVE NOW FORCE
      PING
      """
    Then the replies are the same

  @disposable
  Scenario: After saving
    Given Redis and Valkey
    And a server of its own, started with "--dbfilename dump.rdb"
    When I run
      """
      SET a 1
      SHUTDOWN SAVE
      PING
      """
    Then the replies are the same

  @disposable
  Scenario: Refused ends keep the server up
    Given Redis and Valkey
    And a server of its own, started with "--dbfilename dump.rdb"
    When I run
      """
      SET a 1
      CONFIG SET save "100000 1"
      SHUTDOWN ABORT
      SHUTDOWN SAVE NOSAVE
      PING
      """
    Then the replies are the same

  @disposable
  Scenario: Bad calls
    Given Redis and Valkey
    When I run
      """
      SHUTDOWN MAYBE
      SHUTDOWN SAVE NOSAVE
      SHUTDOWN NOSAVE SAVE
      SHUTDOWN ABORT
      SHUTDOWN ABORT NOW
      SHUTDOWN NOW ABORT
      SHUTDOWN SAFE NOSUCH
      SHUTDOWN FAILOVER ABORT
      SHUTDOWN FAILOVER
      EVAL "return redis.call('SHUTDOWN')" 0
      PING
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of SHUTDOWN
    Given Redis and Valkey
    When I run
      """
      COMMAND INFO SHUTDOWN
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SHUTDOWN
    Given Redis and Valkey
    When I run
      """
      COMMAND DOCS SHUTDOWN
      """
    Then the replies are the same
