Feature: GET
  Reads a string.

  Scenario: Read a string
    Given an empty database
    When I run
      """
      SET text Hello
      GET text
      SET number 42
      GET number
      SET empty ""
      GET empty
      GET missing
      SET binary "\x00\xff\r\n"
      GET binary
      """
    Then the replies are the same

  Scenario: Read an expired string
    Given an empty database
    When I run
      """
      SET text Hello PXAT 1
      GET text
      EXISTS text
      """
    Then the replies are the same

  Scenario: Read a large string
    Given an empty database
    When I run
      """
      SETRANGE big 100000 x
      GET big
      """
    Then the replies are the same

  Scenario: GET on other types
    Given an empty database
    And on each target
      """
      RPUSH list a
      SADD set a
      ZADD zset 1 a
      HSET hash f v
      XADD stream 1-1 f v
      PFADD hll a
      """
    When I run
      """
      GET list
      GET set
      GET zset
      GET hash
      GET stream
      STRLEN hll
      """
    Then the replies are the same

  Scenario: GET with too few or too many arguments
    Given an empty database
    When I run
      """
      GET
      GET a b
      """
    Then the replies are the same

  @needs:config
  Scenario: A miss publishes an event when asked for
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events KEAm
      W> PSUBSCRIBE __key*__:*
      """
    When I run
      """
      GET missing
      """
    Then the replies are the same

  Scenario: What the servers say of GET
    Given an empty database
    When I run
      """
      COMMAND INFO GET
      COMMAND GETKEYSANDFLAGS GET key
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GET
    Given an empty database
    When I run
      """
      COMMAND DOCS GET
      """
    Then the replies are the same
