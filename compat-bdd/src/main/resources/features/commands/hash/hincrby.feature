Feature: HINCRBY
  Adds an integer to a field.

  Scenario: Add integers
    Given an empty database
    When I run
      """
      HINCRBY h n 5
      HINCRBY h n -7
      HINCRBY h n 0
      HGET h n
      HINCRBY h m 9223372036854775807
      HINCRBY h m 1
      HINCRBY h l -9223372036854775808
      HINCRBY h l -1
      HGETALL h
      """
    Then the replies are the same

  Scenario: Increments of HINCRBY that are no integers
    Given an empty database
    And on each target
      """
      HSET h n 1
      """
    When I run
      """
      HINCRBY h n abc
      HINCRBY h n 1.5
      HINCRBY h n ""
      HINCRBY h n 9223372036854775808
      HINCRBY h n " 1"
      HINCRBY h n "1 "
      HINCRBY h n +1
      HINCRBY h n 01
      HINCRBY h n 0x10
      HINCRBY h n nan
      HINCRBY missing n abc
      EXISTS missing
      """
    Then the replies are the same

  Scenario: HINCRBY of a field that is no integer
    Given an empty database
    And on each target
      """
      HSET h text abc float 1.5 empty "" space " 1" great 9223372036854775808 zero 00
      """
    When I run
      """
      HINCRBY h text 1
      HINCRBY h float 1
      HINCRBY h empty 1
      HINCRBY h space 1
      HINCRBY h great 1
      HINCRBY h zero 1
      """
    Then the replies are the same

  Scenario: HINCRBY with a wrong number of arguments
    Given an empty database
    When I run
      """
      HINCRBY
      HINCRBY h
      HINCRBY h f
      HINCRBY h f 1 2
      """
    Then the replies are the same

  Scenario: HINCRBY on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      HINCRBY text f 1
      HINCRBY text f abc
      HINCRBYFLOAT text f 1
      HINCRBYFLOAT text f abc
      """
    Then the replies are the same

  @needs:config
  Scenario: HINCRBY publishes events
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      HINCRBY h n 1
      HINCRBYFLOAT h n 1.5
      HINCRBY h n abc
      """
    Then the replies are the same

  Scenario: What the servers say of HINCRBY
    Given an empty database
    When I run
      """
      COMMAND INFO HINCRBY
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HINCRBY
    Given an empty database
    When I run
      """
      COMMAND DOCS HINCRBY
      """
    Then the replies are the same

  Scenario: The keys of HINCRBY and HINCRBYFLOAT and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS HINCRBY key f 1
      COMMAND GETKEYSANDFLAGS HINCRBYFLOAT key f 1
      """
    Then the replies are the same
