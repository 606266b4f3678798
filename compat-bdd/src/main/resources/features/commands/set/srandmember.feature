Feature: SRANDMEMBER
  Picks members at random.

  Scenario: Pick from one member
    Given an empty database
    And on each target
      """
      SADD s a
      """
    When I run
      """
      SRANDMEMBER s
      SRANDMEMBER s 1
      SRANDMEMBER s 5
      SRANDMEMBER s -3
      SRANDMEMBER s 0
      """
    Then the replies are exactly the same, because there is one member only

  Scenario: As many as there are
    Given an empty database
    And on each target
      """
      SADD s 1 2 3
      """
    When I run
      """
      SRANDMEMBER s 3
      SRANDMEMBER s 10
      """
    Then the replies are the same in any order, because they come at random

  Scenario: Pick from a missing set
    Given an empty database
    When I run
      """
      SRANDMEMBER missing
      SRANDMEMBER missing 1
      SRANDMEMBER missing -1
      SRANDMEMBER missing 0
      """
    Then the replies are exactly the same, because nothing is there

  Scenario: Counts of SRANDMEMBER that are not valid
    Given an empty database
    And on each target
      """
      SADD s a
      """
    When I run
      """
      SRANDMEMBER s abc
      SRANDMEMBER s 1.5
      SRANDMEMBER s ""
      SRANDMEMBER s 9223372036854775808
      SRANDMEMBER s -9223372036854775808
      SRANDMEMBER missing abc
      SRANDMEMBER s 1 2
      SRANDMEMBER
      """
    Then the replies are the same

  Scenario: SRANDMEMBER on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      SRANDMEMBER text
      SRANDMEMBER text 1
      SRANDMEMBER text abc
      """
    Then the replies are the same

  Scenario: What the servers say of SRANDMEMBER
    Given an empty database
    When I run
      """
      COMMAND INFO SRANDMEMBER
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SRANDMEMBER
    Given an empty database
    When I run
      """
      COMMAND DOCS SRANDMEMBER
      """
    Then the replies are the same

  Scenario: The keys of SRANDMEMBER and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS SRANDMEMBER key 2
      """
    Then the replies are the same
