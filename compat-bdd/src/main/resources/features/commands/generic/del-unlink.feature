Feature: DEL and UNLINK
  Deletes keys.

  Scenario: Delete keys
    Given an empty database
    And on each target
      """
      MSET a 1 b 2 c 3 d 4
      RPUSH list x
      SET gone 1 PXAT 1
      """
    When I run
      """
      DEL a
      DEL a
      DEL b b missing c
      DEL gone
      UNLINK list
      UNLINK d d missing
      UNLINK missing
      DBSIZE
      """
    Then the replies are the same

  Scenario: DEL and UNLINK without keys
    Given an empty database
    When I run
      """
      DEL
      UNLINK
      """
    Then the replies are the same

  Scenario: Unlink a large key
    Given an empty database
    When I run
      """
      EVAL "for i = 1, 5000 do redis.call('RPUSH', KEYS[1], i) end" 1 list
      UNLINK list
      EXISTS list
      """
    Then the replies are the same

  @needs:config
  Scenario: DEL and UNLINK publish events
    Given an empty database
    And on each target
      """
      MSET a 1 b 2 c 3
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      DEL a b
      DEL a
      UNLINK c
      """
    Then the replies are the same

  @needs:config
  Scenario: Deleting an expired key publishes an event
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SET a 1 PX 1
      BLPOP nothing 0.05
      DEL a
      EXISTS a
      """
    Then the replies are the same

  @resp3
  Scenario: Deletions invalidate what a client has read
    Given an empty database
    And on each target
      """
      MSET a 1 b 2
      """
    When I run
      """
      A> CLIENT TRACKING ON
      A> GET a
      A> GET b
      B> DEL a
      B> UNLINK b
      B> DEL a
      """
    Then the replies are the same

  Scenario: What the servers say of DEL and UNLINK
    Given an empty database
    When I run
      """
      COMMAND INFO DEL
      COMMAND INFO UNLINK
      COMMAND GETKEYSANDFLAGS DEL a b
      COMMAND GETKEYSANDFLAGS UNLINK a b
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of DEL and UNLINK
    Given an empty database
    When I run
      """
      COMMAND DOCS DEL
      COMMAND DOCS UNLINK
      """
    Then the replies are the same
