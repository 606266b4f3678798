Feature: GETSET
  Writes a string and gives the one before.

  Scenario: Write and read the one before
    Given an empty database
    When I run
      """
      GETSET text one
      GETSET text two
      GETSET text 3
      GET text
      OBJECT ENCODING text
      """
    Then the replies are the same

  Scenario: GETSET removes the time to live
    Given an empty database
    When I run
      """
      SET text a PXAT 33177117420000
      GETSET text b
      PTTL text
      """
    Then the replies are the same

  Scenario: GETSET on another type
    Given an empty database
    When I run
      """
      RPUSH list a
      GETSET list b
      TYPE list
      """
    Then the replies are the same

  Scenario: GETSET with too few or too many arguments
    Given an empty database
    When I run
      """
      GETSET
      GETSET a
      GETSET a b c
      """
    Then the replies are the same

  @needs:config
  Scenario: GETSET publishes an event
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      GETSET text one
      GETSET text two
      """
    Then the replies are the same

  Scenario: What the servers say of GETSET
    Given an empty database
    When I run
      """
      COMMAND INFO GETSET
      COMMAND GETKEYSANDFLAGS GETSET key value
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GETSET
    Given an empty database
    When I run
      """
      COMMAND DOCS GETSET
      """
    Then the replies are the same
