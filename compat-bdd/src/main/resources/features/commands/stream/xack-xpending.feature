Feature: XACK and XPENDING
  Acknowledge entries and tell what is pending.

  Scenario: Acknowledge entries
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
      XACK x g 1-1
      XACK x g 1-1
      XACK x g 1-2 9-9
      XACK x missing 1-1
      XACK missing g 1-1
      XPENDING x g
      """
    Then the replies are the same

  Scenario: Arguments of XACK that are not valid
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      XREADGROUP GROUP g c STREAMS x >
      """
    When I run
      """
      XACK x g abc
      XACK x g 1-1 abc
      XPENDING x g
      XACK x missing abc
      XACK missing g abc
      XACK
      XACK x g
      """
    Then the replies are the same

  Scenario: What is pending
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      XADD x 1-3 c 3
      XGROUP CREATE x g 0
      XREADGROUP GROUP g c COUNT 2 STREAMS x >
      XREADGROUP GROUP g d STREAMS x >
      """
    When I run
      """
      XPENDING x g
      XPENDING x g - + 10
      XPENDING x g - + 10 c
      XPENDING x g - + 1
      XPENDING x g 1-2 1-3 10
      XPENDING x g (1-1 + 10
      XPENDING x g + - 10
      XPENDING x g - + 10 missing
      """
    Then the replies are the same
    And the replies to "XPENDING" are the same within 2000, because the idle time goes on

  Scenario: What has been pending for long
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      XREADGROUP GROUP g c STREAMS x >
      """
    When I run
      """
      XPENDING x g IDLE 1000000 - + 10
      XPENDING x g IDLE 1000000 - + 10 c
      XPENDING x g IDLE -1 - + 0
      XPENDING x g idle 0 - + 0
      XCLAIM x g c 0 1-1 TIME 1
      XPENDING x g IDLE 1000000 - + 10
      """
    Then the replies are the same
    And the replies to "XPENDING" are the same within 5000, because the idle time goes on

  Scenario: Nothing is pending
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      """
    When I run
      """
      XPENDING x g
      XPENDING x g - + 10
      XPENDING x g - + 10 c
      XPENDING x g - + 0
      XPENDING x g - + -1
      """
    Then the replies are the same

  Scenario: Arguments of XPENDING that are not valid
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      """
    When I run
      """
      XPENDING x missing
      XPENDING missing g
      XPENDING x missing - + 10
      XPENDING x g abc + 10
      XPENDING x g - abc 10
      XPENDING x g - + abc
      XPENDING x g -
      XPENDING x g - +
      XPENDING x g IDLE abc - + 10
      XPENDING x g IDLE 1
      XPENDING x g IDLE 1 - +
      XPENDING x g - + 10 c extra
      XPENDING x g IDLE 1 - + 10 c extra
      XPENDING x g NOSUCHOPTION 1 - + 10
      """
    Then the replies are the same

  Scenario: XPENDING with a wrong number of arguments and on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      XPENDING
      XPENDING x
      XPENDING text g
      XPENDING text g - + 10
      XPENDING text g abc + 10
      XACK text g 1-1
      XACK text g abc
      """
    Then the replies are the same

  @needs:config
  Scenario: XACK publishes nothing
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      XREADGROUP GROUP g c STREAMS x >
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      XACK x g 1-1
      """
    Then the replies are the same

  Scenario: What the servers say of XACK and XPENDING
    Given an empty database
    When I run
      """
      COMMAND INFO XACK
      COMMAND INFO XPENDING
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of XACK and XPENDING
    Given an empty database
    When I run
      """
      COMMAND DOCS XACK
      COMMAND DOCS XPENDING
      """
    Then the replies are the same

  Scenario: The keys of XACK and XPENDING and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS XACK key g 1-1
      COMMAND GETKEYSANDFLAGS XPENDING key g
      """
    Then the replies are the same
