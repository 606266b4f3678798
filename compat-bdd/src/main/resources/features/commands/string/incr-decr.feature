Feature: INCR, INCRBY, DECR and DECRBY
  Counts with 64-bit integers in strings.

  Scenario: Count up and down
    Given an empty database
    When I run
      """
      INCR counter
      INCR counter
      INCRBY counter 40
      DECR counter
      DECRBY counter 50
      GET counter
      OBJECT ENCODING counter
      DECR below
      DECRBY fresh 7
      INCRBY fresh -3
      DECRBY fresh -10
      """
    Then the replies are the same

  Scenario: Count to the limits
    Given an empty database
    And on each target
      """
      SET most 9223372036854775806
      SET least -9223372036854775807
      """
    When I run
      """
      INCR most
      INCR most
      INCRBY most 1
      DECR least
      DECR least
      DECRBY least 1
      GET most
      GET least
      """
    Then the replies are the same

  Scenario: Decrement by the least integer
    Given an empty database
    When I run
      """
      DECRBY counter -9223372036854775808
      DECRBY counter -9223372036854775807
      INCRBY other -9223372036854775808
      DECRBY other -9223372036854775808
      """
    Then the replies are the same

  Scenario: Values that are no integers
    Given an empty database
    And on each target
      """
      SET text hello
      SET empty ""
      SET spaced " 1"
      SET trailing "1 "
      SET float 1.5
      SET zero 007
      SET plus +5
      SET minus -0
      SET hex 0x10
      SET great 9223372036854775808
      SET nul "1\x00"
      """
    When I run
      """
      INCR text
      INCR empty
      INCR spaced
      INCR trailing
      INCR float
      INCR zero
      INCR plus
      INCR minus
      INCR hex
      INCR great
      INCR nul
      DECR text
      DECR great
      """
    Then the replies are the same

  Scenario: Increments that are no integers
    Given an empty database
    When I run
      """
      INCRBY counter abc
      INCRBY counter ""
      INCRBY counter 1.5
      INCRBY counter 1e3
      INCRBY counter " 1"
      INCRBY counter +1
      INCRBY counter 9223372036854775808
      INCRBY counter -9223372036854775809
      DECRBY counter abc
      DECRBY counter 1.0
      DECRBY counter 9223372036854775808
      EXISTS counter
      """
    Then the replies are the same

  Scenario: Counters of another type
    Given an empty database
    And on each target
      """
      RPUSH list 1
      ZADD zset 1 m
      """
    When I run
      """
      INCR list
      INCRBY list 2
      DECR zset
      DECRBY zset 2
      """
    Then the replies are the same

  Scenario: Counting keeps the time to live
    Given an empty database
    When I run
      """
      SET counter 1 PXAT 33177117420000
      INCR counter
      DECRBY counter 5
      PEXPIRETIME counter
      """
    Then the replies are the same

  Scenario: Counters with too few or too many arguments
    Given an empty database
    When I run
      """
      INCR
      INCR a b
      INCRBY a
      INCRBY a 1 2
      DECR
      DECR a b
      DECRBY a
      DECRBY a 1 2
      """
    Then the replies are the same

  @needs:config
  Scenario: Counting publishes events
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      INCR counter
      INCRBY counter 2
      DECR counter
      DECRBY counter 2
      """
    Then the replies are the same

  Scenario: What the servers say of INCR and DECR
    Given an empty database
    When I run
      """
      COMMAND INFO INCR
      COMMAND INFO DECR
      COMMAND GETKEYS INCR key
      COMMAND GETKEYSANDFLAGS DECR key
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of INCR and DECR
    Given an empty database
    When I run
      """
      COMMAND DOCS INCR
      COMMAND DOCS DECR
      """
    Then the replies are the same

  Scenario: What the servers say of INCRBY and DECRBY
    Given an empty database
    When I run
      """
      COMMAND INFO INCRBY
      COMMAND INFO DECRBY
      COMMAND GETKEYSANDFLAGS INCRBY key 1
      COMMAND GETKEYSANDFLAGS DECRBY key 1
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of INCRBY and DECRBY
    Given an empty database
    When I run
      """
      COMMAND DOCS INCRBY
      COMMAND DOCS DECRBY
      """
    Then the replies are the same
