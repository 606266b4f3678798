Feature: What invalidates a list that a client has read
  Client-side caches rely on it.

  @resp3
  Scenario Outline: <what> invalidates
    Given an empty database
    And on each target
      """
      RPUSH key a b c
      RPUSH other x
      """
    When I run
      """
      A> CLIENT TRACKING ON
      A> LLEN key
      B> <command>
      """
    Then the replies are the same

    Examples:
      | what                | command                      |
      | LPUSH               | LPUSH key x                  |
      | LPUSHX              | LPUSHX key x                 |
      | LPOP of nothing     | LPOP key 0                   |
      | LPOP                | LPOP key                     |
      | LSET to what it was | LSET key 0 a                 |
      | LINSERT of nothing  | LINSERT key BEFORE missing x |
      | LREM of nothing     | LREM key 0 missing           |
      | LTRIM of nothing    | LTRIM key 0 -1               |
      | LTRIM of everything | LTRIM key 5 6                |
      | LMOVE to itself     | LMOVE key key LEFT LEFT      |
      | LMOVE from it       | LMOVE key other LEFT LEFT    |
      | LMOVE onto it       | LMOVE other key LEFT LEFT    |
      | RPOPLPUSH from it   | RPOPLPUSH key other          |
      | LMPOP               | LMPOP 1 key LEFT             |
      | BLPOP               | BLPOP key 0                  |
      | LSET that fails     | LSET key 99 a                |
