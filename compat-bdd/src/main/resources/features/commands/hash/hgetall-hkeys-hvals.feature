Feature: HGETALL, HKEYS and HVALS
  Read a whole hash.

  Scenario: Read a whole hash
    Given an empty database
    And on each target
      """
      HSET h b 2 a 1 c 3
      """
    When I run
      """
      HGETALL h
      HKEYS h
      HVALS h
      """
    Then the replies are exactly the same, because a small hash keeps the order of insertion

  Scenario: A field that is written again keeps its place
    Given an empty database
    And on each target
      """
      HSET h a 1 b 2 c 3
      """
    When I run
      """
      HSET h a 9
      HGETALL h
      HDEL h a
      HSET h a 1
      HKEYS h
      """
    Then the replies are exactly the same, because a small hash keeps the order of insertion

  Scenario: Read a missing hash
    Given an empty database
    When I run
      """
      HGETALL missing
      HKEYS missing
      HVALS missing
      HGETALL ""
      """
    Then the replies are the same

  Scenario: HGETALL with a wrong number of arguments
    Given an empty database
    When I run
      """
      HGETALL
      HGETALL h f
      HKEYS
      HKEYS h f
      HVALS
      HVALS h f
      """
    Then the replies are the same

  Scenario: HGETALL on another type
    Given an empty database
    And on each target
      """
      SET text hello
      SADD set a
      """
    When I run
      """
      HGETALL text
      HKEYS text
      HVALS set
      """
    Then the replies are the same

  Scenario: What the servers say of HGETALL, HKEYS and HVALS
    Given an empty database
    When I run
      """
      COMMAND INFO HGETALL
      COMMAND INFO HKEYS
      COMMAND INFO HVALS
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HGETALL, HKEYS and HVALS
    Given an empty database
    When I run
      """
      COMMAND DOCS HGETALL
      COMMAND DOCS HKEYS
      COMMAND DOCS HVALS
      """
    Then the replies are the same

  Scenario: The keys of HGETALL, HKEYS and HVALS and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS HGETALL key
      COMMAND GETKEYSANDFLAGS HKEYS key
      COMMAND GETKEYSANDFLAGS HVALS key
      """
    Then the replies are the same
