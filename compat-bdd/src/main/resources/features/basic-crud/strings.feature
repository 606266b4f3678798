Feature: Reading and changing strings
  Reads that change, parts of strings, and counters.

  Scenario: GETEX reads a value and changes its time to live
    Given Redis and Valkey
    When the scenario "basic-crud/getex" runs
    Then its checks pass
    And the replies are
      | command                    | RESP2                                                              | RESP3                                                              |
      | GETEX k                    | "v"                                                                | "v"                                                                |
      | GETEX k EXAT 4102444800    | "v"                                                                | "v"                                                                |
      | EXPIRETIME k               | :4102444800                                                        | :4102444800                                                        |
      | GETEX k PXAT 4102444800123 | "v"                                                                | "v"                                                                |
      | GETEX k PERSIST            | "v"                                                                | "v"                                                                |
      | TTL k                      | :-1                                                                | :-1                                                                |
      | GETEX missing              | $-1                                                                | _                                                                  |
      | GETEX list                 | -WRONGTYPE Operation against a key holding the wrong kind of value | -WRONGTYPE Operation against a key holding the wrong kind of value |
      | GETEX old EXAT 1           | "v"                                                                | "v"                                                                |
      | EXISTS old                 | :0                                                                 | :0                                                                 |
      | GETEX k EX 10 PERSIST      | -ERR syntax error                                                  | -ERR syntax error                                                  |
      | GETEX k EX 0               | -ERR invalid expire time in 'getex' command                        | -ERR invalid expire time in 'getex' command                        |

  Scenario: GETDEL answers a string once and deletes it
    Given Redis and Valkey
    When the scenario "basic-crud/getdel" runs
    Then its checks pass
    And the replies are
      | command      | RESP2                                                              | RESP3                                                              |
      | GETDEL k     | "v"                                                                | "v"                                                                |
      | GETDEL k     | $-1                                                                | _                                                                  |
      | GETDEL list  | -WRONGTYPE Operation against a key holding the wrong kind of value | -WRONGTYPE Operation against a key holding the wrong kind of value |
      | GETDEL empty | ""                                                                 | ""                                                                 |

  Scenario: APPEND, STRLEN, GETRANGE and SETRANGE work on parts of a string, up to its limits
    Given Redis and Valkey
    When the scenario "basic-crud/string-parts" runs
    Then its checks pass
    And the replies are
      | command                   | reply                                                         |
      | APPEND log "Hello"        | :5                                                            |
      | APPEND log " World"       | :11                                                           |
      | GET log                   | "Hello World"                                                 |
      | STRLEN log                | :11                                                           |
      | GETRANGE log 0 4          | "Hello"                                                       |
      | GETRANGE log -5 -1        | "World"                                                       |
      | GETRANGE log -200 -100    | "H"                                                           |
      | SETRANGE log 6 Redis      | :11                                                           |
      | GET log                   | "Hello Redis"                                                 |
      | SETRANGE padded 3 x       | :4                                                            |
      | GET padded                | "\\x00\\x00\\x00x"                                            |
      | SETRANGE log -1 x         | -ERR offset is out of range                                   |
      | SETRANGE log 536870911 xx | -ERR string exceeds maximum allowed size (proto-max-bulk-len) |

  Scenario: INCR, DECR, INCRBY and DECRBY count in 64 bits and refuse what is no integer or would overflow
    Given Redis and Valkey
    When the scenario "basic-crud/counters" runs
    Then its checks pass
    And the replies are
      | command                       | reply                                                              |
      | INCR n                        | :1                                                                 |
      | INCR n                        | :2                                                                 |
      | DECR n                        | :1                                                                 |
      | INCRBY n 10                   | :11                                                                |
      | DECRBY n 15                   | :-4                                                                |
      | INCR n                        | :9223372036854775807                                               |
      | INCR n                        | -ERR increment or decrement would overflow                         |
      | INCRBY n 1                    | -ERR increment or decrement would overflow                         |
      | DECR n                        | :-9223372036854775808                                              |
      | DECR n                        | -ERR increment or decrement would overflow                         |
      | DECRBY n 1                    | -ERR increment or decrement would overflow                         |
      | DECRBY n -9223372036854775808 | -ERR decrement would overflow                                      |
      | INCR s                        | -ERR value is not an integer or out of range                       |
      | INCR s                        | -ERR value is not an integer or out of range                       |
      | INCR s                        | -ERR value is not an integer or out of range                       |
      | INCR s                        | -ERR value is not an integer or out of range                       |
      | INCR s                        | -ERR value is not an integer or out of range                       |
      | INCR s                        | -ERR value is not an integer or out of range                       |
      | INCRBY s ten                  | -ERR value is not an integer or out of range                       |
      | INCR list                     | -WRONGTYPE Operation against a key holding the wrong kind of value |

  Scenario: INCRBYFLOAT adds decimal fractions, prints them without noise and refuses nan and infinity
    Given Redis and Valkey
    When the scenario "basic-crud/float-counters" runs
    Then its checks pass
    And the replies are
      | command             | reply                                        |
      | INCRBYFLOAT f 10.5  | "10.5"                                       |
      | INCRBYFLOAT f 0.1   | "10.6"                                       |
      | INCRBYFLOAT f -5    | "5.6"                                        |
      | INCRBYFLOAT f 5.0e3 | "5005.60000000000000009"                     |
      | INCRBYFLOAT f 1.0   | "4"                                          |
      | INCRBYFLOAT f 1     | "17"                                         |
      | INCRBYFLOAT f 1     | -ERR value is not a valid float              |
      | INCRBYFLOAT f 1     | -ERR value is not a valid float              |
      | INCRBYFLOAT f 1     | -ERR value is not a valid float              |
      | INCRBYFLOAT f 1     | -ERR value is not a valid float              |
      | INCRBYFLOAT f abc   | -ERR value is not a valid float              |
      | INCRBYFLOAT f nan   | -ERR value is not a valid float              |
      | INCRBYFLOAT f inf   | -ERR increment would produce NaN or Infinity |
