Feature: LRANGE, LINDEX and LLEN
  Read a list.

  Scenario: Read a range
    Given an empty database
    And on each target
      """
      RPUSH l a b c d e
      """
    When I run
      """
      LRANGE l 0 -1
      LRANGE l 1 3
      LRANGE l -3 -2
      LRANGE l 0 0
      LRANGE l 10 20
      LRANGE l -100 100
      LRANGE l 3 1
      LRANGE l -1 -3
      LRANGE missing 0 -1
      LRANGE l 9223372036854775807 9223372036854775807
      LRANGE l -9223372036854775808 9223372036854775807
      """
    Then the replies are the same

  Scenario: Read one element
    Given an empty database
    And on each target
      """
      RPUSH l a b c
      """
    When I run
      """
      LINDEX l 0
      LINDEX l 2
      LINDEX l 3
      LINDEX l -1
      LINDEX l -3
      LINDEX l -4
      LINDEX l 9223372036854775807
      LINDEX l -9223372036854775808
      LINDEX missing 0
      LLEN l
      LLEN missing
      """
    Then the replies are the same

  Scenario: Indexes that are not valid
    Given an empty database
    And on each target
      """
      RPUSH l a
      """
    When I run
      """
      LRANGE l a 0
      LRANGE l 0 b
      LRANGE l 1.5 2
      LRANGE l "" 0
      LRANGE l 0 9223372036854775808
      LRANGE missing a 0
      LINDEX l a
      LINDEX l 1.5
      LINDEX l 9223372036854775808
      LINDEX missing a
      LINDEX l ""
      """
    Then the replies are the same

  Scenario: LRANGE with a wrong number of arguments
    Given an empty database
    When I run
      """
      LRANGE
      LRANGE l 0
      LRANGE l 0 1 2
      LINDEX
      LINDEX l
      LINDEX l 0 1
      LLEN
      LLEN l 0
      """
    Then the replies are the same

  Scenario: LRANGE on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      LRANGE text 0 -1
      LRANGE text a b
      LINDEX text 0
      LINDEX text a
      LLEN text
      """
    Then the replies are the same

  @needs:config
  Scenario: Reading a missing list publishes keymiss
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      LRANGE missing 0 -1
      LINDEX missing 0
      LLEN missing
      LPOS missing a
      """
    Then the replies are the same

  Scenario: What the servers say of LRANGE, LINDEX and LLEN
    Given an empty database
    When I run
      """
      COMMAND INFO LRANGE
      COMMAND INFO LINDEX
      COMMAND INFO LLEN
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of LRANGE, LINDEX and LLEN
    Given an empty database
    When I run
      """
      COMMAND DOCS LRANGE
      COMMAND DOCS LINDEX
      COMMAND DOCS LLEN
      """
    Then the replies are the same

  Scenario: The keys of LRANGE, LINDEX and LLEN and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS LRANGE key 0 1
      COMMAND GETKEYSANDFLAGS LINDEX key 0
      COMMAND GETKEYSANDFLAGS LLEN key
      """
    Then the replies are the same
