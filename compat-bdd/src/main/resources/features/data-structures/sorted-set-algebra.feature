Feature: Sorted sets: algebra
  Unions, intersections and differences, with weights.

  Scenario: ZUNION, ZINTER and ZDIFF combine sorted sets and sets, with WEIGHTS and AGGREGATE
    Given Redis and Valkey
    When the scenario "data-structures/zset-algebra" runs
    Then its checks pass
    And the replies are
      | command                                            | RESP2                                                    | RESP3                                                    |
      | ZUNION 2 a b                                       | ["one", "three", "two"]                                  | ["one", "three", "two"]                                  |
      | ZUNION 2 a b WITHSCORES                            | ["one", "2", "three", "3", "two", "4"]                   | [["one", ,2], ["three", ,3], ["two", ,4]]                |
      | ZUNION 2 a b WEIGHTS 2 3 WITHSCORES                | ["one", "5", "three", "9", "two", "10"]                  | [["one", ,5], ["three", ,9], ["two", ,10]]               |
      | ZUNION 2 a b AGGREGATE MIN WITHSCORES              | ["one", "1", "two", "2", "three", "3"]                   | [["one", ,1], ["two", ,2], ["three", ,3]]                |
      | ZUNION 2 a b WEIGHTS 1 -1 AGGREGATE MAX WITHSCORES | ["three", "-3", "one", "1", "two", "2"]                  | [["three", ,-3], ["one", ,1], ["two", ,2]]               |
      | ZINTER 2 a b WITHSCORES                            | ["one", "2", "two", "4"]                                 | [["one", ,2], ["two", ,4]]                               |
      | ZDIFF 2 b a WITHSCORES                             | ["three", "3"]                                           | [["three", ,3]]                                          |
      | ZINTERCARD 2 a b                                   | :2                                                       | :2                                                       |
      | ZINTERCARD 2 a b LIMIT 1                           | :1                                                       | :1                                                       |
      | ZUNION 2 plus minus WITHSCORES                     | ["x", "0"]                                               | [["x", ,0]]                                              |
      | ZUNION 1 plus WEIGHTS 0 WITHSCORES                 | ["x", "0"]                                               | [["x", ,0]]                                              |
      | ZUNION 0 a                                         | -ERR at least 1 input key is needed for 'zunion' command | -ERR at least 1 input key is needed for 'zunion' command |
      | ZUNION 2 a b WEIGHTS 1                             | -ERR syntax error                                        | -ERR syntax error                                        |
      | ZUNION 2 a b WEIGHTS 1 two                         | -ERR weight value is not a float                         | -ERR weight value is not a float                         |
      | ZDIFF 2 a b WEIGHTS 1 2                            | -ERR syntax error                                        | -ERR syntax error                                        |

  Scenario: ZUNIONSTORE, ZINTERSTORE and ZDIFFSTORE keep the result, and delete the destination for an empty one
    Given Redis and Valkey
    When the scenario "data-structures/zset-algebra-store" runs
    Then its checks pass
    And the replies are
      | command                                          | RESP2                                  | RESP3                                     |
      | ZUNIONSTORE dest 2 a b                           | :3                                     | :3                                        |
      | ZRANGE dest 0 -1 WITHSCORES                      | ["one", "2", "three", "3", "two", "4"] | [["one", ,2], ["three", ,3], ["two", ,4]] |
      | ZUNIONSTORE dest 2 a b WEIGHTS 2 3 AGGREGATE MIN | :3                                     | :3                                        |
      | ZINTERSTORE dest 2 a b                           | :2                                     | :2                                        |
      | ZDIFFSTORE dest 2 b a                            | :1                                     | :1                                        |
      | ZINTERSTORE dest 2 a missing                     | :0                                     | :0                                        |
      | EXISTS dest                                      | :0                                     | :0                                        |
      | ZUNIONSTORE dest 2 a b WITHSCORES                | -ERR syntax error                      | -ERR syntax error                         |
