Feature: HDEL
  Deletes fields of a hash.

  Scenario: Delete fields
    Given an empty database
    And on each target
      """
      HSET h a 1 b 2 c 3
      """
    When I run
      """
      HDEL h a
      HDEL h a
      HDEL h b b missing
      HLEN h
      HDEL h c
      EXISTS h
      HDEL missing a
      """
    Then the replies are the same

  Scenario: HDEL with a wrong number of arguments
    Given an empty database
    When I run
      """
      HDEL
      HDEL h
      """
    Then the replies are the same

  Scenario: HDEL on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      HDEL text f
      """
    Then the replies are the same

  @needs:config
  Scenario: HDEL publishes hdel and del
    Given an empty database
    And on each target
      """
      HSET h a 1 b 2
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      HDEL h missing
      HDEL h a
      HDEL h b
      """
    Then the replies are the same

  Scenario: What the servers say of HDEL
    Given an empty database
    When I run
      """
      COMMAND INFO HDEL
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HDEL
    Given an empty database
    When I run
      """
      COMMAND DOCS HDEL
      """
    Then the replies are the same

  Scenario: The keys of HDEL and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS HDEL key f g
      """
    Then the replies are the same
