Feature: ZRANGEBYSCORE, ZRANGEBYLEX, ZREVRANGE and their family
  The older commands for ranges.

  Scenario: Ranges by score
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c 4 d
      """
    When I run
      """
      ZRANGEBYSCORE z -inf +inf
      ZRANGEBYSCORE z (1 3 WITHSCORES
      ZRANGEBYSCORE z -inf inf LIMIT 1 2
      ZRANGEBYSCORE z -inf inf WITHSCORES LIMIT 0 -1
      ZRANGEBYSCORE z -inf inf limit -1 2
      ZREVRANGEBYSCORE z +inf -inf
      ZREVRANGEBYSCORE z 3 (1 WITHSCORES
      ZREVRANGEBYSCORE z 1 3
      ZREVRANGEBYSCORE z inf -inf LIMIT 0 1
      ZRANGEBYSCORE missing 0 1
      ZREVRANGEBYSCORE missing 1 0
      """
    Then the replies are the same

  Scenario: Ranges by name
    Given an empty database
    And on each target
      """
      ZADD z 0 a 0 b 0 c 0 d
      """
    When I run
      """
      ZRANGEBYLEX z - +
      ZRANGEBYLEX z [b (d
      ZRANGEBYLEX z - + LIMIT 1 2
      ZREVRANGEBYLEX z + -
      ZREVRANGEBYLEX z (d [b
      ZREVRANGEBYLEX z + - LIMIT 0 1
      ZREVRANGEBYLEX z - +
      ZRANGEBYLEX missing - +
      """
    Then the replies are the same

  Scenario: Ranges by rank, from the end
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c
      """
    When I run
      """
      ZREVRANGE z 0 -1
      ZREVRANGE z 0 1 WITHSCORES
      ZREVRANGE z 5 10
      ZREVRANGE missing 0 -1
      """
    Then the replies are the same

  Scenario: Names of members that have different scores
    Given an empty database
    And on each target
      """
      ZADD z 3 a 1 b 2 c
      """
    When I run
      """
      ZRANGEBYLEX z - +
      ZRANGEBYLEX z [a [b
      ZLEXCOUNT z [b [c
      """
    Then the replies are the same

  Scenario: Arguments that are not valid
    Given an empty database
    And on each target
      """
      ZADD z 1 a
      """
    When I run
      """
      ZRANGEBYSCORE z a b
      ZRANGEBYSCORE z 0 1 LIMIT a b
      ZRANGEBYSCORE z 0 1 LIMIT 0
      ZRANGEBYSCORE z 0 1 NOSUCHOPTION
      ZRANGEBYSCORE z 0 1 BYLEX
      ZRANGEBYSCORE z 0 1 REV
      ZRANGEBYLEX z a b
      ZRANGEBYLEX z - + WITHSCORES
      ZREVRANGE z a b
      ZREVRANGE z 0 1 LIMIT 0 1
      ZREVRANGE z 0 1 BYSCORE
      ZREVRANGEBYLEX z a b
      ZREVRANGEBYSCORE z nan 0
      """
    Then the replies are the same

  Scenario: ZRANGEBYSCORE with a wrong number of arguments
    Given an empty database
    When I run
      """
      ZRANGEBYSCORE z 0
      ZRANGEBYLEX z -
      ZREVRANGE z 0
      ZREVRANGEBYSCORE z 0
      ZREVRANGEBYLEX z +
      """
    Then the replies are the same

  Scenario: ZRANGEBYSCORE on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      ZRANGEBYSCORE text 0 1
      ZRANGEBYSCORE text a b
      ZRANGEBYLEX text - +
      ZREVRANGE text 0 1
      ZREVRANGEBYSCORE text 1 0
      ZREVRANGEBYLEX text + -
      """
    Then the replies are the same

  Scenario: What the servers say of ZRANGEBYSCORE, ZRANGEBYLEX, ZREVRANGE, ZREVRANGEBYSCORE and ZREVRANGEBYLEX
    Given an empty database
    When I run
      """
      COMMAND INFO ZRANGEBYSCORE
      COMMAND INFO ZRANGEBYLEX
      COMMAND INFO ZREVRANGE
      COMMAND INFO ZREVRANGEBYSCORE
      COMMAND INFO ZREVRANGEBYLEX
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZRANGEBYSCORE, ZRANGEBYLEX, ZREVRANGE, ZREVRANGEBYSCORE and ZREVRANGEBYLEX
    Given an empty database
    When I run
      """
      COMMAND DOCS ZRANGEBYSCORE
      COMMAND DOCS ZRANGEBYLEX
      COMMAND DOCS ZREVRANGE
      COMMAND DOCS ZREVRANGEBYSCORE
      COMMAND DOCS ZREVRANGEBYLEX
      """
    Then the replies are the same

  Scenario: The keys of ZRANGEBYSCORE and its family and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZRANGEBYSCORE key 0 1
      COMMAND GETKEYSANDFLAGS ZRANGEBYLEX key - +
      COMMAND GETKEYSANDFLAGS ZREVRANGE key 0 1
      COMMAND GETKEYSANDFLAGS ZREVRANGEBYSCORE key 1 0
      COMMAND GETKEYSANDFLAGS ZREVRANGEBYLEX key + -
      """
    Then the replies are the same
