Feature: XADD
  Appends an entry to a stream.

  Scenario: Append entries
    Given an empty database
    When I run
      """
      XADD x 1-1 f v
      XADD x 1-2 f v g w
      XADD x 2 f v
      XADD x 3-* f v
      XADD x 3-* f v
      XADD x 5-5 f v f v
      XADD x 6-0 "" ""
      XADD x 7-1 "\x00" "\xff"
      XRANGE x - +
      XLEN x
      """
    Then the replies are the same

  Scenario: Ids that are too small
    Given an empty database
    And on each target
      """
      XADD x 5-5 f v
      """
    When I run
      """
      XADD x 5-5 f v
      XADD x 5-4 f v
      XADD x 4-9 f v
      XADD x 5 f v
      XADD x 4-* f v
      XADD x 5-* f v
      XADD x 0-0 f v
      XADD new 0-0 f v
      XADD new 0 f v
      XADD new 0-* f v
      XADD new 0-1 f v
      XLEN new
      """
    Then the replies are the same

  Scenario: The greatest ids
    Given an empty database
    When I run
      """
      XADD x 18446744073709551615-18446744073709551614 f v
      XADD x 18446744073709551615-* f v
      XADD x 18446744073709551615-* f v
      XADD x * f v
      XADD y 1-18446744073709551615 f v
      XADD y 1-* f v
      XADD y 2-* f v
      """
    Then the replies are the same

  Scenario: Ids that are not valid
    Given an empty database
    When I run
      """
      XADD x abc f v
      XADD x 1-abc f v
      XADD x -1 f v
      XADD x 1- f v
      XADD x 1-1-1 f v
      XADD x "" f v
      XADD x 18446744073709551616-1 f v
      XADD x - f v
      XADD x + f v
      XADD x $ f v
      XADD x *-1 f v
      XADD x 1.5 f v
      XADD x "1 -1" f v
      EXISTS x
      """
    Then the replies are the same

  Scenario: Do not make a stream
    Given an empty database
    When I run
      """
      XADD x NOMKSTREAM 1-1 f v
      EXISTS x
      XADD x 1-1 f v
      XADD x nomkstream 1-2 f v
      XLEN x
      """
    Then the replies are the same

  Scenario: Trim while appending
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      XADD x 2-1 f v
      XADD x 3-1 f v
      """
    When I run
      """
      XADD x MAXLEN 2 4-1 f v
      XRANGE x - +
      XADD x MAXLEN = 2 5-1 f v
      XADD x MAXLEN ~ 2 6-1 f v
      XADD x MINID 6 7-1 f v
      XRANGE x - +
      XADD x MINID = 7-1 8-1 f v
      XADD x MAXLEN 0 9-1 f v
      XLEN x
      XADD x MAXLEN ~ 1 LIMIT 10 10-1 f v
      XADD x NOMKSTREAM MAXLEN = 1 11-1 f v
      """
    Then the replies are the same

  Scenario: Trimming options of XADD that are not valid
    Given an empty database
    When I run
      """
      XADD x MAXLEN -1 1-1 f v
      XADD x MAXLEN abc 1-1 f v
      XADD x MAXLEN = 1 LIMIT 1 1-1 f v
      XADD x MAXLEN ~ 1 LIMIT -1 1-1 f v
      XADD x MAXLEN 1 MINID 1 1-1 f v
      XADD x MAXLEN 1 MAXLEN 2 1-1 f v
      XADD x MINID abc 1-1 f v
      XADD x LIMIT 1 1-1 f v
      XADD x MAXLEN 1-1 f v
      XADD x MAXLEN ~ 1-1 f v
      XADD x NOSUCHOPTION 1-1 f v
      EXISTS x
      """
    Then the replies are the same

  Scenario: XADD with a wrong number of arguments
    Given an empty database
    When I run
      """
      XADD
      XADD x
      XADD x 1-1
      XADD x 1-1 f
      XADD x 1-1 f v g
      XADD x MAXLEN 1 1-1
      XADD x NOMKSTREAM 1-1
      XADD x * f
      """
    Then the replies are the same

  Scenario: XADD on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      XADD text 1-1 f v
      XADD text abc f v
      XADD text MAXLEN -1 1-1 f v
      XADD text NOMKSTREAM 1-1 f v
      """
    Then the replies are the same

  Scenario: The type of an id that the server chooses
    Given an empty database
    When I run
      """
      XADD x * f v
      XLEN x
      """
    Then the replies are the same
    And the replies to "XADD" match ".[0-9]{13}-0.", because the id is made of the time

  Scenario: Options of newer versions
    Given an empty database
    When I run
      """
      XADD x KEEPREF 1-1 f v
      XADD x DELREF 2-1 f v
      XADD x ACKED 3-1 f v
      XADD x IDMPAUTO p 4-1 f v
      XADD x IDMP p i 5-1 f v
      """
    Then the replies are the same

  @needs:config
  Scenario: XADD publishes xadd and xtrim
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      XADD x 1-1 f v
      XADD x MAXLEN 1 2-1 f v
      XADD x MAXLEN 5 3-1 f v
      XADD missing NOMKSTREAM 1-1 f v
      """
    Then the replies are the same

  Scenario: Options of a stream in a large stream
    Given an empty database
    And on each target
      """
      250 XADD x @{n}-1 f v
      """
    When I run
      """
      XLEN x
      XADD x MAXLEN ~ 100 300-1 f v
      XLEN x
      XADD x MAXLEN ~ 100 LIMIT 10 301-1 f v
      XLEN x
      XADD x MINID ~ 220 302-1 f v
      XLEN x
      """
    Then the replies are the same

  Scenario: What the servers say of XADD
    Given an empty database
    When I run
      """
      COMMAND INFO XADD
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of XADD
    Given an empty database
    When I run
      """
      COMMAND DOCS XADD
      """
    Then the replies are the same

  Scenario: The keys of XADD and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS XADD key * f v
      COMMAND GETKEYSANDFLAGS XADD key MAXLEN 1 * f v
      """
    Then the replies are the same
