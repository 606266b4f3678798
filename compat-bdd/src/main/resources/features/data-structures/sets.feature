Feature: Sets
  Members without order; the sets of these tables have integers, which all servers keep sorted.

  Scenario: SADD and SREM count what changed, SISMEMBER, SMISMEMBER and SCARD tell what is there, SMOVE hands over
    Given Redis and Valkey
    When the scenario "data-structures/set-members" runs
    Then its checks pass
    And the replies are
      | command                | RESP2        | RESP3        |
      | SADD s a b c           | :3           | :3           |
      | SADD s c d a           | :1           | :1           |
      | SCARD s                | :5           | :5           |
      | SISMEMBER s a          | :1           | :1           |
      | SISMEMBER s none       | :0           | :0           |
      | SMISMEMBER s a none b  | [:1, :0, :1] | [:1, :0, :1] |
      | SMISMEMBER missing a b | [:0, :0]     | [:0, :0]     |
      | SREM s x none          | :1           | :1           |
      | SMEMBERS missing       | []           | ~[]          |
      | SMEMBERS one           | ["member"]   | ~["member"]  |
      | SMOVE s t a            | :1           | :1           |
      | SMOVE s t none         | :0           | :0           |
      | SREM s d               | :1           | :1           |
      | EXISTS s               | :0           | :0           |

  Scenario: SINTER, SUNION, SDIFF and their STORE forms work on sets of integers, missing keys count as empty
    Given Redis and Valkey
    When the scenario "data-structures/set-algebra" runs
    Then its checks pass
    And the replies are
      | command                    | RESP2                                                              | RESP3                                                              |
      | SINTER a b                 | ["3", "4"]                                                         | ~["3", "4"]                                                        |
      | SINTER a b c               | ["4"]                                                              | ~["4"]                                                             |
      | SINTER a missing           | []                                                                 | ~[]                                                                |
      | SUNION a b c               | ["1", "2", "3", "4", "5", "6"]                                     | ~["1", "2", "3", "4", "5", "6"]                                    |
      | SDIFF a b                  | ["1", "2"]                                                         | ~["1", "2"]                                                        |
      | SDIFF a b c                | ["1", "2"]                                                         | ~["1", "2"]                                                        |
      | SDIFF missing a            | []                                                                 | ~[]                                                                |
      | SINTERSTORE dest a b       | :2                                                                 | :2                                                                 |
      | SUNIONSTORE dest a b c     | :6                                                                 | :6                                                                 |
      | SDIFFSTORE dest a b        | :2                                                                 | :2                                                                 |
      | SINTERSTORE dest a missing | :0                                                                 | :0                                                                 |
      | EXISTS dest                | :0                                                                 | :0                                                                 |
      | SINTER a string            | -WRONGTYPE Operation against a key holding the wrong kind of value | -WRONGTYPE Operation against a key holding the wrong kind of value |

  Scenario: SINTERCARD counts an intersection up to LIMIT
    Given Redis and Valkey
    When the scenario "data-structures/set-intersection-count" runs
    Then its checks pass
    And the replies are
      | command                   | reply                                                    |
      | SINTERCARD 2 a b          | :3                                                       |
      | SINTERCARD 2 a b LIMIT 2  | :2                                                       |
      | SINTERCARD 2 a missing    | :0                                                       |
      | SINTERCARD 0 a            | -ERR numkeys should be greater than 0                    |
      | SINTERCARD ten a          | -ERR numkeys should be greater than 0                    |
      | SINTERCARD 3 a b          | -ERR Number of keys can't be greater than number of args |
      | SINTERCARD 2 a b LIMIT -1 | -ERR LIMIT can't be negative                             |

  # What is drawn is random: the checks hold of every draw, and that every member was popped once.
  Scenario: SRANDMEMBER draws and leaves, SPOP draws and takes, each in any encoding
    Given Redis and Valkey
    When the scenario "data-structures/set-random-members" runs
    Then its checks pass
    And the replies are
      | command         | reply |
      | SCARD integers  | :30   |
      | SCARD integers  | :25   |
      | SCARD integers  | :3    |
      | EXISTS integers | :0    |
      | SCARD large     | :2000 |
      | EXISTS large    | :0    |

  Scenario: SPOP and SRANDMEMBER answer nothing for no set, and refuse counts that are no numbers or too large
    Given Redis and Valkey
    When the scenario "data-structures/set-random-members-edges" runs
    Then its checks pass
    And the replies are
      | command               | RESP2                                        | RESP3                                        |
      | SPOP missing          | $-1                                          | _                                            |
      | SPOP missing 3        | []                                           | ~[]                                          |
      | SRANDMEMBER missing   | $-1                                          | _                                            |
      | SRANDMEMBER missing 3 | []                                           | []                                           |
      | SRANDMEMBER one       | "m"                                          | "m"                                          |
      | SRANDMEMBER one 5     | ["m"]                                        | ["m"]                                        |
      | SRANDMEMBER one -3    | ["m", "m", "m"]                              | ["m", "m", "m"]                              |
      | SRANDMEMBER one 0     | []                                           | []                                           |
      | SPOP one 0            | []                                           | ~[]                                          |
      | SPOP one -1           | -ERR value is out of range, must be positive | -ERR value is out of range, must be positive |
      | SPOP one              | "m"                                          | "m"                                          |
      | EXISTS one            | :0                                           | :0                                           |
      | SPOP one 10           | ["m"]                                        | ~["m"]                                       |
