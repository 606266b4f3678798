Feature: SMOVE
  Moves a member from set to set.

  Scenario: Move a member
    Given an empty database
    And on each target
      """
      SADD from a b
      SADD to b c
      """
    When I run
      """
      SMOVE from to a
      SMOVE from to b
      SMOVE from to missing
      SMOVE missing to a
      EXISTS from
      SCARD to
      SMOVE to new c
      SMOVE to to a
      SMOVE to to missing
      SCARD to
      """
    Then the replies are the same

  Scenario: SMOVE with a wrong number of arguments
    Given an empty database
    When I run
      """
      SMOVE
      SMOVE a b
      SMOVE a b c d
      """
    Then the replies are the same

  Scenario: SMOVE on another type
    Given an empty database
    And on each target
      """
      SET text hello
      SADD s a
      """
    When I run
      """
      SMOVE text s a
      SMOVE s text a
      SMOVE missing text a
      SMOVE s text missing
      SCARD s
      """
    Then the replies are the same

  @needs:config
  Scenario: SMOVE publishes events
    Given an empty database
    And on each target
      """
      SADD from a b
      SADD to b
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SMOVE from to a
      SMOVE from to b
      SMOVE to to a
      SMOVE from to missing
      """
    Then the replies are the same

  Scenario: What the servers say of SMOVE
    Given an empty database
    When I run
      """
      COMMAND INFO SMOVE
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SMOVE
    Given an empty database
    When I run
      """
      COMMAND DOCS SMOVE
      """
    Then the replies are the same

  Scenario: The keys of SMOVE and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS SMOVE a b c
      """
    Then the replies are the same
