Feature: SPOP
  Takes members at random.

  Scenario: Pop the only member
    Given an empty database
    And on each target
      """
      SADD s a
      """
    When I run
      """
      SPOP s
      EXISTS s
      SADD s a
      SPOP s 5
      EXISTS s
      """
    Then the replies are exactly the same, because there is one member only

  Scenario: Pop every member
    Given an empty database
    And on each target
      """
      SADD s 1 2 3
      """
    When I run
      """
      SPOP s 3
      EXISTS s
      """
    Then the replies are the same
    And the replies to "SPOP" are the same in any order, because they come at random

  Scenario: Pop from a missing set
    Given an empty database
    When I run
      """
      SPOP missing
      SPOP missing 1
      SPOP missing 0
      """
    Then the replies are exactly the same, because nothing is there

  Scenario: Counts of SPOP that are not valid
    Given an empty database
    And on each target
      """
      SADD s a
      """
    When I run
      """
      SPOP s 0
      SPOP s -1
      SPOP s abc
      SPOP s 1.5
      SPOP s 9223372036854775808
      SPOP missing -1
      SPOP missing abc
      SPOP s 1 2
      SPOP
      SCARD s
      """
    Then the replies are the same

  Scenario: SPOP on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      SPOP text
      SPOP text 1
      SPOP text 0
      SPOP text -1
      """
    Then the replies are the same

  @needs:config
  Scenario: SPOP publishes events
    Given an empty database
    And on each target
      """
      SADD s a b c
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SPOP s
      SPOP s 1
      SPOP s 0
      SPOP s 5
      """
    Then the replies are the same
    And the replies to "SPOP" are the same in shape, because they come at random

  Scenario: What the servers say of SPOP
    Given an empty database
    When I run
      """
      COMMAND INFO SPOP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SPOP
    Given an empty database
    When I run
      """
      COMMAND DOCS SPOP
      """
    Then the replies are the same

  Scenario: The keys of SPOP and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS SPOP key
      COMMAND GETKEYSANDFLAGS SPOP key 2
      """
    Then the replies are the same
