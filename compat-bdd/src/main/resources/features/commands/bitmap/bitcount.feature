Feature: BITCOUNT
  Counts the bits of a string.

  Scenario: Count bits
    Given an empty database
    And on each target
      """
      SET text foobar
      SET zero "\x00\x00"
      SET ones "\xff\xff\xff"
      SET number 12345
      """
    When I run
      """
      BITCOUNT text
      BITCOUNT text 0 0
      BITCOUNT text 1 1
      BITCOUNT text 0 -1
      BITCOUNT text -2 -1
      BITCOUNT zero
      BITCOUNT ones
      BITCOUNT number
      BITCOUNT missing
      BITCOUNT missing 0 -1
      """
    Then the replies are the same

  Scenario: Count in units of bytes and bits
    Given an empty database
    And on each target
      """
      SET text foobar
      """
    When I run
      """
      BITCOUNT text 1 1 BYTE
      BITCOUNT text 5 30 BIT
      BITCOUNT text 0 -1 BIT
      BITCOUNT text -8 -1 bit
      BITCOUNT text 3 3 BIT
      BITCOUNT text 100 200 BIT
      BITCOUNT text -1000 -500 BIT
      """
    Then the replies are the same

  Scenario: Ranges that are empty or beyond the string
    Given an empty database
    And on each target
      """
      SET text foobar
      SET empty ""
      """
    When I run
      """
      BITCOUNT text 5 2
      BITCOUNT text -1 -3
      BITCOUNT text 100 200
      BITCOUNT text -200 -100
      BITCOUNT text -100 100
      BITCOUNT empty
      BITCOUNT empty 0 -1
      BITCOUNT text 0 9223372036854775807
      BITCOUNT text -9223372036854775808 -1
      """
    Then the replies are the same

  Scenario: A start without an end
    Given an empty database
    And on each target
      """
      SET text foobar
      """
    When I run
      """
      BITCOUNT text 0
      BITCOUNT text 1
      BITCOUNT text -2
      BITCOUNT missing 1
      BITCOUNT text abc
      """
    Then the replies are the same

  Scenario: Arguments of BITCOUNT that are not valid
    Given an empty database
    And on each target
      """
      SET text foobar
      """
    When I run
      """
      BITCOUNT text a b
      BITCOUNT text 0 b
      BITCOUNT text 0 1 HELLO
      BITCOUNT text 0 1 BIT BYTE
      BITCOUNT text 0 b HELLO
      BITCOUNT text 0 9223372036854775808
      BITCOUNT text 1.5 2
      BITCOUNT missing a b
      BITCOUNT missing 0 1 HELLO
      BITCOUNT
      """
    Then the replies are the same

  Scenario: BITCOUNT on another type
    Given an empty database
    And on each target
      """
      RPUSH list a
      """
    When I run
      """
      BITCOUNT list
      BITCOUNT list 0 -1
      BITCOUNT list a b
      BITCOUNT list 0 1 HELLO
      """
    Then the replies are the same

  Scenario: What the servers say of BITCOUNT
    Given an empty database
    When I run
      """
      COMMAND INFO BITCOUNT
      COMMAND GETKEYSANDFLAGS BITCOUNT key 0 1
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of BITCOUNT
    Given an empty database
    When I run
      """
      COMMAND DOCS BITCOUNT
      """
    Then the replies are the same
