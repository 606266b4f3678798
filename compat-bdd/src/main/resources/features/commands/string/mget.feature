Feature: MGET
  Reads several strings.

  Scenario: Read several strings
    Given an empty database
    And on each target
      """
      MSET a 1 b text c ""
      RPUSH list x
      HSET hash f v
      """
    When I run
      """
      MGET a b c
      MGET a missing b
      MGET a a a
      MGET list a hash
      MGET missing
      """
    Then the replies are the same

  Scenario: MGET without keys
    Given an empty database
    When I run
      """
      MGET
      """
    Then the replies are the same

  Scenario: What the servers say of MGET
    Given an empty database
    When I run
      """
      COMMAND INFO MGET
      COMMAND GETKEYSANDFLAGS MGET a b c
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of MGET
    Given an empty database
    When I run
      """
      COMMAND DOCS MGET
      """
    Then the replies are the same
