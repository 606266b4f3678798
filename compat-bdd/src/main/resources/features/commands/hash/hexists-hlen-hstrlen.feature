Feature: HEXISTS, HLEN and HSTRLEN
  Measure a hash.

  Scenario: Measure a hash
    Given an empty database
    And on each target
      """
      HSET h a 1 b hello c ""
      """
    When I run
      """
      HLEN h
      HLEN missing
      HEXISTS h a
      HEXISTS h missing
      HEXISTS missing a
      HSTRLEN h b
      HSTRLEN h c
      HSTRLEN h a
      HSTRLEN h missing
      HSTRLEN missing a
      """
    Then the replies are the same

  Scenario: HEXISTS, HLEN and HSTRLEN with a wrong number of arguments
    Given an empty database
    When I run
      """
      HLEN
      HLEN h f
      HEXISTS
      HEXISTS h
      HEXISTS h a b
      HSTRLEN
      HSTRLEN h
      HSTRLEN h a b
      """
    Then the replies are the same

  Scenario: HEXISTS, HLEN and HSTRLEN on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      HLEN text
      HEXISTS text a
      HSTRLEN text a
      """
    Then the replies are the same

  Scenario: What the servers say of HEXISTS, HLEN and HSTRLEN
    Given an empty database
    When I run
      """
      COMMAND INFO HEXISTS
      COMMAND INFO HLEN
      COMMAND INFO HSTRLEN
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HEXISTS, HLEN and HSTRLEN
    Given an empty database
    When I run
      """
      COMMAND DOCS HEXISTS
      COMMAND DOCS HLEN
      COMMAND DOCS HSTRLEN
      """
    Then the replies are the same

  Scenario: The keys of HEXISTS, HLEN and HSTRLEN and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS HEXISTS key f
      COMMAND GETKEYSANDFLAGS HLEN key
      COMMAND GETKEYSANDFLAGS HSTRLEN key f
      """
    Then the replies are the same
