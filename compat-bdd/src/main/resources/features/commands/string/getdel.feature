Feature: GETDEL
  Reads a string and deletes it.

  Scenario: Read and delete
    Given an empty database
    When I run
      """
      SET text Hello
      GETDEL text
      EXISTS text
      GETDEL text
      GETDEL missing
      """
    Then the replies are the same

  Scenario: GETDEL on another type deletes nothing
    Given an empty database
    When I run
      """
      RPUSH list a
      GETDEL list
      EXISTS list
      """
    Then the replies are the same

  Scenario: GETDEL with too few or too many arguments
    Given an empty database
    When I run
      """
      GETDEL
      GETDEL a b
      """
    Then the replies are the same

  @needs:config
  Scenario: GETDEL publishes events
    Given an empty database
    And on each target
      """
      SET text Hello
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      GETDEL text
      GETDEL text
      """
    Then the replies are the same

  Scenario: What the servers say of GETDEL
    Given an empty database
    When I run
      """
      COMMAND INFO GETDEL
      COMMAND GETKEYSANDFLAGS GETDEL key
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GETDEL
    Given an empty database
    When I run
      """
      COMMAND DOCS GETDEL
      """
    Then the replies are the same
