Feature: LSET, LINSERT, LREM and LTRIM
  Change a list inside.

  Scenario: Replace an element
    Given an empty database
    And on each target
      """
      RPUSH l a b c
      """
    When I run
      """
      LSET l 0 x
      LSET l -1 z
      LSET l 1 ""
      LSET l 3 y
      LSET l -4 y
      LSET l 9223372036854775807 y
      LRANGE l 0 -1
      LSET missing 0 a
      LSET l abc x
      LSET missing abc x
      LSET l 0
      LSET l 0 a b
      """
    Then the replies are the same

  Scenario: Insert before and after an element
    Given an empty database
    And on each target
      """
      RPUSH l a b b c
      """
    When I run
      """
      LINSERT l BEFORE b x
      LINSERT l after b y
      LINSERT l BEFORE missing z
      LINSERT missing BEFORE a b
      LINSERT l AFTER c ""
      LRANGE l 0 -1
      EXISTS missing
      """
    Then the replies are the same

  Scenario: LINSERT with arguments that are not valid
    Given an empty database
    And on each target
      """
      RPUSH l a
      """
    When I run
      """
      LINSERT l BETWEEN a b
      LINSERT l "" a b
      LINSERT missing BETWEEN a b
      LINSERT
      LINSERT l BEFORE a
      LINSERT l BEFORE a b c
      """
    Then the replies are the same

  Scenario: Remove elements
    Given an empty database
    And on each target
      """
      RPUSH l a b a c a b a
      """
    When I run
      """
      LREM l 1 a
      LREM l -1 a
      LRANGE l 0 -1
      LREM l 0 b
      LREM l 0 missing
      LREM l 100 a
      LRANGE l 0 -1
      LREM l 0 c
      EXISTS l
      LREM missing 0 a
      """
    Then the replies are the same

  Scenario: Remove elements that look like numbers
    Given an empty database
    And on each target
      """
      RPUSH l 1 01 1 10 -1 " 1"
      """
    When I run
      """
      LREM l 0 1
      LRANGE l 0 -1
      LREM l 0 -1
      LREM l 0 01
      LRANGE l 0 -1
      """
    Then the replies are the same

  Scenario: Counts of LREM that are not valid
    Given an empty database
    And on each target
      """
      RPUSH l a
      """
    When I run
      """
      LREM l abc a
      LREM l 1.5 a
      LREM l 9223372036854775808 a
      LREM l -9223372036854775808 a
      LREM missing abc a
      LREM l
      LREM l 1
      LREM l 1 a b
      """
    Then the replies are the same

  Scenario: Trim
    Given an empty database
    And on each target
      """
      RPUSH l a b c d e
      """
    When I run
      """
      LTRIM l 1 -2
      LRANGE l 0 -1
      LTRIM l -100 100
      LTRIM l 0 0
      LRANGE l 0 -1
      LTRIM l 5 10
      EXISTS l
      LTRIM missing 0 1
      """
    Then the replies are the same

  Scenario: Trim everything
    Given an empty database
    And on each target
      """
      RPUSH l a b
      """
    When I run
      """
      LTRIM l 1 0
      EXISTS l
      """
    Then the replies are the same

  Scenario: Indexes of LTRIM that are not valid
    Given an empty database
    And on each target
      """
      RPUSH l a
      """
    When I run
      """
      LTRIM l a 0
      LTRIM l 0 b
      LTRIM l 1.5 2
      LTRIM missing a b
      LTRIM l 0 9223372036854775808
      LTRIM l 0
      LTRIM l 0 1 2
      """
    Then the replies are the same

  Scenario: Changing another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      LSET text 0 a
      LSET text abc a
      LINSERT text BEFORE a b
      LINSERT text BETWEEN a b
      LREM text 0 a
      LREM text abc a
      LTRIM text 0 1
      LTRIM text a b
      """
    Then the replies are the same

  @needs:config
  Scenario: LSET and its family publish events
    Given an empty database
    And on each target
      """
      RPUSH l a b c d
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      LSET l 0 x
      LSET l 0 x
      LINSERT l BEFORE x y
      LINSERT l BEFORE missing y
      LREM l 0 missing
      LREM l 1 y
      LTRIM l 0 1
      LTRIM l 0 1
      LTRIM l 5 6
      LTRIM missing 0 1
      """
    Then the replies are the same

  @needs:config
  Scenario: LREM of the last element publishes del
    Given an empty database
    And on each target
      """
      RPUSH l a
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      LREM l 0 a
      """
    Then the replies are the same

  Scenario: What the servers say of LSET, LINSERT, LREM and LTRIM
    Given an empty database
    When I run
      """
      COMMAND INFO LSET
      COMMAND INFO LINSERT
      COMMAND INFO LREM
      COMMAND INFO LTRIM
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of LSET, LINSERT, LREM and LTRIM
    Given an empty database
    When I run
      """
      COMMAND DOCS LSET
      COMMAND DOCS LINSERT
      COMMAND DOCS LREM
      COMMAND DOCS LTRIM
      """
    Then the replies are the same

  Scenario: The keys of LSET and its family and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS LSET key 0 a
      COMMAND GETKEYSANDFLAGS LINSERT key BEFORE a b
      COMMAND GETKEYSANDFLAGS LREM key 0 a
      COMMAND GETKEYSANDFLAGS LTRIM key 0 1
      """
    Then the replies are the same
