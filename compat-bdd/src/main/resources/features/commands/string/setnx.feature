Feature: SETNX
  Writes a string that does not exist.

  Scenario: Write once
    Given an empty database
    When I run
      """
      SETNX text Hello
      SETNX text World
      GET text
      RPUSH list a
      SETNX list x
      TYPE list
      SETNX empty ""
      SET gone x PXAT 1
      SETNX gone y
      """
    Then the replies are the same

  Scenario: SETNX with too few or too many arguments
    Given an empty database
    When I run
      """
      SETNX
      SETNX a
      SETNX a b c
      """
    Then the replies are the same

  @needs:config
  Scenario: SETNX publishes an event
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SETNX text one
      SETNX text two
      """
    Then the replies are the same

  Scenario: What the servers say of SETNX
    Given an empty database
    When I run
      """
      COMMAND INFO SETNX
      COMMAND GETKEYSANDFLAGS SETNX key value
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SETNX
    Given an empty database
    When I run
      """
      COMMAND DOCS SETNX
      """
    Then the replies are the same
