Feature: Two sessions and one structure
  What one changes the other sees.

  @id:data-structures/second-session
  Scenario: A second session sees each change of a structure, and that an emptied one is gone
    Given an empty database that takes writes
    When I run, expecting
      """
      A> HSET h f v            => :1
      B> HGETALL h             => ["f", "v"] || %{"f": "v"}
      B> HDEL h f              => :1
      A> EXISTS h              => :0
      A> RPUSH l 1 2           => :2
      B> LPOP l                => "1"
      A> LRANGE l 0 -1         => ["2"]
      B> LPOP l                => "2"
      A> TYPE l                => +none
      A> SADD s 1              => :1
      B> SADD s 1 2            => :1
      A> SMEMBERS s            => ["1", "2"] || ~["1", "2"]
      A> ZADD z 1 a            => :1
      B> ZINCRBY z 5 a         => "6" || ,6
      A> ZSCORE z a            => "6" || ,6
      # A time to live set by one holds for both, and for the structure as a whole.
      A> EXPIREAT z 4102444800 => :1
      B> ZADD z 2 b            => :1
      A> EXPIRETIME z          => :4102444800
      B> ZREM z a b            => :2
      A> ZADD z 1 a            => :1
      A> TTL z                 => :-1
      """
    Then the replies are as expected
    And the replies are the same
