Feature: HSETNX
  Writes a field that is not there.

  Scenario: Write a field only once
    Given an empty database
    When I run
      """
      HSETNX h f v
      HSETNX h f w
      HGET h f
      HSETNX h "" ""
      HGETALL h
      HSETNX h f
      HSETNX h f v g w
      HSETNX
      """
    Then the replies are the same

  Scenario: HSETNX on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      HSETNX text f v
      """
    Then the replies are the same

  @needs:config
  Scenario: HSETNX publishes an event
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      HSETNX h f v
      HSETNX h f v
      """
    Then the replies are the same

  Scenario: What the servers say of HSETNX
    Given an empty database
    When I run
      """
      COMMAND INFO HSETNX
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HSETNX
    Given an empty database
    When I run
      """
      COMMAND DOCS HSETNX
      """
    Then the replies are the same

  Scenario: The keys of HSETNX and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS HSETNX key f v
      """
    Then the replies are the same
