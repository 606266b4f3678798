Feature: STRLEN
  Counts the bytes of a string.

  Scenario: Lengths
    Given an empty database
    When I run
      """
      SET text Hello
      STRLEN text
      SET number -1234
      STRLEN number
      SET empty ""
      STRLEN empty
      STRLEN missing
      SET utf "h\xc3\xa9"
      STRLEN utf
      SETRANGE big 1000000 x
      STRLEN big
      """
    Then the replies are the same

  Scenario: STRLEN on other types
    Given an empty database
    And on each target
      """
      RPUSH list a
      """
    When I run
      """
      STRLEN list
      STRLEN
      STRLEN a b
      """
    Then the replies are the same

  Scenario: What the servers say of STRLEN
    Given an empty database
    When I run
      """
      COMMAND INFO STRLEN
      COMMAND GETKEYSANDFLAGS STRLEN key
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of STRLEN
    Given an empty database
    When I run
      """
      COMMAND DOCS STRLEN
      """
    Then the replies are the same
