Feature: ZPOPMIN and ZPOPMAX
  Take the members with the least or greatest scores.

  Scenario: Pop members
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c 4 d 5 e
      """
    When I run
      """
      ZPOPMIN z
      ZPOPMAX z
      ZPOPMIN z 2
      ZPOPMAX z 10
      EXISTS z
      ZPOPMIN missing
      ZPOPMAX missing 5
      """
    Then the replies are the same

  Scenario: Pop nothing
    Given an empty database
    And on each target
      """
      ZADD z 1 a
      """
    When I run
      """
      ZPOPMIN z 0
      ZPOPMAX z 0
      ZPOPMIN missing 0
      ZCARD z
      """
    Then the replies are the same

  Scenario: Pop members with the same score
    Given an empty database
    And on each target
      """
      ZADD z 1 b 1 a 1 c
      """
    When I run
      """
      ZPOPMIN z
      ZPOPMAX z
      """
    Then the replies are the same

  Scenario: Counts of ZPOPMIN that are not valid
    Given an empty database
    And on each target
      """
      ZADD z 1 a
      """
    When I run
      """
      ZPOPMIN z -1
      ZPOPMAX z -1
      ZPOPMIN z abc
      ZPOPMIN z 1.5
      ZPOPMIN z 9223372036854775808
      ZPOPMIN missing -1
      ZPOPMIN missing abc
      ZPOPMIN z 1 2
      ZPOPMAX z 1 2
      ZPOPMIN
      """
    Then the replies are the same

  Scenario: ZPOPMIN on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      ZPOPMIN text
      ZPOPMAX text
      ZPOPMIN text 1
      ZPOPMIN text 0
      ZPOPMIN text -1
      """
    Then the replies are the same

  @needs:config
  Scenario: ZPOPMIN and ZPOPMAX publish events
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      ZPOPMIN z
      ZPOPMAX z 0
      ZPOPMAX z 2
      ZPOPMIN z
      """
    Then the replies are the same

  Scenario: What the servers say of ZPOPMIN and ZPOPMAX
    Given an empty database
    When I run
      """
      COMMAND INFO ZPOPMIN
      COMMAND INFO ZPOPMAX
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZPOPMIN and ZPOPMAX
    Given an empty database
    When I run
      """
      COMMAND DOCS ZPOPMIN
      COMMAND DOCS ZPOPMAX
      """
    Then the replies are the same

  Scenario: The keys of ZPOPMIN and ZPOPMAX and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZPOPMIN key
      COMMAND GETKEYSANDFLAGS ZPOPMAX key 2
      """
    Then the replies are the same
