Feature: TTL, PTTL, EXPIRETIME, PEXPIRETIME and PERSIST
  Tells when a key expires, or keeps it.

  Scenario: Times to live
    Given an empty database
    And on each target
      """
      SET a 1 EX 100000
      SET b 2
      SET c 3 PXAT 33177117420123
      """
    When I run
      """
      TTL a
      TTL b
      PTTL b
      TTL missing
      PTTL missing
      EXPIRETIME b
      PEXPIRETIME b
      EXPIRETIME missing
      PEXPIRETIME missing
      EXPIRETIME c
      PEXPIRETIME c
      """
    Then the replies are the same
    And the replies to "TTL a" are the same within 5, because time passes between the commands

  Scenario: Keep a key
    Given an empty database
    When I run
      """
      SET a 1 PXAT 33177117420000
      PERSIST a
      TTL a
      PERSIST a
      PERSIST missing
      """
    Then the replies are the same

  Scenario: The TTL family with a wrong number of arguments
    Given an empty database
    When I run
      """
      TTL
      TTL a b
      PTTL
      EXPIRETIME
      PEXPIRETIME a b
      PERSIST
      PERSIST a b
      """
    Then the replies are the same

  @needs:config
  Scenario: PERSIST publishes an event
    Given an empty database
    And on each target
      """
      SET a 1 PXAT 33177117420000
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      PERSIST a
      PERSIST a
      TTL missing
      PTTL missing
      PEXPIRETIME missing
      """
    Then the replies are the same

  Scenario: What the servers say of TTL and PTTL
    Given an empty database
    When I run
      """
      COMMAND INFO TTL
      COMMAND INFO PTTL
      COMMAND GETKEYSANDFLAGS TTL key
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of TTL and PTTL
    Given an empty database
    When I run
      """
      COMMAND DOCS TTL
      COMMAND DOCS PTTL
      """
    Then the replies are the same

  Scenario: What the servers say of EXPIRETIME, PEXPIRETIME and PERSIST
    Given an empty database
    When I run
      """
      COMMAND INFO EXPIRETIME
      COMMAND INFO PEXPIRETIME
      COMMAND INFO PERSIST
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of EXPIRETIME, PEXPIRETIME and PERSIST
    Given an empty database
    When I run
      """
      COMMAND DOCS EXPIRETIME
      COMMAND DOCS PEXPIRETIME
      COMMAND DOCS PERSIST
      """
    Then the replies are the same
