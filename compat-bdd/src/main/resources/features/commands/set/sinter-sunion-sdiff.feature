Feature: SINTER, SUNION and SDIFF
  Combine sets.

  Scenario: Combine sets
    Given an empty database
    And on each target
      """
      SADD a 1 2 3 4
      SADD b 3 4 5
      SADD c 4 5 6
      """
    When I run
      """
      SINTER a b
      SINTER a b c
      SINTER a
      SINTER a missing
      SUNION a b c
      SUNION a missing
      SDIFF a b
      SDIFF a b c
      SDIFF a a
      SDIFF missing a
      SDIFF a missing
      SUNION a a
      SINTER missing
      """
    Then the replies are the same

  Scenario: Combinations of integers in order
    Given an empty database
    And on each target
      """
      SADD a 1 2 3 4
      SADD b 3 4 5
      """
    When I run
      """
      SINTER a b
      SUNION a b
      SDIFF a b
      """
    Then the replies are exactly the same, because integers are kept in order

  Scenario: SINTER with a wrong number of arguments
    Given an empty database
    When I run
      """
      SINTER
      SUNION
      SDIFF
      """
    Then the replies are the same

  Scenario: SINTER with another type
    Given an empty database
    And on each target
      """
      SET text hello
      SADD s a
      """
    When I run
      """
      SINTER text
      SINTER s text
      SINTER missing text
      SINTER text missing
      SUNION s text
      SDIFF s text
      SDIFF text s
      SDIFF missing text
      """
    Then the replies are the same

  Scenario: What the servers say of SINTER, SUNION and SDIFF
    Given an empty database
    When I run
      """
      COMMAND INFO SINTER
      COMMAND INFO SUNION
      COMMAND INFO SDIFF
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SINTER, SUNION and SDIFF
    Given an empty database
    When I run
      """
      COMMAND DOCS SINTER
      COMMAND DOCS SUNION
      COMMAND DOCS SDIFF
      """
    Then the replies are the same

  Scenario: The keys of SINTER, SUNION and SDIFF and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS SINTER a b
      COMMAND GETKEYSANDFLAGS SUNION a b
      COMMAND GETKEYSANDFLAGS SDIFF a b
      """
    Then the replies are the same
