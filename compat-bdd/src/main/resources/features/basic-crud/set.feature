Feature: SET and its options
  What SET does with each option, alone and combined, and what it refuses.

  Scenario: SET obeys NX, XX, GET, EX, PX, EXAT, PXAT and KEEPTTL, alone and together
    Given Redis and Valkey
    When the scenario "basic-crud/set-options" runs
    Then its checks pass
    And the replies are
      | command                           | RESP2                                                              | RESP3                                                              |
      | SET greeting hello                | +OK                                                                | +OK                                                                |
      | SET greeting again NX             | $-1                                                                | _                                                                  |
      | SET missing 1 XX                  | $-1                                                                | _                                                                  |
      | SET greeting bonjour XX           | +OK                                                                | +OK                                                                |
      | SET greeting hallo GET            | "bonjour"                                                          | "bonjour"                                                          |
      | SET none first GET                | $-1                                                                | _                                                                  |
      | SET greeting no NX GET            | "hallo"                                                            | "hallo"                                                            |
      | SET empty yes NX GET              | $-1                                                                | _                                                                  |
      | SET absent 1 XX GET               | $-1                                                                | _                                                                  |
      | SET session token EXAT 4102444800 | +OK                                                                | +OK                                                                |
      | EXPIRETIME session                | :4102444800                                                        | :4102444800                                                        |
      | SET session other KEEPTTL         | +OK                                                                | +OK                                                                |
      | EXPIRETIME session                | :4102444800                                                        | :4102444800                                                        |
      | SET session plain                 | +OK                                                                | +OK                                                                |
      | EXPIRETIME session                | :-1                                                                | :-1                                                                |
      | SET gone 1 EXAT 1                 | +OK                                                                | +OK                                                                |
      | EXISTS gone                       | :0                                                                 | :0                                                                 |
      | SET list replaced                 | +OK                                                                | +OK                                                                |
      | SET list2 x GET                   | -WRONGTYPE Operation against a key holding the wrong kind of value | -WRONGTYPE Operation against a key holding the wrong kind of value |

  Scenario: SET refuses options that contradict each other, repeat a time, or lack their value
    Given Redis and Valkey
    When the scenario "basic-crud/set-option-conflicts" runs
    Then its checks pass
    And the replies are
      | command                | reply             |
      | SET k v NX XX          | -ERR syntax error |
      | SET k v EX 10 PX 10000 | -ERR syntax error |
      | SET k v EX 10 KEEPTTL  | -ERR syntax error |
      | SET k v EX             | -ERR syntax error |
      | SET k v PERSIST        | -ERR syntax error |

  Scenario: SET refuses times of zero, below zero, beyond 64 bits and that are no integers, and sets nothing then
    Given Redis and Valkey
    When the scenario "basic-crud/set-expiry-edges" runs
    Then its checks pass
    And the replies are
      | command                        | reply                                        |
      | SET k w EX 0                   | -ERR invalid expire time in 'set' command    |
      | SET k w EX -1                  | -ERR invalid expire time in 'set' command    |
      | SET k w EX ten                 | -ERR value is not an integer or out of range |
      | SET k w EX 9223372036854775807 | -ERR invalid expire time in 'set' command    |
      | SET k w EX 9223372036854775808 | -ERR value is not an integer or out of range |
      | GET k                          | "v"                                          |
      | TTL k                          | :-1                                          |

  Scenario: SETEX, PSETEX, SETNX and GETSET still answer as they always did
    Given Redis and Valkey
    When the scenario "basic-crud/older-setters" runs
    Then its checks pass
    And the replies are
      | command              | RESP2 | RESP3 |
      | SETNX lock me        | :1    | :1    |
      | SETNX lock you       | :0    | :0    |
      | GETSET lock you      | "me"  | "me"  |
      | GETSET nothing first | $-1   | _     |
      | GETSET timed y       | "x"   | "x"   |
      | SETEX s 4102444800 v | +OK   | +OK   |
