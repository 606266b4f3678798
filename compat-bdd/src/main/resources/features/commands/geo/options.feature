Feature: Units, order and counts of every GEO query

  Scenario: GEORADIUS and its kin in miles and feet
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania
      """
    When I run
      """
      GEORADIUS Sicily 15 37 130 mi ASC
      GEORADIUS Sicily 15 37 656168 ft ASC
      GEORADIUS_RO Sicily 15 37 130 mi DESC
      GEORADIUS_RO Sicily 15 37 656168 ft COUNT 1 ANY
      GEORADIUS_RO Sicily 15 37 200000 m ASC
      GEORADIUSBYMEMBER Sicily Palermo 656168 ft ASC
      GEORADIUSBYMEMBER_RO Sicily Palermo 200000 m DESC
      GEORADIUSBYMEMBER_RO Sicily Palermo 130 mi WITHCOORD WITHHASH ASC
      GEORADIUSBYMEMBER_RO Sicily Palermo 656168 ft COUNT 1 ANY
      GEOSEARCHSTORE near Sicily FROMLONLAT 15 37 BYRADIUS 656168 ft DESC COUNT 1 ANY
      ZRANGE near 0 -1 WITHSCORES
      """
    Then the replies are the same
