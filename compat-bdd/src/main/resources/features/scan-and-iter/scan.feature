Feature: SCAN
  Options, cursors, and what an iteration returns while the keyspace changes.

  Scenario: SCAN narrows by MATCH, TYPE and COUNT, in any order and any case
    Given Redis and Valkey
    When the scenario "scan-and-iter/scan-filters" runs
    Then its checks pass
    And the replies are
      | command                              | reply             |
      | SCAN 0 COUNT 1000 TYPE list          | ["0", ["list"]]   |
      | SCAN 0 TYPE hash MATCH h* COUNT 1000 | ["0", ["hash"]]   |
      | SCAN 0 MATCH a\\[b\\] COUNT 1000     | ["0", ["a[b]"]]   |
      | SCAN 0 MATCH none* COUNT 1000        | ["0", []]         |
      | SCAN 0 COUNT 0                       | -ERR syntax error |
      | SCAN 0 COUNT -1                      | -ERR syntax error |
      | SCAN 0 COUNT                         | -ERR syntax error |
      | SCAN 0 FOO bar                       | -ERR syntax error |

  Scenario: SCAN TYPE with a name that is no type
    Given Redis and Valkey
    When the scenario "scan-and-iter/scan-unknown-type" runs
    Then its checks pass

  Scenario: SCAN takes any unsigned 64-bit cursor, refuses what is none, and ends in an empty database at once
    Given Redis and Valkey
    When the scenario "scan-and-iter/scan-cursors" runs
    Then its checks pass
    And the replies are
      | command                      | reply               |
      | SCAN 0                       | ["0", []]           |
      | SCAN 12345                   | ["0", []]           |
      | SCAN 9223372036854775808     | ["0", []]           |
      | SCAN 18446744073709551615    | ["0", []]           |
      | SCAN 18446744073709551616    | -ERR invalid cursor |
      | SCAN abc                     | -ERR invalid cursor |
      | HSCAN h 18446744073709551615 | ["0", ["f", "v"]]   |
      | ZSCAN z 99                   | ["0", ["a", "1"]]   |

  # Not recorded, as it depends on the seed of the server's hash function which elements a foreign cursor meets.
  Scenario: An iteration from a cursor that the server never gave ends, and returns nothing that is not there
    Given Redis and Valkey
    When the scenario "scan-and-iter/scan-foreign-cursor" runs
    Then its checks pass
    And the replies are
      | command | reply |
      | DBSIZE  | :0    |

  Scenario: A key whose time has come is not returned, a key with time left is
    Given Redis and Valkey
    When the scenario "scan-and-iter/scan-expired" runs
    Then its checks pass
    And the replies are
      | command           | reply            |
      | SCAN 0 COUNT 1000 | ["0", ["stays"]] |
      | KEYS *            | ["stays"]        |
      | SCAN 0 COUNT 1000 | ["0", []]        |
      | DBSIZE            | :0               |

  # 100,000 keys stay, or as many as -Dcompat.scan.keys says; 440,000 others are deleted during the iteration, so that the
  # table shrinks, and some come back, so that it grows. Calls, elements per call and repeated elements are metrics.
  Scenario: A full SCAN returns every key that stays, while another session adds and deletes others
    Given Redis and Valkey
    When the scenario "scan-and-iter/scan-complete" runs
    Then its checks pass
