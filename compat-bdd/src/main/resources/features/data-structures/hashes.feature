Feature: Hashes
  Fields and values under one key.

  Scenario: HSET counts new fields, HGET, HMGET, HEXISTS, HSTRLEN and HDEL answer for fields that are there and that are not
    Given Redis and Valkey
    When the scenario "data-structures/hash-fields" runs
    Then its checks pass
    And the replies are
      | command                                  | RESP2                     | RESP3                   |
      | HSET user name Ada age 36                | :2                        | :2                      |
      | HSET user name Grace                     | :0                        | :0                      |
      | HSET user name Ada email a@x city London | :2                        | :2                      |
      | HSETNX user name Eve                     | :0                        | :0                      |
      | HSETNX user phone 123                    | :1                        | :1                      |
      | HGET user missing                        | $-1                       | _                       |
      | HMGET user name missing age name         | ["Bob", $-1, "36", "Bob"] | ["Bob", _, "36", "Bob"] |
      | HEXISTS user name                        | :1                        | :1                      |
      | HSTRLEN user name                        | :3                        | :3                      |
      | HLEN user                                | :5                        | :5                      |
      | HMSET user name Ada                      | +OK                       | +OK                     |
      | HDEL user phone missing email            | :2                        | :2                      |
      | HDEL user age city                       | :2                        | :2                      |
      | EXISTS user                              | :0                        | :0                      |

  Scenario: HGETALL, HKEYS and HVALS answer a whole hash, in RESP3 HGETALL as a map
    Given Redis and Valkey
    When the scenario "data-structures/hash-whole" runs
    Then its checks pass
    And the replies are
      | command         | RESP2              | RESP3               |
      | HGETALL missing | []                 | %{}                 |
      | HGETALL one     | ["field", "value"] | %{"field": "value"} |
      | HKEYS one       | ["field"]          | ["field"]           |
      | HVALS one       | ["value"]          | ["value"]           |

  Scenario: HINCRBY and HINCRBYFLOAT count in fields, refuse overflow, and say what is no number
    Given Redis and Valkey
    When the scenario "data-structures/hash-counters" runs
    Then its checks pass
    And the replies are
      | command               | reply                                        |
      | HINCRBY h n 5         | :5                                           |
      | HINCRBY h n -7        | :-2                                          |
      | HINCRBY h n 1         | -ERR increment or decrement would overflow   |
      | HINCRBY h n -1        | :9223372036854775806                         |
      | HINCRBY h n -1        | -ERR increment or decrement would overflow   |
      | HINCRBY h s 1         | -ERR hash value is not an integer            |
      | HINCRBY h n ten       | -ERR value is not an integer or out of range |
      | HINCRBYFLOAT h f 10.5 | "10.5"                                       |
      | HINCRBYFLOAT h f 0.1  | "10.6"                                       |
      | HINCRBYFLOAT h s 1    | "2"                                          |
      | HINCRBYFLOAT h s 1    | -ERR hash value is not a float               |
      | HINCRBYFLOAT h f ten  | -ERR value is not a valid float              |
      | HINCRBYFLOAT h f nan  | -ERR value is not a valid float              |
      | HINCRBYFLOAT h f inf  | -ERR value is NaN or Infinity                |

  # What is drawn is random: the checks hold of every draw, from a small hash and a large one.
  Scenario: HRANDFIELD draws without repetition for a positive count, with repetition for a negative one
    Given Redis and Valkey
    When the scenario "data-structures/hash-random-fields" runs
    Then its checks pass

  Scenario: HRANDFIELD answers nothing for no hash, and refuses counts that are no numbers or too large
    Given Redis and Valkey
    When the scenario "data-structures/hash-random-fields-edges" runs
    Then its checks pass
    And the replies are
      | command                         | RESP2                                        | RESP3                                        |
      | HRANDFIELD missing              | $-1                                          | _                                            |
      | HRANDFIELD missing 5            | []                                           | []                                           |
      | HRANDFIELD missing 5 WITHVALUES | []                                           | []                                           |
      | HRANDFIELD one                  | "f"                                          | "f"                                          |
      | HRANDFIELD one 1                | ["f"]                                        | ["f"]                                        |
      | HRANDFIELD one -3               | ["f", "f", "f"]                              | ["f", "f", "f"]                              |
      | HRANDFIELD one 1 WITHVALUES     | ["f", "v"]                                   | [["f", "v"]]                                 |
      | HRANDFIELD one -2 WITHVALUES    | ["f", "v", "f", "v"]                         | [["f", "v"], ["f", "v"]]                     |
      | HRANDFIELD one ten              | -ERR value is not an integer or out of range | -ERR value is not an integer or out of range |
      | HRANDFIELD one 1 FOO            | -ERR syntax error                            | -ERR syntax error                            |
