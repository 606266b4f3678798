Feature: What invalidates a set that a client has read
  Client-side caches rely on it.

  @resp3
  Scenario Outline: <what> invalidates
    Given an empty database
    And on each target
      """
      SADD key 1 2 3
      SADD other 4
      """
    When I run
      """
      A> CLIENT TRACKING ON
      A> SCARD key
      B> <command>
      """
    Then the replies are the same

    Examples:
      | what                           | command                 |
      | SADD                           | SADD key 4              |
      | SADD of a member that is there | SADD key 1              |
      | SREM of a missing member       | SREM key 9              |
      | SREM of everything             | SREM key 1 2 3          |
      | SMOVE to itself                | SMOVE key key 1         |
      | SMOVE of a missing member      | SMOVE key other 9       |
      | SMOVE onto it                  | SMOVE other key 4       |
      | SPOP 0                         | SPOP key 0              |
      | SINTERSTORE into it            | SINTERSTORE key other   |
      | SINTERSTORE of nothing into it | SINTERSTORE key missing |
      | SUNIONSTORE from it            | SUNIONSTORE other key   |
