Feature: LMPOP
  Takes elements from the first list that has some.

  Scenario: Pop from the first list that has some
    Given an empty database
    And on each target
      """
      RPUSH a 1 2 3
      RPUSH b x y
      """
    When I run
      """
      LMPOP 2 missing a LEFT
      LMPOP 2 missing a RIGHT COUNT 5
      LMPOP 3 missing a b left count 1
      LMPOP 1 b LEFT COUNT 10
      LMPOP 2 a b LEFT
      EXISTS a b
      """
    Then the replies are the same

  Scenario: Arguments of LMPOP that are not valid
    Given an empty database
    And on each target
      """
      RPUSH a 1
      """
    When I run
      """
      LMPOP 0 a LEFT
      LMPOP -1 a LEFT
      LMPOP abc a LEFT
      LMPOP 1.5 a LEFT
      LMPOP 9223372036854775808 a LEFT
      LMPOP 2147483647 a LEFT
      LMPOP 2 a LEFT
      LMPOP 1 a b LEFT
      LMPOP 1 a UP
      LMPOP 1 a LEFT COUNT 0
      LMPOP 1 a LEFT COUNT -1
      LMPOP 1 a LEFT COUNT abc
      LMPOP 1 a LEFT COUNT
      LMPOP 1 a LEFT COUNT 1 COUNT 2
      LMPOP 1 a LEFT NOSUCHOPTION 1
      LMPOP 1 a COUNT 1
      """
    Then the replies are the same

  Scenario: LMPOP with a wrong number of arguments and on another type
    Given an empty database
    And on each target
      """
      SET text hello
      RPUSH a 1
      """
    When I run
      """
      LMPOP
      LMPOP 1
      LMPOP 1 a
      LMPOP 1 text LEFT
      LMPOP 2 missing text LEFT
      LMPOP 2 a text LEFT
      LMPOP 1 text LEFT COUNT 0
      """
    Then the replies are the same

  @needs:config
  Scenario: LMPOP publishes events
    Given an empty database
    And on each target
      """
      RPUSH a 1 2 3
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      LMPOP 2 missing a LEFT COUNT 2
      LMPOP 1 a RIGHT
      LMPOP 1 a LEFT
      """
    Then the replies are the same

  Scenario: What the servers say of LMPOP
    Given an empty database
    When I run
      """
      COMMAND INFO LMPOP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of LMPOP
    Given an empty database
    When I run
      """
      COMMAND DOCS LMPOP
      """
    Then the replies are the same

  Scenario: The keys of LMPOP and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS LMPOP 2 a b LEFT COUNT 1
      COMMAND GETKEYSANDFLAGS LMPOP 0 a LEFT
      COMMAND GETKEYSANDFLAGS LMPOP abc a LEFT
      """
    Then the replies are the same
