Feature: GEOSEARCH
  Finds places in a circle, a box or a polygon.

  Scenario: A circle around a place and around a point
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania 12.758489 38.788135 edge1 17.241510 38.788135 edge2
      """
    When I run
      """
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 200 km ASC
      GEOSEARCH Sicily FROMMEMBER Palermo BYRADIUS 200 km ASC
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 200 km DESC
      GEOSEARCH Sicily BYRADIUS 200 km FROMLONLAT 15 37 ASC
      geosearch Sicily fromlonlat 15 37 byradius 200000 M asc
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 0 m
      GEOSEARCH Sicily FROMMEMBER Palermo BYRADIUS 0 m
      GEOSEARCH missing FROMLONLAT 15 37 BYRADIUS 200 km
      GEOSEARCH missing FROMMEMBER a BYRADIUS 200 km
      """
    Then the replies are the same

  Scenario: A box
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania 12.758489 38.788135 edge1 17.241510 38.788135 edge2
      """
    When I run
      """
      GEOSEARCH Sicily FROMLONLAT 15 37 BYBOX 400 400 km ASC
      GEOSEARCH Sicily FROMLONLAT 15 37 BYBOX 400 400 km ASC WITHCOORD WITHDIST WITHHASH
      GEOSEARCH Sicily FROMMEMBER Palermo BYBOX 300 10 mi
      GEOSEARCH Sicily FROMLONLAT 15 37 BYBOX 0 0 km
      GEOSEARCH Sicily FROMLONLAT 15 37 BYBOX 1 1000000 ft
      """
    Then the replies are the same

  Scenario: Unsorted results
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania 12.758489 38.788135 edge1 17.241510 38.788135 edge2
      """
    When I run
      """
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 300 km
      GEOSEARCH Sicily FROMLONLAT 15 37 BYBOX 800 800 km
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 300 km WITHDIST
      """
    Then the replies are the same

  Scenario: What comes with the places
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania
      """
    When I run
      """
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 200 km ASC WITHCOORD
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 200 km ASC WITHDIST
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 200 km ASC WITHHASH
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 200 km ASC WITHHASH WITHCOORD WITHDIST
      GEOSEARCH Sicily FROMMEMBER Palermo BYRADIUS 200 mi ASC WITHDIST
      GEOSEARCH Sicily FROMMEMBER Palermo BYRADIUS 1000000 ft ASC WITHDIST
      """
    Then the replies are the same

  Scenario: A limited number of places
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania 12.758489 38.788135 edge1 17.241510 38.788135 edge2
      """
    When I run
      """
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 500 km COUNT 1
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 500 km COUNT 2 ASC
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 500 km COUNT 2 DESC
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 500 km COUNT 2 ANY
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 500 km COUNT 100
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 500 km COUNT 3 ANY ASC
      """
    Then the replies are the same

  Scenario: Counts that are not valid
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo
      """
    When I run
      """
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 500 km COUNT 0
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 500 km COUNT -1
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 500 km COUNT abc
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 500 km COUNT
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 500 km ANY
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 500 km COUNT 9223372036854775808
      """
    Then the replies are the same

  Scenario: Origins and shapes that are not valid
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo
      """
    When I run
      """
      GEOSEARCH Sicily BYRADIUS 200 km
      GEOSEARCH Sicily FROMLONLAT 15 37
      GEOSEARCH Sicily FROMLONLAT 15 37 ASC COUNT 1
      GEOSEARCH Sicily FROMLONLAT 15 37 FROMMEMBER Palermo BYRADIUS 200 km
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 200 km BYBOX 1 1 km
      GEOSEARCH Sicily FROMMEMBER nowhere BYRADIUS 200 km
      GEOSEARCH Sicily FROMLONLAT 181 37 BYRADIUS 200 km
      GEOSEARCH Sicily FROMLONLAT abc 37 BYRADIUS 200 km
      GEOSEARCH Sicily FROMLONLAT 15 BYRADIUS 200 km
      GEOSEARCH Sicily FROMLONLAT nan nan BYRADIUS 200 km
      """
    Then the replies are the same

  Scenario: Sizes and units that are not valid
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo
      """
    When I run
      """
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS -1 km
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS abc km
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS inf km
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS nan km
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 1 parsec
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 1
      GEOSEARCH Sicily FROMLONLAT 15 37 BYBOX -1 1 km
      GEOSEARCH Sicily FROMLONLAT 15 37 BYBOX 1 -1 km
      GEOSEARCH Sicily FROMLONLAT 15 37 BYBOX abc 1 km
      GEOSEARCH Sicily FROMLONLAT 15 37 BYBOX 1 abc km
      GEOSEARCH Sicily FROMLONLAT 15 37 BYBOX 1 1
      GEOSEARCH Sicily FROMLONLAT 15 37 BYBOX nan 1 km
      """
    Then the replies are the same

  Scenario: Options of GEOSEARCH that are not valid
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo
      RPUSH list a
      """
    When I run
      """
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 1 km NOSUCHOPTION
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 1 km STOREDIST
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 1 km STORE to
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS 1 km ASC DESC
      GEOSEARCH list FROMLONLAT 15 37 BYRADIUS 1 km
      GEOSEARCH list FROMLONLAT 15 37
      GEOSEARCH Sicily
      GEOSEARCH
      GEOSEARCH Sicily FROMLONLAT 15 37 BYRADIUS
      """
    Then the replies are the same

  Scenario: A polygon
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania 12.758489 38.788135 edge1 17.241510 38.788135 edge2
      """
    When I run
      """
      GEOSEARCH Sicily BYPOLYGON 4 12 37 16 37 16 39 12 39 ASC
      GEOSEARCH Sicily BYPOLYGON 3 14 37 16 37 15 38 WITHCOORD WITHDIST
      """
    Then the replies are the same

  Scenario: Polygons that are not valid
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo
      """
    When I run
      """
      GEOSEARCH Sicily BYPOLYGON 2 12 37 16 37
      GEOSEARCH Sicily BYPOLYGON abc 12 37 16 37 16 39
      GEOSEARCH Sicily BYPOLYGON 4 12 37 16 37
      GEOSEARCH Sicily BYPOLYGON 3 12 137 16 37 16 39
      GEOSEARCH Sicily FROMLONLAT 15 37 BYPOLYGON 3 12 37 16 37 16 39
      """
    Then the replies are the same

  Scenario: Around the date line and the poles
    Given an empty database
    And on each target
      """
      GEOADD world 179.9 0 east -179.9 0 west 0 85 north 180 85 top 90 -85 south
      """
    When I run
      """
      GEOSEARCH world FROMLONLAT 180 0 BYRADIUS 100 km ASC WITHDIST
      GEOSEARCH world FROMLONLAT -180 0 BYRADIUS 100 km ASC WITHDIST
      GEOSEARCH world FROMLONLAT 0 85 BYRADIUS 2000 km ASC
      GEOSEARCH world FROMLONLAT 0 0 BYRADIUS 30000 km ASC
      GEOSEARCH world FROMLONLAT 180 0 BYBOX 100 100 km ASC
      GEOSEARCH world FROMLONLAT 0 0 BYBOX 100000 100000 km ASC
      """
    Then the replies are the same

  Scenario: Many places
    Given an empty database
    And on each target
      """
      EVAL "for i = 1, 400 do redis.call('GEOADD', KEYS[1], (i * 7919 % 3600) / 10 - 180, (i * 104729 % 1700) / 10 - 85, 'p' .. i) end" 1 world
      """
    When I run
      """
      GEOSEARCH world FROMLONLAT 10 20 BYRADIUS 3000 km ASC WITHDIST WITHCOORD
      GEOSEARCH world FROMLONLAT 10 20 BYRADIUS 3000 km COUNT 5 ANY
      GEOSEARCH world FROMLONLAT -170 -60 BYBOX 5000 3000 km ASC WITHDIST WITHHASH
      GEOSEARCH world FROMLONLAT 0 80 BYBOX 2000 2000 mi DESC COUNT 7 WITHDIST
      GEOSEARCH world FROMMEMBER p17 BYRADIUS 20000000 ft COUNT 10 WITHDIST
      """
    Then the replies are the same

  Scenario: What the servers say of GEOSEARCH
    Given an empty database
    When I run
      """
      COMMAND INFO GEOSEARCH
      COMMAND GETKEYSANDFLAGS GEOSEARCH key FROMLONLAT 15 37 BYRADIUS 200 km
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GEOSEARCH
    Given an empty database
    When I run
      """
      COMMAND DOCS GEOSEARCH
      """
    Then the replies are the same
