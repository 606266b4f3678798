Feature: GETRANGE and SUBSTR
  Reads a part of a string.

  Scenario: Parts of a string
    Given an empty database
    And on each target
      """
      SET text "Hello, World"
      """
    When I run
      """
      GETRANGE text 0 4
      GETRANGE text -5 -1
      GETRANGE text 0 -1
      GETRANGE text 7 100
      GETRANGE text 4 2
      GETRANGE text -1 -5
      GETRANGE text 100 200
      GETRANGE text 0 0
      GETRANGE text 11 11
      GETRANGE text 12 12
      """
    Then the replies are the same

  Scenario: Ranges before the start
    Given an empty database
    And on each target
      """
      SET text "Hello, World"
      SET one x
      SET empty ""
      """
    When I run
      """
      GETRANGE text -200 -100
      GETRANGE text -100 0
      GETRANGE text -100 3
      GETRANGE text 0 -100
      GETRANGE text -13 -13
      GETRANGE text -12 -12
      GETRANGE one -5 -2
      GETRANGE empty 0 -1
      GETRANGE empty -1 -1
      GETRANGE missing 0 -1
      GETRANGE missing -5 -3
      """
    Then the replies are the same

  Scenario: SUBSTR is the older name
    Given an empty database
    And on each target
      """
      SET text "Hello, World"
      """
    When I run
      """
      SUBSTR text 0 4
      SUBSTR text -5 -1
      SUBSTR text -200 -100
      SUBSTR text 5 1
      SUBSTR missing 0 1
      SUBSTR text a 1
      SUBSTR text 0
      """
    Then the replies are the same

  Scenario: Parts of an integer
    Given an empty database
    When I run
      """
      SET number 1234567890
      OBJECT ENCODING number
      GETRANGE number 2 4
      GETRANGE number -3 -1
      OBJECT ENCODING number
      SET negative -42
      GETRANGE negative 0 0
      """
    Then the replies are the same

  Scenario: Ranges at the limits of integers
    Given an empty database
    And on each target
      """
      SET text Hello
      """
    When I run
      """
      GETRANGE text 0 9223372036854775807
      GETRANGE text -9223372036854775808 9223372036854775807
      GETRANGE text 9223372036854775807 9223372036854775807
      GETRANGE text 0 9223372036854775808
      GETRANGE text -9223372036854775809 0
      GETRANGE text a 1
      GETRANGE text 0 b
      GETRANGE text 1.5 2
      GETRANGE text "" 1
      """
    Then the replies are the same

  Scenario: Bytes, not characters
    Given an empty database
    When I run
      """
      SET text "h\xc3\xa9llo"
      GETRANGE text 0 1
      GETRANGE text 1 2
      GETRANGE text 2 2
      """
    Then the replies are the same

  Scenario: GETRANGE on another type
    Given an empty database
    And on each target
      """
      RPUSH list a
      """
    When I run
      """
      GETRANGE list 0 -1
      SUBSTR list 0 -1
      GETRANGE list a -1
      """
    Then the replies are the same

  Scenario: GETRANGE with too few or too many arguments
    Given an empty database
    When I run
      """
      GETRANGE
      GETRANGE a 0
      GETRANGE a 0 1 2
      SUBSTR
      SUBSTR a 0 1 2
      """
    Then the replies are the same

  Scenario: What the servers say of GETRANGE and SUBSTR
    Given an empty database
    When I run
      """
      COMMAND INFO GETRANGE
      COMMAND INFO SUBSTR
      COMMAND GETKEYSANDFLAGS GETRANGE key 0 1
      COMMAND GETKEYSANDFLAGS SUBSTR key 0 1
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GETRANGE and SUBSTR
    Given an empty database
    When I run
      """
      COMMAND DOCS GETRANGE
      COMMAND DOCS SUBSTR
      """
    Then the replies are the same
