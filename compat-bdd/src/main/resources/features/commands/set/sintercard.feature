Feature: SINTERCARD
  Counts what sets have in common.

  Scenario: Count what sets have in common
    Given an empty database
    And on each target
      """
      SADD a 1 2 3 4
      SADD b 3 4 5
      """
    When I run
      """
      SINTERCARD 2 a b
      SINTERCARD 1 a
      SINTERCARD 2 a missing
      SINTERCARD 2 a b LIMIT 1
      SINTERCARD 2 a b LIMIT 0
      SINTERCARD 2 a b LIMIT 10
      SINTERCARD 2 a b limit 9223372036854775807
      SINTERCARD 2 a a
      """
    Then the replies are the same

  Scenario: Arguments of SINTERCARD that are not valid
    Given an empty database
    And on each target
      """
      SADD a 1
      """
    When I run
      """
      SINTERCARD 0 a
      SINTERCARD -1 a
      SINTERCARD abc a
      SINTERCARD 1.5 a
      SINTERCARD 2 a
      SINTERCARD 1 a b
      SINTERCARD 9223372036854775808 a
      SINTERCARD 1 a LIMIT -1
      SINTERCARD 1 a LIMIT abc
      SINTERCARD 1 a LIMIT
      SINTERCARD 1 a NOSUCHOPTION 1
      SINTERCARD 1 a LIMIT 1 LIMIT 2
      SINTERCARD 1 missing LIMIT -1
      SINTERCARD
      SINTERCARD 1
      """
    Then the replies are the same

  Scenario: SINTERCARD with another type
    Given an empty database
    And on each target
      """
      SET text hello
      SADD s a
      """
    When I run
      """
      SINTERCARD 1 text
      SINTERCARD 2 s text
      SINTERCARD 2 missing text
      SINTERCARD 1 text LIMIT -1
      """
    Then the replies are the same

  Scenario: What the servers say of SINTERCARD
    Given an empty database
    When I run
      """
      COMMAND INFO SINTERCARD
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SINTERCARD
    Given an empty database
    When I run
      """
      COMMAND DOCS SINTERCARD
      """
    Then the replies are the same

  Scenario: The keys of SINTERCARD and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS SINTERCARD 2 a b
      COMMAND GETKEYSANDFLAGS SINTERCARD 0 a
      """
    Then the replies are the same
