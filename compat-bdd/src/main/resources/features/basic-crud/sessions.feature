Feature: Two sessions
  What one writes the other sees.

  Scenario: What one session writes another sees at once, changes of the time to live and deletion included
    Given Redis and Valkey
    When the scenario "basic-crud/second-session" runs
    Then its checks pass
    And the replies are
      | session | command        | RESP2       | RESP3       |
      | A       | SET k 1        | +OK         | +OK         |
      | B       | GET k          | "1"         | "1"         |
      | B       | EXPIRETIME k   | :4102444800 | :4102444800 |
      | A       | RENAME k moved | +OK         | +OK         |
      | B       | EXISTS k moved | :1          | :1          |
      | B       | GET moved      | $-1         | _           |
      | B       | SET lock B NX  | $-1         | _           |
