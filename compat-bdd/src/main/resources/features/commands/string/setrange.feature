Feature: SETRANGE
  Overwrites a part of a string.

  Scenario: Overwrite a part
    Given an empty database
    When I run
      """
      SET text "Hello World"
      SETRANGE text 6 Redis
      GET text
      SETRANGE text 6 "everybody here"
      GET text
      SETRANGE text 0 ""
      GET text
      SETRANGE text 30 far
      GET text
      SETRANGE fresh 3 x
      GET fresh
      """
    Then the replies are the same

  Scenario: Overwrite with nothing
    Given an empty database
    When I run
      """
      SETRANGE fresh 0 ""
      SETRANGE fresh 100 ""
      EXISTS fresh
      SET empty ""
      SETRANGE empty 0 ""
      EXISTS empty
      """
    Then the replies are the same

  Scenario: Overwrite a part of an integer
    Given an empty database
    When I run
      """
      SET number 1234
      OBJECT ENCODING number
      SETRANGE number 1 9
      GET number
      OBJECT ENCODING number
      INCR number
      """
    Then the replies are the same

  Scenario: Offsets that are not valid
    Given an empty database
    And on each target
      """
      SET text Hello
      """
    When I run
      """
      SETRANGE text -1 x
      SETRANGE text abc x
      SETRANGE text 1.5 x
      SETRANGE text 9223372036854775808 x
      SETRANGE text 536870912 x
      SETRANGE text 4294967296 x
      SETRANGE text 9223372036854775807 x
      SETRANGE missing 536870912 x
      SETRANGE text 536870912 ""
      SETRANGE missing -1 ""
      GET text
      """
    Then the replies are the same

  Scenario: SETRANGE on another type
    Given an empty database
    And on each target
      """
      RPUSH list a
      """
    When I run
      """
      SETRANGE list 0 x
      SETRANGE list 0 ""
      SETRANGE list -1 x
      """
    Then the replies are the same

  Scenario: SETRANGE with too few or too many arguments
    Given an empty database
    When I run
      """
      SETRANGE
      SETRANGE a 0
      SETRANGE a 0 x y
      """
    Then the replies are the same

  Scenario: SETRANGE keeps the time to live
    Given an empty database
    When I run
      """
      SET text abc PXAT 33177117420000
      SETRANGE text 1 x
      PEXPIRETIME text
      """
    Then the replies are the same

  @needs:config
  Scenario: SETRANGE beyond the greatest length of a string
    Given an empty database
    And on each target
      """
      CONFIG SET proto-max-bulk-len 1mb
      """
    When I run
      """
      SETRANGE text 1048575 x
      SETRANGE text 1048576 x
      SETRANGE text 1048576 ""
      STRLEN text
      """
    Then the replies are the same

  @needs:config
  Scenario: SETRANGE publishes an event
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SETRANGE text 0 abc
      SETRANGE text 0 x
      SETRANGE text 0 ""
      """
    Then the replies are the same

  Scenario: What the servers say of SETRANGE
    Given an empty database
    When I run
      """
      COMMAND INFO SETRANGE
      COMMAND GETKEYSANDFLAGS SETRANGE key 0 value
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SETRANGE
    Given an empty database
    When I run
      """
      COMMAND DOCS SETRANGE
      """
    Then the replies are the same
