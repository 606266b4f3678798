Feature: XREADGROUP
  Reads a stream as a consumer of a group.

  Scenario: Read new entries
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      XADD x 1-3 c 3
      XGROUP CREATE x g 0
      """
    When I run
      """
      XREADGROUP GROUP g c COUNT 1 STREAMS x >
      XREADGROUP GROUP g d STREAMS x >
      XREADGROUP GROUP g c STREAMS x >
      XREADGROUP GROUP g c STREAMS x 0
      XREADGROUP GROUP g d STREAMS x 1-2
      XREADGROUP GROUP g d COUNT 1 STREAMS x 0
      XREADGROUP GROUP g new STREAMS x 0
      XPENDING x g
      """
    Then the replies are the same

  Scenario: Read without a pending list
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      """
    When I run
      """
      XREADGROUP GROUP g c NOACK STREAMS x >
      XPENDING x g
      XREADGROUP GROUP g c STREAMS x 0
      XREADGROUP GROUP g c NOACK STREAMS x 0
      """
    Then the replies are the same

  Scenario: Read several streams
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD y 2-1 b 2
      XGROUP CREATE x g 0
      XGROUP CREATE y g 0
      """
    When I run
      """
      XREADGROUP GROUP g c STREAMS x y > >
      XREADGROUP GROUP g c STREAMS x y 0 >
      XREADGROUP GROUP g c STREAMS x y 0 0
      XREADGROUP GROUP g c STREAMS x missing > >
      """
    Then the replies are the same

  Scenario: Wait for an entry
    Given an empty database
    And on each target
      """
      XGROUP CREATE x g $ MKSTREAM
      """
    When I run
      """
      A>> XREADGROUP GROUP g c BLOCK 0 STREAMS x >
      B>> XREADGROUP GROUP g d BLOCK 0 STREAMS x >
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      A<
      B<
      XPENDING x g
      XREADGROUP GROUP g c BLOCK 10 STREAMS x >
      XREADGROUP GROUP g c BLOCK 10 STREAMS x 0
      """
    Then the replies are the same

  Scenario: A stream that changes while a client waits
    Given an empty database
    And on each target
      """
      XGROUP CREATE x g $ MKSTREAM
      """
    When I run
      """
      A>> XREADGROUP GROUP g c BLOCK 0 STREAMS x >
      DEL x
      A<
      XGROUP CREATE x g $ MKSTREAM
      A>> XREADGROUP GROUP g c BLOCK 0 STREAMS x >
      SET x text
      A<
      DEL x
      XGROUP CREATE x g $ MKSTREAM
      A>> XREADGROUP GROUP g c BLOCK 0 STREAMS x >
      RENAME x y
      A<
      """
    Then the replies are the same

  Scenario: A stream that is flushed while a client waits
    Given an empty database
    And on each target
      """
      XGROUP CREATE x g $ MKSTREAM
      """
    When I run
      """
      A>> XREADGROUP GROUP g c BLOCK 0 STREAMS x >
      FLUSHDB
      A<
      """
    Then the replies are the same

  Scenario: Groups that are not there
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      """
    When I run
      """
      XREADGROUP GROUP missing c STREAMS x >
      XREADGROUP GROUP g c STREAMS missing >
      XREADGROUP GROUP missing c STREAMS x 0
      XREADGROUP GROUP missing c BLOCK 10 STREAMS x >
      """
    Then the replies are the same

  Scenario: Arguments of XREADGROUP that are not valid
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      """
    When I run
      """
      XREADGROUP GROUP g c STREAMS x $
      XREADGROUP GROUP g c STREAMS x +
      XREADGROUP GROUP g c STREAMS x abc
      XREADGROUP GROUP g c STREAMS x
      XREADGROUP GROUP g c STREAMS x y >
      XREADGROUP STREAMS x >
      XREADGROUP GROUP g STREAMS x >
      XREADGROUP GROUP g c COUNT abc STREAMS x >
      XREADGROUP GROUP g c BLOCK -1 STREAMS x >
      XREADGROUP GROUP g c BLOCK abc STREAMS x >
      XREADGROUP GROUP g c NOSUCHOPTION STREAMS x >
      XREADGROUP COUNT 1 STREAMS x >
      XREADGROUP
      XREADGROUP GROUP g c
      """
    Then the replies are the same

  Scenario: Counts of XREADGROUP
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 a 1
      XGROUP CREATE x g 0
      """
    When I run
      """
      XREADGROUP GROUP g c COUNT 0 STREAMS x >
      XREADGROUP GROUP g c COUNT 0 STREAMS x 0
      XREADGROUP GROUP g c COUNT -1 STREAMS x 0
      """
    Then the replies are the same

  Scenario: Claim while reading
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      """
    When I run
      """
      XREADGROUP GROUP g c STREAMS x >
      XREADGROUP GROUP g d CLAIM 0 STREAMS x >
      XREADGROUP GROUP g d CLAIM 1000000 STREAMS x >
      XREADGROUP GROUP g d CLAIM abc STREAMS x >
      """
    Then the replies are the same

  Scenario: XREADGROUP on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      XREADGROUP GROUP g c STREAMS text >
      XREADGROUP GROUP g c STREAMS text 0
      """
    Then the replies are the same

  Scenario: Reading counts what is read
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      XADD x 1-3 c 3
      XGROUP CREATE x g 0
      """
    When I run
      """
      XREADGROUP GROUP g c COUNT 1 STREAMS x >
      XINFO GROUPS x
      XDEL x 1-2
      XREADGROUP GROUP g c COUNT 1 STREAMS x >
      XINFO GROUPS x
      """
    Then the replies are the same

  @needs:config
  Scenario: XREADGROUP makes consumers and publishes events
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
      XREADGROUP GROUP g c STREAMS x >
      XREADGROUP GROUP g d STREAMS x >
      XREADGROUP GROUP g e STREAMS x 0
      """
    Then the replies are the same

  Scenario: What the servers say of XREADGROUP
    Given an empty database
    When I run
      """
      COMMAND INFO XREADGROUP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of XREADGROUP
    Given an empty database
    When I run
      """
      COMMAND DOCS XREADGROUP
      """
    Then the replies are the same

  Scenario: The keys of XREADGROUP and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS XREADGROUP GROUP g c STREAMS a b > >
      COMMAND GETKEYSANDFLAGS XREADGROUP GROUP g c NOACK STREAMS a >
      """
    Then the replies are the same
