Feature: BITFIELD and BITFIELD_RO
  Reads and writes integers of any width in a string.

  Scenario: Read, write and count
    Given an empty database
    When I run
      """
      BITFIELD bits INCRBY i5 100 1 GET u4 0
      BITFIELD bits SET u8 0 255 GET u8 0 GET i8 0
      BITFIELD bits SET u8 #1 128 GET u8 #1 GET u16 0
      BITFIELD bits GET u1 0 GET u1 7 GET i1 0
      BITFIELD bits GET u63 0 GET i64 0
      BITFIELD bits INCRBY u2 100 1 INCRBY u2 102 1
      BITFIELD bits
      GET bits
      """
    Then the replies are the same

  Scenario: What overflows wraps
    Given an empty database
    When I run
      """
      BITFIELD bits SET u8 0 255 INCRBY u8 0 1 GET u8 0
      BITFIELD bits SET i8 0 127 INCRBY i8 0 1 GET i8 0
      BITFIELD bits OVERFLOW WRAP SET u8 0 300 GET u8 0
      BITFIELD bits OVERFLOW WRAP SET i8 0 200 GET i8 0
      BITFIELD bits SET u8 0 -1 GET u8 0
      BITFIELD bits SET i64 0 9223372036854775807 INCRBY i64 0 1
      BITFIELD bits SET i64 0 -9223372036854775808 INCRBY i64 0 -1
      """
    Then the replies are the same

  Scenario: What overflows saturates
    Given an empty database
    When I run
      """
      BITFIELD bits OVERFLOW SAT SET u8 0 300 GET u8 0
      BITFIELD bits OVERFLOW SAT INCRBY u8 0 100 GET u8 0
      BITFIELD bits OVERFLOW SAT INCRBY u8 0 -1000 GET u8 0
      BITFIELD bits OVERFLOW SAT SET i8 0 -200 GET i8 0
      BITFIELD bits OVERFLOW SAT INCRBY i8 0 1000 GET i8 0
      BITFIELD bits OVERFLOW SAT SET i64 0 9223372036854775807 INCRBY i64 0 5
      BITFIELD bits overflow sat incrby u63 0 9223372036854775807 INCRBY u63 0 1
      """
    Then the replies are the same

  Scenario: What overflows fails
    Given an empty database
    When I run
      """
      BITFIELD bits OVERFLOW FAIL SET u8 0 300 GET u8 0
      BITFIELD bits SET u8 0 250 OVERFLOW FAIL INCRBY u8 0 10 GET u8 0
      BITFIELD bits OVERFLOW FAIL INCRBY i8 0 1 OVERFLOW WRAP INCRBY i8 0 1
      BITFIELD bits OVERFLOW FAIL SET i64 0 9223372036854775807 INCRBY i64 0 1
      EXISTS bits
      BITFIELD fresh OVERFLOW FAIL SET u8 0 300
      EXISTS fresh
      """
    Then the replies are the same

  Scenario: Types that are not valid
    Given an empty database
    When I run
      """
      BITFIELD bits GET u64 0
      BITFIELD bits GET i65 0
      BITFIELD bits GET u0 0
      BITFIELD bits GET i0 0
      BITFIELD bits GET x8 0
      BITFIELD bits GET 8 0
      BITFIELD bits GET u 0
      BITFIELD bits GET "" 0
      BITFIELD bits GET u-8 0
      BITFIELD bits GET U8 0
      BITFIELD bits SET u64 0 1
      EXISTS bits
      """
    Then the replies are the same

  Scenario: Offsets and values that are not valid
    Given an empty database
    When I run
      """
      BITFIELD bits GET u8 -1
      BITFIELD bits GET u8 abc
      BITFIELD bits GET u8 #
      BITFIELD bits GET u8 #-1
      BITFIELD bits GET u8 4294967296
      BITFIELD bits GET u8 4294967295
      BITFIELD bits SET u8 4294967296 1
      BITFIELD bits GET u8 #536870912
      BITFIELD bits GET u8 9223372036854775808
      BITFIELD bits SET u8 0 abc
      BITFIELD bits SET u8 0 9223372036854775808
      BITFIELD bits INCRBY u8 0 1.5
      EXISTS bits
      """
    Then the replies are the same

  Scenario: Operations that are not valid
    Given an empty database
    When I run
      """
      BITFIELD bits NOSUCHOPERATION
      BITFIELD bits GET u8
      BITFIELD bits SET u8 0
      BITFIELD bits INCRBY u8 0
      BITFIELD bits OVERFLOW
      BITFIELD bits OVERFLOW NOSUCHWAY SET u8 0 1
      BITFIELD bits OVERFLOW SAT
      BITFIELD bits GET u8 0 SET u8
      BITFIELD bits SET u8 0 1 NOSUCHOPERATION u8 0
      BITFIELD
      EXISTS bits
      """
    Then the replies are the same

  Scenario: BITFIELD_RO only reads
    Given an empty database
    And on each target
      """
      SET bits "\xff\x0f"
      """
    When I run
      """
      BITFIELD_RO bits GET u4 0 GET u8 8 GET i8 0
      BITFIELD_RO bits
      BITFIELD_RO bits SET u8 0 1
      BITFIELD_RO bits INCRBY u8 0 1
      BITFIELD_RO bits OVERFLOW SAT
      BITFIELD_RO bits OVERFLOW SAT GET u8 0
      BITFIELD_RO missing GET u8 0
      BITFIELD_RO bits GET u8 100
      BITFIELD_RO
      """
    Then the replies are the same

  Scenario: BITFIELD on another type
    Given an empty database
    And on each target
      """
      RPUSH list a
      SET number 123
      """
    When I run
      """
      BITFIELD list GET u8 0
      BITFIELD list SET u8 0 1
      BITFIELD_RO list GET u8 0
      BITFIELD list
      BITFIELD number GET u8 0 SET u8 0 57
      GET number
      OBJECT ENCODING number
      """
    Then the replies are the same

  Scenario: Reading does not make a key
    Given an empty database
    When I run
      """
      BITFIELD missing GET u8 0
      BITFIELD missing GET u8 1000
      EXISTS missing
      BITFIELD missing SET u8 100 0
      STRLEN missing
      """
    Then the replies are the same

  @needs:config
  Scenario: BITFIELD publishes one event for its writes
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      BITFIELD bits SET u8 0 1 SET u8 8 1
      BITFIELD bits GET u8 0
      BITFIELD bits OVERFLOW FAIL SET u8 0 300
      BITFIELD bits SET u8 0 1
      """
    Then the replies are the same

  Scenario: What the servers say of BITFIELD
    Given an empty database
    When I run
      """
      COMMAND INFO BITFIELD
      COMMAND GETKEYSANDFLAGS BITFIELD key GET u8 0
      COMMAND GETKEYSANDFLAGS BITFIELD key SET u8 0 1
      COMMAND GETKEYSANDFLAGS BITFIELD key
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of BITFIELD
    Given an empty database
    When I run
      """
      COMMAND DOCS BITFIELD
      """
    Then the replies are the same

  Scenario: What the servers say of BITFIELD_RO
    Given an empty database
    When I run
      """
      COMMAND INFO BITFIELD_RO
      COMMAND GETKEYSANDFLAGS BITFIELD_RO key GET u8 0
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of BITFIELD_RO
    Given an empty database
    When I run
      """
      COMMAND DOCS BITFIELD_RO
      """
    Then the replies are the same
