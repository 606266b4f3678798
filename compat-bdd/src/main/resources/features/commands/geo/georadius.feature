Feature: GEORADIUS and GEORADIUS_RO
  Finds places around a point, the older way.

  Scenario: Places around a point
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania
      """
    When I run
      """
      GEORADIUS Sicily 15 37 200 km ASC
      GEORADIUS Sicily 15 37 200 km WITHDIST ASC
      GEORADIUS Sicily 15 37 200 km WITHCOORD ASC
      GEORADIUS Sicily 15 37 200 km WITHHASH WITHCOORD WITHDIST DESC
      GEORADIUS Sicily 15 37 200 km COUNT 1
      GEORADIUS Sicily 15 37 200 km COUNT 1 ANY
      GEORADIUS Sicily 15 37 200 km COUNT 1 DESC
      GEORADIUS Sicily 0 0 1 m
      GEORADIUS missing 15 37 200 km
      georadius Sicily 15 37 200 KM asc
      """
    Then the replies are the same

  Scenario: The variant that only reads
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania
      """
    When I run
      """
      GEORADIUS_RO Sicily 15 37 200 km ASC
      GEORADIUS_RO Sicily 15 37 200 km WITHDIST WITHCOORD WITHHASH ASC COUNT 1
      GEORADIUS_RO Sicily 15 37 200 km STORE to
      GEORADIUS_RO Sicily 15 37 200 km STOREDIST to
      GEORADIUS_RO missing 15 37 200 km
      GEORADIUS_RO Sicily 15 37 200 parsec
      GEORADIUS_RO
      """
    Then the replies are the same

  Scenario: Store what is found
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania
      """
    When I run
      """
      GEORADIUS Sicily 15 37 200 km STORE to
      ZRANGE to 0 -1 WITHSCORES
      GEORADIUS Sicily 15 37 200 km STOREDIST to
      ZRANGE to 0 -1 WITHSCORES
      GEORADIUS Sicily 15 37 200 km STORE to STOREDIST to2
      EXISTS to to2
      GEORADIUS Sicily 0 0 1 km STORE to2
      EXISTS to2
      GEORADIUS missing 0 0 1 km STORE to
      EXISTS to
      """
    Then the replies are the same

  Scenario: Arguments of GEORADIUS that are not valid
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania
      RPUSH list a
      """
    When I run
      """
      GEORADIUS Sicily abc 37 200 km
      GEORADIUS Sicily 15 abc 200 km
      GEORADIUS Sicily 181 37 200 km
      GEORADIUS Sicily 15 86 200 km
      GEORADIUS Sicily 15 37 -1 km
      GEORADIUS Sicily 15 37 abc km
      GEORADIUS Sicily 15 37 nan km
      GEORADIUS Sicily 15 37 200 parsec
      GEORADIUS Sicily 15 37 200
      GEORADIUS
      GEORADIUS list 15 37 200 km
      GEORADIUS list abc 37 200 km
      GEORADIUS missing abc 37 200 km
      """
    Then the replies are the same

  Scenario: Options of GEORADIUS that are not valid
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania
      """
    When I run
      """
      GEORADIUS Sicily 15 37 200 km NOSUCHOPTION
      GEORADIUS Sicily 15 37 200 km COUNT
      GEORADIUS Sicily 15 37 200 km COUNT 0
      GEORADIUS Sicily 15 37 200 km COUNT -1
      GEORADIUS Sicily 15 37 200 km COUNT abc
      GEORADIUS Sicily 15 37 200 km ANY
      GEORADIUS Sicily 15 37 200 km STORE
      GEORADIUS Sicily 15 37 200 km STORE to WITHDIST
      GEORADIUS Sicily 15 37 200 km STORE to WITHCOORD
      GEORADIUS Sicily 15 37 200 km STOREDIST to WITHHASH
      GEORADIUS Sicily 15 37 200 km BYBOX 1 1 km
      GEORADIUS Sicily 15 37 200 km FROMMEMBER Palermo
      """
    Then the replies are the same

  @needs:config
  Scenario: GEORADIUS with STORE publishes events
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      GEORADIUS Sicily 13 38 200 km STORE to
      GEORADIUS Sicily 0 0 1 km STORE to
      """
    Then the replies are the same

  Scenario: What the servers say of GEORADIUS
    Given an empty database
    When I run
      """
      COMMAND INFO GEORADIUS
      COMMAND GETKEYS GEORADIUS key 15 37 200 km STORE to
      COMMAND GETKEYSANDFLAGS GEORADIUS key 15 37 200 km
      COMMAND GETKEYSANDFLAGS GEORADIUS key 15 37 200 km STORE to STOREDIST to2
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GEORADIUS
    Given an empty database
    When I run
      """
      COMMAND DOCS GEORADIUS
      """
    Then the replies are the same

  Scenario: What the servers say of GEORADIUS_RO
    Given an empty database
    When I run
      """
      COMMAND INFO GEORADIUS_RO
      COMMAND GETKEYSANDFLAGS GEORADIUS_RO key 15 37 200 km
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GEORADIUS_RO
    Given an empty database
    When I run
      """
      COMMAND DOCS GEORADIUS_RO
      """
    Then the replies are the same
