Feature: MONITOR
  Shows what the server does.

  @needs:server
  Scenario: Commands of another session
    Given an empty database
    When I run
      """
      M> MONITOR
      SET a 1
      GET "\x00\xff\r\n\"\\"
      get A
      SELECT 3
      GET a
      NOSUCH
      GET
      PING
      """
    Then the replies are the same

  @needs:server
  Scenario: Scripts and transactions
    Given an empty database
    When I run
      """
      M> MONITOR
      MULTI
      SET a 1
      EXEC
      EVAL "redis.call('SET', KEYS[1], ARGV[1]) return redis.call('GET', KEYS[1])" 1 a v
      EVALSHA ffffffffffffffffffffffffffffffffffffffff 0
      FCALL nosuch 0
      """
    Then the replies are the same

  @needs:server
  Scenario: What is left out
    Given an empty database
    When I run
      """
      M> MONITOR
      CONFIG GET timeout
      CONFIG SET timeout 0
      ACL WHOAMI
      AUTH default x
      HELLO 3 AUTH default x
      CLIENT SETNAME x
      DEBUG OBJECT a
      SLOWLOG LEN
      INFO keyspace
      COMMAND COUNT
      SUBSCRIBE a
      UNSUBSCRIBE a
      """
    Then the replies to "HELLO" match "(\[|%\{)\"server\", .*|(\[|%\{)\"server\": .*", because the number of the connection is in it

  @needs:server
  Scenario: A monitor that runs commands
    Given an empty database
    When I run
      """
      M> MONITOR
      M> PING
      M> GET a
      """
    Then the replies are the same

  Scenario: Bad calls
    Given an empty database
    When I run
      """
      MONITOR x
      MULTI
      MONITOR
      EXEC
      EVAL "return redis.call('MONITOR')" 0
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of MONITOR
    Given an empty database
    When I run
      """
      COMMAND INFO MONITOR
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of MONITOR
    Given an empty database
    When I run
      """
      COMMAND DOCS MONITOR
      """
    Then the replies are the same
