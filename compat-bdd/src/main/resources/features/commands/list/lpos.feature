Feature: LPOS
  Finds elements.

  Scenario: Find elements
    Given an empty database
    And on each target
      """
      RPUSH l a b c 1 2 3 c c
      """
    When I run
      """
      LPOS l c
      LPOS l missing
      LPOS missing a
      LPOS l c RANK 2
      LPOS l c RANK -1
      LPOS l c RANK 4
      LPOS l c COUNT 2
      LPOS l c COUNT 0
      LPOS l c RANK -1 COUNT 0
      LPOS l c RANK 2 COUNT 0
      LPOS l missing COUNT 0
      LPOS missing a COUNT 1
      LPOS l 2
      """
    Then the replies are the same

  Scenario: Find within a number of elements
    Given an empty database
    And on each target
      """
      RPUSH l a b c 1 2 3 c c
      """
    When I run
      """
      LPOS l c MAXLEN 2
      LPOS l c MAXLEN 3
      LPOS l c MAXLEN 0
      LPOS l c COUNT 0 MAXLEN 7
      LPOS l c RANK -1 MAXLEN 1
      LPOS l a RANK -1 MAXLEN 3 COUNT 0
      LPOS l c maxlen 3 count 1 rank 1
      """
    Then the replies are the same

  Scenario: Options of LPOS that are not valid
    Given an empty database
    And on each target
      """
      RPUSH l a
      """
    When I run
      """
      LPOS l a RANK 0
      LPOS l a RANK -9223372036854775808
      LPOS l a RANK -9223372036854775807
      LPOS l a RANK 9223372036854775807
      LPOS l a COUNT -1
      LPOS l a MAXLEN -1
      LPOS l a COUNT abc
      LPOS l a RANK abc
      LPOS l a MAXLEN abc
      LPOS l a NOSUCHOPTION 1
      LPOS l a COUNT
      LPOS l a COUNT 1 COUNT 2
      LPOS l a RANK 1.5
      LPOS missing a RANK 0
      """
    Then the replies are the same

  Scenario: LPOS with a wrong number of arguments and on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      LPOS
      LPOS l
      LPOS text a
      LPOS text a RANK 0
      LPOS text a COUNT -1
      """
    Then the replies are the same

  Scenario: What the servers say of LPOS
    Given an empty database
    When I run
      """
      COMMAND INFO LPOS
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of LPOS
    Given an empty database
    When I run
      """
      COMMAND DOCS LPOS
      """
    Then the replies are the same

  Scenario: The keys of LPOS and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS LPOS key a RANK 1
      """
    Then the replies are the same
