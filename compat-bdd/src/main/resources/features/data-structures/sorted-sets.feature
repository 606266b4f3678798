Feature: Sorted sets: members and scores
  In RESP3 a score is a double, in RESP2 a string.

  Scenario: ZADD obeys NX, XX, GT, LT, CH and INCR, and refuses each combination that has no meaning
    Given Redis and Valkey
    When the scenario "data-structures/zadd-options" runs
    Then its checks pass
    And the replies are
      | command                       | RESP2                                                              | RESP3                                                              |
      | ZADD z 1 a 2 b                | :2                                                                 | :2                                                                 |
      | ZADD z 3 a 4 c                | :1                                                                 | :1                                                                 |
      | ZADD z NX 9 a 5 d             | :1                                                                 | :1                                                                 |
      | ZADD z XX 8 a 8 none          | :0                                                                 | :0                                                                 |
      | ZADD z XX CH 7 a 7 b 7 none   | :2                                                                 | :2                                                                 |
      | ZADD z GT 5 a 10 b            | :0                                                                 | :0                                                                 |
      | ZADD z GT CH 5 a 11 b 1 fresh | :2                                                                 | :2                                                                 |
      | ZADD z LT CH 1 a 20 b         | :1                                                                 | :1                                                                 |
      | ZADD z INCR 5 a               | "5"                                                                | ,5                                                                 |
      | ZADD z INCR XX 1 none         | $-1                                                                | _                                                                  |
      | ZADD z INCR NX 1 a            | $-1                                                                | _                                                                  |
      | ZADD z INCR GT -5 a           | $-1                                                                | _                                                                  |
      | ZADD z INCR GT 5 a            | "10"                                                               | ,10                                                                |
      | ZADD z NX XX 1 a              | -ERR XX and NX options at the same time are not compatible         | -ERR XX and NX options at the same time are not compatible         |
      | ZADD z NX GT 1 a              | -ERR GT, LT, and/or NX options at the same time are not compatible | -ERR GT, LT, and/or NX options at the same time are not compatible |
      | ZADD z GT LT 1 a              | -ERR GT, LT, and/or NX options at the same time are not compatible | -ERR GT, LT, and/or NX options at the same time are not compatible |
      | ZADD z INCR 1 a 2 b           | -ERR INCR option supports a single increment-element pair          | -ERR INCR option supports a single increment-element pair          |
      | ZADD z FOO 1 a                | -ERR syntax error                                                  | -ERR syntax error                                                  |
      | ZADD z 1 a 2                  | -ERR syntax error                                                  | -ERR syntax error                                                  |

  Scenario: Scores are doubles: infinity, the limits of exact integers, hexadecimal and exponents, and what is no score
    Given Redis and Valkey
    When the scenario "data-structures/zset-score-edges" runs
    Then its checks pass
    And the replies are
      | command                                           | RESP2                                                          | RESP3                                                               |
      | ZADD z inf a -inf b +inf c Infinity d -INFINITY e | :5                                                             | :5                                                                  |
      | ZRANGE z 0 -1 WITHSCORES                          | ["b", "-inf", "e", "-inf", "a", "inf", "c", "inf", "d", "inf"] | [["b", ,-inf], ["e", ,-inf], ["a", ,inf], ["c", ,inf], ["d", ,inf]] |
      | ZADD z nan x                                      | -ERR value is not a valid float                                | -ERR value is not a valid float                                     |
      | ZADD z 9007199254740992 even 9007199254740993 odd | :2                                                             | :2                                                                  |
      | ZSCORE z odd                                      | "9007199254740992"                                             | ,9007199254740992                                                   |
      | ZSCORE z exponent                                 | "1000"                                                         | ,1000                                                               |
      | ZSCORE z minuszero                                | "0"                                                            | ,0                                                                  |
      | ZADD z 1e400 x                                    | -ERR value is not a valid float                                | -ERR value is not a valid float                                     |
      | ZADD z 1e-400 x                                   | -ERR value is not a valid float                                | -ERR value is not a valid float                                     |
      | ZADD z "" x                                       | -ERR value is not a valid float                                | -ERR value is not a valid float                                     |
      | ZINCRBY z 1 a                                     | "inf"                                                          | ,inf                                                                |
      | ZINCRBY z -inf a                                  | -ERR resulting score is not a number (NaN)                     | -ERR resulting score is not a number (NaN)                          |

  Scenario: ZINCRBY creates, adds and orders anew
    Given Redis and Valkey
    When the scenario "data-structures/zset-increments" runs
    Then its checks pass
    And the replies are
      | command                  | RESP2                           | RESP3                           |
      | ZINCRBY z 5 a            | "5"                             | ,5                              |
      | ZINCRBY z 2.5 a          | "7.5"                           | ,7.5                            |
      | ZINCRBY z -10 a          | "-2.5"                          | ,-2.5                           |
      | ZRANGE z 0 -1 WITHSCORES | ["a", "-2.5", "b", "0"]         | [["a", ,-2.5], ["b", ,0]]       |
      | ZRANGE z 0 -1 WITHSCORES | ["b", "0", "a", "97.5"]         | [["b", ,0], ["a", ,97.5]]       |
      | ZINCRBY z ten a          | -ERR value is not a valid float | -ERR value is not a valid float |

  Scenario: ZSCORE, ZMSCORE, ZCARD, ZRANK and ZREVRANK tell score and place, null for what is not there
    Given Redis and Valkey
    When the scenario "data-structures/zset-scores-and-ranks" runs
    Then its checks pass
    And the replies are
      | command             | RESP2             | RESP3         |
      | ZSCORE z d          | "3.5"             | ,3.5          |
      | ZSCORE z none       | $-1               | _             |
      | ZMSCORE z a none d  | ["1", $-1, "3.5"] | [,1, _, ,3.5] |
      | ZMSCORE missing a b | [$-1, $-1]        | [_, _]        |
      | ZCARD z             | :4                | :4            |
      | ZRANK z a           | :0                | :0            |
      | ZRANK z c           | :2                | :2            |
      | ZREVRANK z c        | :1                | :1            |
      | ZRANK z none        | $-1               | _             |

  Scenario: ZRANK and ZREVRANK WITHSCORE answer place and score together (from Redis 7.2 on)
    Given Redis and Valkey
    When the scenario "data-structures/zset-rank-with-score" runs
    Then its checks pass

  Scenario: ZREMRANGEBYRANK, ZREMRANGEBYSCORE and ZREMRANGEBYLEX delete ranges and, once empty, the key
    Given Redis and Valkey
    When the scenario "data-structures/zset-remove-ranges" runs
    Then its checks pass
    And the replies are
      | command                      | reply                                        |
      | ZREMRANGEBYRANK z 0 1        | :2                                           |
      | ZREMRANGEBYRANK z -1 -1      | :1                                           |
      | ZREMRANGEBYSCORE z (3 4      | :1                                           |
      | ZREMRANGEBYSCORE z -inf +inf | :3                                           |
      | EXISTS z                     | :0                                           |
      | ZREMRANGEBYLEX lex [a (c     | :2                                           |
      | ZREMRANGEBYLEX lex - +       | :2                                           |
      | ZREMRANGEBYRANK z a 1        | -ERR value is not an integer or out of range |
      | ZREMRANGEBYSCORE z a 1       | -ERR min or max is not a float               |
      | ZREMRANGEBYLEX z a b         | -ERR min or max not valid string range item  |
