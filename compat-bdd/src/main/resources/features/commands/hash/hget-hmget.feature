Feature: HGET and HMGET
  Read fields of a hash.

  Scenario: Read fields
    Given an empty database
    And on each target
      """
      HSET h f v empty ""
      """
    When I run
      """
      HGET h f
      HGET h empty
      HGET h missing
      HGET missing f
      HMGET h f missing empty f
      HMGET missing f g
      HMGET h ""
      """
    Then the replies are the same

  Scenario: HGET with a wrong number of arguments
    Given an empty database
    When I run
      """
      HGET
      HGET h
      HGET h f g
      HMGET
      HMGET h
      """
    Then the replies are the same

  Scenario: HGET on another type
    Given an empty database
    And on each target
      """
      SET text hello
      ZADD zset 1 a
      """
    When I run
      """
      HGET text f
      HMGET text f
      HMGET zset f g
      """
    Then the replies are the same

  @needs:config
  Scenario: Reading a missing hash publishes keymiss
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      HGET missing f
      HMGET missing f
      HGETALL missing
      HLEN missing
      HEXISTS missing f
      HSTRLEN missing f
      """
    Then the replies are the same

  Scenario: What the servers say of HGET and HMGET
    Given an empty database
    When I run
      """
      COMMAND INFO HGET
      COMMAND INFO HMGET
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HGET and HMGET
    Given an empty database
    When I run
      """
      COMMAND DOCS HGET
      COMMAND DOCS HMGET
      """
    Then the replies are the same

  Scenario: The keys of HGET and HMGET and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS HGET key f
      COMMAND GETKEYSANDFLAGS HMGET key f g
      """
    Then the replies are the same
