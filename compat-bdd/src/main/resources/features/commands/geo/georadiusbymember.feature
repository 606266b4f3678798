Feature: GEORADIUSBYMEMBER and GEORADIUSBYMEMBER_RO
  Finds places around a place, the older way.

  Scenario: Places around a place
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 15.087269 37.502669 Catania 13.583333 37.316667 Agrigento
      """
    When I run
      """
      GEORADIUSBYMEMBER Sicily Agrigento 100 km ASC
      GEORADIUSBYMEMBER Sicily Agrigento 100 km WITHDIST WITHCOORD WITHHASH ASC
      GEORADIUSBYMEMBER Sicily Agrigento 1000 mi DESC COUNT 2
      GEORADIUSBYMEMBER Sicily Agrigento 0 m
      GEORADIUSBYMEMBER Sicily Agrigento 100 km COUNT 1 ANY
      GEORADIUSBYMEMBER missing Agrigento 100 km
      """
    Then the replies are the same

  Scenario: The variant by member that only reads
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 13.583333 37.316667 Agrigento
      """
    When I run
      """
      GEORADIUSBYMEMBER_RO Sicily Agrigento 100 km ASC WITHDIST
      GEORADIUSBYMEMBER_RO Sicily Agrigento 100 km STORE to
      GEORADIUSBYMEMBER_RO Sicily Agrigento 100 km STOREDIST to
      GEORADIUSBYMEMBER_RO Sicily nowhere 100 km
      GEORADIUSBYMEMBER_RO missing nowhere 100 km
      GEORADIUSBYMEMBER_RO
      """
    Then the replies are the same

  Scenario: Store what is found around a place
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo 13.583333 37.316667 Agrigento
      """
    When I run
      """
      GEORADIUSBYMEMBER Sicily Agrigento 100 km STORE to
      ZRANGE to 0 -1 WITHSCORES
      GEORADIUSBYMEMBER Sicily Agrigento 100 km STOREDIST to
      ZRANGE to 0 -1 WITHSCORES
      GEORADIUSBYMEMBER missing Agrigento 100 km STORE to
      EXISTS to
      """
    Then the replies are the same

  Scenario: Arguments of GEORADIUSBYMEMBER that are not valid
    Given an empty database
    And on each target
      """
      GEOADD Sicily 13.361389 38.115556 Palermo
      RPUSH list a
      ZADD scores -1 a
      """
    When I run
      """
      GEORADIUSBYMEMBER Sicily nowhere 100 km
      GEORADIUSBYMEMBER Sicily Palermo -100 km
      GEORADIUSBYMEMBER Sicily Palermo abc km
      GEORADIUSBYMEMBER Sicily Palermo 100 parsec
      GEORADIUSBYMEMBER Sicily Palermo 100
      GEORADIUSBYMEMBER Sicily Palermo 100 km NOSUCHOPTION
      GEORADIUSBYMEMBER Sicily Palermo 100 km COUNT 0
      GEORADIUSBYMEMBER Sicily Palermo 100 km ANY
      GEORADIUSBYMEMBER Sicily Palermo 100 km STORE to WITHDIST
      GEORADIUSBYMEMBER list Palermo 100 km
      GEORADIUSBYMEMBER scores a 100 km
      GEORADIUSBYMEMBER missing a abc km
      GEORADIUSBYMEMBER
      """
    Then the replies are the same

  Scenario: What the servers say of GEORADIUSBYMEMBER
    Given an empty database
    When I run
      """
      COMMAND INFO GEORADIUSBYMEMBER
      COMMAND GETKEYSANDFLAGS GEORADIUSBYMEMBER key a 200 km
      COMMAND GETKEYSANDFLAGS GEORADIUSBYMEMBER key a 200 km STORE to
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GEORADIUSBYMEMBER
    Given an empty database
    When I run
      """
      COMMAND DOCS GEORADIUSBYMEMBER
      """
    Then the replies are the same

  Scenario: What the servers say of GEORADIUSBYMEMBER_RO
    Given an empty database
    When I run
      """
      COMMAND INFO GEORADIUSBYMEMBER_RO
      COMMAND GETKEYSANDFLAGS GEORADIUSBYMEMBER_RO key a 200 km
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GEORADIUSBYMEMBER_RO
    Given an empty database
    When I run
      """
      COMMAND DOCS GEORADIUSBYMEMBER_RO
      """
    Then the replies are the same
