Feature: SSCAN
  Iterates over members.

  Scenario: Iterate over integers
    Given an empty database
    And on each target
      """
      SADD s 3 1 2
      """
    When I run
      """
      SSCAN s 0
      SSCAN s 0 COUNT 1
      SSCAN s 0 MATCH 1*
      SSCAN s 0 MATCH x*
      SSCAN s 0 match * count 2
      SSCAN missing 0
      """
    Then the replies are exactly the same, because integers are kept in order

  Scenario: Cursors and options of SSCAN that are not valid
    Given an empty database
    And on each target
      """
      SADD s 1
      """
    When I run
      """
      SSCAN s abc
      SSCAN s -1
      SSCAN s ""
      SSCAN s 18446744073709551616
      SSCAN s 999
      SSCAN s 0 COUNT 0
      SSCAN s 0 COUNT -1
      SSCAN s 0 COUNT abc
      SSCAN s 0 COUNT
      SSCAN s 0 MATCH
      SSCAN missing abc
      """
    Then the replies are exactly the same, because they are errors or one member

  Scenario: SSCAN with options that it does not have
    Given an empty database
    And on each target
      """
      SADD s 1
      """
    When I run
      """
      SSCAN s 0 TYPE string
      SSCAN s 0 NOVALUES
      SSCAN s 0 NOSCORES
      SSCAN s 0 NOSUCHOPTION
      SSCAN
      SSCAN s
      SSCAN missing 0 NOSUCHOPTION
      """
    Then the replies are the same

  Scenario: SSCAN on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      SSCAN text 0
      SSCAN text abc
      SSCAN text 0 COUNT 0
      """
    Then the replies are the same

  Scenario: A whole iteration over a large set
    Given an empty database
    And on each target
      """
      600 SADD s m@{n}
      """
    When I run
      """
      SSCAN s 0 COUNT 10000
      SSCAN s 0 COUNT 10000 MATCH m1?
      """
    Then the replies are the same in any order at every depth, because the order is that of a hash table

  Scenario: What the servers say of SSCAN
    Given an empty database
    When I run
      """
      COMMAND INFO SSCAN
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SSCAN
    Given an empty database
    When I run
      """
      COMMAND DOCS SSCAN
      """
    Then the replies are the same

  Scenario: The keys of SSCAN and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS SSCAN key 0
      """
    Then the replies are the same
