Feature: GEODIST
  Measures the distance of two places.

  Scenario: Distances in all units
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania
      """
    When I run
      """
      GEODIST Sicily Palermo Catania
      GEODIST Sicily Palermo Catania m
      GEODIST Sicily Palermo Catania km
      GEODIST Sicily Palermo Catania mi
      GEODIST Sicily Palermo Catania ft
      GEODIST Sicily Palermo Catania KM
      GEODIST Sicily Palermo Palermo
      GEODIST Sicily Catania Palermo
      """
    Then the replies are the same

  Scenario: Places around the world
    Given an empty database
    And on each target
      """
      GEOADD world 180 0 east -180 0 west 0 85 north 0 -85 south 0 0 origin 126.978 37.566 Seoul -0.1276 51.5072 London
      """
    When I run
      """
      GEODIST world east west
      GEODIST world north south
      GEODIST world origin east
      GEODIST world Seoul London km
      GEODIST world origin south mi
      """
    Then the replies are the same

  Scenario: Missing places
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo
      """
    When I run
      """
      GEODIST Sicily Palermo nowhere
      GEODIST Sicily nowhere Palermo
      GEODIST missing a b
      GEODIST missing a b parsec
      """
    Then the replies are the same

  Scenario: GEODIST that is not valid
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania
      RPUSH list a
      ZADD scores 1 a -5 b 1e300 c
      """
    When I run
      """
      GEODIST Sicily Palermo Catania parsec
      GEODIST Sicily Palermo Catania m km
      GEODIST Sicily Palermo
      GEODIST
      GEODIST list a b
      GEODIST scores a b
      GEODIST scores a c
      """
    Then the replies are the same

  Scenario: What the servers say of GEODIST
    Given an empty database
    When I run
      """
      COMMAND INFO GEODIST
      COMMAND GETKEYSANDFLAGS GEODIST key a b
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GEODIST
    Given an empty database
    When I run
      """
      COMMAND DOCS GEODIST
      """
    Then the replies are the same
