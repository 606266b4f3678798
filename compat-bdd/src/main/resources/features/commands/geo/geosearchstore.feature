Feature: GEOSEARCHSTORE
  Keeps the places it finds in another key.

  Scenario: Store places and distances
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania
      """
    When I run
      """
      GEOSEARCHSTORE to Sicily FROMLONLAT 15 37 BYRADIUS 200 km
      ZRANGE to 0 -1 WITHSCORES
      GEOSEARCHSTORE to Sicily FROMLONLAT 15 37 BYRADIUS 200 km STOREDIST
      ZRANGE to 0 -1 WITHSCORES
      GEOSEARCHSTORE to Sicily FROMMEMBER Palermo BYBOX 400 400 mi ASC COUNT 1 STOREDIST
      ZRANGE to 0 -1 WITHSCORES
      TYPE to
      """
    Then the replies are the same

  Scenario: Store nothing
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo
      SET to before
      SET to2 before
      """
    When I run
      """
      GEOSEARCHSTORE to Sicily FROMLONLAT 0 0 BYRADIUS 1 km
      EXISTS to
      GEOSEARCHSTORE to2 missing FROMLONLAT 0 0 BYRADIUS 1 km
      EXISTS to2
      GEOSEARCHSTORE Sicily Sicily FROMLONLAT 0 0 BYRADIUS 1 km
      EXISTS Sicily
      """
    Then the replies are the same

  Scenario: Store over another type and a time to live
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo
      RPUSH list a
      SET text a PXAT 33177117420000
      """
    When I run
      """
      GEOSEARCHSTORE list Sicily FROMLONLAT 13 38 BYRADIUS 200 km
      TYPE list
      GEOSEARCHSTORE text Sicily FROMLONLAT 13 38 BYRADIUS 200 km
      PTTL text
      """
    Then the replies are the same

  Scenario: Options of GEOSEARCHSTORE that are not valid
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo
      RPUSH list a
      """
    When I run
      """
      GEOSEARCHSTORE to Sicily FROMLONLAT 15 37 BYRADIUS 200 km WITHCOORD
      GEOSEARCHSTORE to Sicily FROMLONLAT 15 37 BYRADIUS 200 km WITHDIST
      GEOSEARCHSTORE to Sicily FROMLONLAT 15 37 BYRADIUS 200 km WITHHASH
      GEOSEARCHSTORE to Sicily FROMLONLAT 15 37 BYRADIUS 200 km STOREDIST STOREDIST
      GEOSEARCHSTORE to Sicily FROMLONLAT 15 37
      GEOSEARCHSTORE to Sicily BYRADIUS 200 km
      GEOSEARCHSTORE to Sicily FROMMEMBER nowhere BYRADIUS 200 km
      GEOSEARCHSTORE to list FROMLONLAT 15 37 BYRADIUS 200 km
      GEOSEARCHSTORE to Sicily FROMLONLAT 15 37 BYRADIUS 200 km NOSUCHOPTION
      GEOSEARCHSTORE to Sicily
      GEOSEARCHSTORE
      GEOSEARCHSTORE to Sicily FROMLONLAT 15 37 BYRADIUS 200 km COUNT 0
      """
    Then the replies are the same

  Scenario: Store the places of a polygon
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania
      """
    When I run
      """
      GEOSEARCHSTORE to Sicily BYPOLYGON 4 12 37 16 37 16 39 12 39
      ZRANGE to 0 -1 WITHSCORES
      """
    Then the replies are the same

  @needs:config
  Scenario: GEOSEARCHSTORE publishes events
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      GEOSEARCHSTORE to Sicily FROMLONLAT 13 38 BYRADIUS 200 km
      GEOSEARCHSTORE to Sicily FROMLONLAT 0 0 BYRADIUS 1 km
      GEOSEARCHSTORE to Sicily FROMLONLAT 0 0 BYRADIUS 1 km
      """
    Then the replies are the same

  Scenario: What the servers say of GEOSEARCHSTORE
    Given an empty database
    When I run
      """
      COMMAND INFO GEOSEARCHSTORE
      COMMAND GETKEYSANDFLAGS GEOSEARCHSTORE to from FROMLONLAT 15 37 BYRADIUS 200 km
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GEOSEARCHSTORE
    Given an empty database
    When I run
      """
      COMMAND DOCS GEOSEARCHSTORE
      """
    Then the replies are the same
