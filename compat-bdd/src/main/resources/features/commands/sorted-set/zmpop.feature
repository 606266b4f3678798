Feature: ZMPOP
  Takes members from the first sorted set that has some.

  Scenario: Pop from the first that has some
    Given an empty database
    And on each target
      """
      ZADD a 1 x 2 y 3 z
      ZADD b 1 p
      """
    When I run
      """
      ZMPOP 2 missing a MIN
      ZMPOP 2 missing a MAX COUNT 5
      ZMPOP 3 missing a b min count 1
      ZMPOP 2 a b MIN
      EXISTS a b
      """
    Then the replies are the same

  Scenario: Arguments of ZMPOP that are not valid
    Given an empty database
    And on each target
      """
      ZADD a 1 x
      """
    When I run
      """
      ZMPOP 0 a MIN
      ZMPOP -1 a MIN
      ZMPOP abc a MIN
      ZMPOP 9223372036854775808 a MIN
      ZMPOP 2 a MIN
      ZMPOP 1 a b MIN
      ZMPOP 1 a MID
      ZMPOP 1 a MIN COUNT 0
      ZMPOP 1 a MIN COUNT -1
      ZMPOP 1 a MIN COUNT abc
      ZMPOP 1 a MIN COUNT
      ZMPOP 1 a MIN COUNT 1 COUNT 2
      ZMPOP 1 a MIN NOSUCHOPTION 1
      ZMPOP
      ZMPOP 1 a
      """
    Then the replies are the same

  Scenario: ZMPOP on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      ZMPOP 1 text MIN
      ZMPOP 2 missing text MIN
      ZMPOP 1 text MIN COUNT 0
      """
    Then the replies are the same

  @needs:config
  Scenario: ZMPOP publishes events
    Given an empty database
    And on each target
      """
      ZADD a 1 x 2 y 3 z
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      ZMPOP 1 a MIN COUNT 2
      ZMPOP 1 a MAX
      ZMPOP 1 a MAX
      """
    Then the replies are the same

  Scenario: What the servers say of ZMPOP
    Given an empty database
    When I run
      """
      COMMAND INFO ZMPOP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZMPOP
    Given an empty database
    When I run
      """
      COMMAND DOCS ZMPOP
      """
    Then the replies are the same

  Scenario: The keys of ZMPOP and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZMPOP 2 a b MIN
      COMMAND GETKEYSANDFLAGS ZMPOP 0 a MIN
      """
    Then the replies are the same
