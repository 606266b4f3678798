Feature: PFADD
  Adds elements to a HyperLogLog.

  Scenario: Add elements
    Given an empty database
    When I run
      """
      PFADD hll a b c
      PFADD hll a
      PFADD hll d
      PFCOUNT hll
      PFADD fresh
      EXISTS fresh
      PFADD fresh
      PFCOUNT fresh
      PFADD binary "\x00\xff" ""
      PFCOUNT binary
      TYPE hll
      OBJECT ENCODING hll
      """
    Then the replies are the same

  Scenario: The bytes of a sparse HyperLogLog
    Given an empty database
    When I run
      """
      PFADD hll a b c d e f g
      GET hll
      PFCOUNT hll
      GET hll
      STRLEN hll
      """
    Then the replies are the same

  Scenario: From sparse to dense
    Given an empty database
    When I run
      """
      EVAL "for i = 1, 2000 do redis.call('PFADD', KEYS[1], 'element:' .. i) end" 1 hll
      PFCOUNT hll
      STRLEN hll
      PFDEBUG ENCODING hll
      GET hll
      """
    Then the replies are the same

  Scenario: PFADD on other types
    Given an empty database
    And on each target
      """
      RPUSH list a
      SET text hello
      SET empty ""
      SET number 12
      """
    When I run
      """
      PFADD list a
      PFADD text a
      PFADD empty a
      PFADD number a
      PFADD text
      PFADD
      """
    Then the replies are the same

  Scenario: PFADD on a HyperLogLog that is damaged
    Given an empty database
    And on each target
      """
      PFADD hll a b c
      SETRANGE hll 0 XXXX
      PFADD short a
      SETRANGE short 4 "\x01"
      PFADD cut a
      APPEND cut hello
      """
    When I run
      """
      PFADD hll d
      PFCOUNT hll
      PFADD short b
      PFCOUNT short
      PFCOUNT cut
      """
    Then the replies are the same

  Scenario: PFADD keeps the time to live
    Given an empty database
    When I run
      """
      PFADD hll a
      PEXPIREAT hll 33177117420000
      PFADD hll b
      PEXPIRETIME hll
      """
    Then the replies are the same

  @needs:config
  Scenario: PFADD publishes an event
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      PFADD hll a
      PFADD hll a
      PFADD hll b
      PFCOUNT hll
      """
    Then the replies are the same

  Scenario: What the servers say of PFADD
    Given an empty database
    When I run
      """
      COMMAND INFO PFADD
      COMMAND GETKEYSANDFLAGS PFADD key a b
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of PFADD
    Given an empty database
    When I run
      """
      COMMAND DOCS PFADD
      """
    Then the replies are the same
