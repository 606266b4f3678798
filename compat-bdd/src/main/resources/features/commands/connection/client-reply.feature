Feature: CLIENT REPLY
  Switches replies off and on.

  Scenario: Off and on
    Given an empty database
    When I run
      """
      SET a 1
      CLIENT REPLY OFF
      INCR a
      INCR a
      CLIENT REPLY ON
      GET a
      """
    Then the replies are the same

  Scenario: Skip one
    Given an empty database
    When I run
      """
      SET a 1
      CLIENT REPLY SKIP
      INCR a
      GET a
      CLIENT REPLY ON
      GET a
      """
    Then the replies are the same

  Scenario: Illegal modes
    Given an empty database
    When I run
      """
      CLIENT REPLY MAYBE
      CLIENT REPLY ""
      CLIENT REPLY
      CLIENT REPLY ON ON
      client reply on
      PING
      """
    Then the replies are the same

  Scenario: In a transaction
    Given an empty database
    When I run
      """
      MULTI
      CLIENT REPLY ON
      GET a
      EXEC
      PING
      """
    Then the replies are the same

  Scenario: Messages come although replies are off
    Given an empty database
    And on each target
      """
      A> SUBSCRIBE news
      """
    When I run
      """
      PUBLISH news hi
      A<
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of CLIENT
    Given an empty database
    When I run
      """
      COMMAND INFO CLIENT|REPLY
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of CLIENT
    Given an empty database
    When I run
      """
      COMMAND DOCS CLIENT|REPLY
      """
    Then the replies are the same
