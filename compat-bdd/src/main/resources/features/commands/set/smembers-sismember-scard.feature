Feature: SMEMBERS, SISMEMBER, SMISMEMBER and SCARD
  Read a set.

  Scenario: Read a set
    Given an empty database
    And on each target
      """
      SADD s a b c
      SADD n 3 1 2 -5
      """
    When I run
      """
      SCARD s
      SMEMBERS s
      SISMEMBER s a
      SISMEMBER s missing
      SISMEMBER n 1
      SISMEMBER n 01
      SISMEMBER n abc
      SMISMEMBER s a missing c a
      SMISMEMBER n 1 x 2
      """
    Then the replies are the same

  Scenario: Read a set of integers in order
    Given an empty database
    And on each target
      """
      SADD n 3 1 2 -5 100000 5000000000
      """
    When I run
      """
      SMEMBERS n
      """
    Then the replies are exactly the same, because integers are kept in order

  Scenario: Read a missing set
    Given an empty database
    When I run
      """
      SCARD missing
      SMEMBERS missing
      SISMEMBER missing a
      SMISMEMBER missing a b
      """
    Then the replies are the same

  Scenario: SMEMBERS with a wrong number of arguments
    Given an empty database
    When I run
      """
      SMEMBERS
      SMEMBERS s a
      SCARD
      SCARD s a
      SISMEMBER
      SISMEMBER s
      SISMEMBER s a b
      SMISMEMBER
      SMISMEMBER s
      """
    Then the replies are the same

  Scenario: SMEMBERS on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      SMEMBERS text
      SCARD text
      SISMEMBER text a
      SMISMEMBER text a b
      """
    Then the replies are the same

  @needs:config
  Scenario: Reading a missing set publishes keymiss
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SCARD missing
      SMEMBERS missing
      SISMEMBER missing a
      SMISMEMBER missing a
      SINTER missing
      SUNION missing
      SDIFF missing
      """
    Then the replies are the same

  Scenario: What the servers say of SMEMBERS, SISMEMBER, SMISMEMBER and SCARD
    Given an empty database
    When I run
      """
      COMMAND INFO SMEMBERS
      COMMAND INFO SISMEMBER
      COMMAND INFO SMISMEMBER
      COMMAND INFO SCARD
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SMEMBERS, SISMEMBER, SMISMEMBER and SCARD
    Given an empty database
    When I run
      """
      COMMAND DOCS SMEMBERS
      COMMAND DOCS SISMEMBER
      COMMAND DOCS SMISMEMBER
      COMMAND DOCS SCARD
      """
    Then the replies are the same

  Scenario: The keys of SMEMBERS and its family and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS SMEMBERS key
      COMMAND GETKEYSANDFLAGS SISMEMBER key a
      COMMAND GETKEYSANDFLAGS SMISMEMBER key a b
      COMMAND GETKEYSANDFLAGS SCARD key
      """
    Then the replies are the same
