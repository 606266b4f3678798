Feature: XREAD
  Reads streams and waits for entries.

  Scenario: Read streams
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      XADD y 3-1 c 3
      """
    When I run
      """
      XREAD STREAMS x 0
      XREAD STREAMS x y 0 0
      XREAD COUNT 1 STREAMS x y 0 0
      XREAD STREAMS x 1-1
      XREAD STREAMS x 1
      XREAD STREAMS x y 1-2 0
      XREAD STREAMS x 1-2
      XREAD STREAMS x $
      XREAD STREAMS missing 0
      XREAD count 0 streams x 0
      XREAD COUNT -1 STREAMS x 0
      """
    Then the replies are the same

  Scenario: The last entry
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      """
    When I run
      """
      XREAD STREAMS x +
      XREAD COUNT 5 STREAMS x +
      XREAD STREAMS missing +
      XREAD BLOCK 10 STREAMS missing +
      """
    Then the replies are the same

  Scenario: Wait for an entry
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      """
    When I run
      """
      A>> XREAD BLOCK 0 STREAMS x $
      XADD x 1-2 b 2
      A<
      A>> XREAD COUNT 1 BLOCK 0 STREAMS x y 1-2 0
      XADD y 1-1 c 3
      A<
      A>> XREAD BLOCK 0 STREAMS z 0
      MULTI
      XADD z 1-1 a 1
      XADD z 1-2 b 2
      EXEC
      A<
      XREAD BLOCK 0 STREAMS x 0
      XREAD BLOCK 10 STREAMS x $
      """
    Then the replies are the same

  Scenario: A stream that is deleted while a client waits
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      """
    When I run
      """
      A>> XREAD BLOCK 100 STREAMS x $
      DEL x
      A<
      A>> XREAD BLOCK 100 STREAMS x 5-1
      SET x text
      A<
      """
    Then the replies are the same

  Scenario: Arguments of XREAD that are not valid
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      """
    When I run
      """
      XREAD STREAMS x
      XREAD STREAMS x y 0
      XREAD STREAMS x y z 0 0
      XREAD STREAMS
      XREAD COUNT abc STREAMS x 0
      XREAD BLOCK abc STREAMS x 0
      XREAD BLOCK -1 STREAMS x 0
      XREAD BLOCK 1.5 STREAMS x 0
      XREAD STREAMS x abc
      XREAD STREAMS x >
      XREAD STREAMS x -
      XREAD STREAMS x (1-1
      XREAD STREAMS x ""
      XREAD NOSUCHOPTION STREAMS x 0
      """
    Then the replies are the same

  Scenario: The longest time to wait
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      """
    When I run
      """
      A>> XREAD BLOCK 9223372036854775807 STREAMS x $
      XADD x 1-2 b 2
      A<
      """
    Then the replies are the same

  Scenario: Options of XREAD that it does not have
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      """
    When I run
      """
      XREAD GROUP g c STREAMS x 0
      XREAD NOACK STREAMS x 0
      XREAD CLAIM 1 STREAMS x 0
      XREAD COUNT 1 COUNT 2 STREAMS x 0
      XREAD COUNT STREAMS x 0
      XREAD COUNT 1 x 0
      XREAD
      XREAD x 0
      """
    Then the replies are the same

  Scenario: XREAD on another type
    Given an empty database
    And on each target
      """
      SET text hello
      XADD x 1-1 a 1
      """
    When I run
      """
      XREAD STREAMS text 0
      XREAD STREAMS x text 0 0
      XREAD BLOCK 10 STREAMS text 0
      XREAD STREAMS text $
      XREAD STREAMS text abc
      """
    Then the replies are the same

  Scenario: XREAD in a transaction does not wait
    Given an empty database
    When I run
      """
      MULTI
      XREAD BLOCK 0 STREAMS x $
      EXEC
      """
    Then the replies are the same

  Scenario: XREAD in a script does not wait
    Given an empty database
    When I run
      """
      EVAL "return redis.call('XREAD', 'BLOCK', 0, 'STREAMS', KEYS[1], '$')" 1 x
      """
    Then the replies are the same

  Scenario: What the servers say of XREAD
    Given an empty database
    When I run
      """
      COMMAND INFO XREAD
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of XREAD
    Given an empty database
    When I run
      """
      COMMAND DOCS XREAD
      """
    Then the replies are the same

  Scenario: The keys of XREAD and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS XREAD STREAMS a b 0 0
      COMMAND GETKEYSANDFLAGS XREAD COUNT 1 STREAMS a 0
      COMMAND GETKEYSANDFLAGS XREAD BLOCK 0 STREAMS
      """
    Then the replies are the same
