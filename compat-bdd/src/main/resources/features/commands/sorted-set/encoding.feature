Feature: How sorted sets are kept
  The encodings of sorted sets and where they change.

  Scenario: The encoding of a small sorted set
    Given an empty database
    When I run
      """
      ZADD z 1 a
      OBJECT ENCODING z
      ZINCRBY y 1 a
      OBJECT ENCODING y
      """
    Then the replies are the same

  Scenario: The encoding changes with the number of members
    Given an empty database
    And on each target
      """
      127 ZADD z @{n} m@{n}
      """
    When I run
      """
      ZADD z 128 m128
      OBJECT ENCODING z
      ZADD z 129 m129
      OBJECT ENCODING z
      ZREM z m129 m128
      OBJECT ENCODING z
      ZRANGESTORE to z 0 10
      OBJECT ENCODING to
      ZUNIONSTORE to 1 z
      OBJECT ENCODING to
      """
    Then the replies are the same

  Scenario: The encoding changes with the length of a member
    Given an empty database
    When I run
      """
      ZADD z 1 1234567890123456789012345678901234567890123456789012345678901234
      OBJECT ENCODING z
      ZADD z 1 12345678901234567890123456789012345678901234567890123456789012345
      OBJECT ENCODING z
      """
    Then the replies are the same

  Scenario: A large sorted set
    Given an empty database
    And on each target
      """
      300 ZADD z @{n} m@{n}
      """
    When I run
      """
      ZRANK z m150
      ZREVRANK z m150
      ZRANGE z 100 102 WITHSCORES
      ZCOUNT z 10 (20
      ZREMRANGEBYRANK z 10 19
      ZRANK z m150
      ZINCRBY z -1000 m150
      ZRANK z m150
      ZPOPMIN z
      """
    Then the replies are the same

  @needs:config
  Scenario: The settings of encodings of sorted sets
    Given an empty database
    When I run
      """
      CONFIG GET zset-max-listpack-entries
      CONFIG GET zset-max-listpack-value
      CONFIG GET zset-max-ziplist-value
      CONFIG SET zset-max-listpack-entries 1
      ZADD z 1 a 2 b
      OBJECT ENCODING z
      CONFIG SET zset-max-ziplist-value 1
      ZADD y 1 bb
      OBJECT ENCODING y
      CONFIG SET zset-max-listpack-entries -1
      """
    Then the replies are the same

  Scenario: A long member that the options of ZADD keep out
    Given an empty database
    And on each target
      """
      ZADD z 1 a
      """
    When I run
      """
      ZADD z XX 1 mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
      ZADD z XX CH 2 mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm 2 a
      ZRANGE z 0 -1 WITHSCORES
      OBJECT ENCODING z
      """
    Then the replies are the same
