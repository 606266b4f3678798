Feature: PFCOUNT
  Estimates how many different elements were added.

  Scenario: Count one and several
    Given an empty database
    And on each target
      """
      PFADD a 1 2 3 4 5
      PFADD b 4 5 6 7
      """
    When I run
      """
      PFCOUNT a
      PFCOUNT b
      PFCOUNT a b
      PFCOUNT a a
      PFCOUNT missing
      PFCOUNT a missing
      PFCOUNT missing missing2
      PFCOUNT
      """
    Then the replies are the same

  Scenario: Count many
    Given an empty database
    When I run
      """
      EVAL "for i = 1, 3000 do redis.call('PFADD', KEYS[1], 'element:' .. i) end" 1 a
      EVAL "for i = 1, 1000 do redis.call('PFADD', KEYS[1], 'other:' .. i) end" 1 b
      PFCOUNT a
      PFCOUNT b
      PFCOUNT a b
      """
    Then the replies are the same

  Scenario: PFCOUNT on other types
    Given an empty database
    And on each target
      """
      RPUSH list a
      SET text hello
      PFADD a 1
      """
    When I run
      """
      PFCOUNT list
      PFCOUNT text
      PFCOUNT a list
      PFCOUNT a text
      PFCOUNT list a
      """
    Then the replies are the same

  Scenario: What the servers say of PFCOUNT
    Given an empty database
    When I run
      """
      COMMAND INFO PFCOUNT
      COMMAND GETKEYSANDFLAGS PFCOUNT a b
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of PFCOUNT
    Given an empty database
    When I run
      """
      COMMAND DOCS PFCOUNT
      """
    Then the replies are the same
