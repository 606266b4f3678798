Feature: ZRANDMEMBER
  Picks members at random.

  Scenario: Pick from one member
    Given an empty database
    And on each target
      """
      ZADD z 1.5 a
      """
    When I run
      """
      ZRANDMEMBER z
      ZRANDMEMBER z 1
      ZRANDMEMBER z 5
      ZRANDMEMBER z -3
      ZRANDMEMBER z 0
      ZRANDMEMBER z 1 WITHSCORES
      ZRANDMEMBER z -2 WITHSCORES
      ZRANDMEMBER z 0 WITHSCORES
      """
    Then the replies are exactly the same, because there is one member only

  Scenario: As many as there are
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c
      """
    When I run
      """
      ZRANDMEMBER z 3
      ZRANDMEMBER z 10
      """
    Then the replies are the same in any order, because they come at random

  Scenario: Pick from a missing sorted set
    Given an empty database
    When I run
      """
      ZRANDMEMBER missing
      ZRANDMEMBER missing 1
      ZRANDMEMBER missing -1 WITHSCORES
      """
    Then the replies are exactly the same, because nothing is there

  Scenario: Counts and options of ZRANDMEMBER that are not valid
    Given an empty database
    And on each target
      """
      ZADD z 1 a
      """
    When I run
      """
      ZRANDMEMBER z abc
      ZRANDMEMBER z 1.5
      ZRANDMEMBER z 9223372036854775808
      ZRANDMEMBER z -9223372036854775808
      ZRANDMEMBER z -9223372036854775808 WITHSCORES
      ZRANDMEMBER z 9223372036854775807 WITHSCORES
      ZRANDMEMBER z 1 NOSUCHOPTION
      ZRANDMEMBER z 1 WITHSCORES WITHSCORES
      ZRANDMEMBER z WITHSCORES
      ZRANDMEMBER missing abc
      ZRANDMEMBER
      """
    Then the replies are the same

  Scenario: ZRANDMEMBER on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      ZRANDMEMBER text
      ZRANDMEMBER text 1
      ZRANDMEMBER text abc
      """
    Then the replies are the same

  Scenario: What the servers say of ZRANDMEMBER
    Given an empty database
    When I run
      """
      COMMAND INFO ZRANDMEMBER
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZRANDMEMBER
    Given an empty database
    When I run
      """
      COMMAND DOCS ZRANDMEMBER
      """
    Then the replies are the same

  Scenario: The keys of ZRANDMEMBER and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZRANDMEMBER key 1
      """
    Then the replies are the same
