Feature: ZSCAN
  Iterates over members and scores.

  Scenario: Iterate over a small sorted set
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2.5 b 3 c 0.1 d
      """
    When I run
      """
      ZSCAN z 0
      ZSCAN z 0 COUNT 1
      ZSCAN z 0 MATCH a*
      ZSCAN z 0 MATCH x*
      ZSCAN z 0 match * count 2
      ZSCAN missing 0
      """
    Then the replies are exactly the same, because a small sorted set is kept in order

  Scenario: ZSCAN without scores
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b
      """
    When I run
      """
      ZSCAN z 0 NOSCORES
      ZSCAN z 0 MATCH a NOSCORES
      ZSCAN z 0 NOSCORES COUNT 10
      ZSCAN missing 0 NOSCORES
      """
    Then the replies are exactly the same, because a small sorted set is kept in order

  Scenario: Cursors and options of ZSCAN that are not valid
    Given an empty database
    And on each target
      """
      ZADD z 1 a
      """
    When I run
      """
      ZSCAN z abc
      ZSCAN z -1
      ZSCAN z ""
      ZSCAN z 18446744073709551616
      ZSCAN z 999
      ZSCAN z 0 COUNT 0
      ZSCAN z 0 COUNT abc
      ZSCAN z 0 COUNT
      ZSCAN z 0 MATCH
      ZSCAN missing abc
      """
    Then the replies are exactly the same, because they are errors or one member

  Scenario: ZSCAN with options that it does not have
    Given an empty database
    And on each target
      """
      ZADD z 1 a
      """
    When I run
      """
      ZSCAN z 0 TYPE string
      ZSCAN z 0 NOVALUES
      ZSCAN z 0 NOSUCHOPTION
      ZSCAN
      ZSCAN z
      ZSCAN missing 0 NOSUCHOPTION
      """
    Then the replies are the same

  Scenario: ZSCAN on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      ZSCAN text 0
      ZSCAN text abc
      ZSCAN text 0 COUNT 0
      """
    Then the replies are the same

  Scenario: A whole iteration over a large sorted set
    Given an empty database
    And on each target
      """
      300 ZADD z @{n} m@{n}
      """
    When I run
      """
      ZSCAN z 0 COUNT 10000 MATCH m1?
      """
    Then the replies are the same in any order at every depth, because the order is that of a hash table

  Scenario: What the servers say of ZSCAN
    Given an empty database
    When I run
      """
      COMMAND INFO ZSCAN
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZSCAN
    Given an empty database
    When I run
      """
      COMMAND DOCS ZSCAN
      """
    Then the replies are the same

  Scenario: The keys of ZSCAN and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZSCAN key 0
      """
    Then the replies are the same
