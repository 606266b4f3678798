Feature: HSCAN, SSCAN and ZSCAN
  Iterating over one hash, set or sorted set, small and large.

  Scenario: HSCAN, SSCAN and ZSCAN return a small collection whole, whatever COUNT says
    Given Redis and Valkey
    When the scenario "scan-and-iter/collection-scans-small" runs
    Then its checks pass
    And the replies are
      | command                   | reply                                                              |
      | HSCAN h 0                 | ["0", ["a", "1", "b", "2", "c", "3"]]                              |
      | HSCAN h 0 COUNT 1         | ["0", ["a", "1", "b", "2", "c", "3"]]                              |
      | HSCAN h 0 MATCH b         | ["0", ["b", "2"]]                                                  |
      | SSCAN ints 0              | ["0", ["1", "2", "3"]]                                             |
      | ZSCAN z 0                 | ["0", ["a", "1", "b", "2.5", "c", "inf"]]                          |
      | ZSCAN z 0 COUNT 1 MATCH b | ["0", ["b", "2.5"]]                                                |
      | HSCAN missing 0           | ["0", []]                                                          |
      | SSCAN missing 0           | ["0", []]                                                          |
      | ZSCAN missing 0           | ["0", []]                                                          |
      | SSCAN ints 0 COUNT 0      | -ERR syntax error                                                  |
      | HSCAN h 0 TYPE string     | -ERR syntax error                                                  |
      | HSCAN string 0            | -WRONGTYPE Operation against a key holding the wrong kind of value |

  Scenario: HSCAN NOVALUES returns fields alone, where the server knows it
    Given Redis and Valkey
    When the scenario "scan-and-iter/hscan-novalues" runs
    Then its checks pass

  Scenario: A full HSCAN returns every field that stays, while another session adds and deletes others
    Given Redis and Valkey
    When the scenario "scan-and-iter/hscan-complete" runs
    Then its checks pass

  Scenario: A full SSCAN returns every member that stays, while another session adds and removes others
    Given Redis and Valkey
    When the scenario "scan-and-iter/sscan-complete" runs
    Then its checks pass

  Scenario: A full ZSCAN returns every member that stays, while another session adds and removes others
    Given Redis and Valkey
    When the scenario "scan-and-iter/zscan-complete" runs
    Then its checks pass

  Scenario: A collection with a long element is returned in steps or whole
    Given Redis and Valkey
    And on each target
      """
      HSET h a 1 b 2 c 3 d 4 mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm 5
      SADD s a b c d mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
      ZADD z 1 a 2 b 3 c 4 d 5 mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
      """
    When I run
      """
      EVAL "return redis.call('HSCAN', KEYS[1], '0', 'COUNT', '1')[1] == '0'" 1 h
      EVAL "return redis.call('SSCAN', KEYS[1], '0', 'COUNT', '1')[1] == '0'" 1 s
      EVAL "return redis.call('ZSCAN', KEYS[1], '0', 'COUNT', '1')[1] == '0'" 1 z
      """
    Then the replies are the same
