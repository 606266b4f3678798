Feature: Sorted sets: ranges
  By index, by score and by the bytes of the members.

  Scenario: ZRANGE by index with REV and WITHSCORES, and the older ZREVRANGE
    Given Redis and Valkey
    When the scenario "data-structures/zrange-by-index" runs
    Then its checks pass
    And the replies are
      | command                     | RESP2                                                                                  | RESP3                                                                                  |
      | ZRANGE z 0 -1               | ["a", "b", "c", "d"]                                                                   | ["a", "b", "c", "d"]                                                                   |
      | ZRANGE z 1 2 WITHSCORES     | ["b", "2", "c", "3"]                                                                   | [["b", ,2], ["c", ,3]]                                                                 |
      | ZRANGE z 0 1 REV            | ["d", "c"]                                                                             | ["d", "c"]                                                                             |
      | ZREVRANGE z 0 1             | ["d", "c"]                                                                             | ["d", "c"]                                                                             |
      | ZREVRANGE z 0 -1 WITHSCORES | ["d", "4", "c", "3", "b", "2", "a", "1"]                                               | [["d", ,4], ["c", ,3], ["b", ,2], ["a", ,1]]                                           |
      | ZRANGE z 0 -1 LIMIT 0 1     | -ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX | -ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX |
      | ZRANGE z a 1                | -ERR value is not an integer or out of range                                           | -ERR value is not an integer or out of range                                           |

  Scenario: ZRANGE BYSCORE, ZRANGEBYSCORE, ZREVRANGEBYSCORE and ZCOUNT take closed, open and endless ranges
    Given Redis and Valkey
    When the scenario "data-structures/zrange-by-score" runs
    Then its checks pass
    And the replies are
      | command                                  | RESP2                          | RESP3                          |
      | ZRANGE z 2 4 BYSCORE                     | ["b", "c", "d"]                | ["b", "c", "d"]                |
      | ZRANGE z (2 4 BYSCORE                    | ["c", "d"]                     | ["c", "d"]                     |
      | ZRANGE z (2 (4 BYSCORE WITHSCORES        | ["c", "3"]                     | [["c", ,3]]                    |
      | ZRANGE z -inf +inf BYSCORE LIMIT 1 2     | ["b", "c"]                     | ["b", "c"]                     |
      | ZRANGE z +inf -inf BYSCORE REV LIMIT 0 2 | ["e", "d"]                     | ["e", "d"]                     |
      | ZRANGEBYSCORE z (1 3                     | ["b", "c"]                     | ["b", "c"]                     |
      | ZREVRANGEBYSCORE z 3 (1                  | ["c", "b"]                     | ["c", "b"]                     |
      | ZCOUNT z 2 4                             | :3                             | :3                             |
      | ZCOUNT z (2 +inf                         | :3                             | :3                             |
      | ZRANGE z a 1 BYSCORE                     | -ERR min or max is not a float | -ERR min or max is not a float |
      | ZRANGE z 1 nan BYSCORE                   | -ERR min or max is not a float | -ERR min or max is not a float |

  Scenario: ZRANGE BYLEX, ZRANGEBYLEX, ZREVRANGEBYLEX and ZLEXCOUNT compare members byte by byte
    Given Redis and Valkey
    When the scenario "data-structures/zrange-by-lex" runs
    Then its checks pass
    And the replies are
      | command                          | reply                                                                 |
      | ZRANGE z - + BYLEX               | ["a", "aa", "b", "c", "d"]                                            |
      | ZRANGE z [b + BYLEX              | ["b", "c", "d"]                                                       |
      | ZRANGE z (a (c BYLEX             | ["aa", "b"]                                                           |
      | ZRANGE z + - BYLEX REV LIMIT 0 2 | ["d", "c"]                                                            |
      | ZRANGE z - + BYLEX WITHSCORES    | -ERR syntax error, WITHSCORES not supported in combination with BYLEX |
      | ZRANGE z a c BYLEX               | -ERR min or max not valid string range item                           |
      | ZRANGEBYLEX z [b [c              | ["b", "c"]                                                            |
      | ZREVRANGEBYLEX z [c [b           | ["c", "b"]                                                            |
      | ZLEXCOUNT z - +                  | :5                                                                    |
      | ZLEXCOUNT z [b (d                | :2                                                                    |

  Scenario: ZRANGESTORE keeps a range as a sorted set of its own
    Given Redis and Valkey
    When the scenario "data-structures/zrange-store" runs
    Then its checks pass
    And the replies are
      | command                                      | RESP2                | RESP3                  |
      | ZRANGESTORE dest z 0 1                       | :2                   | :2                     |
      | ZRANGE dest 0 -1 WITHSCORES                  | ["a", "1", "b", "2"] | [["a", ,1], ["b", ,2]] |
      | ZRANGESTORE dest z (1 +inf BYSCORE LIMIT 1 5 | :2                   | :2                     |
      | ZRANGESTORE dest z 0 1 REV                   | :2                   | :2                     |
      | ZRANGESTORE dest z 10 20                     | :0                   | :0                     |
      | EXISTS dest                                  | :0                   | :0                     |
      | ZRANGESTORE dest z 0 1 WITHSCORES            | -ERR syntax error    | -ERR syntax error      |
