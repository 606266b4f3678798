Feature: ZADD
  Adds members with scores.

  Scenario: Add members
    Given an empty database
    When I run
      """
      ZADD z 1 a 2 b
      ZADD z 1 a 3 c
      ZADD z 5 a
      ZADD z 1.5 d 1.5 d
      ZADD z 0 ""
      ZRANGE z 0 -1 WITHSCORES
      ZADD z 1 x 2 x
      ZSCORE z x
      ZCARD z
      """
    Then the replies are the same

  Scenario: Only if it exists, only if it does not
    Given an empty database
    When I run
      """
      ZADD z XX 1 a
      EXISTS z
      ZADD z NX 1 a
      ZADD z NX 2 a 3 b
      ZADD z XX 5 a 6 c
      ZADD z xx ch 7 a 6 c
      ZRANGE z 0 -1 WITHSCORES
      """
    Then the replies are the same

  Scenario: Only if greater, only if less
    Given an empty database
    And on each target
      """
      ZADD z 5 a
      """
    When I run
      """
      ZADD z GT 4 a
      ZADD z GT 6 a
      ZADD z LT 7 a
      ZADD z LT 3 a
      ZADD z GT 1 new
      ZADD z LT CH 2 a 9 b
      ZADD z XX GT CH 3 a 9 c
      ZRANGE z 0 -1 WITHSCORES
      """
    Then the replies are the same

  Scenario: Count what has changed
    Given an empty database
    And on each target
      """
      ZADD z 1 a
      """
    When I run
      """
      ZADD z CH 1 a 2 b
      ZADD z CH 2 a 2 b
      ZADD z CH NX 3 a 3 c
      """
    Then the replies are the same

  Scenario: Add to a score
    Given an empty database
    When I run
      """
      ZADD z INCR 5 a
      ZADD z INCR 2.5 a
      ZADD z NX INCR 1 a
      ZADD z XX INCR 1 missing
      ZADD z GT INCR -1 a
      ZADD z LT INCR -1 a
      ZADD z CH INCR 0 a
      ZADD z INCR inf a
      ZADD z INCR -inf a
      ZRANGE z 0 -1 WITHSCORES
      """
    Then the replies are the same

  Scenario: Options of ZADD that exclude each other
    Given an empty database
    When I run
      """
      ZADD z NX XX 1 a
      ZADD z NX GT 1 a
      ZADD z NX LT 1 a
      ZADD z GT LT 1 a
      ZADD z NX GT LT 1 a
      ZADD z INCR 1 a 2 b
      ZADD z INCR
      ZADD z NX NX 1 a
      ZADD z NOSUCHOPTION 1 a
      ZADD z NX
      ZADD z NX 1
      ZADD z 1 a 2
      ZADD z 1 a NX
      """
    Then the replies are the same

  Scenario: Scores that are not valid
    Given an empty database
    When I run
      """
      ZADD z abc a
      ZADD z "" a
      ZADD z nan a
      ZADD z -nan a
      ZADD z " 1" a
      ZADD z "1 " a
      ZADD z 1e a
      ZADD z 1,5 a
      ZADD z 1 a x b
      ZADD z infin a
      EXISTS z
      """
    Then the replies are the same

  Scenario: Notations of scores
    Given an empty database
    When I run
      """
      ZADD z .5 a
      ZADD z 5. b
      ZADD z +5 c
      ZADD z 0x10 d
      ZADD z 1e1 e
      ZADD z 1E-1 f
      ZADD z 007 g
      ZADD z 0x1p3 h
      ZRANGE z 0 -1 WITHSCORES
      """
    Then the replies are the same

  Scenario: Scores that are infinite
    Given an empty database
    When I run
      """
      ZADD z inf a -inf b
      ZADD z +inf c
      ZADD z infinity d
      ZADD z -Infinity e
      ZADD z INF f
      ZRANGE z 0 -1 WITHSCORES
      """
    Then the replies are the same

  Scenario: Scores that are too great or too small
    Given an empty database
    When I run
      """
      ZADD z 1e400 a
      ZADD z -1e400 b
      ZADD z 1e308 c
      ZADD z 1e-400 d
      ZADD z 4.9e-324 e
      ZRANGE z 0 -1 WITHSCORES
      """
    Then the replies are the same

  Scenario: How scores are written
    Given an empty database
    When I run
      """
      ZADD z 0.1 a 0.3 b 1.1 c 3.14159265358979 d
      ZADD z 1e20 e 1e21 f 1e17 g 123456789012345680000 h
      ZADD z -0 i 0.0 j 1e-5 k 1e-7 l
      ZADD z 9007199254740993 m 1.7976931348623157e308 n
      ZRANGE z 0 -1 WITHSCORES
      ZSCORE z a
      ZSCORE z i
      ZMSCORE z b c d
      ZADD z INCR 0.2 a
      """
    Then the replies are the same

  Scenario: ZADD with a wrong number of arguments and on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      ZADD
      ZADD z
      ZADD z 1
      ZADD text 1 a
      ZADD text abc a
      ZADD text NX XX 1 a
      ZADD text XX 1 a
      """
    Then the replies are the same

  @needs:config
  Scenario: ZADD publishes zadd and zincr
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      ZADD z 1 a
      ZADD z 1 a
      ZADD z XX 1 missing
      ZADD z INCR 1 a
      ZADD z CH 5 a
      """
    Then the replies are the same

  Scenario: Scores that are nearly the same keep their order
    Given an empty database
    When I run
      """
      ZADD z 1.0000000000000002 a 1.0000000000000004 b 1 c
      ZRANGE z 0 -1 WITHSCORES
      ZADD same 1 b 1 a 1 aa 1 B 1 ""
      ZRANGE same 0 -1
      """
    Then the replies are the same

  Scenario: What the servers say of ZADD
    Given an empty database
    When I run
      """
      COMMAND INFO ZADD
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZADD
    Given an empty database
    When I run
      """
      COMMAND DOCS ZADD
      """
    Then the replies are the same

  Scenario: The keys of ZADD and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZADD key 1 a
      COMMAND GETKEYSANDFLAGS ZADD key NX 1 a 2 b
      """
    Then the replies are the same
