Feature: MIGRATE
  Moves keys to another server; moving to a live one is tried where two servers are at hand.

  Scenario: Nothing to move
    Given an empty database
    When I run
      """
      MIGRATE 127.0.0.1 1 missing 0 100
      MIGRATE 127.0.0.1 1 "" 0 100 KEYS missing missing2
      MIGRATE 127.0.0.1 1 "" 0 100
      MIGRATE 127.0.0.1 1 "" 0 100 KEYS
      """
    Then the replies are the same

  Scenario: A server that is not there
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      MIGRATE 127.0.0.1 1 a 0 100
      MIGRATE 127.0.0.1 1 a 0 100 COPY
      MIGRATE 127.0.0.1 1 "" 0 100 KEYS a
      EXISTS a
      """
    Then the replies are the same

  Scenario: Addresses that are not valid
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      MIGRATE 127.0.0.1 99999 a 0 100
      MIGRATE 127.0.0.1 abc a 0 100
      """
    Then the replies are the same
    And the replies are the same in type, because the message is that of the operating system

  Scenario: Arguments of MIGRATE that are not valid
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      MIGRATE 127.0.0.1 1 a abc 100
      MIGRATE 127.0.0.1 1 a 0 abc
      MIGRATE 127.0.0.1 1 a 0 100 NOSUCHOPTION
      MIGRATE 127.0.0.1 1 a 0 100 AUTH
      MIGRATE 127.0.0.1 1 a 0 100 AUTH2 user
      MIGRATE 127.0.0.1 1 a 0 100 KEYS b
      MIGRATE 127.0.0.1 1 missing 0 -1
      MIGRATE 127.0.0.1 1 missing -1 100
      MIGRATE 127.0.0.1 1 a 0
      MIGRATE
      """
    Then the replies are the same

  Scenario: What the servers say of MIGRATE
    Given an empty database
    When I run
      """
      COMMAND INFO MIGRATE
      COMMAND GETKEYSANDFLAGS MIGRATE 127.0.0.1 1 key 0 100
      COMMAND GETKEYSANDFLAGS MIGRATE 127.0.0.1 1 "" 0 100 KEYS a b
      COMMAND GETKEYSANDFLAGS MIGRATE 127.0.0.1 1 "" 0 100 COPY REPLACE AUTH x KEYS a b
      COMMAND GETKEYSANDFLAGS MIGRATE 127.0.0.1 1 "" 0 100 AUTH2 KEYS x KEYS a b
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of MIGRATE
    Given an empty database
    When I run
      """
      COMMAND DOCS MIGRATE
      """
    Then the replies are the same
