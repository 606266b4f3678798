Feature: XCLAIM and XAUTOCLAIM
  Take over entries of other consumers.

  Scenario: Claim entries
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      XGROUP CREATE x g 0
      XREADGROUP GROUP g c STREAMS x >
      """
    When I run
      """
      XCLAIM x g d 0 1-1
      XCLAIM x g d 0 1-1 1-2 9-9
      XCLAIM x g d 1000000 1-1
      XCLAIM x g d 0 1-1 JUSTID
      XCLAIM x g d 0 9-9
      XPENDING x g
      """
    Then the replies are the same

  Scenario: What XCLAIM sets
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      XREADGROUP GROUP g c STREAMS x >
      """
    When I run
      """
      XCLAIM x g d 0 1-1 RETRYCOUNT 7
      XPENDING x g - + 10
      XCLAIM x g d 0 1-1 JUSTID
      XPENDING x g - + 10
      XCLAIM x g d 0 1-1 IDLE 5000000
      XPENDING x g - + 10
      XCLAIM x g d 0 1-1 TIME 1000
      XPENDING x g IDLE 1000000 - + 10
      XCLAIM x g d 0 1-1 IDLE 0 RETRYCOUNT 1 JUSTID
      XPENDING x g - + 10
      """
    Then the replies are the same
    And the replies to "XPENDING" are the same within 5000, because the idle time goes on

  Scenario: Claim what is not pending
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      """
    When I run
      """
      XCLAIM x g c 0 1-1
      XCLAIM x g c 0 1-1 FORCE
      XCLAIM x g c 0 9-9 FORCE
      XCLAIM x g c 0 1-1 FORCE JUSTID LASTID 1-1
      XINFO GROUPS x
      XPENDING x g
      """
    Then the replies are the same

  Scenario: Arguments of XCLAIM that are not valid
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      """
    When I run
      """
      XCLAIM x missing c 0 1-1
      XCLAIM missing g c 0 1-1
      XCLAIM x g c abc 1-1
      XCLAIM x g c -1 1-1
      XCLAIM x g c 0 abc
      XCLAIM x g c 0 1-1 abc
      XCLAIM x g c 0 1-1 IDLE abc
      XCLAIM x g c 0 1-1 TIME abc
      XCLAIM x g c 0 1-1 RETRYCOUNT abc
      XCLAIM x g c 0 1-1 RETRYCOUNT -1
      XCLAIM x g c 0 1-1 LASTID abc
      XCLAIM x g c 0 1-1 NOSUCHOPTION
      XCLAIM x g c 0 1-1 IDLE
      """
    Then the replies are the same

  Scenario: XCLAIM with a wrong number of arguments and on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      XCLAIM
      XCLAIM x g c 0
      XCLAIM text g c 0 1-1
      XCLAIM text g c abc 1-1
      XAUTOCLAIM
      XAUTOCLAIM x g c 0
      XAUTOCLAIM text g c 0 0
      XAUTOCLAIM text g c abc 0
      """
    Then the replies are the same

  Scenario: Claim by iteration
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      XADD x 1-3 c 3
      XGROUP CREATE x g 0
      XREADGROUP GROUP g c STREAMS x >
      """
    When I run
      """
      XAUTOCLAIM x g d 0 0 COUNT 1
      XAUTOCLAIM x g d 0 1-2 COUNT 1
      XAUTOCLAIM x g d 0 -
      XAUTOCLAIM x g d 1000000 0
      XAUTOCLAIM x g d 0 0 JUSTID
      XAUTOCLAIM x g d 0 (1-1 COUNT 5 JUSTID
      XAUTOCLAIM x g d 0 9-9
      XPENDING x g
      """
    Then the replies are the same

  Scenario: Claim entries that are deleted
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      XADD x 1-3 c 3
      XGROUP CREATE x g 0
      XREADGROUP GROUP g c STREAMS x >
      XDEL x 1-1 1-3
      """
    When I run
      """
      XAUTOCLAIM x g d 0 0
      XPENDING x g
      XAUTOCLAIM x g d 0 0
      XCLAIM x g c 0 1-1 1-2
      """
    Then the replies are the same

  Scenario: Claim deleted entries only by their ids
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      XGROUP CREATE x g 0
      XREADGROUP GROUP g c STREAMS x >
      XDEL x 1-1
      """
    When I run
      """
      XAUTOCLAIM x g d 0 0 JUSTID
      XCLAIM x g d 0 1-1 1-2 JUSTID
      XPENDING x g
      """
    Then the replies are the same

  Scenario: Arguments of XAUTOCLAIM that are not valid
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      """
    When I run
      """
      XAUTOCLAIM x missing c 0 0
      XAUTOCLAIM missing g c 0 0
      XAUTOCLAIM x g c abc 0
      XAUTOCLAIM x g c -1 0
      XAUTOCLAIM x g c 0 abc
      XAUTOCLAIM x g c 0 0 COUNT 0
      XAUTOCLAIM x g c 0 0 COUNT -1
      XAUTOCLAIM x g c 0 0 COUNT abc
      XAUTOCLAIM x g c 0 0 COUNT
      XAUTOCLAIM x g c 0 0 COUNT 9223372036854775807
      XAUTOCLAIM x g c 0 0 NOSUCHOPTION
      XAUTOCLAIM x g c 0 + COUNT 1
      XAUTOCLAIM x g c 0 ( COUNT 1
      """
    Then the replies are the same

  Scenario: XCLAIM and XAUTOCLAIM make consumers
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      """
    When I run
      """
      XCLAIM x g c 0 1-1
      XINFO GROUPS x
      XAUTOCLAIM x g d 0 0
      XINFO GROUPS x
      XCLAIM x g e 0 9-9 FORCE
      XINFO GROUPS x
      """
    Then the replies are the same

  @needs:config
  Scenario: XCLAIM publishes events
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      XCLAIM x g c 0 1-1
      XCLAIM x g d 0 1-1 FORCE
      XAUTOCLAIM x g e 0 0
      XAUTOCLAIM x g f 1000000 0
      """
    Then the replies are the same

  Scenario: What the servers say of XCLAIM and XAUTOCLAIM
    Given an empty database
    When I run
      """
      COMMAND INFO XCLAIM
      COMMAND INFO XAUTOCLAIM
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of XCLAIM and XAUTOCLAIM
    Given an empty database
    When I run
      """
      COMMAND DOCS XCLAIM
      COMMAND DOCS XAUTOCLAIM
      """
    Then the replies are the same

  Scenario: The keys of XCLAIM and XAUTOCLAIM and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS XCLAIM key g c 0 1-1
      COMMAND GETKEYSANDFLAGS XAUTOCLAIM key g c 0 0
      """
    Then the replies are the same
