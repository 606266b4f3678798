Feature: ZINCRBY
  Adds to a score.

  Scenario: Add to a score
    Given an empty database
    When I run
      """
      ZINCRBY z 1 a
      ZINCRBY z 2.5 a
      ZINCRBY z -10 a
      ZINCRBY z 0.1 b
      ZINCRBY z 0.2 b
      ZINCRBY z inf c
      ZINCRBY z -inf c
      ZINCRBY z 1e400 d
      ZRANGE z 0 -1 WITHSCORES
      """
    Then the replies are the same

  Scenario: Increments of ZINCRBY that are not valid
    Given an empty database
    When I run
      """
      ZINCRBY z abc a
      ZINCRBY z nan a
      ZINCRBY z "" a
      ZINCRBY z 0x10 a
      ZINCRBY z
      ZINCRBY z 1
      ZINCRBY z 1 a b
      ZINCRBY z NX a
      """
    Then the replies are the same

  Scenario: ZINCRBY on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      ZINCRBY text 1 a
      ZINCRBY text abc a
      """
    Then the replies are the same

  @needs:config
  Scenario: ZINCRBY publishes zincr
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      ZINCRBY z 1 a
      ZINCRBY z 0 a
      """
    Then the replies are the same

  Scenario: What the servers say of ZINCRBY
    Given an empty database
    When I run
      """
      COMMAND INFO ZINCRBY
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZINCRBY
    Given an empty database
    When I run
      """
      COMMAND DOCS ZINCRBY
      """
    Then the replies are the same

  Scenario: The keys of ZINCRBY and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZINCRBY key 1 a
      """
    Then the replies are the same
