Feature: GEOHASH and GEOPOS
  Tells where places are.

  Scenario: Hashes and positions
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania
      """
    When I run
      """
      GEOHASH Sicily Palermo Catania
      GEOHASH Sicily Palermo nowhere Catania
      GEOHASH Sicily
      GEOHASH missing a b
      GEOHASH missing
      GEOPOS Sicily Palermo Catania
      GEOPOS Sicily Palermo nowhere Catania
      GEOPOS Sicily
      GEOPOS missing a b
      GEOPOS missing
      """
    Then the replies are the same

  Scenario: Positions of scores that are no places
    Given an empty database
    And on each target
      """
      ZADD scores 0 zero 1 one -1 minus 1.5 fraction 1e300 great inf infinite
      """
    When I run
      """
      GEOPOS scores zero one
      GEOPOS scores minus
      GEOPOS scores fraction
      GEOHASH scores zero one
      GEOHASH scores minus
      """
    Then the replies are the same

  Scenario: GEOHASH and GEOPOS that are not valid
    Given an empty database
    And on each target
      """
      RPUSH list a
      """
    When I run
      """
      GEOHASH list a
      GEOPOS list a
      GEOHASH
      GEOPOS
      """
    Then the replies are the same

  Scenario: What the servers say of GEOHASH and GEOPOS
    Given an empty database
    When I run
      """
      COMMAND INFO GEOHASH
      COMMAND INFO GEOPOS
      COMMAND GETKEYSANDFLAGS GEOHASH key a b
      COMMAND GETKEYSANDFLAGS GEOPOS key a b
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GEOHASH and GEOPOS
    Given an empty database
    When I run
      """
      COMMAND DOCS GEOHASH
      COMMAND DOCS GEOPOS
      """
    Then the replies are the same
