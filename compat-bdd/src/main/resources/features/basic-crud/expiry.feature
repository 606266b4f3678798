Feature: Time to live
  Setting it, telling it, taking it away, and seeing it end.

  Scenario: EXPIREAT, PEXPIREAT, EXPIRETIME, PEXPIRETIME, TTL and PERSIST tell and take the time to live
    Given Redis and Valkey
    When the scenario "basic-crud/expiry-times" runs
    Then its checks pass
    And the replies are
      | command                      | reply                                        |
      | TTL k                        | :-1                                          |
      | PTTL k                       | :-1                                          |
      | EXPIRETIME k                 | :-1                                          |
      | TTL missing                  | :-2                                          |
      | EXPIRETIME missing           | :-2                                          |
      | PERSIST k                    | :0                                           |
      | EXPIREAT k 4102444800        | :1                                           |
      | EXPIRETIME k                 | :4102444800                                  |
      | PEXPIRETIME k                | :4102444800000                               |
      | PEXPIREAT k 4102444800999    | :1                                           |
      | PEXPIRETIME k                | :4102444800999                               |
      | EXPIRETIME k                 | :4102444801                                  |
      | PERSIST k                    | :1                                           |
      | EXPIRE a 0                   | :1                                           |
      | EXISTS a                     | :0                                           |
      | EXPIRE a -1                  | :1                                           |
      | EXPIRE k 9223372036854775807 | -ERR invalid expire time in 'expire' command |
      | EXPIRE k ten                 | -ERR value is not an integer or out of range |
      | EXPIRETIME n                 | :4102444800                                  |

  Scenario: EXPIREAT and its kin obey NX, XX, GT and LT, and refuse to mix them
    Given Redis and Valkey
    When the scenario "basic-crud/expire-conditions" runs
    Then its checks pass
    And the replies are
      | command                  | reply                                                                |
      | EXPIREAT k 4102444800 XX | :0                                                                   |
      | EXPIREAT k 4102444800 GT | :0                                                                   |
      | EXPIREAT k 4102444800 NX | :1                                                                   |
      | EXPIREAT k 4102444900 NX | :0                                                                   |
      | EXPIREAT k 4102444700 GT | :0                                                                   |
      | EXPIREAT k 4102444900 GT | :1                                                                   |
      | EXPIREAT k 4102445000 LT | :0                                                                   |
      | EXPIREAT k 4102444700 LT | :1                                                                   |
      | EXPIREAT k 1 NX XX       | -ERR NX and XX, GT or LT options at the same time are not compatible |
      | EXPIREAT k 1 GT LT       | -ERR GT and LT options at the same time are not compatible           |
      | EXPIREAT k 1 NX GT       | -ERR NX and XX, GT or LT options at the same time are not compatible |
      | EXPIREAT k 1 FOO         | -ERR Unsupported option FOO                                          |
      | EXPIREAT k 1 LT          | :1                                                                   |
      | EXISTS k                 | :0                                                                   |

  # The end is checked against the server's TIME before and after each command, to the millisecond.
  Scenario: A time to live given from now on ends that much after the server's clock
    Given Redis and Valkey
    When the scenario "basic-crud/relative-expiry" runs
    Then its checks pass
    And the replies are
      | command            | reply |
      | SET k v EX 1000    | +OK   |
      | PSETEX k 1000000 v | +OK   |
      | EXPIRE k 1000      | :1    |
      | EXPIRE k 1000 XX   | :1    |

  # Between the first row and the second the scenario waits until the key is seen to be gone, and checks that it was there for 40 ms.
  Scenario: A key is there until its time has come and gone for every session afterwards
    Given Redis and Valkey
    When the scenario "basic-crud/expiry-happens" runs
    Then its checks pass
    And the replies are
      | session | command            | RESP2 | RESP3 |
      | main    | SET string v PX 40 | +OK   | +OK   |
      | B       | GET string         | $-1   | _     |
      | B       | TTL string         | :-2   | :-2   |
      | B       | PERSIST string     | :0    | :0    |
      | B       | SET string w XX    | $-1   | _     |
      | B       | SET string w NX    | +OK   | +OK   |
      | main    | PEXPIRE hash 20    | :1    | :1    |
      | B       | HGETALL hash       | []    | %{}   |
      | B       | HSET hash g w      | :1    | :1    |
