Feature: Bytes
  Keys and values are byte strings, the empty one included.

  Scenario: Keys and values hold any bytes, NUL, line ends and broken UTF-8 included
    Given Redis and Valkey
    When the scenario "basic-crud/binary-safety" runs
    Then its checks pass
    And the replies are
      | command                                       | reply                   |
      | SET "\\x00\\x01\\xff" "\\xfe\\x00\\r\\n\\xff" | +OK                     |
      | GET "\\x00\\x01\\xff"                         | "\\xfe\\x00\\r\\n\\xff" |
      | APPEND "\\x00\\x01\\xff" "\\x00"              | :6                      |
      | SET "*1\\r\\n$4\\r\\nPING\\r\\n" "+OK\\r\\n"  | +OK                     |
      | GET "*1\\r\\n$4\\r\\nPING\\r\\n"              | "+OK\\r\\n"             |

  Scenario: The empty string is a key, a field, a member and a value like any other
    Given Redis and Valkey
    When the scenario "basic-crud/empty-strings" runs
    Then its checks pass
    And the replies are
      | command   | reply |
      | SET "" v  | +OK   |
      | GET ""    | "v"   |
      | SET k ""  | +OK   |
      | GET k     | ""    |
      | SET "" "" | +OK   |
