Feature: Two sessions and one structure
  What one changes the other sees.

  Scenario: A second session sees each change of a structure, and that an emptied one is gone
    Given Redis and Valkey
    When the scenario "data-structures/second-session" runs
    Then its checks pass
    And the replies are
      | session | command       | RESP2       | RESP3       |
      | B       | HGETALL h     | ["f", "v"]  | %{"f": "v"} |
      | A       | EXISTS h      | :0          | :0          |
      | B       | LPOP l        | "1"         | "1"         |
      | A       | LRANGE l 0 -1 | ["2"]       | ["2"]       |
      | A       | TYPE l        | +none       | +none       |
      | A       | SMEMBERS s    | ["1", "2"]  | ~["1", "2"] |
      | A       | ZSCORE z a    | "6"         | ,6          |
      | A       | EXPIRETIME z  | :4102444800 | :4102444800 |
      | A       | TTL z         | :-1         | :-1         |
