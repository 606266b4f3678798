@full
Feature: Beyond the limits
  What is too large is refused by an error or by the end of the connection, the same on every server, and others are still
  served. Each scenario launches servers of its own.

  Scenario: A value of more than proto-max-bulk-len
    Given an empty database
    When a client goes beyond the bulk length
    Then its checks pass
    And the replies are
      | session   | command                 | reply                                                            |
      | main      | STRLEN large            | :1048576                                                         |
      | main      | APPEND large x          | -ERR string exceeds maximum allowed size (proto-max-bulk-len)    |
      | main      | SETRANGE other 1048576 x | -ERR string exceeds maximum allowed size (proto-max-bulk-len)   |
      | main      | STRLEN large            | :1048576                                                         |
      | bystander | PING                    | +PONG                                                            |

  Scenario: A string of more than 512 MB
    Given an empty database
    When a client goes beyond the largest string
    Then its checks pass
    And the replies are
      | session   | command                   | reply                                                         |
      | main      | APPEND large x            | -ERR string exceeds maximum allowed size (proto-max-bulk-len) |
      | main      | SETBIT other 4294967296 1 | -ERR bit offset is not an integer or out of range             |
      | bystander | PING                      | +PONG                                                         |

  Scenario: A command of more than client-query-buffer-limit
    Given an empty database
    When a client goes beyond the query buffer
    Then its checks pass
    And the replies are
      | session   | command    | reply |
      | queuing   | MULTI      | +OK   |
      | main      | LLEN large | :5    |
      | bystander | PING       | +PONG |

  Scenario: A reply of more than client-output-buffer-limit
    Given an empty database
    When a client goes beyond the output buffer
    Then its checks pass
    And the replies are
      | session   | command          | reply             |
      | main      | STRLEN large     | :5242880          |
      | lister    | LRANGE list 0 -1 | <connection-lost> |
      | bystander | PING             | +PONG             |

  Scenario: A command of more arguments than can be counted
    Given an empty database
    When a client goes beyond the argument count
    Then its checks pass
    And the replies are
      | session   | command | reply |
      | bystander | PING    | +PONG |
