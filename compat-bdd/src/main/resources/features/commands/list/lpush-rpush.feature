Feature: LPUSH, RPUSH, LPUSHX and RPUSHX
  Add elements to a list.

  Scenario: Push elements
    Given an empty database
    When I run
      """
      RPUSH l b c
      LPUSH l a z
      LRANGE l 0 -1
      LPUSH l ""
      RPUSH l "\x00\xff" 12 -1 9223372036854775807
      LRANGE l 0 -1
      RPUSHX l x y
      LPUSHX l x y
      LLEN l
      """
    Then the replies are the same

  Scenario: Push only onto a list that exists
    Given an empty database
    When I run
      """
      LPUSHX missing a
      RPUSHX missing a b
      EXISTS missing
      """
    Then the replies are the same

  Scenario: LPUSH with a wrong number of arguments
    Given an empty database
    When I run
      """
      LPUSH
      LPUSH l
      RPUSH
      RPUSH l
      LPUSHX
      LPUSHX l
      RPUSHX l
      """
    Then the replies are the same

  Scenario: LPUSH on another type
    Given an empty database
    And on each target
      """
      SET text hello
      HSET h f v
      """
    When I run
      """
      LPUSH text a
      RPUSH text a
      LPUSHX text a
      RPUSHX h a
      """
    Then the replies are the same

  @needs:config
  Scenario: LPUSH and RPUSH publish events
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      LPUSH l a
      RPUSH l b
      LPUSHX l c
      RPUSHX l d
      LPUSHX missing a
      RPUSHX missing a
      """
    Then the replies are the same

  Scenario: What the servers say of LPUSH, RPUSH, LPUSHX and RPUSHX
    Given an empty database
    When I run
      """
      COMMAND INFO LPUSH
      COMMAND INFO RPUSH
      COMMAND INFO LPUSHX
      COMMAND INFO RPUSHX
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of LPUSH, RPUSH, LPUSHX and RPUSHX
    Given an empty database
    When I run
      """
      COMMAND DOCS LPUSH
      COMMAND DOCS RPUSH
      COMMAND DOCS LPUSHX
      COMMAND DOCS RPUSHX
      """
    Then the replies are the same

  Scenario: The keys of LPUSH and its family and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS LPUSH key a
      COMMAND GETKEYSANDFLAGS RPUSH key a
      COMMAND GETKEYSANDFLAGS LPUSHX key a
      COMMAND GETKEYSANDFLAGS RPUSHX key a
      """
    Then the replies are the same
