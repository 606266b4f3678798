Feature: BITPOS
  Finds the first bit that is set or clear.

  Scenario: Find the first bit
    Given an empty database
    And on each target
      """
      SET a "\xff\xf0\x00"
      SET b "\x00\xff\xf0"
      SET zero "\x00\x00\x00"
      SET ones "\xff\xff\xff"
      """
    When I run
      """
      BITPOS a 0
      BITPOS a 1
      BITPOS b 1 0
      BITPOS b 1 2
      BITPOS b 0 1
      BITPOS zero 1
      BITPOS zero 0
      BITPOS ones 0
      BITPOS ones 0 0
      BITPOS ones 0 0 -1
      BITPOS ones 0 0 2
      BITPOS ones 1
      """
    Then the replies are the same

  Scenario: Ranges in bytes and bits
    Given an empty database
    And on each target
      """
      SET b "\x00\xff\xf0"
      SET ones "\xff\xff\xff"
      """
    When I run
      """
      BITPOS b 1 0 -1 BYTE
      BITPOS b 1 7 15 BIT
      BITPOS b 1 7 -3 BIT
      BITPOS b 0 8 23 BIT
      BITPOS b 0 20 -1 bit
      BITPOS b 1 0 7 BIT
      BITPOS ones 0 0 -1 BIT
      BITPOS b 1 -2 -1
      BITPOS b 1 -16 -1 BIT
      BITPOS b 1 -1000 -900 BIT
      """
    Then the replies are the same

  Scenario: Empty ranges, empty and missing strings
    Given an empty database
    And on each target
      """
      SET b "\x00\xff\xf0"
      SET empty ""
      """
    When I run
      """
      BITPOS b 1 3
      BITPOS b 0 3
      BITPOS b 1 2 1
      BITPOS b 0 2 1
      BITPOS b 0 100 200
      BITPOS empty 0
      BITPOS empty 1
      BITPOS empty 0 0 -1
      BITPOS missing 0
      BITPOS missing 1
      BITPOS missing 0 5
      BITPOS missing 0 0 -1 BIT
      """
    Then the replies are the same

  Scenario: Arguments of BITPOS that are not valid
    Given an empty database
    And on each target
      """
      SET b "\x00\xff\xf0"
      RPUSH list a
      """
    When I run
      """
      BITPOS b 2
      BITPOS b -1
      BITPOS b a
      BITPOS b 1 a
      BITPOS b 1 0 b
      BITPOS b 1 0 1 HELLO
      BITPOS b 1 0 1 BIT BYTE
      BITPOS b 1 0 BIT
      BITPOS missing 2
      BITPOS missing 1 a
      BITPOS missing 0 0 1 HELLO
      BITPOS list 1
      BITPOS list 2
      BITPOS list 1 0 1 HELLO
      BITPOS b
      BITPOS
      """
    Then the replies are the same

  Scenario: What the servers say of BITPOS
    Given an empty database
    When I run
      """
      COMMAND INFO BITPOS
      COMMAND GETKEYSANDFLAGS BITPOS key 1 0 1
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of BITPOS
    Given an empty database
    When I run
      """
      COMMAND DOCS BITPOS
      """
    Then the replies are the same
