Feature: BZPOPMIN, BZPOPMAX and BZMPOP
  Wait for members.

  Scenario: Members that are there already
    Given an empty database
    And on each target
      """
      ZADD a 1 x 2 y 3 z 4 w
      """
    When I run
      """
      BZPOPMIN a 0
      BZPOPMAX missing a 0
      BZMPOP 0 1 a MIN
      BZMPOP 0 2 missing a MAX COUNT 3
      BZPOPMIN missing 0.01
      BZPOPMAX missing 0.01
      BZMPOP 0.01 1 missing MIN
      """
    Then the replies are the same

  Scenario: Wait for members
    Given an empty database
    When I run
      """
      A>> BZPOPMIN z 0
      ZADD z 2 b 1 a
      A<
      A>> BZPOPMAX y z2 0
      ZADD z2 2 b 1 a
      A<
      A>> BZMPOP 0 2 x y MIN COUNT 2
      ZADD y 3 c 1 a 2 b
      A<
      ZRANGE y 0 -1
      """
    Then the replies are the same

  Scenario: A waiting client is served by other commands
    Given an empty database
    And on each target
      """
      ZADD from 1 a 2 b
      """
    When I run
      """
      A>> BZPOPMIN z 0
      ZINCRBY z 1 c
      A<
      A>> BZPOPMIN to 0
      ZUNIONSTORE to 1 from
      A<
      A>> BZPOPMIN r 0
      ZRANGESTORE r from 0 -1
      A<
      A>> BZPOPMIN g 0
      GEOADD g 1 1 a
      A<
      """
    Then the replies are the same

  Scenario: A waiting client ignores another type
    Given an empty database
    When I run
      """
      A>> BZPOPMIN z 0
      SADD z a
      DEL z
      ZADD z 1 a
      A<
      """
    Then the replies are the same

  Scenario: Timeouts and arguments that are not valid
    Given an empty database
    When I run
      """
      BZPOPMIN z -1
      BZPOPMIN z abc
      BZPOPMIN z nan
      BZPOPMIN z 1e400
      BZPOPMAX z ""
      BZMPOP -1 1 z MIN
      BZMPOP abc 1 z MIN
      BZMPOP 0 0 z MIN
      BZMPOP 0 abc z MIN
      BZMPOP 0 1 z MID
      BZMPOP 0 1 z MIN COUNT 0
      BZMPOP 0 1 z MIN COUNT
      BZMPOP abc 0 z MID
      """
    Then the replies are the same

  Scenario: BZPOPMIN with a wrong number of arguments and on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      BZPOPMIN
      BZPOPMIN z
      BZPOPMAX z
      BZMPOP 0 1 z
      BZPOPMIN text 1
      BZPOPMAX missing text 1
      BZMPOP 1 1 text MIN
      BZPOPMIN text abc
      """
    Then the replies are the same

  Scenario: BZPOPMIN in a transaction does not wait
    Given an empty database
    When I run
      """
      MULTI
      BZPOPMIN z 0
      BZPOPMAX z 0
      BZMPOP 0 1 z MIN
      EXEC
      """
    Then the replies are the same

  @needs:config
  Scenario: BZPOPMIN publishes events
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      A>> BZPOPMIN z 0
      ZADD z 1 a
      A<
      """
    Then the replies are the same

  Scenario: What the servers say of BZPOPMIN, BZPOPMAX and BZMPOP
    Given an empty database
    When I run
      """
      COMMAND INFO BZPOPMIN
      COMMAND INFO BZPOPMAX
      COMMAND INFO BZMPOP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of BZPOPMIN, BZPOPMAX and BZMPOP
    Given an empty database
    When I run
      """
      COMMAND DOCS BZPOPMIN
      COMMAND DOCS BZPOPMAX
      COMMAND DOCS BZMPOP
      """
    Then the replies are the same

  Scenario: The keys of BZPOPMIN and its family and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS BZPOPMIN a b 0
      COMMAND GETKEYSANDFLAGS BZPOPMAX a 0
      COMMAND GETKEYSANDFLAGS BZMPOP 0 2 a b MIN
      """
    Then the replies are the same
