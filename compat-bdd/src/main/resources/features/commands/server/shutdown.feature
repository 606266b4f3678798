Feature: SHUTDOWN
  Ends the server.

  @disposable
  Scenario: At once
    Given an empty database
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
    Given an empty database
    And a server of its own
    When I run
      """
      SHUTDOWN NOSAVE NOW FORCE
      PING
      """
    Then the replies are the same

  @disposable
  Scenario: After saving
    Given an empty database
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
    Given an empty database
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
    Given an empty database
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
    Given an empty database
    When I run
      """
      COMMAND INFO SHUTDOWN
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SHUTDOWN
    Given an empty database
    When I run
      """
      COMMAND DOCS SHUTDOWN
      """
    Then the replies are the same
