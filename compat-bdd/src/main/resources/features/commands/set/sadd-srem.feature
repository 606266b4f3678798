Feature: SADD and SREM
  Add and remove members.

  Scenario: Add and remove members
    Given an empty database
    When I run
      """
      SADD s 1 2 3
      SADD s 3 4
      SADD s 4
      SADD s 5 5
      SCARD s
      SREM s 1
      SREM s 1 2 missing
      SREM s 3 4 5
      EXISTS s
      SREM missing a
      SADD "" ""
      SISMEMBER "" ""
      """
    Then the replies are the same

  Scenario: SADD with a wrong number of arguments
    Given an empty database
    When I run
      """
      SADD
      SADD s
      SREM
      SREM s
      """
    Then the replies are the same

  Scenario: SADD on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      SADD text a
      SREM text a
      """
    Then the replies are the same

  @needs:config
  Scenario: SADD and SREM publish events
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SADD s a b
      SADD s a
      SREM s missing
      SREM s a
      SREM s b
      """
    Then the replies are the same

  Scenario: What the servers say of SADD and SREM
    Given an empty database
    When I run
      """
      COMMAND INFO SADD
      COMMAND INFO SREM
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SADD and SREM
    Given an empty database
    When I run
      """
      COMMAND DOCS SADD
      COMMAND DOCS SREM
      """
    Then the replies are the same

  Scenario: The keys of SADD and SREM and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS SADD key a
      COMMAND GETKEYSANDFLAGS SREM key a b
      """
    Then the replies are the same
