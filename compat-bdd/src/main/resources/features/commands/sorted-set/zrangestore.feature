Feature: ZRANGESTORE
  Keeps a range.

  Scenario: Keep a range
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c 4 d
      """
    When I run
      """
      ZRANGESTORE to z 0 1
      ZRANGE to 0 -1 WITHSCORES
      ZRANGESTORE to z 2 3 BYSCORE
      ZRANGE to 0 -1 WITHSCORES
      ZRANGESTORE to z -inf inf BYSCORE LIMIT 1 2
      ZRANGESTORE to z 0 0 REV
      ZRANGE to 0 -1 WITHSCORES
      ZRANGESTORE to z 10 20
      EXISTS to
      ZRANGESTORE z z 0 1
      ZCARD z
      ZRANGESTORE to missing 0 -1
      """
    Then the replies are the same

  Scenario: What was there is replaced
    Given an empty database
    And on each target
      """
      ZADD z 1 a
      SET to hello
      SET text hello
      """
    When I run
      """
      ZRANGESTORE to z 0 -1
      TYPE to
      ZRANGESTORE text missing 0 -1
      EXISTS text
      """
    Then the replies are the same

  Scenario: Options of ZRANGESTORE that are not valid
    Given an empty database
    And on each target
      """
      ZADD z 1 a
      """
    When I run
      """
      ZRANGESTORE to z 0 -1 WITHSCORES
      ZRANGESTORE to z 0 -1 LIMIT 0 1
      ZRANGESTORE to z a b
      ZRANGESTORE to z a b BYLEX
      ZRANGESTORE to z 0 -1 BYSCORE BYLEX
      ZRANGESTORE to z 0 -1 NOSUCHOPTION
      ZRANGESTORE
      ZRANGESTORE to z 0
      """
    Then the replies are the same

  Scenario: ZRANGESTORE on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      ZRANGESTORE to text 0 -1
      ZRANGESTORE to text a b
      EXISTS to
      """
    Then the replies are the same

  @needs:config
  Scenario: ZRANGESTORE publishes events
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      ZRANGESTORE to z 0 -1
      ZRANGESTORE to z 0 0
      ZRANGESTORE to missing 0 -1
      ZRANGESTORE to missing 0 -1
      """
    Then the replies are the same

  Scenario: What the servers say of ZRANGESTORE
    Given an empty database
    When I run
      """
      COMMAND INFO ZRANGESTORE
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZRANGESTORE
    Given an empty database
    When I run
      """
      COMMAND DOCS ZRANGESTORE
      """
    Then the replies are the same

  Scenario: The keys of ZRANGESTORE and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZRANGESTORE to from 0 1
      """
    Then the replies are the same
