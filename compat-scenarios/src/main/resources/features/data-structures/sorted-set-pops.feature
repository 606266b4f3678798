Feature: Sorted sets: pops
  Taken from the ends, waiting if need be.

  @id:data-structures/zset-pops
  Scenario: ZPOPMIN and ZPOPMAX take from the ends, with a count nested in RESP3
    Given an empty database that takes writes
    When I run, expecting
      """
      ZADD z 1 a 2 b 3 c 4 d 5 e => :5
      ZPOPMIN z                  => ["a", "1"] || ["a", ,1]
      ZPOPMAX z                  => ["e", "5"] || ["e", ,5]
      ZPOPMIN z 2                => ["b", "2", "c", "3"] || [["b", ,2], ["c", ,3]]
      ZPOPMAX z 1                => ["d", "4"] || [["d", ,4]]
      ZPOPMIN z                  => []
      ZPOPMIN missing            => []
      ZPOPMIN missing 2          => []
      ZPOPMAX missing            => []
      EXISTS z                   => :0
      ZADD z 1 a 1 b 1 c         => :3
      ZPOPMIN z                  => ["a", "1"] || ["a", ,1]
      ZPOPMAX z                  => ["c", "1"] || ["c", ,1]
      ZPOPMIN z 0                => []
      ZPOPMIN z -1               => -ERR value is out of range, must be positive
      ZPOPMAX z ten              => -ERR value is out of range, must be positive
      ZPOPMIN z 1.5              => -ERR value is out of range, must be positive
      ZPOPMIN missing -1         => -ERR value is out of range, must be positive
      ZPOPMIN z 1 2              => -ERR syntax error
      ZPOPMIN z 100              => ["b", "1"] || [["b", ,1]]
      EXISTS z                   => :0
      ZPOPMIN                    => -ERR wrong number of arguments for 'zpopmin' command
      SET string v               => +OK
      ZPOPMIN string             => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZPOPMAX string 1           => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZPOPMIN string 0           => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/zset-multi-pop
  Scenario: ZMPOP takes from the first sorted set that has members
    Given an empty database that takes writes
    When I run, expecting
      """
      ZADD b 1 x 2 y 3 z            => :3
      ZMPOP 2 a b MIN               => ["b", [["x", "1"]]] || ["b", [["x", ,1]]]
      ZMPOP 2 a b MAX COUNT 5       => ["b", [["z", "3"], ["y", "2"]]] || ["b", [["z", ,3], ["y", ,2]]]
      ZMPOP 2 a b MIN               => *-1 || _
      EXISTS b                      => :0
      ZADD b 1 x                    => :1
      ZMPOP 0 b MIN                 => -ERR numkeys should be greater than 0
      ZMPOP -1 b MIN                => -ERR numkeys should be greater than 0
      ZMPOP ten b MIN               => -ERR numkeys should be greater than 0
      ZMPOP 1 b                     => -ERR wrong number of arguments for 'zmpop' command
      ZMPOP 1 b FOO                 => -ERR syntax error
      ZMPOP 2 b MIN                 => -ERR syntax error
      ZMPOP 1 b MIN COUNT 0         => -ERR count should be greater than 0
      ZMPOP 1 b MIN COUNT -1        => -ERR count should be greater than 0
      ZMPOP 1 b MIN COUNT ten       => -ERR count should be greater than 0
      ZMPOP 1 b MIN COUNT           => -ERR syntax error
      ZMPOP 1 b MIN COUNT 1 COUNT 2 => -ERR syntax error
      ZMPOP 1 b MIN FOO             => -ERR syntax error
      zmpop 1 b max count 1         => ["b", [["x", "1"]]] || ["b", [["x", ,1]]]
      SET string v                  => +OK
      ZMPOP 1 string MIN            => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZADD b 1 x                    => :1
      ZMPOP 2 string b MIN          => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZMPOP 2 b string MIN          => ["b", [["x", "1"]]] || ["b", [["x", ,1]]]
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/blocking-zset-pops
  Scenario: BZPOPMIN, BZPOPMAX and BZMPOP wait for a member and are served in their order
    Given an empty database that takes writes
    When I run, expecting
      """
      ZADD b 1 x 2 y 3 z               => :3
      BZPOPMIN a b 1                   => ["b", "x", "1"] || ["b", "x", ,1]
      BZPOPMAX a b 1                   => ["b", "z", "3"] || ["b", "z", ,3]
      BZMPOP 1 2 a b MIN               => ["b", [["y", "2"]]] || ["b", [["y", ,2]]]
      A>> BZPOPMIN queue 5
      B>> BZPOPMAX queue 5
      C> ZADD queue 1 low 2 mid 3 high => :3
      A<                               => ["queue", "low", "1"] || ["queue", "low", ,1]
      B<                               => ["queue", "high", "3"] || ["queue", "high", ,3]
      C> ZRANGE queue 0 -1             => ["mid"]
      C> DEL queue                     => :1
      A>> BZMPOP 5 2 q1 q2 MAX COUNT 2
      C> ZADD q2 1 a 2 b 3 c           => :3
      A<                               => ["q2", [["c", "3"], ["b", "2"]]] || ["q2", [["c", ,3], ["b", ,2]]]
      C> ZRANGE q2 0 -1                => ["a"]
      # ZINCRBY, ZUNIONSTORE and GEOADD fill a sorted set too.
      A>> BZPOPMIN queue 5
      C> ZINCRBY queue 1.5 m           => "1.5" || ,1.5
      A<                               => ["queue", "m", "1.5"] || ["queue", "m", ,1.5]
      A>> BZPOPMIN queue 5
      C> ZUNIONSTORE queue 1 q2        => :1
      A<                               => ["queue", "a", "1"] || ["queue", "a", ,1]
      A>> BZPOPMIN queue2 5
      C> ZRANGESTORE queue2 q2 0 -1    => :1
      A<                               => ["queue2", "a", "1"] || ["queue2", "a", ,1]
      A>> BZPOPMIN fresh 5
      C> SET fresh string              => +OK
      C> DEL fresh                     => :1
      C> ZADD fresh 1 late             => :1
      A<                               => ["fresh", "late", "1"] || ["fresh", "late", ,1]
      BZPOPMIN none 0.01               => *-1 || _
      BZPOPMAX none other 0.01         => *-1 || _
      BZMPOP 0.01 1 none MIN           => *-1 || _
      BZPOPMIN none -1                 => -ERR timeout is negative
      BZPOPMIN none ten                => -ERR timeout is not a float or out of range
      BZPOPMIN none                    => -ERR wrong number of arguments for 'bzpopmin' command
      BZMPOP -1 1 none MIN             => -ERR timeout is negative
      BZMPOP ten 1 none MIN            => -ERR timeout is not a float or out of range
      BZMPOP 1 0 none MIN              => -ERR numkeys should be greater than 0
      BZMPOP 1 1 none UP               => -ERR syntax error
      BZMPOP 1 1 none MIN COUNT 0      => -ERR count should be greater than 0
      BZMPOP 1 2 none MIN              => -ERR syntax error
      BZMPOP 1 1 none                  => -ERR wrong number of arguments for 'bzmpop' command
      SET string v                     => +OK
      BZPOPMIN string 1                => -WRONGTYPE Operation against a key holding the wrong kind of value
      BZMPOP 1 1 string MIN            => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same
