Feature: Sorted sets: ranges
  By index, by score and by the bytes of the members.

  @id:data-structures/zrange-by-index
  Scenario: ZRANGE by index with REV and WITHSCORES, and the older ZREVRANGE
    Given an empty database that takes writes
    When I run, expecting
      """
      ZADD z 1 a 2 b 3 c 4 d             => :4
      ZRANGE z 0 -1                      => ["a", "b", "c", "d"]
      ZRANGE z 1 2 WITHSCORES            => ["b", "2", "c", "3"] || [["b", ,2], ["c", ,3]]
      ZRANGE z 0 1 REV                   => ["d", "c"]
      ZRANGE z 0 1 REV WITHSCORES        => ["d", "4", "c", "3"] || [["d", ,4], ["c", ,3]]
      ZRANGE z -2 -1                     => ["c", "d"]
      ZRANGE z -100 100                  => ["a", "b", "c", "d"]
      ZRANGE z 3 1                       => []
      ZRANGE z 10 20                     => []
      ZRANGE missing 0 -1                => []
      ZRANGE missing 0 -1 WITHSCORES     => []
      ZREVRANGE z 0 1                    => ["d", "c"]
      ZREVRANGE z 0 -1 WITHSCORES        => ["d", "4", "c", "3", "b", "2", "a", "1"] || [["d", ,4], ["c", ,3], ["b", ,2], ["a", ,1]]
      ZREVRANGE missing 0 -1             => []
      ZRANGE z 0 -1 LIMIT 0 1            => -ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX
      ZRANGE z a 1                       => -ERR value is not an integer or out of range
      ZRANGE z 0 1.5                     => -ERR value is not an integer or out of range
      ZRANGE z (0 1                      => -ERR value is not an integer or out of range
      ZRANGE z 0 9223372036854775808     => -ERR value is not an integer or out of range
      ZRANGE z 0 1 FOO                   => -ERR syntax error
      ZRANGE z 0 1 WITHSCORES WITHSCORES => ["a", "1", "b", "2"] || [["a", ,1], ["b", ,2]]
      ZRANGE z 0 1 REV REV               => -ERR syntax error
      ZRANGE z 0                         => -ERR wrong number of arguments for 'zrange' command
      ZREVRANGE z 0 1 REV                => -ERR syntax error
      ZREVRANGE z 0 1 LIMIT 0 1          => -ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX
      ZREVRANGE z 0                      => -ERR wrong number of arguments for 'zrevrange' command
      SET string v                       => +OK
      ZRANGE string 0 -1                 => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZREVRANGE string 0 -1              => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/zrange-by-score
  Scenario: ZRANGE BYSCORE, ZRANGEBYSCORE, ZREVRANGEBYSCORE and ZCOUNT take closed, open and endless ranges
    Given an empty database that takes writes
    When I run, expecting
      """
      ZADD z 1 a 2 b 3 c 4 d 5 e                        => :5
      ZRANGE z 2 4 BYSCORE                              => ["b", "c", "d"]
      ZRANGE z (2 4 BYSCORE                             => ["c", "d"]
      ZRANGE z (2 (4 BYSCORE WITHSCORES                 => ["c", "3"] || [["c", ,3]]
      ZRANGE z -inf +inf BYSCORE LIMIT 1 2              => ["b", "c"]
      ZRANGE z +inf -inf BYSCORE REV LIMIT 0 2          => ["e", "d"]
      ZRANGE z 4 (2 BYSCORE REV                         => ["d", "c"]
      ZRANGE z 2 4 BYSCORE REV                          => []
      ZRANGE z 4 2 BYSCORE                              => []
      ZRANGE z -inf +inf BYSCORE LIMIT 10 2             => []
      ZRANGE z -inf +inf BYSCORE LIMIT 0 -1             => ["a", "b", "c", "d", "e"]
      ZRANGE z -inf +inf BYSCORE LIMIT 2 -5             => ["c", "d", "e"]
      ZRANGE z -inf +inf BYSCORE LIMIT 0 0              => []
      ZRANGE z -inf +inf BYSCORE LIMIT -1 2             => []
      ZRANGE z (-inf (inf BYSCORE                       => ["a", "b", "c", "d", "e"]
      ZRANGE missing 0 1 BYSCORE                        => []
      ZRANGEBYSCORE z (1 3                              => ["b", "c"]
      ZRANGEBYSCORE z -inf inf WITHSCORES LIMIT 1 1     => ["b", "2"] || [["b", ,2]]
      ZRANGEBYSCORE z 3 1                               => []
      ZRANGEBYSCORE z (1 (2                             => []
      ZREVRANGEBYSCORE z 3 (1                           => ["c", "b"]
      ZREVRANGEBYSCORE z +inf -inf LIMIT 1 2 WITHSCORES => ["d", "4", "c", "3"] || [["d", ,4], ["c", ,3]]
      ZREVRANGEBYSCORE missing 1 0                      => []
      ZCOUNT z 2 4                                      => :3
      ZCOUNT z (2 +inf                                  => :3
      ZCOUNT z -inf inf                                 => :5
      ZCOUNT z 4 2                                      => :0
      ZCOUNT z (4 (4                                    => :0
      ZCOUNT z 0x2 1e1
      ZCOUNT missing 0 1                                => :0
      ZRANGE z a 1 BYSCORE                              => -ERR min or max is not a float
      ZRANGE z 1 nan BYSCORE                            => -ERR min or max is not a float
      ZRANGE z (nan 1 BYSCORE                           => -ERR min or max is not a float
      ZRANGE z [1 2 BYSCORE                             => -ERR min or max is not a float
      ZRANGE z ( 1 BYSCORE                              => ["a"]
      ZRANGE z "" 1 BYSCORE                             => ["a"]
      ZRANGE z 1 2 BYSCORE LIMIT 0                      => -ERR syntax error
      ZRANGE z 1 2 BYSCORE LIMIT a 1                    => -ERR value is not an integer or out of range
      ZRANGE z 1 2 BYSCORE LIMIT 0 b                    => -ERR value is not an integer or out of range
      ZRANGE z 1 2 BYSCORE BYLEX                        => -ERR syntax error
      ZRANGE z 1 2 BYLEX BYSCORE                        => -ERR syntax error
      ZRANGEBYSCORE z 1 2 REV                           => -ERR syntax error
      ZRANGEBYSCORE z 1 2 BYSCORE                       => -ERR syntax error
      ZRANGEBYSCORE z a 2                               => -ERR min or max is not a float
      ZCOUNT z a 1                                      => -ERR min or max is not a float
      ZCOUNT z 1                                        => -ERR wrong number of arguments for 'zcount' command
      SET string v                                      => +OK
      ZRANGE string 0 1 BYSCORE                         => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZCOUNT string 0 1                                 => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZRANGEBYSCORE string 0 1                          => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/zrange-by-lex
  Scenario: ZRANGE BYLEX, ZRANGEBYLEX, ZREVRANGEBYLEX and ZLEXCOUNT compare members byte by byte
    Given an empty database that takes writes
    When I run, expecting
      """
      ZADD z 0 a 0 b 0 c 0 d 0 aa                       => :5
      ZRANGE z - + BYLEX                                => ["a", "aa", "b", "c", "d"]
      ZRANGE z [b + BYLEX                               => ["b", "c", "d"]
      ZRANGE z (a (c BYLEX                              => ["aa", "b"]
      ZRANGE z + - BYLEX REV LIMIT 0 2                  => ["d", "c"]
      ZRANGE z [c (a BYLEX REV                          => ["c", "b", "aa"]
      ZRANGE z + - BYLEX                                => []
      ZRANGE z - - BYLEX                                => []
      ZRANGE z [a [a BYLEX                              => ["a"]
      ZRANGE z (a (a BYLEX                              => []
      ZRANGE z [a (aa BYLEX                             => ["a"]
      ZRANGE z [ + BYLEX                                => ["a", "aa", "b", "c", "d"]
      ZRANGE z ( + BYLEX                                => ["a", "aa", "b", "c", "d"]
      ZRANGE z - + BYLEX LIMIT 1 2                      => ["aa", "b"]
      ZRANGE z - + BYLEX LIMIT 1 -1                     => ["aa", "b", "c", "d"]
      ZRANGE z - + BYLEX WITHSCORES                     => -ERR syntax error, WITHSCORES not supported in combination with BYLEX
      ZRANGE z a c BYLEX                                => -ERR min or max not valid string range item
      ZRANGE z [a c BYLEX                               => -ERR min or max not valid string range item
      ZRANGE z "" + BYLEX                               => -ERR min or max not valid string range item
      ZRANGE z -inf +inf BYLEX                          => -ERR min or max not valid string range item
      ZRANGEBYLEX z [b [c                               => ["b", "c"]
      ZRANGEBYLEX z - + LIMIT 1 1                       => ["aa"]
      ZREVRANGEBYLEX z [c [b                            => ["c", "b"]
      ZREVRANGEBYLEX z + - LIMIT 0 1                    => ["d"]
      ZLEXCOUNT z - +                                   => :5
      ZLEXCOUNT z [b (d                                 => :2
      ZLEXCOUNT z + -                                   => :0
      ZLEXCOUNT missing - +                             => :0
      ZLEXCOUNT z a b                                   => -ERR min or max not valid string range item
      ZLEXCOUNT z -                                     => -ERR wrong number of arguments for 'zlexcount' command
      ZRANGEBYLEX z a b                                 => -ERR min or max not valid string range item
      ZRANGEBYLEX missing - +                           => []
      ZRANGEBYLEX z - + WITHSCORES                      => -ERR syntax error, WITHSCORES not supported in combination with BYLEX
      ZADD bytes 0 "\x00" 0 "\xff" 0 A 0 "a" 0 "é" 0 "" => :6
      ZRANGE bytes - + BYLEX                            => ["", "\x00", "A", "a", "é", "\xff"]
      ZRANGE bytes "[\x80" + BYLEX                      => ["é", "\xff"]
      ZRANGE bytes [ [ BYLEX                            => [""]
      SET string v                                      => +OK
      ZRANGE string - + BYLEX                           => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZLEXCOUNT string - +                              => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/zrange-store
  Scenario: ZRANGESTORE keeps a range as a sorted set of its own
    Given an empty database that takes writes
    When I run, expecting
      """
      ZADD z 1 a 2 b 3 c 4 d                       => :4
      ZRANGESTORE dest z 0 1                       => :2
      ZRANGE dest 0 -1 WITHSCORES                  => ["a", "1", "b", "2"] || [["a", ,1], ["b", ,2]]
      ZRANGESTORE dest z (1 +inf BYSCORE LIMIT 1 5 => :2
      ZRANGE dest 0 -1 WITHSCORES                  => ["c", "3", "d", "4"] || [["c", ,3], ["d", ,4]]
      ZRANGESTORE dest z 0 1 REV                   => :2
      ZRANGE dest 0 -1 WITHSCORES                  => ["c", "3", "d", "4"] || [["c", ,3], ["d", ,4]]
      ZRANGESTORE dest z 4 2 BYSCORE REV LIMIT 0 1 => :1
      ZRANGE dest 0 -1                             => ["d"]
      ZADD lex 0 a 0 b 0 c                         => :3
      ZRANGESTORE dest lex [a (c BYLEX             => :2
      ZRANGE dest 0 -1                             => ["a", "b"]
      # An empty range deletes the destination.
      ZRANGESTORE dest z 10 20                     => :0
      EXISTS dest                                  => :0
      ZRANGESTORE dest missing 0 -1                => :0
      SET dest string EXAT 4102444800              => +OK
      ZRANGESTORE dest z 0 -1                      => :4
      TYPE dest                                    => +zset
      TTL dest                                     => :-1
      ZRANGESTORE z z 0 1                          => :2
      ZRANGE z 0 -1                                => ["a", "b"]
      ZRANGESTORE dest z 0 1 WITHSCORES            => -ERR syntax error
      ZRANGESTORE dest z 0 1 LIMIT 0 1             => -ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX
      ZRANGESTORE dest z a b                       => -ERR value is not an integer or out of range
      ZRANGESTORE dest z 0                         => -ERR wrong number of arguments for 'zrangestore' command
      SET string v                                 => +OK
      ZRANGESTORE dest string 0 -1                 => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZCARD dest                                   => :4
      """
    Then the replies are as expected
    And the replies are the same
