Feature: GEOADD
  Adds places to a geospatial index.

  Scenario: Add places
    Given an empty database
    When I run
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania
      GEOADD Sicily 13.361389 38.115556 Palermo
      GEOADD Sicily 13.5 38.0 Palermo
      TYPE Sicily
      OBJECT ENCODING Sicily
      ZRANGE Sicily 0 -1 WITHSCORES
      GEOPOS Sicily Palermo Catania
      """
    Then the replies are the same

  Scenario: Add with NX, XX and CH
    Given an empty database
    And on each target
      """
      GEOADD places 1 1 a
      """
    When I run
      """
      GEOADD places NX 2 2 a 3 3 b
      GEOPOS places a
      GEOADD places XX 4 4 a 5 5 c
      ZCARD places
      GEOADD places CH 6 6 a 7 7 d
      GEOADD places XX CH 6 6 a 8 8 d
      GEOADD places NX CH 9 9 a 9 9 e
      GEOADD places nx ch 9 9 f
      GEOADD missing XX 1 1 a
      EXISTS missing
      """
    Then the replies are the same

  Scenario: Options of GEOADD that are not valid
    Given an empty database
    When I run
      """
      GEOADD places NX XX 1 1 a
      GEOADD places NOSUCHOPTION 1 1 a
      GEOADD places INCR 1 1 a
      GEOADD places GT 1 1 a
      GEOADD places NX NX 1 1 a
      GEOADD places CH CH 1 1 b
      """
    Then the replies are the same

  Scenario: Coordinates at and beyond the limits
    Given an empty database
    When I run
      """
      GEOADD places 180 85.05112878 north-east
      GEOADD places -180 -85.05112878 south-west
      GEOADD places 181 0 a
      GEOADD places -180.1 0 a
      GEOADD places 0 85.1 a
      GEOADD places 0 -86 a
      GEOADD places 0 0 origin
      GEOPOS places north-east south-west origin
      GEOHASH places north-east south-west origin
      """
    Then the replies are the same

  Scenario: Coordinates that are no numbers
    Given an empty database
    When I run
      """
      GEOADD places abc 1 a
      GEOADD places 1 abc a
      GEOADD places nan 1 a
      GEOADD places 1 inf a
      GEOADD places -inf 1 a
      GEOADD places "" 1 a
      GEOADD places " 1" 1 a
      GEOADD places 1,5 1 a
      GEOADD places 1e1 1e1 a
      GEOADD places 0x1 0x1 b
      GEOADD places 1 1 a abc 2 b
      EXISTS places
      """
    Then the replies are the same

  Scenario: Ways to write a coordinate
    Given an empty database
    When I run
      """
      GEOADD places +1 1 plus
      GEOADD places .5 1 point
      GEOADD places 1. 1 dot
      GEOADD places 1e 1 exponent
      GEOADD places 1e-400 1 tiny
      GEOADD places 1e400 1 great
      GEOADD places 01 1 zero
      GEOADD places 1E0 -0 minus
      GEOADD places "1\x00" 1 nul
      GEOADD places 1_0 1 underscore
      GEOPOS places plus point dot tiny zero minus
      """
    Then the replies are the same

  Scenario: GEOADD with a wrong number of arguments
    Given an empty database
    When I run
      """
      GEOADD
      GEOADD places
      GEOADD places 1 1
      GEOADD places 1 1 a 2 2
      GEOADD places NX
      GEOADD places NX 1 1
      GEOADD places NX CH XX
      """
    Then the replies are the same

  Scenario: GEOADD on other types
    Given an empty database
    And on each target
      """
      RPUSH list a
      """
    When I run
      """
      GEOADD list 1 1 a
      GEOADD list 1 1 a 2
      GEOADD list abc 1 a
      """
    Then the replies are the same

  @needs:config
  Scenario: GEOADD publishes an event
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      GEOADD places 1 1 a
      GEOADD places 1 1 a
      GEOADD places XX 2 2 b
      """
    Then the replies are the same

  Scenario: What the servers say of GEOADD
    Given an empty database
    When I run
      """
      COMMAND INFO GEOADD
      COMMAND GETKEYSANDFLAGS GEOADD key 1 1 a
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GEOADD
    Given an empty database
    When I run
      """
      COMMAND DOCS GEOADD
      """
    Then the replies are the same
