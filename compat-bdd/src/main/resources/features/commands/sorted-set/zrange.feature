Feature: ZRANGE
  Reads a range by rank, score or name.

  Scenario: By rank
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c 4 d
      """
    When I run
      """
      ZRANGE z 0 -1
      ZRANGE z 1 2
      ZRANGE z -2 -1
      ZRANGE z 0 0 WITHSCORES
      ZRANGE z 0 -1 REV
      ZRANGE z 0 1 REV WITHSCORES
      ZRANGE z 3 1
      ZRANGE z 10 20
      ZRANGE z -100 100
      ZRANGE missing 0 -1
      ZRANGE missing 0 -1 WITHSCORES
      """
    Then the replies are the same

  Scenario: By score
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c 4 d
      """
    When I run
      """
      ZRANGE z 2 3 BYSCORE
      ZRANGE z (2 +inf BYSCORE
      ZRANGE z -inf (3 BYSCORE WITHSCORES
      ZRANGE z 3 2 BYSCORE REV
      ZRANGE z 2 3 BYSCORE REV
      ZRANGE z -inf inf BYSCORE LIMIT 1 2
      ZRANGE z inf -inf BYSCORE REV LIMIT 1 1 WITHSCORES
      ZRANGE z -inf inf BYSCORE LIMIT 0 -1
      ZRANGE z -inf inf BYSCORE LIMIT -1 5
      ZRANGE z -inf inf BYSCORE LIMIT 10 5
      ZRANGE z -inf inf byscore limit 0 0
      """
    Then the replies are the same

  Scenario: By name
    Given an empty database
    And on each target
      """
      ZADD z 0 a 0 b 0 c 0 d
      """
    When I run
      """
      ZRANGE z - + BYLEX
      ZRANGE z [b (d BYLEX
      ZRANGE z + - BYLEX REV
      ZRANGE z (d [b BYLEX REV
      ZRANGE z - + BYLEX LIMIT 1 2
      ZRANGE z - + BYLEX REV
      ZRANGE z [a [a BYLEX
      ZRANGE z + + BYLEX
      """
    Then the replies are the same

  Scenario: Options of ZRANGE that exclude each other
    Given an empty database
    And on each target
      """
      ZADD z 1 a
      """
    When I run
      """
      ZRANGE z 0 -1 BYSCORE BYLEX
      ZRANGE z - + BYLEX WITHSCORES
      ZRANGE z 0 -1 LIMIT 0 1
      ZRANGE z 0 -1 LIMIT 0 -1
      ZRANGE z 0 -1 LIMIT 1
      ZRANGE z 0 1 BYSCORE LIMIT a b
      ZRANGE z 0 1 BYSCORE LIMIT 0
      ZRANGE z 0 -1 NOSUCHOPTION
      ZRANGE z 0 -1 REV REV
      ZRANGE z 0 -1 WITHSCORES WITHSCORES
      ZRANGE z 0 -1 BYSCORE BYSCORE
      """
    Then the replies are the same

  Scenario: Bounds of ZRANGE that are not valid
    Given an empty database
    And on each target
      """
      ZADD z 1 a
      """
    When I run
      """
      ZRANGE z a b
      ZRANGE z 1.5 2
      ZRANGE z (1 2
      ZRANGE z "" 0
      ZRANGE z 0 9223372036854775808
      ZRANGE z a b BYSCORE
      ZRANGE z nan 1 BYSCORE
      ZRANGE z (nan 1 BYSCORE
      ZRANGE z 0x1 0x2 BYSCORE
      ZRANGE z " 1" 2 BYSCORE
      ZRANGE z a b BYLEX
      ZRANGE z "" "" BYLEX
      ZRANGE missing a b
      ZRANGE missing a b BYLEX
      """
    Then the replies are the same

  Scenario: ZRANGE with a wrong number of arguments and on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      ZRANGE
      ZRANGE z
      ZRANGE z 0
      ZRANGE text 0 -1
      ZRANGE text a b
      ZRANGE text 0 -1 BYSCORE
      ZRANGE text a b BYLEX
      ZRANGE text 0 1 NOSUCHOPTION
      """
    Then the replies are the same

  Scenario: What the servers say of ZRANGE
    Given an empty database
    When I run
      """
      COMMAND INFO ZRANGE
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZRANGE
    Given an empty database
    When I run
      """
      COMMAND DOCS ZRANGE
      """
    Then the replies are the same

  Scenario: The keys of ZRANGE and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZRANGE key 0 1
      """
    Then the replies are the same
