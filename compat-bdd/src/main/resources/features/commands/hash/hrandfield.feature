Feature: HRANDFIELD
  Picks fields at random.

  Scenario: Pick from one field
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HRANDFIELD h
      HRANDFIELD h 1
      HRANDFIELD h 5
      HRANDFIELD h -3
      HRANDFIELD h 0
      HRANDFIELD h 1 WITHVALUES
      HRANDFIELD h -2 WITHVALUES
      HRANDFIELD h 0 WITHVALUES
      """
    Then the replies are exactly the same, because there is one field only

  Scenario: As many as there are
    Given an empty database
    And on each target
      """
      HSET h a 1 b 2 c 3
      """
    When I run
      """
      HRANDFIELD h 3
      HRANDFIELD h 10 WITHVALUES
      """
    Then the replies are the same in any order at every depth, because they come at random

  Scenario: Pick from a missing hash
    Given an empty database
    When I run
      """
      HRANDFIELD missing
      HRANDFIELD missing 1
      HRANDFIELD missing -1
      HRANDFIELD missing 1 WITHVALUES
      """
    Then the replies are exactly the same, because nothing is there to pick

  Scenario: Counts and options of HRANDFIELD that are not valid
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HRANDFIELD h abc
      HRANDFIELD h 1.5
      HRANDFIELD h ""
      HRANDFIELD h 9223372036854775808
      HRANDFIELD h -9223372036854775808
      HRANDFIELD h -9223372036854775808 WITHVALUES
      HRANDFIELD h -4611686018427387904 WITHVALUES
      HRANDFIELD h 9223372036854775807 WITHVALUES
      HRANDFIELD h 1 NOSUCHOPTION
      HRANDFIELD h 1 WITHVALUES WITHVALUES
      HRANDFIELD h WITHVALUES
      HRANDFIELD
      """
    Then the replies are the same

  Scenario: HRANDFIELD on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      HRANDFIELD text
      HRANDFIELD text 1
      HRANDFIELD text abc
      HRANDFIELD missing abc
      HRANDFIELD missing 1 NOSUCHOPTION
      """
    Then the replies are the same

  Scenario: What the servers say of HRANDFIELD
    Given an empty database
    When I run
      """
      COMMAND INFO HRANDFIELD
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HRANDFIELD
    Given an empty database
    When I run
      """
      COMMAND DOCS HRANDFIELD
      """
    Then the replies are the same

  Scenario: The keys of HRANDFIELD and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS HRANDFIELD key 1 WITHVALUES
      """
    Then the replies are the same
