Feature: LIMIT with a negative offset
  What ZRANGE and its relatives return where the offset is below zero.

  Scenario: A small sorted set
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c 4 d
      """
    When I run
      """
      OBJECT ENCODING z
      ZRANGEBYSCORE z -inf +inf LIMIT -2 2
      ZREVRANGEBYSCORE z +inf -inf LIMIT -2 2
      ZRANGEBYLEX z - + LIMIT -2 2
      ZRANGE z + - BYLEX REV LIMIT -2 2
      ZRANGESTORE y z -inf +inf BYSCORE LIMIT -2 2
      """
    Then the replies are the same

  Scenario: A sorted set that is kept as a skip list
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c 4 d 5 mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
      ZADD lex 0 a 0 b 0 c 0 d 0 mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
      """
    When I run
      """
      OBJECT ENCODING z
      ZRANGEBYSCORE z 1 4 LIMIT -1 1
      ZRANGEBYSCORE z 1 4 WITHSCORES LIMIT -2 1
      ZREVRANGEBYSCORE z 4 1 LIMIT -2 2
      ZRANGE z 1 4 BYSCORE LIMIT -1 -1
      ZRANGE z 4 1 BYSCORE REV LIMIT -3 1
      ZRANGEBYLEX lex - [d LIMIT -1 1
      ZREVRANGEBYLEX lex [d - LIMIT -2 2
      ZRANGE lex - [d BYLEX LIMIT -2 2
      ZRANGEBYSCORE z 1 4 LIMIT -5 2
      ZRANGEBYSCORE z 1 4 LIMIT -1 0
      ZRANGESTORE y z 1 4 BYSCORE LIMIT -2 2
      ZRANGE y 0 -1
      """
    Then the replies are the same
