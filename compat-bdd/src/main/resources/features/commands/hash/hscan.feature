Feature: HSCAN
  Iterates over fields.

  Scenario: Iterate over a small hash
    Given an empty database
    And on each target
      """
      HSET h a 1 b 2 c 3
      """
    When I run
      """
      HSCAN h 0
      HSCAN h 0 COUNT 1
      HSCAN h 0 MATCH a*
      HSCAN h 0 MATCH x*
      HSCAN h 0 MATCH [ab] COUNT 100
      HSCAN h 0 match * count 2
      HSCAN missing 0
      """
    Then the replies are exactly the same, because a small hash keeps the order of insertion

  Scenario: HSCAN without values
    Given an empty database
    And on each target
      """
      HSET h a 1 b 2
      """
    When I run
      """
      HSCAN h 0 NOVALUES
      HSCAN h 0 MATCH a NOVALUES
      HSCAN h 0 NOVALUES COUNT 10
      HSCAN h 0 NOVALUES NOVALUES
      HSCAN missing 0 NOVALUES
      """
    Then the replies are exactly the same, because a small hash keeps the order of insertion

  Scenario: Cursors and options of HSCAN that are not valid
    Given an empty database
    And on each target
      """
      HSET h a 1
      """
    When I run
      """
      HSCAN h abc
      HSCAN h -1
      HSCAN h ""
      HSCAN h 1.5
      HSCAN h " 0"
      HSCAN h 18446744073709551615
      HSCAN h 18446744073709551616
      HSCAN h 999
      HSCAN h 0 COUNT 0
      HSCAN h 0 COUNT -1
      HSCAN h 0 COUNT abc
      HSCAN h 0 COUNT
      HSCAN h 0 MATCH
      """
    Then the replies are exactly the same, because they are errors or one field

  Scenario: HSCAN with options that it does not have
    Given an empty database
    And on each target
      """
      HSET h a 1
      """
    When I run
      """
      HSCAN h 0 TYPE string
      HSCAN h 0 NOSCORES
      HSCAN h 0 NOSUCHOPTION
      HSCAN h 0 COUNT 10 COUNT 20
      HSCAN h 0 MATCH a MATCH b
      HSCAN
      HSCAN h
      HSCAN missing abc
      HSCAN missing 0 NOSUCHOPTION
      """
    Then the replies are the same

  Scenario: HSCAN on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      HSCAN text 0
      HSCAN text abc
      HSCAN text 0 COUNT 0
      """
    Then the replies are the same

  Scenario: A whole iteration over a large hash
    Given an empty database
    And on each target
      """
      600 HSET h f@{n} v
      """
    When I run
      """
      HSCAN h 0 COUNT 10000
      HSCAN h 0 COUNT 10000 MATCH f1?
      """
    Then the replies are the same in any order at every depth, because the order is that of a hash table

  Scenario: What the servers say of HSCAN
    Given an empty database
    When I run
      """
      COMMAND INFO HSCAN
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HSCAN
    Given an empty database
    When I run
      """
      COMMAND DOCS HSCAN
      """
    Then the replies are the same

  Scenario: The keys of HSCAN and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS HSCAN key 0
      """
    Then the replies are the same
