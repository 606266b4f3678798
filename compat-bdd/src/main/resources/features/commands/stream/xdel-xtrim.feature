Feature: XDEL and XTRIM
  Remove entries.

  Scenario: Delete entries
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      XADD x 1-2 f v
      XADD x 2-1 f v
      """
    When I run
      """
      XDEL x 1-1
      XDEL x 1-1
      XDEL x 1-2 9-9
      XDEL x 2
      XDEL x 2-1 2-1
      XLEN x
      EXISTS x
      XDEL missing 1-1
      XADD x 1-5 f v
      """
    Then the replies are the same

  Scenario: Ids of XDEL that are not valid
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      """
    When I run
      """
      XDEL x abc
      XDEL x 1-1 abc
      XLEN x
      XDEL x -
      XDEL x ""
      XDEL missing abc
      XDEL
      XDEL x
      """
    Then the replies are the same

  Scenario: Trim by length
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      XADD x 2-1 f v
      XADD x 3-1 f v
      XADD x 4-1 f v
      """
    When I run
      """
      XTRIM x MAXLEN 3
      XTRIM x MAXLEN = 2
      XTRIM x MAXLEN ~ 1
      XTRIM x MAXLEN ~ 1 LIMIT 10
      XTRIM x MAXLEN ~ 1 LIMIT 0
      XTRIM x maxlen 10
      XRANGE x - +
      XTRIM x MAXLEN 0
      EXISTS x
      XTRIM missing MAXLEN 1
      """
    Then the replies are the same

  Scenario: Trim by id
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      XADD x 2-1 f v
      XADD x 3-1 f v
      """
    When I run
      """
      XTRIM x MINID 2
      XTRIM x MINID = 2-2
      XTRIM x MINID ~ 3
      XTRIM x MINID 0
      XRANGE x - +
      XTRIM x MINID 99
      XLEN x
      """
    Then the replies are the same

  Scenario: Arguments of XTRIM that are not valid
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      """
    When I run
      """
      XTRIM x MAXLEN -1
      XTRIM x MAXLEN abc
      XTRIM x MAXLEN
      XTRIM x MAXLEN =
      XTRIM x MAXLEN 1 2
      XTRIM x MAXLEN 1 LIMIT 1
      XTRIM x MAXLEN = 1 LIMIT 1
      XTRIM x MAXLEN ~ 1 LIMIT -1
      XTRIM x MAXLEN ~ 1 LIMIT abc
      XTRIM x MAXLEN 1 MINID 1
      XTRIM x MINID abc
      XTRIM x MINID -
      XTRIM x NOSUCHOPTION 1
      XTRIM x NOMKSTREAM MAXLEN 1
      """
    Then the replies are the same

  Scenario: More arguments of XTRIM that are not valid
    Given an empty database
    When I run
      """
      XTRIM x LIMIT 1
      XTRIM
      XTRIM x
      XTRIM x 1
      XTRIM missing MAXLEN -1
      XTRIM missing MAXLEN abc
      XTRIM x MAXLEN 1 KEEPREF
      XTRIM x MAXLEN 1 DELREF
      XTRIM x MAXLEN 1 ACKED
      """
    Then the replies are the same

  Scenario: XDEL and XTRIM on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      XDEL text 1-1
      XDEL text abc
      XTRIM text MAXLEN 1
      XTRIM text MAXLEN -1
      """
    Then the replies are the same

  Scenario: Deleted entries stay pending
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      XADD x 1-2 f v
      XGROUP CREATE x g 0
      """
    When I run
      """
      XREADGROUP GROUP g c STREAMS x >
      XDEL x 1-1
      XPENDING x g
      XPENDING x g - + 10
      XREADGROUP GROUP g c STREAMS x 0
      XCLAIM x g d 0 1-1
      XPENDING x g
      """
    Then the replies are the same
    And the replies to "XPENDING x g - + 10" are the same within 2000, because the idle time goes on

  Scenario: Commands of newer versions to delete and acknowledge
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      XGROUP CREATE x g 0
      """
    When I run
      """
      XDELEX x KEEPREF IDS 1 1-1
      XACKDEL x g IDS 1 1-1
      XCFGSET x IDMP-DURATION 10
      XNACK x g FAIL IDS 1 1-1
      XLEN x
      """
    Then the replies are the same

  @needs:config
  Scenario: XDEL and XTRIM publish events
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      XADD x 2-1 f v
      XADD x 3-1 f v
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      XDEL x 9-9
      XDEL x 1-1
      XTRIM x MAXLEN 10
      XTRIM x MAXLEN 0
      """
    Then the replies are the same

  Scenario: What the servers say of XDEL and XTRIM
    Given an empty database
    When I run
      """
      COMMAND INFO XDEL
      COMMAND INFO XTRIM
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of XDEL and XTRIM
    Given an empty database
    When I run
      """
      COMMAND DOCS XDEL
      COMMAND DOCS XTRIM
      """
    Then the replies are the same

  Scenario: The keys of XDEL and XTRIM and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS XDEL key 1-1
      COMMAND GETKEYSANDFLAGS XTRIM key MAXLEN 1
      """
    Then the replies are the same
