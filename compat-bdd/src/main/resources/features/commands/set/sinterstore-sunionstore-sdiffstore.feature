Feature: SINTERSTORE, SUNIONSTORE and SDIFFSTORE
  Combine sets and keep the result.

  Scenario: Combine sets and keep the result
    Given an empty database
    And on each target
      """
      SADD a 1 2 3 4
      SADD b 3 4 5
      """
    When I run
      """
      SINTERSTORE to a b
      SMEMBERS to
      SUNIONSTORE to a b
      SMEMBERS to
      SDIFFSTORE to a b
      SMEMBERS to
      SINTERSTORE to a missing
      EXISTS to
      SDIFFSTORE a a b
      SMEMBERS a
      SUNIONSTORE to missing
      """
    Then the replies are the same

  Scenario: The result replaces what was there
    Given an empty database
    And on each target
      """
      SADD a 1 2
      SET to hello
      SET text hello
      SET ttl hello PXAT 33177117420000
      """
    When I run
      """
      SINTERSTORE to a
      TYPE to
      SUNIONSTORE ttl a
      PTTL ttl
      SINTERSTORE text missing
      EXISTS text
      """
    Then the replies are the same

  Scenario: SINTERSTORE with a wrong number of arguments
    Given an empty database
    When I run
      """
      SINTERSTORE
      SINTERSTORE to
      SUNIONSTORE
      SUNIONSTORE to
      SDIFFSTORE to
      """
    Then the replies are the same

  Scenario: SINTERSTORE with another type
    Given an empty database
    And on each target
      """
      SET text hello
      SADD s a
      SADD to x
      """
    When I run
      """
      SINTERSTORE to s text
      SINTERSTORE to missing text
      SUNIONSTORE to s text
      SDIFFSTORE to text s
      SDIFFSTORE to missing text
      EXISTS to
      """
    Then the replies are the same

  @needs:config
  Scenario: SINTERSTORE publishes events
    Given an empty database
    And on each target
      """
      SADD a 1 2
      SADD b 2
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SINTERSTORE to a b
      SUNIONSTORE to a b
      SDIFFSTORE to a b
      SDIFFSTORE to b a
      SINTERSTORE to a missing
      """
    Then the replies are the same

  Scenario: Encodings of results
    Given an empty database
    And on each target
      """
      SADD n 1 2 3
      SADD w a b 1
      """
    When I run
      """
      SUNIONSTORE to n w
      OBJECT ENCODING to
      SINTERSTORE to n w
      OBJECT ENCODING to
      SDIFFSTORE to w n
      OBJECT ENCODING to
      """
    Then the replies are the same

  Scenario: What the servers say of SINTERSTORE, SUNIONSTORE and SDIFFSTORE
    Given an empty database
    When I run
      """
      COMMAND INFO SINTERSTORE
      COMMAND INFO SUNIONSTORE
      COMMAND INFO SDIFFSTORE
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SINTERSTORE, SUNIONSTORE and SDIFFSTORE
    Given an empty database
    When I run
      """
      COMMAND DOCS SINTERSTORE
      COMMAND DOCS SUNIONSTORE
      COMMAND DOCS SDIFFSTORE
      """
    Then the replies are the same

  Scenario: The keys of SINTERSTORE and its family and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS SINTERSTORE to a b
      COMMAND GETKEYSANDFLAGS SUNIONSTORE to a b
      COMMAND GETKEYSANDFLAGS SDIFFSTORE to a b
      """
    Then the replies are the same
