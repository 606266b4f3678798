Feature: ZINTERSTORE, ZUNIONSTORE and ZDIFFSTORE
  Combine sorted sets and keep the result.

  Scenario: Combine sorted sets and keep the result
    Given an empty database
    And on each target
      """
      ZADD a 1 x 2 y 3 z
      ZADD b 10 y 20 z 30 w
      """
    When I run
      """
      ZINTERSTORE to 2 a b
      ZRANGE to 0 -1 WITHSCORES
      ZUNIONSTORE to 2 a b WEIGHTS 2 3
      ZRANGE to 0 -1 WITHSCORES
      ZDIFFSTORE to 2 a b
      ZRANGE to 0 -1 WITHSCORES
      ZINTERSTORE to 2 a b AGGREGATE MAX
      ZRANGE to 0 -1 WITHSCORES
      ZINTERSTORE to 2 a missing
      EXISTS to
      ZUNIONSTORE a 2 a b
      ZCARD a
      """
    Then the replies are the same

  Scenario: What was there is replaced
    Given an empty database
    And on each target
      """
      ZADD a 1 x
      SET to hello PXAT 33177117420000
      SET text hello
      """
    When I run
      """
      ZUNIONSTORE to 1 a
      TYPE to
      PTTL to
      ZINTERSTORE text 1 missing
      EXISTS text
      """
    Then the replies are the same

  Scenario: Arguments that are not valid
    Given an empty database
    And on each target
      """
      ZADD a 1 x
      """
    When I run
      """
      ZINTERSTORE to 0 a
      ZINTERSTORE to -1 a
      ZINTERSTORE to abc a
      ZINTERSTORE to 2 a
      ZUNIONSTORE to 0 a
      ZUNIONSTORE to 1 a WITHSCORES
      ZUNIONSTORE to 1 a WEIGHTS abc
      ZUNIONSTORE to 1 a AGGREGATE AVG
      ZDIFFSTORE to 0 a
      ZDIFFSTORE to 1 a WEIGHTS 1
      ZUNIONSTORE
      ZUNIONSTORE to 1
      ZDIFFSTORE to 1
      ZINTERSTORE to
      """
    Then the replies are the same

  Scenario: ZINTERSTORE with another type
    Given an empty database
    And on each target
      """
      SET text hello
      ZADD to 1 x
      """
    When I run
      """
      ZINTERSTORE to 1 text
      ZUNIONSTORE to 2 missing text
      ZDIFFSTORE to 1 text
      EXISTS to
      """
    Then the replies are the same

  @needs:config
  Scenario: ZINTERSTORE publishes events
    Given an empty database
    And on each target
      """
      ZADD a 1 x 2 y
      ZADD b 1 y
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      ZINTERSTORE to 2 a b
      ZUNIONSTORE to 2 a b
      ZDIFFSTORE to 2 a b
      ZDIFFSTORE to 2 b a
      ZINTERSTORE to 2 a missing
      """
    Then the replies are the same

  Scenario: What the servers say of ZINTERSTORE, ZUNIONSTORE and ZDIFFSTORE
    Given an empty database
    When I run
      """
      COMMAND INFO ZINTERSTORE
      COMMAND INFO ZUNIONSTORE
      COMMAND INFO ZDIFFSTORE
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZINTERSTORE, ZUNIONSTORE and ZDIFFSTORE
    Given an empty database
    When I run
      """
      COMMAND DOCS ZINTERSTORE
      COMMAND DOCS ZUNIONSTORE
      COMMAND DOCS ZDIFFSTORE
      """
    Then the replies are the same

  Scenario: The keys of ZINTERSTORE and its family and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZINTERSTORE to 2 a b
      COMMAND GETKEYSANDFLAGS ZUNIONSTORE to 1 a
      COMMAND GETKEYSANDFLAGS ZDIFFSTORE to 2 a b
      COMMAND GETKEYSANDFLAGS ZUNIONSTORE to 0 a
      """
    Then the replies are the same
