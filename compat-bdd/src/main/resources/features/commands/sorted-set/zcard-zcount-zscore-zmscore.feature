Feature: ZCARD, ZCOUNT, ZLEXCOUNT, ZSCORE and ZMSCORE
  Measure a sorted set.

  Scenario: Measure a sorted set
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c
      """
    When I run
      """
      ZCARD z
      ZCARD missing
      ZSCORE z b
      ZSCORE z missing
      ZSCORE missing a
      ZMSCORE z a missing c
      ZMSCORE missing a b
      ZCOUNT z -inf +inf
      ZCOUNT z (1 3
      ZCOUNT z 1 (3
      ZCOUNT z (1 (2
      ZCOUNT z 3 1
      ZCOUNT missing 0 1
      ZCOUNT z 1.5 inf
      """
    Then the replies are the same

  Scenario: Count by names
    Given an empty database
    And on each target
      """
      ZADD z 0 a 0 b 0 c 0 d
      """
    When I run
      """
      ZLEXCOUNT z - +
      ZLEXCOUNT z [b [c
      ZLEXCOUNT z (b [c
      ZLEXCOUNT z + -
      ZLEXCOUNT z [c [b
      ZLEXCOUNT z - (d
      ZLEXCOUNT missing - +
      ZLEXCOUNT z [ [z
      """
    Then the replies are the same

  Scenario: Bounds that are not valid
    Given an empty database
    And on each target
      """
      ZADD z 1 a
      """
    When I run
      """
      ZCOUNT z a b
      ZCOUNT z (a 1
      ZCOUNT z nan 1
      ZCOUNT z "" 1
      ZCOUNT z ( 1
      ZCOUNT z [1 2
      ZCOUNT z 0x1 0x10
      ZCOUNT z 1e400 1e401
      ZCOUNT missing a b
      ZLEXCOUNT z a b
      ZLEXCOUNT z "" +
      ZLEXCOUNT z -a +
      ZLEXCOUNT missing a b
      """
    Then the replies are the same

  Scenario: ZCARD with a wrong number of arguments
    Given an empty database
    When I run
      """
      ZCARD
      ZCARD z a
      ZCOUNT z
      ZCOUNT z 1
      ZCOUNT z 1 2 3
      ZLEXCOUNT z -
      ZSCORE z
      ZSCORE z a b
      ZMSCORE z
      ZMSCORE
      """
    Then the replies are the same

  Scenario: ZCARD on another type
    Given an empty database
    And on each target
      """
      SET text hello
      GEOADD geo 1 1 a
      """
    When I run
      """
      ZCARD text
      ZCOUNT text 0 1
      ZCOUNT text a b
      ZLEXCOUNT text - +
      ZLEXCOUNT text a b
      ZSCORE text a
      ZMSCORE text a
      ZCARD geo
      """
    Then the replies are the same

  @needs:config
  Scenario: Reading a missing sorted set publishes keymiss
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      ZCARD missing
      ZCOUNT missing 0 1
      ZLEXCOUNT missing - +
      ZSCORE missing a
      ZMSCORE missing a
      ZRANK missing a
      ZRANGE missing 0 1
      ZRANGEBYSCORE missing 0 1
      """
    Then the replies are the same

  Scenario: What the servers say of ZCARD, ZCOUNT, ZLEXCOUNT, ZSCORE and ZMSCORE
    Given an empty database
    When I run
      """
      COMMAND INFO ZCARD
      COMMAND INFO ZCOUNT
      COMMAND INFO ZLEXCOUNT
      COMMAND INFO ZSCORE
      COMMAND INFO ZMSCORE
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZCARD, ZCOUNT, ZLEXCOUNT, ZSCORE and ZMSCORE
    Given an empty database
    When I run
      """
      COMMAND DOCS ZCARD
      COMMAND DOCS ZCOUNT
      COMMAND DOCS ZLEXCOUNT
      COMMAND DOCS ZSCORE
      COMMAND DOCS ZMSCORE
      """
    Then the replies are the same

  Scenario: The keys of ZCARD and its family and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZCARD key
      COMMAND GETKEYSANDFLAGS ZCOUNT key 0 1
      COMMAND GETKEYSANDFLAGS ZLEXCOUNT key - +
      COMMAND GETKEYSANDFLAGS ZSCORE key a
      COMMAND GETKEYSANDFLAGS ZMSCORE key a b
      """
    Then the replies are the same
