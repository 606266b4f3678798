Feature: APPEND
  Adds to the end of a string.

  Scenario: Append to a string, an integer and nothing
    Given an empty database
    When I run
      """
      APPEND fresh Hello
      APPEND fresh " World"
      GET fresh
      SET number 12
      OBJECT ENCODING number
      APPEND number 3
      GET number
      INCR number
      OBJECT ENCODING number
      """
    Then the replies are the same

  Scenario: Append nothing
    Given an empty database
    When I run
      """
      APPEND fresh ""
      EXISTS fresh
      TYPE fresh
      STRLEN fresh
      SET text abc
      APPEND text ""
      GET text
      """
    Then the replies are the same

  Scenario: Append binary data
    Given an empty database
    When I run
      """
      APPEND "key\x00\xff" "\x00\x01\xff"
      APPEND "key\x00\xff" "\xc3\x28"
      GET "key\x00\xff"
      STRLEN "key\x00\xff"
      """
    Then the replies are the same

  Scenario: Append keeps the time to live
    Given an empty database
    When I run
      """
      SET text abc PXAT 33177117420000
      APPEND text def
      PEXPIRETIME text
      """
    Then the replies are the same

  Scenario: Append grows the encoding
    Given an empty database
    When I run
      """
      SET text abc
      OBJECT ENCODING text
      APPEND text d
      OBJECT ENCODING text
      """
    Then the replies are the same

  Scenario: Append to a key of another type
    Given an empty database
    And on each target
      """
      RPUSH list a
      SADD set a
      HSET hash f v
      """
    When I run
      """
      APPEND list b
      APPEND set b
      APPEND hash b
      """
    Then the replies are the same

  Scenario: Append with too few or too many arguments
    Given an empty database
    When I run
      """
      APPEND
      APPEND key
      APPEND key a b
      append key
      """
    Then the replies are the same

  @needs:config
  Scenario: Append beyond the greatest length of a string
    Given an empty database
    And on each target
      """
      CONFIG SET proto-max-bulk-len 1mb
      SETRANGE text 1048570 x
      """
    When I run
      """
      APPEND text abcde
      APPEND text f
      STRLEN text
      """
    Then the replies are the same

  @needs:config
  Scenario: Append publishes an event
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      APPEND text abc
      APPEND text def
      """
    Then the replies are the same

  Scenario: What the servers say of APPEND
    Given an empty database
    When I run
      """
      COMMAND INFO APPEND
      COMMAND GETKEYS APPEND key value
      COMMAND GETKEYSANDFLAGS APPEND key value
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of APPEND
    Given an empty database
    When I run
      """
      COMMAND DOCS APPEND
      """
    Then the replies are the same
