Feature: ZINTERCARD
  Counts what sorted sets have in common.

  Scenario: Count what sorted sets have in common
    Given an empty database
    And on each target
      """
      ZADD a 1 x 2 y 3 z
      ZADD b 1 y 2 z 3 w
      """
    When I run
      """
      ZINTERCARD 2 a b
      ZINTERCARD 1 a
      ZINTERCARD 2 a missing
      ZINTERCARD 2 a b LIMIT 1
      ZINTERCARD 2 a b limit 0
      ZINTERCARD 2 a b LIMIT 10
      """
    Then the replies are the same

  Scenario: Arguments of ZINTERCARD that are not valid
    Given an empty database
    And on each target
      """
      ZADD a 1 x
      """
    When I run
      """
      ZINTERCARD 0 a
      ZINTERCARD -1 a
      ZINTERCARD abc a
      ZINTERCARD 2 a
      ZINTERCARD 1 a b
      ZINTERCARD 1 a LIMIT -1
      ZINTERCARD 1 a LIMIT abc
      ZINTERCARD 1 a LIMIT
      ZINTERCARD 1 a LIMIT 1 LIMIT 2
      ZINTERCARD 1 a WITHSCORES
      ZINTERCARD 1 a WEIGHTS 1
      ZINTERCARD
      ZINTERCARD 1
      """
    Then the replies are the same

  Scenario: ZINTERCARD with another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      ZINTERCARD 1 text
      ZINTERCARD 2 missing text
      ZINTERCARD 1 text LIMIT -1
      """
    Then the replies are the same

  Scenario: What the servers say of ZINTERCARD
    Given an empty database
    When I run
      """
      COMMAND INFO ZINTERCARD
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZINTERCARD
    Given an empty database
    When I run
      """
      COMMAND DOCS ZINTERCARD
      """
    Then the replies are the same

  Scenario: The keys of ZINTERCARD and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZINTERCARD 2 a b
      COMMAND GETKEYSANDFLAGS ZINTERCARD 0 a
      """
    Then the replies are the same
