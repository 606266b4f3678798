Feature: HSET and HMSET
  Write fields of a hash.

  Scenario: Write fields
    Given an empty database
    When I run
      """
      HSET h f v
      HSET h f v2
      HSET h f v3 g w
      HSET h a 1 a 2
      HGETALL h
      HSET h "" empty-field empty ""
      HGET h ""
      HGET h empty
      HSET "bin\x00" "\x00\xff" "\xff\x00"
      HGETALL "bin\x00"
      """
    Then the replies are the same

  Scenario: HSET with a wrong number of arguments
    Given an empty database
    When I run
      """
      HSET
      HSET h
      HSET h f
      HSET h f v g
      EXISTS h
      HMSET
      HMSET h
      HMSET h f
      HMSET h f v g
      EXISTS h
      """
    Then the replies are the same

  Scenario: HSET on another type
    Given an empty database
    And on each target
      """
      SET text hello
      RPUSH list a
      """
    When I run
      """
      HSET text f v
      HSET list f v
      HMSET text f v
      HSET text f v g
      """
    Then the replies are the same

  Scenario: HMSET
    Given an empty database
    When I run
      """
      HMSET h f v g w
      HMSET h f x
      HGETALL h
      HMSET h a 1 a 2
      HGET h a
      """
    Then the replies are the same

  @needs:config
  Scenario: HSET and HMSET publish events
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      HSET h f v
      HSET h f v
      HMSET h f v
      HSET missing f
      """
    Then the replies are the same

  Scenario: What the servers say of HSET and HMSET
    Given an empty database
    When I run
      """
      COMMAND INFO HSET
      COMMAND INFO HMSET
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HSET and HMSET
    Given an empty database
    When I run
      """
      COMMAND DOCS HSET
      COMMAND DOCS HMSET
      """
    Then the replies are the same

  Scenario: The keys of HSET and HMSET and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS HSET key f v
      COMMAND GETKEYSANDFLAGS HMSET key f v
      """
    Then the replies are the same
