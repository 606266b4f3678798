Feature: PING, ECHO and QUIT
  Small talk.

  Scenario: PING
    Given an empty database
    When I run
      """
      PING
      PING hello
      PING ""
      PING "\x00\xff\r\n"
      PING a b
      ping
      """
    Then the replies are the same

  Scenario: PING of a subscriber
    Given an empty database
    When I run
      """
      A> SUBSCRIBE a
      A> PING
      A> PING hello
      A> PING a b
      """
    Then the replies are the same

  Scenario: PING in a transaction and in a script
    Given an empty database
    When I run
      """
      MULTI
      PING
      PING x
      EXEC
      EVAL "return redis.call('PING')" 0
      EVAL "return redis.call('PING', 'x')" 0
      EVAL_RO "return redis.call('PING')" 0
      """
    Then the replies are the same

  Scenario: ECHO
    Given an empty database
    When I run
      """
      ECHO hello
      ECHO ""
      ECHO "\x00\xff\r\n"
      ECHO
      ECHO a b
      EVAL "return redis.call('ECHO', 'x')" 0
      MULTI
      ECHO x
      EXEC
      """
    Then the replies are the same

  Scenario: QUIT ends the session
    Given an empty database
    When I run
      """
      A> QUIT
      A> PING
      B> QUIT now please
      B> PING
      """
    Then the replies are the same

  Scenario: QUIT of a subscriber
    Given an empty database
    When I run
      """
      A> SUBSCRIBE a
      A> QUIT
      A> PING
      """
    Then the replies are the same

  Scenario: QUIT in a transaction and in a script
    Given an empty database
    When I run
      """
      A> MULTI
      A> SET a 1
      A> QUIT
      EXISTS a
      EVAL "return redis.call('QUIT')" 0
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of PING
    Given an empty database
    When I run
      """
      COMMAND INFO PING
      COMMAND INFO ECHO
      COMMAND INFO QUIT
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of PING
    Given an empty database
    When I run
      """
      COMMAND DOCS PING
      COMMAND DOCS ECHO
      COMMAND DOCS QUIT
      """
    Then the replies are the same
