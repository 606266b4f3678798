Feature: BLMPOP
  Waits for elements of one of several lists.

  Scenario: Elements that are there already
    Given an empty database
    And on each target
      """
      RPUSH a 1 2 3 4
      """
    When I run
      """
      BLMPOP 0 2 missing a LEFT
      BLMPOP 1 1 a RIGHT COUNT 2
      BLMPOP 0.01 1 missing LEFT
      BLMPOP 0 1 a left count 10
      EXISTS a
      """
    Then the replies are the same

  Scenario: Wait for elements
    Given an empty database
    When I run
      """
      A>> BLMPOP 0 2 a b LEFT COUNT 2
      RPUSH b 1 2 3
      A<
      LRANGE b 0 -1
      A>> BLMPOP 0 1 c RIGHT
      RPUSH c 1 2
      A<
      """
    Then the replies are the same

  Scenario: Arguments of BLMPOP that are not valid
    Given an empty database
    When I run
      """
      BLMPOP -1 1 a LEFT
      BLMPOP abc 1 a LEFT
      BLMPOP nan 1 a LEFT
      BLMPOP 1e400 1 a LEFT
      BLMPOP 0 0 a LEFT
      BLMPOP 0 -1 a LEFT
      BLMPOP 0 abc a LEFT
      BLMPOP 0 2 a LEFT
      BLMPOP 0 1 a UP
      BLMPOP 0 1 a LEFT COUNT 0
      BLMPOP 0 1 a LEFT COUNT -1
      BLMPOP 0 1 a LEFT COUNT
      BLMPOP abc 0 a UP
      BLMPOP
      BLMPOP 0 1 a
      """
    Then the replies are the same

  Scenario: BLMPOP on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      BLMPOP 1 1 text LEFT
      BLMPOP 1 2 missing text LEFT
      """
    Then the replies are the same

  Scenario: BLMPOP in a transaction does not wait
    Given an empty database
    When I run
      """
      MULTI
      BLMPOP 0 1 a LEFT
      EXEC
      """
    Then the replies are the same

  Scenario: What the servers say of BLMPOP
    Given an empty database
    When I run
      """
      COMMAND INFO BLMPOP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of BLMPOP
    Given an empty database
    When I run
      """
      COMMAND DOCS BLMPOP
      """
    Then the replies are the same

  Scenario: The keys of BLMPOP and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS BLMPOP 0 2 a b LEFT
      COMMAND GETKEYSANDFLAGS BLMPOP 0 0 a LEFT
      """
    Then the replies are the same
