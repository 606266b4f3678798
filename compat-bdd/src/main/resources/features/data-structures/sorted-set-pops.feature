Feature: Sorted sets: pops
  Taken from the ends, waiting if need be.

  Scenario: ZPOPMIN and ZPOPMAX take from the ends, with a count nested in RESP3
    Given Redis and Valkey
    When the scenario "data-structures/zset-pops" runs
    Then its checks pass
    And the replies are
      | command           | RESP2                                        | RESP3                                        |
      | ZPOPMIN z         | ["a", "1"]                                   | ["a", ,1]                                    |
      | ZPOPMAX z         | ["e", "5"]                                   | ["e", ,5]                                    |
      | ZPOPMIN z 2       | ["b", "2", "c", "3"]                         | [["b", ,2], ["c", ,3]]                       |
      | ZPOPMIN z         | []                                           | []                                           |
      | ZPOPMIN missing   | []                                           | []                                           |
      | ZPOPMIN missing 2 | []                                           | []                                           |
      | ZPOPMIN z 0       | []                                           | []                                           |
      | ZPOPMIN z -1      | -ERR value is out of range, must be positive | -ERR value is out of range, must be positive |

  Scenario: ZMPOP takes from the first sorted set that has members
    Given Redis and Valkey
    When the scenario "data-structures/zset-multi-pop" runs
    Then its checks pass
    And the replies are
      | command                 | RESP2                                              | RESP3                                              |
      | ZMPOP 2 a b MIN         | ["b", [["x", "1"]]]                                | ["b", [["x", ,1]]]                                 |
      | ZMPOP 2 a b MAX COUNT 5 | ["b", [["z", "3"], ["y", "2"]]]                    | ["b", [["z", ,3], ["y", ,2]]]                      |
      | ZMPOP 2 a b MIN         | *-1                                                | _                                                  |
      | ZMPOP 0 b MIN           | -ERR numkeys should be greater than 0              | -ERR numkeys should be greater than 0              |
      | ZMPOP 1 b               | -ERR wrong number of arguments for 'zmpop' command | -ERR wrong number of arguments for 'zmpop' command |
      | ZMPOP 1 b MIN COUNT 0   | -ERR count should be greater than 0                | -ERR count should be greater than 0                |

  Scenario: BZPOPMIN, BZPOPMAX and BZMPOP wait for a member and are served in their order
    Given Redis and Valkey
    When the scenario "data-structures/blocking-zset-pops" runs
    Then its checks pass
    And the replies are
      | session | command                       | RESP2                            | RESP3                          |
      | main    | BZPOPMIN a b 1                | ["b", "x", "1"]                  | ["b", "x", ,1]                 |
      | main    | BZPOPMAX a b 1                | ["b", "z", "3"]                  | ["b", "z", ,3]                 |
      | C       | ZADD queue 1 low 2 mid 3 high | :3                               | :3                             |
      | A       | BZPOPMIN queue 5              | ["queue", "low", "1"]            | ["queue", "low", ,1]           |
      | B       | BZPOPMAX queue 5              | ["queue", "high", "3"]           | ["queue", "high", ,3]          |
      | C       | ZADD q2 1 a 2 b 3 c           | :3                               | :3                             |
      | A       | BZMPOP 5 2 q1 q2 MAX COUNT 2  | ["q2", [["c", "3"], ["b", "2"]]] | ["q2", [["c", ,3], ["b", ,2]]] |
      | main    | BZPOPMIN none 0.01            | *-1                              | _                              |
      | main    | BZMPOP 0.01 1 none MIN        | *-1                              | _                              |
      | main    | BZPOPMIN none -1              | -ERR timeout is negative         | -ERR timeout is negative       |
