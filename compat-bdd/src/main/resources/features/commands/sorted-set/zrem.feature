Feature: ZREM, ZREMRANGEBYRANK, ZREMRANGEBYSCORE and ZREMRANGEBYLEX
  Remove members.

  Scenario: Remove members
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c
      """
    When I run
      """
      ZREM z a
      ZREM z a missing
      ZREM z b c c
      EXISTS z
      ZREM missing a
      """
    Then the replies are the same

  Scenario: Remove a range
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c 4 d 5 e 6 f
      """
    When I run
      """
      ZREMRANGEBYRANK z 0 0
      ZREMRANGEBYRANK z -1 -1
      ZREMRANGEBYRANK z 10 20
      ZREMRANGEBYSCORE z 2 (3
      ZREMRANGEBYSCORE z 10 20
      ZRANGE z 0 -1 WITHSCORES
      ZREMRANGEBYSCORE z -inf inf
      EXISTS z
      ZREMRANGEBYRANK missing 0 1
      ZREMRANGEBYSCORE missing 0 1
      """
    Then the replies are the same

  Scenario: Remove a range of names
    Given an empty database
    And on each target
      """
      ZADD z 0 a 0 b 0 c 0 d
      """
    When I run
      """
      ZREMRANGEBYLEX z [b (d
      ZREMRANGEBYLEX z [x [z
      ZREMRANGEBYLEX z - +
      EXISTS z
      ZREMRANGEBYLEX missing - +
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
      ZREMRANGEBYRANK z a b
      ZREMRANGEBYRANK z 1.5 2
      ZREMRANGEBYSCORE z a b
      ZREMRANGEBYSCORE z nan 1
      ZREMRANGEBYLEX z a b
      ZREMRANGEBYRANK missing a b
      ZREMRANGEBYSCORE missing a b
      ZREMRANGEBYLEX missing a b
      ZREM z
      ZREM
      ZREMRANGEBYRANK z 0
      ZREMRANGEBYSCORE z 0 1 2
      ZREMRANGEBYLEX z -
      """
    Then the replies are the same

  Scenario: ZREM on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      ZREM text a
      ZREMRANGEBYRANK text 0 1
      ZREMRANGEBYRANK text a b
      ZREMRANGEBYSCORE text 0 1
      ZREMRANGEBYSCORE text a b
      ZREMRANGEBYLEX text - +
      ZREMRANGEBYLEX text a b
      """
    Then the replies are the same

  @needs:config
  Scenario: ZREM and its family publish events
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c 4 d 5 e
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      ZREM z missing
      ZREM z a
      ZREMRANGEBYRANK z 0 0
      ZREMRANGEBYSCORE z 3 3
      ZREMRANGEBYSCORE z 100 200
      ZREMRANGEBYLEX z [d [d
      ZREM z e
      """
    Then the replies are the same

  Scenario: What the servers say of ZREM, ZREMRANGEBYRANK, ZREMRANGEBYSCORE and ZREMRANGEBYLEX
    Given an empty database
    When I run
      """
      COMMAND INFO ZREM
      COMMAND INFO ZREMRANGEBYRANK
      COMMAND INFO ZREMRANGEBYSCORE
      COMMAND INFO ZREMRANGEBYLEX
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZREM, ZREMRANGEBYRANK, ZREMRANGEBYSCORE and ZREMRANGEBYLEX
    Given an empty database
    When I run
      """
      COMMAND DOCS ZREM
      COMMAND DOCS ZREMRANGEBYRANK
      COMMAND DOCS ZREMRANGEBYSCORE
      COMMAND DOCS ZREMRANGEBYLEX
      """
    Then the replies are the same

  Scenario: The keys of ZREM and its family and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZREM key a
      COMMAND GETKEYSANDFLAGS ZREMRANGEBYRANK key 0 1
      COMMAND GETKEYSANDFLAGS ZREMRANGEBYSCORE key 0 1
      COMMAND GETKEYSANDFLAGS ZREMRANGEBYLEX key - +
      """
    Then the replies are the same
