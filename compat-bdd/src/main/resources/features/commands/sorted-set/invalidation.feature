Feature: What invalidates a sorted set that a client has read
  Client-side caches rely on it.

  @resp3
  Scenario Outline: <what> invalidates
    Given an empty database
    And on each target
      """
      ZADD key 1 a 2 b
      ZADD other 4 x
      """
    When I run
      """
      A> CLIENT TRACKING ON
      A> ZCARD key
      B> <command>
      """
    Then the replies are the same

    Examples:
      | what                           | command                      |
      | ZADD                           | ZADD key 4 d                 |
      | ZADD of the same score         | ZADD key 1 a                 |
      | ZADD NX that is refused        | ZADD key NX 9 a              |
      | ZADD XX of a missing member    | ZADD key XX 9 missing        |
      | ZINCRBY 0                      | ZINCRBY key 0 a              |
      | ZREM of a missing member       | ZREM key missing             |
      | ZREM of everything             | ZREM key a b                 |
      | ZREMRANGEBYSCORE of nothing    | ZREMRANGEBYSCORE key 100 200 |
      | ZPOPMIN of nothing             | ZPOPMIN key 0                |
      | ZPOPMIN                        | ZPOPMIN key                  |
      | ZMPOP                          | ZMPOP 1 key MIN              |
      | ZUNIONSTORE into it            | ZUNIONSTORE key 1 other      |
      | ZINTERSTORE of nothing into it | ZINTERSTORE key 1 missing    |
      | ZRANGESTORE from it            | ZRANGESTORE other key 0 -1   |
      | ZRANGESTORE of nothing into it | ZRANGESTORE key missing 0 -1 |
