Feature: SETEX and PSETEX
  Writes a string that expires.

  Scenario: Write a string that expires
    Given an empty database
    When I run
      """
      SETEX a 100000 text
      GET a
      TTL a
      PSETEX b 100000000 text
      TTL b
      SETEX a 200000 other
      TTL a
      """
    Then the replies are the same
    And the replies to "TTL" are the same within 5, because time passes between the commands

  Scenario: Expirations of SETEX that are not valid
    Given an empty database
    When I run
      """
      SETEX a 0 x
      SETEX a -10 x
      SETEX a abc x
      SETEX a 1.5 x
      SETEX a 9223372036854775807 x
      SETEX a 9223372036854775808 x
      SETEX a 9223372036854775 x
      PSETEX a 0 x
      PSETEX a -10 x
      PSETEX a abc x
      PSETEX a 9223372036854775807 x
      PSETEX a 9223372036854775808 x
      EXISTS a
      """
    Then the replies are the same

  Scenario: SETEX overwrites another type
    Given an empty database
    When I run
      """
      RPUSH list a
      SETEX list 1000 x
      TYPE list
      RPUSH other a
      PSETEX other 0 x
      TYPE other
      """
    Then the replies are the same

  Scenario: SETEX with too few or too many arguments
    Given an empty database
    When I run
      """
      SETEX
      SETEX a 10
      SETEX a 10 x y
      PSETEX
      PSETEX a 10
      PSETEX a 10 x y
      """
    Then the replies are the same

  @needs:config
  Scenario: SETEX publishes set and expire
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SETEX a 1000 x
      PSETEX a 100000 x
      """
    Then the replies are the same

  Scenario: What the servers say of SETEX and PSETEX
    Given an empty database
    When I run
      """
      COMMAND INFO SETEX
      COMMAND INFO PSETEX
      COMMAND GETKEYSANDFLAGS SETEX key 10 value
      COMMAND GETKEYSANDFLAGS PSETEX key 10 value
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SETEX and PSETEX
    Given an empty database
    When I run
      """
      COMMAND DOCS SETEX
      COMMAND DOCS PSETEX
      """
    Then the replies are the same
