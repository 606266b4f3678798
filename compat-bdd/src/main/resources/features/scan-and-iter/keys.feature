Feature: KEYS and RANDOMKEY
  The whole database in one reply.

  Scenario: KEYS matches patterns over the whole database, RANDOMKEY answers null for an empty one
    Given Redis and Valkey
    When the scenario "scan-and-iter/keys-and-random-key" runs
    Then its checks pass
    And the replies are
      | command   | RESP2    | RESP3    |
      | RANDOMKEY | $-1      | _        |
      | KEYS *    | []       | []       |
      | DBSIZE    | :0       | :0       |
      | RANDOMKEY | "only"   | "only"   |
      | KEYS *    | ["only"] | ["only"] |
      | DBSIZE    | :4       | :4       |
