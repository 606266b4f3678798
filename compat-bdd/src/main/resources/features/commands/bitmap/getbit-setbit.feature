Feature: GETBIT and SETBIT
  Reads and writes single bits of a string.

  Scenario: Read and write bits
    Given an empty database
    When I run
      """
      SETBIT bits 7 1
      SETBIT bits 7 0
      SETBIT bits 7 1
      GETBIT bits 7
      GETBIT bits 0
      GETBIT bits 100
      GETBIT missing 5
      SETBIT bits 20 1
      GET bits
      STRLEN bits
      SETBIT fresh 100 0
      STRLEN fresh
      """
    Then the replies are the same

  Scenario: Bits of an integer
    Given an empty database
    When I run
      """
      SET number 12
      GETBIT number 2
      OBJECT ENCODING number
      SETBIT number 6 1
      GET number
      OBJECT ENCODING number
      SETBIT number 6 1
      SET same 12
      SETBIT same 2 1
      OBJECT ENCODING same
      """
    Then the replies are the same

  Scenario: Offsets and bits that are not valid
    Given an empty database
    And on each target
      """
      SET bits "\xf0"
      """
    When I run
      """
      SETBIT bits -1 1
      SETBIT bits abc 1
      SETBIT bits 4294967296 1
      SETBIT bits 9223372036854775808 1
      SETBIT bits 1.5 1
      SETBIT bits 0 2
      SETBIT bits 0 -1
      SETBIT bits 0 a
      SETBIT bits 0 ""
      GETBIT bits -1
      GETBIT bits abc
      GETBIT bits 4294967296
      GETBIT bits 4294967295
      GETBIT missing -1
      GETBIT bits #1
      """
    Then the replies are the same

  Scenario: GETBIT and SETBIT on another type
    Given an empty database
    And on each target
      """
      RPUSH list a
      """
    When I run
      """
      GETBIT list 0
      SETBIT list 0 1
      SETBIT list -1 1
      SETBIT list 0 2
      GETBIT list abc
      """
    Then the replies are the same

  Scenario: GETBIT and SETBIT with too few or too many arguments
    Given an empty database
    When I run
      """
      GETBIT
      GETBIT a
      GETBIT a 0 1
      SETBIT
      SETBIT a 0
      SETBIT a 0 1 2
      """
    Then the replies are the same

  @needs:config
  Scenario: Bits beyond the greatest length of a string
    Given an empty database
    And on each target
      """
      CONFIG SET proto-max-bulk-len 1mb
      """
    When I run
      """
      SETBIT bits 8388607 1
      SETBIT bits 8388608 1
      GETBIT bits 8388608
      BITFIELD bits SET u8 8388600 1
      BITFIELD bits SET u8 8388601 1
      BITFIELD bits GET u8 8388601
      STRLEN bits
      """
    Then the replies are the same

  @needs:config
  Scenario: SETBIT publishes an event
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SETBIT bits 7 1
      SETBIT bits 7 1
      SETBIT bits 7 0
      """
    Then the replies are the same

  Scenario: What the servers say of GETBIT and SETBIT
    Given an empty database
    When I run
      """
      COMMAND INFO GETBIT
      COMMAND INFO SETBIT
      COMMAND GETKEYSANDFLAGS GETBIT key 0
      COMMAND GETKEYSANDFLAGS SETBIT key 0 1
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GETBIT and SETBIT
    Given an empty database
    When I run
      """
      COMMAND DOCS GETBIT
      COMMAND DOCS SETBIT
      """
    Then the replies are the same
