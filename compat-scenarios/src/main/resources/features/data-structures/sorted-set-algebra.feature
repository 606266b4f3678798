Feature: Sorted sets: algebra
  Unions, intersections and differences, with weights.

  @id:data-structures/zset-algebra
  Scenario: ZUNION, ZINTER and ZDIFF combine sorted sets and sets, with WEIGHTS and AGGREGATE
    Given an empty database that takes writes
    When I run, expecting
      """
      ZADD a 1 one 2 two                                  => :2
      ZADD b 1 one 2 two 3 three                          => :3
      SADD set one four                                   => :2
      ZUNION 2 a b                                        => ["one", "three", "two"]
      ZUNION 2 a b WITHSCORES                             => ["one", "2", "three", "3", "two", "4"] || [["one", ,2], ["three", ,3], ["two", ,4]]
      ZUNION 2 a b WEIGHTS 2 3 WITHSCORES                 => ["one", "5", "three", "9", "two", "10"] || [["one", ,5], ["three", ,9], ["two", ,10]]
      ZUNION 2 a b AGGREGATE MIN WITHSCORES               => ["one", "1", "two", "2", "three", "3"] || [["one", ,1], ["two", ,2], ["three", ,3]]
      ZUNION 2 a b WEIGHTS 1 -1 AGGREGATE MAX WITHSCORES  => ["three", "-3", "one", "1", "two", "2"] || [["three", ,-3], ["one", ,1], ["two", ,2]]
      ZUNION 2 a b AGGREGATE SUM WITHSCORES               => ["one", "2", "three", "3", "two", "4"] || [["one", ,2], ["three", ,3], ["two", ,4]]
      ZUNION 2 a set WITHSCORES                           => ["four", "1", "one", "2", "two", "2"] || [["four", ,1], ["one", ,2], ["two", ,2]]
      ZUNION 1 a                                          => ["one", "two"]
      ZUNION 2 a a WITHSCORES                             => ["one", "2", "two", "4"] || [["one", ,2], ["two", ,4]]
      ZUNION 1 missing                                    => []
      ZINTER 2 a b WITHSCORES                             => ["one", "2", "two", "4"] || [["one", ,2], ["two", ,4]]
      ZINTER 2 a b WEIGHTS 0.5 2 AGGREGATE MAX WITHSCORES => ["one", "2", "two", "4"] || [["one", ,2], ["two", ,4]]
      ZINTER 2 a set WITHSCORES                           => ["one", "2"] || [["one", ,2]]
      ZINTER 2 a missing                                  => []
      ZDIFF 2 b a WITHSCORES                              => ["three", "3"] || [["three", ,3]]
      ZDIFF 2 a b                                         => []
      ZDIFF 1 a WITHSCORES                                => ["one", "1", "two", "2"] || [["one", ,1], ["two", ,2]]
      ZDIFF 2 missing a                                   => []
      ZDIFF 2 b set                                       => ["two", "three"]
      ZINTERCARD 2 a b                                    => :2
      ZINTERCARD 2 a b LIMIT 1                            => :1
      ZINTERCARD 2 a missing                              => :0
      ZINTERCARD 2 a b LIMIT 0                            => :2
      ZINTERCARD 2 a b LIMIT -1                           => -ERR LIMIT can't be negative
      ZINTERCARD 0 a                                      => -ERR at least 1 input key is needed for 'zintercard' command
      # Infinities: their sum is 0 rather than nan, so is 0 times infinity.
      ZADD plus inf x                                     => :1
      ZADD minus -inf x                                   => :1
      ZUNION 2 plus minus WITHSCORES                      => ["x", "0"] || [["x", ,0]]
      ZINTER 2 plus minus AGGREGATE MIN WITHSCORES        => ["x", "-inf"] || [["x", ,-inf]]
      ZUNION 1 plus WEIGHTS 0 WITHSCORES                  => ["x", "0"] || [["x", ,0]]
      ZUNION 1 plus WEIGHTS -1 WITHSCORES                 => ["x", "-inf"] || [["x", ,-inf]]
      ZUNION 1 plus WEIGHTS inf WITHSCORES                => ["x", "inf"] || [["x", ,inf]]
      ZUNION 0 a                                          => -ERR at least 1 input key is needed for 'zunion' command
      ZUNION -1 a                                         => -ERR at least 1 input key is needed for 'zunion' command
      ZUNION ten a                                        => -ERR value is not an integer or out of range
      ZUNION 3 a b                                        => -ERR syntax error
      ZUNION 2 a b WEIGHTS 1                              => -ERR syntax error
      ZUNION 2 a b WEIGHTS 1 two                          => -ERR weight value is not a float
      ZUNION 2 a b WEIGHTS 1 nan                          => -ERR weight value is not a float
      ZUNION 2 a b AGGREGATE AVG                          => -ERR syntax error
      ZUNION 2 a b AGGREGATE                              => -ERR syntax error
      ZUNION 2 a b FOO                                    => -ERR syntax error
      ZDIFF 2 a b WEIGHTS 1 2                             => -ERR syntax error
      ZDIFF 2 a b AGGREGATE MIN                           => -ERR syntax error
      ZUNION 2 a b WITHSCORES WITHSCORES                  => ["one", "2", "three", "3", "two", "4"] || [["one", ,2], ["three", ,3], ["two", ,4]]
      zunion 2 a b weights 1 2 aggregate max withscores   => ["one", "2", "two", "4", "three", "6"] || [["one", ,2], ["two", ,4], ["three", ,6]]
      ZUNION 1                                            => -ERR wrong number of arguments for 'zunion' command
      ZUNION                                              => -ERR wrong number of arguments for 'zunion' command
      SET string v                                        => +OK
      ZUNION 2 a string                                   => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZINTER 2 missing string                             => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZDIFF 2 a string                                    => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZINTERCARD 2 a string                               => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/zset-algebra-store
  Scenario: ZUNIONSTORE, ZINTERSTORE and ZDIFFSTORE keep the result, and delete the destination for an empty one
    Given an empty database that takes writes
    When I run, expecting
      """
      ZADD a 1 one 2 two                               => :2
      ZADD b 1 one 2 two 3 three                       => :3
      ZUNIONSTORE dest 2 a b                           => :3
      ZRANGE dest 0 -1 WITHSCORES                      => ["one", "2", "three", "3", "two", "4"] || [["one", ,2], ["three", ,3], ["two", ,4]]
      ZUNIONSTORE dest 2 a b WEIGHTS 2 3 AGGREGATE MIN => :3
      ZRANGE dest 0 -1 WITHSCORES                      => ["one", "2", "two", "4", "three", "9"] || [["one", ,2], ["two", ,4], ["three", ,9]]
      ZINTERSTORE dest 2 a b                           => :2
      ZRANGE dest 0 -1 WITHSCORES                      => ["one", "2", "two", "4"] || [["one", ,2], ["two", ,4]]
      ZDIFFSTORE dest 2 b a                            => :1
      ZRANGE dest 0 -1 WITHSCORES                      => ["three", "3"] || [["three", ,3]]
      ZINTERSTORE dest 2 a missing                     => :0
      EXISTS dest                                      => :0
      SET dest string EXAT 4102444800                  => +OK
      ZUNIONSTORE dest 1 a                             => :2
      TYPE dest                                        => +zset
      TTL dest                                         => :-1
      ZUNIONSTORE a 2 a b                              => :3
      ZRANGE a 0 -1 WITHSCORES                         => ["one", "2", "three", "3", "two", "4"] || [["one", ,2], ["three", ,3], ["two", ,4]]
      ZDIFFSTORE a 2 a a                               => :0
      EXISTS a                                         => :0
      ZUNIONSTORE dest 2 a b WITHSCORES                => -ERR syntax error
      ZINTERSTORE dest 2 a b WITHSCORES                => -ERR syntax error
      ZDIFFSTORE dest 2 a b WEIGHTS 1 2                => -ERR syntax error
      ZUNIONSTORE dest 0 a                             => -ERR at least 1 input key is needed for 'zunionstore' command
      ZUNIONSTORE dest 2 a                             => -ERR syntax error
      ZUNIONSTORE dest ten a                           => -ERR value is not an integer or out of range
      SET string v                                     => +OK
      ZUNIONSTORE dest 2 b string                      => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZINTERSTORE dest 2 string b                      => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZUNIONSTORE dest                                 => -ERR wrong number of arguments for 'zunionstore' command
      """
    Then the replies are as expected
    And the replies are the same
