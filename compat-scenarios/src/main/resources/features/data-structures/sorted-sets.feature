Feature: Sorted sets: members and scores
  In RESP3 a score is a double, in RESP2 a string.

  @id:data-structures/zadd-options
  Scenario: ZADD obeys NX, XX, GT, LT, CH and INCR, and refuses each combination that has no meaning
    Given an empty database that takes writes
    When I run, expecting
      """
      ZADD z 1 a 2 b                => :2
      ZADD z 3 a 4 c                => :1
      ZSCORE z a                    => "3" || ,3
      ZADD z NX 9 a 5 d             => :1
      ZSCORE z a                    => "3" || ,3
      ZADD z XX 8 a 8 none          => :0
      ZSCORE z none                 => $-1 || _
      ZADD z XX CH 7 a 7 b 7 none   => :2
      ZADD z CH 7 a 6 b 1 e         => :2
      ZADD z GT 5 a 10 b            => :0
      ZMSCORE z a b                 => ["7", "10"] || [,7, ,10]
      ZADD z GT CH 5 a 11 b 1 fresh => :2
      ZMSCORE z a b fresh           => ["7", "11", "1"] || [,7, ,11, ,1]
      ZADD z LT CH 1 a 20 b         => :1
      ZMSCORE z a b                 => ["1", "11"] || [,1, ,11]
      ZADD z XX GT CH 2 a 5 nobody  => :1
      ZADD z XX LT CH 0 a 5 nobody  => :1
      ZADD z LT 3 newcomer          => :1
      ZMSCORE z a newcomer nobody   => ["0", "3", $-1] || [,0, ,3, _]
      # INCR answers the score like ZINCRBY, null where the condition refuses.
      ZADD z INCR 5 a               => "5" || ,5
      ZADD z INCR XX 1 none         => $-1 || _
      ZADD z INCR NX 1 a            => $-1 || _
      ZADD z INCR NX 1 new          => "1" || ,1
      ZADD z INCR XX 1 new          => "2" || ,2
      ZADD z INCR GT -5 a           => $-1 || _
      ZADD z INCR GT 5 a            => "10" || ,10
      ZADD z INCR LT 5 a            => $-1 || _
      ZADD z INCR LT -5 a           => "5" || ,5
      ZADD z INCR CH 1 a            => "6" || ,6
      ZADD z XX INCR GT 1 a         => "7" || ,7
      # The same member twice: the last score counts, it is added once.
      ZADD z 1 twice 2 twice        => :1
      ZSCORE z twice                => "2" || ,2
      ZADD z CH 3 twice 4 twice     => :2
      # Illegal combinations.
      ZADD z NX XX 1 a              => -ERR XX and NX options at the same time are not compatible
      ZADD z NX GT 1 a              => -ERR GT, LT, and/or NX options at the same time are not compatible
      ZADD z NX LT 1 a              => -ERR GT, LT, and/or NX options at the same time are not compatible
      ZADD z GT LT 1 a              => -ERR GT, LT, and/or NX options at the same time are not compatible
      ZADD z XX GT LT 1 a           => -ERR GT, LT, and/or NX options at the same time are not compatible
      ZADD z NX GT LT 1 a           => -ERR GT, LT, and/or NX options at the same time are not compatible
      ZADD z INCR 1 a 2 b           => -ERR INCR option supports a single increment-element pair
      ZADD z NX NX CH CH 1 a        => :0
      ZADD z XX XX 1 a              => :0
      ZADD z FOO 1 a                => -ERR syntax error
      ZADD z 1 a 2                  => -ERR syntax error
      ZADD z NX                     => -ERR wrong number of arguments for 'zadd' command
      ZADD z NX 1                   => -ERR syntax error
      ZADD z ten a                  => -ERR value is not a valid float
      ZADD z 1 a two b              => -ERR value is not a valid float
      ZSCORE z a                    => "1" || ,1
      ZADD z xx ch 1 a              => :0
      ZADD missing XX 1 a           => :0
      EXISTS missing                => :0
      ZADD missing XX INCR 1 a      => $-1 || _
      ZADD z                        => -ERR wrong number of arguments for 'zadd' command
      ZADD z 1                      => -ERR wrong number of arguments for 'zadd' command
      SET string v                  => +OK
      ZADD string 1 a               => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZADD string NX XX 1 a         => -ERR XX and NX options at the same time are not compatible
      ZADD string ten a             => -ERR value is not a valid float
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/zset-score-edges
  Scenario: Scores are doubles: infinity, the limits of exact integers, hexadecimal and exponents, and what is no score
    Given an empty database that takes writes
    When I run, expecting
      """
      ZADD z inf a -inf b +inf c Infinity d -INFINITY e     => :5
      ZRANGE z 0 -1 WITHSCORES                              => ["b", "-inf", "e", "-inf", "a", "inf", "c", "inf", "d", "inf"] || [["b", ,-inf], ["e", ,-inf], ["a", ,inf], ["c", ,inf], ["d", ,inf]]
      ZADD z nan x                                          => -ERR value is not a valid float
      ZADD z NaN x                                          => -ERR value is not a valid float
      ZADD z -nan x                                         => -ERR value is not a valid float
      # 2^53 + 1 is no double: it is rounded.
      ZADD z 9007199254740992 even 9007199254740993 odd     => :2
      ZSCORE z odd                                          => "9007199254740992" || ,9007199254740992
      ZSCORE z even                                         => "9007199254740992" || ,9007199254740992
      ZADD z 9007199254740994 next                          => :1
      ZSCORE z next                                         => "9007199254740994" || ,9007199254740994
      ZADD z -9007199254740993 negative                     => :1
      ZSCORE z negative                                     => "-9007199254740992" || ,-9007199254740992
      ZADD z 0x10 hex 0xff.8 hexfraction 0x1p4 hexexponent
      ZSCORE z hex
      ZSCORE z hexfraction
      ZSCORE z hexexponent
      ZADD z 1e3 exponent 1.5e-5 small 1E+2 big             => :3
      ZSCORE z exponent                                     => "1000" || ,1000
      ZSCORE z small
      ZSCORE z big                                          => "100" || ,100
      ZADD z .5 half 5. five +7 plus -0 minuszero 007 zeros => :5
      ZSCORE z half                                         => "0.5" || ,0.5
      ZSCORE z five                                         => "5" || ,5
      ZSCORE z plus                                         => "7" || ,7
      ZSCORE z minuszero                                    => "0" || ,0
      ZSCORE z zeros                                        => "7" || ,7
      ZADD z 0.1 tenth 3.14159265358979323846 pi 0.30000000000000004 sum => :3
      ZSCORE z tenth
      ZSCORE z pi
      ZSCORE z sum                                          => "0.30000000000000004" || ,0.30000000000000004
      ZADD z 1e308 huge 1.7976931348623157e308 max 5e-324 min 2.2250738585072014e-308 minnormal => :4
      ZSCORE z huge                                         => "1e+308" || ,1e+308
      ZSCORE z max                                          => "1.7976931348623157e+308" || ,1.7976931348623157e+308
      ZSCORE z min
      ZSCORE z minnormal                                    => "2.2250738585072014e-308" || ,2.2250738585072014e-308
      ZADD z 123456789012345678 long 1e17 e17 1e16 e16 1e21 e21 1e22 e22 12345.6789 mixed => :6
      ZSCORE z long
      ZSCORE z e16                                          => "10000000000000000" || ,10000000000000000
      ZSCORE z e17
      ZSCORE z e21                                          => "1e+21" || ,1e+21
      ZSCORE z e22                                          => "1e+22" || ,1e+22
      ZSCORE z mixed
      ZADD z 9223372036854775807 long1 9223372036854775808 long2 -9223372036854775808 long3 => :3
      ZSCORE z long1
      ZSCORE z long2
      ZSCORE z long3
      ZADD z 1e400 x                                        => -ERR value is not a valid float
      ZADD z 1e-400 x                                       => -ERR value is not a valid float
      ZADD z "" x                                           => -ERR value is not a valid float
      ZADD z " 1" x                                         => -ERR value is not a valid float
      ZADD z "1 " x                                         => -ERR value is not a valid float
      ZADD z 1,5 x                                          => -ERR value is not a valid float
      ZADD z 1a x                                           => -ERR value is not a valid float
      ZADD z 0x x                                           => -ERR value is not a valid float
      ZADD z infin x                                        => -ERR value is not a valid float
      ZADD z -- x                                           => -ERR value is not a valid float
      ZADD z 1e x                                           => -ERR value is not a valid float
      EXISTS z                                              => :1
      # Arithmetic at the edges.
      ZINCRBY z 1 a                                         => "inf" || ,inf
      ZINCRBY z -inf a                                      => -ERR resulting score is not a number (NaN)
      ZINCRBY z inf b                                       => -ERR resulting score is not a number (NaN)
      ZINCRBY z nan a                                       => -ERR value is not a valid float
      ZADD z INCR -inf a                                    => -ERR resulting score is not a number (NaN)
      ZINCRBY z 1 odd                                       => "9007199254740992" || ,9007199254740992
      ZINCRBY z 1e308 max                                   => "inf" || ,inf
      ZSCORE z max                                          => "inf" || ,inf
      ZINCRBY z 0.1 tenth
      ZINCRBY z 0.1 tenth                                   => "0.30000000000000004" || ,0.30000000000000004
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/zset-increments
  Scenario: ZINCRBY creates, adds and orders anew
    Given an empty database that takes writes
    When I run, expecting
      """
      ZINCRBY z 5 a            => "5" || ,5
      ZINCRBY z 2.5 a          => "7.5" || ,7.5
      ZINCRBY z -10 a          => "-2.5" || ,-2.5
      ZINCRBY z 0 b            => "0" || ,0
      ZRANGE z 0 -1 WITHSCORES => ["a", "-2.5", "b", "0"] || [["a", ,-2.5], ["b", ,0]]
      ZINCRBY z 100 a          => "97.5" || ,97.5
      ZRANGE z 0 -1 WITHSCORES => ["b", "0", "a", "97.5"] || [["b", ,0], ["a", ,97.5]]
      ZINCRBY z ten a          => -ERR value is not a valid float
      ZINCRBY z "" a           => -ERR value is not a valid float
      ZINCRBY z 0x10 b
      ZINCRBY z                => -ERR wrong number of arguments for 'zincrby' command
      ZINCRBY z 1              => -ERR wrong number of arguments for 'zincrby' command
      ZINCRBY z 1 a b          => -ERR wrong number of arguments for 'zincrby' command
      SET string v             => +OK
      ZINCRBY string 1 a       => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/zset-scores-and-ranks
  Scenario: ZSCORE, ZMSCORE, ZCARD, ZRANK and ZREVRANK tell score and place, null for what is not there
    Given an empty database that takes writes
    When I run, expecting
      """
      ZADD z 1 a 2 b 2 c 3.5 d       => :4
      ZSCORE z d                     => "3.5" || ,3.5
      ZSCORE z none                  => $-1 || _
      ZSCORE missing a               => $-1 || _
      ZMSCORE z a none d             => ["1", $-1, "3.5"] || [,1, _, ,3.5]
      ZMSCORE missing a b            => [$-1, $-1] || [_, _]
      ZCARD z                        => :4
      ZCARD missing                  => :0
      ZRANK z a                      => :0
      ZRANK z c                      => :2
      ZREVRANK z c                   => :1
      ZRANK z none                   => $-1 || _
      ZRANK missing a                => $-1 || _
      ZREVRANK z none                => $-1 || _
      ZREVRANK missing a             => $-1 || _
      ZRANK z d                      => :3
      ZREVRANK z a                   => :3
      ZSCORE z                       => -ERR wrong number of arguments for 'zscore' command
      ZMSCORE z                      => -ERR wrong number of arguments for 'zmscore' command
      ZRANK z                        => -ERR wrong number of arguments for 'zrank' command
      ZCARD                          => -ERR wrong number of arguments for 'zcard' command
      ZCARD z z                      => -ERR wrong number of arguments for 'zcard' command
      SET string v                   => +OK
      ZSCORE string a                => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZMSCORE string a               => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZRANK string a                 => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZREVRANK string a              => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZCARD string                   => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZADD ties 0 b 0 a 0 c 0 B 0 aa => :5
      ZRANGE ties 0 -1               => ["B", "a", "aa", "b", "c"]
      ZRANK ties B                   => :0
      ZREVRANK ties B                => :4
      ZREM z a none                  => :1
      ZREM z a                       => :0
      ZREM z b c d                   => :3
      EXISTS z                       => :0
      ZREM missing a                 => :0
      ZREM z                         => -ERR wrong number of arguments for 'zrem' command
      ZREM string a                  => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/zset-rank-with-score
  Scenario: ZRANK and ZREVRANK WITHSCORE answer place and score together (from Redis 7.2 on)
    Given an empty database that takes writes
    When I run, expecting
      """
      ZADD z 1 a 2 b 3.5 c  => :3
      ZRANK z b WITHSCORE
      ZREVRANK z c WITHSCORE
      ZRANK z none WITHSCORE
      ZREVRANK z none WITHSCORE
      ZRANK missing a WITHSCORE
      ZRANK z a FOO
      ZRANK z a WITHSCORE x => -ERR wrong number of arguments for 'zrank' command
      ZRANK z a withscore
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/zset-remove-ranges
  Scenario: ZREMRANGEBYRANK, ZREMRANGEBYSCORE and ZREMRANGEBYLEX delete ranges and, once empty, the key
    Given an empty database that takes writes
    When I run, expecting
      """
      ZADD z 1 a 2 b 3 c 4 d 5 e 6 f 7 g => :7
      ZREMRANGEBYRANK z 0 1              => :2
      ZRANGE z 0 -1                      => ["c", "d", "e", "f", "g"]
      ZREMRANGEBYRANK z -1 -1            => :1
      ZREMRANGEBYRANK z 10 20            => :0
      ZREMRANGEBYRANK z 3 1              => :0
      ZREMRANGEBYSCORE z (3 4            => :1
      ZREMRANGEBYSCORE z 100 +inf        => :0
      ZREMRANGEBYSCORE z 5 1             => :0
      ZRANGE z 0 -1 WITHSCORES           => ["c", "3", "e", "5", "f", "6"] || [["c", ,3], ["e", ,5], ["f", ,6]]
      ZREMRANGEBYSCORE z -inf +inf       => :3
      EXISTS z                           => :0
      ZADD lex 0 a 0 b 0 c 0 d           => :4
      ZREMRANGEBYLEX lex [a (c           => :2
      ZREMRANGEBYLEX lex (d +            => :0
      ZRANGE lex 0 -1                    => ["c", "d"]
      ZREMRANGEBYLEX lex - +             => :2
      EXISTS lex                         => :0
      ZREMRANGEBYRANK missing 0 1        => :0
      ZREMRANGEBYSCORE missing 0 1       => :0
      ZREMRANGEBYLEX missing - +         => :0
      ZADD z 1 a                         => :1
      ZREMRANGEBYRANK z a 1              => -ERR value is not an integer or out of range
      ZREMRANGEBYSCORE z a 1             => -ERR min or max is not a float
      ZREMRANGEBYLEX z a b               => -ERR min or max not valid string range item
      ZREMRANGEBYSCORE z nan 1           => -ERR min or max is not a float
      ZREMRANGEBYRANK z 0                => -ERR wrong number of arguments for 'zremrangebyrank' command
      ZREMRANGEBYSCORE z 0               => -ERR wrong number of arguments for 'zremrangebyscore' command
      ZREMRANGEBYLEX z -                 => -ERR wrong number of arguments for 'zremrangebylex' command
      SET string v                       => +OK
      ZREMRANGEBYRANK string 0 1         => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZREMRANGEBYSCORE string 0 1        => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZREMRANGEBYLEX string - +          => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same
