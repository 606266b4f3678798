Feature: XLEN, XRANGE and XREVRANGE
  Read a stream.

  Scenario: Read a range
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      XADD x 2-1 c 3 d 4
      """
    When I run
      """
      XRANGE x - +
      XRANGE x 1 1
      XRANGE x 1-2 2
      XRANGE x (1-1 +
      XRANGE x - (2-1
      XRANGE x - + COUNT 1
      XREVRANGE x + -
      XREVRANGE x 2 1 count 2
      XREVRANGE x + (1-2
      XRANGE x + -
      XLEN x
      """
    Then the replies are the same

  Scenario: Read nothing
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      """
    When I run
      """
      XRANGE missing - +
      XREVRANGE missing + -
      XLEN missing
      XRANGE x 5 10
      XRANGE x - + COUNT 0
      XRANGE x - + COUNT -1
      XREVRANGE x + - COUNT 0
      XREVRANGE x + - COUNT -5
      XRANGE missing - + COUNT 0
      """
    Then the replies are the same

  Scenario: Bounds and counts that are not valid
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      """
    When I run
      """
      XRANGE x abc +
      XRANGE x - abc
      XRANGE x ( +
      XRANGE x (- +
      XRANGE x - (+
      XRANGE x (18446744073709551615-18446744073709551615 +
      XRANGE x - (0-0
      XRANGE x - + COUNT abc
      XRANGE x - + COUNT
      XRANGE x - + COUNT 1.5
      XRANGE x - + NOSUCHOPTION 1
      XRANGE x - + COUNT 1 COUNT 2
      XRANGE missing abc +
      XREVRANGE x abc -
      """
    Then the replies are the same

  Scenario: XRANGE with a wrong number of arguments and on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      XRANGE
      XRANGE x -
      XREVRANGE x +
      XLEN
      XLEN x y
      XRANGE text - +
      XREVRANGE text + -
      XLEN text
      XRANGE text abc +
      XRANGE text - + COUNT 0
      """
    Then the replies are the same

  Scenario: What the servers say of XLEN, XRANGE and XREVRANGE
    Given an empty database
    When I run
      """
      COMMAND INFO XLEN
      COMMAND INFO XRANGE
      COMMAND INFO XREVRANGE
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of XLEN, XRANGE and XREVRANGE
    Given an empty database
    When I run
      """
      COMMAND DOCS XLEN
      COMMAND DOCS XRANGE
      COMMAND DOCS XREVRANGE
      """
    Then the replies are the same

  Scenario: The keys of XLEN and its family and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS XLEN key
      COMMAND GETKEYSANDFLAGS XRANGE key - +
      COMMAND GETKEYSANDFLAGS XREVRANGE key + -
      """
    Then the replies are the same
