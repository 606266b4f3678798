Feature: ZINTER, ZUNION and ZDIFF
  Combine sorted sets.

  Scenario: Combine sorted sets
    Given an empty database
    And on each target
      """
      ZADD a 1 x 2 y 3 z
      ZADD b 10 y 20 z 30 w
      """
    When I run
      """
      ZINTER 2 a b
      ZINTER 2 a b WITHSCORES
      ZUNION 2 a b
      ZUNION 2 a b WITHSCORES
      ZDIFF 2 a b
      ZDIFF 2 a b WITHSCORES
      ZINTER 2 a missing WITHSCORES
      ZUNION 2 a missing WITHSCORES
      ZDIFF 2 missing a WITHSCORES
      ZDIFF 1 a
      """
    Then the replies are the same

  Scenario: Weights and aggregates
    Given an empty database
    And on each target
      """
      ZADD a 1 x 2 y 3 z
      ZADD b 10 y 20 z 30 w
      """
    When I run
      """
      ZUNION 2 a b WEIGHTS 2 0.5 WITHSCORES
      ZUNION 2 a b AGGREGATE MIN WITHSCORES
      ZUNION 2 a b AGGREGATE MAX WITHSCORES
      ZINTER 2 a b AGGREGATE SUM WITHSCORES
      ZINTER 2 a b WEIGHTS -1 1 aggregate max withscores
      ZUNION 1 a WEIGHTS 0 WITHSCORES
      ZUNION 1 a WEIGHTS inf WITHSCORES
      ZINTER 2 a a WITHSCORES
      """
    Then the replies are the same

  Scenario: Infinite scores that cancel out
    Given an empty database
    And on each target
      """
      ZADD a inf x
      ZADD b -inf x
      """
    When I run
      """
      ZUNION 2 a b WITHSCORES
      ZINTER 2 a b WITHSCORES
      ZUNION 2 a b WEIGHTS 0 0 WITHSCORES
      """
    Then the replies are the same

  Scenario: Sorted sets with sets
    Given an empty database
    And on each target
      """
      ZADD a 1 x 2 y
      SADD s y z
      """
    When I run
      """
      ZINTER 2 a s WITHSCORES
      ZUNION 2 a s WITHSCORES
      ZDIFF 2 a s WITHSCORES
      ZUNION 1 s WEIGHTS 5 WITHSCORES
      """
    Then the replies are the same

  Scenario: Arguments that are not valid
    Given an empty database
    And on each target
      """
      ZADD a 1 x
      """
    When I run
      """
      ZINTER 0 a
      ZINTER -1 a
      ZINTER abc a
      ZINTER 2 a
      ZINTER 9223372036854775808 a
      ZUNION 0 a
      ZUNION 1 a b
      ZDIFF 0 a
      ZDIFF 1 a WEIGHTS 1
      ZDIFF 1 a AGGREGATE MIN
      ZUNION 1 a WEIGHTS
      ZUNION 1 a WEIGHTS 1 2
      ZUNION 2 a a WEIGHTS 1
      ZUNION 1 a WEIGHTS abc
      ZUNION 1 a WEIGHTS nan
      """
    Then the replies are the same

  Scenario: Options that are not valid
    Given an empty database
    And on each target
      """
      ZADD a 1 x
      """
    When I run
      """
      ZUNION 1 a WEIGHTS 0x10 WITHSCORES
      ZUNION 1 a AGGREGATE
      ZUNION 1 a AGGREGATE AVG
      ZUNION 1 a AGGREGATE COUNT
      ZUNION 1 a NOSUCHOPTION
      ZUNION 1 a WITHSCORES WITHSCORES
      ZINTER 1 a LIMIT 1
      ZINTER 1 missing WEIGHTS abc
      ZINTER
      ZINTER 1
      ZUNION 1
      ZDIFF 1
      """
    Then the replies are the same

  Scenario: ZINTER with another type
    Given an empty database
    And on each target
      """
      SET text hello
      ZADD a 1 x
      """
    When I run
      """
      ZINTER 1 text
      ZINTER 2 missing text
      ZUNION 2 a text
      ZDIFF 2 a text
      ZDIFF 2 missing text
      ZUNION 1 text WEIGHTS abc
      """
    Then the replies are the same

  Scenario: What the servers say of ZINTER, ZUNION and ZDIFF
    Given an empty database
    When I run
      """
      COMMAND INFO ZINTER
      COMMAND INFO ZUNION
      COMMAND INFO ZDIFF
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZINTER, ZUNION and ZDIFF
    Given an empty database
    When I run
      """
      COMMAND DOCS ZINTER
      COMMAND DOCS ZUNION
      COMMAND DOCS ZDIFF
      """
    Then the replies are the same

  Scenario: The keys of ZINTER, ZUNION and ZDIFF and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZINTER 2 a b
      COMMAND GETKEYSANDFLAGS ZUNION 2 a b
      COMMAND GETKEYSANDFLAGS ZDIFF 2 a b
      COMMAND GETKEYSANDFLAGS ZUNION 0 a
      """
    Then the replies are the same
