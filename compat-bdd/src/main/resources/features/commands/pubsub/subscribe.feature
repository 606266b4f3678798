Feature: SUBSCRIBE and UNSUBSCRIBE
  Messages to channels.

  Scenario: Subscribe, receive, unsubscribe
    Given an empty database
    When I run
      """
      A> SUBSCRIBE news chat
      PUBLISH news hi
      PUBLISH chat "\x00\xff\r\n"
      PUBLISH other hi
      PUBLISH news ""
      A> UNSUBSCRIBE news
      PUBLISH news hi
      A> UNSUBSCRIBE
      A> GET a
      """
    Then the replies are the same

  Scenario: The same channel twice
    Given an empty database
    When I run
      """
      A> SUBSCRIBE news news
      A> SUBSCRIBE news
      PUBLISH news hi
      A> UNSUBSCRIBE news news
      A> UNSUBSCRIBE nosuch
      """
    Then the replies are the same

  Scenario: Nothing to unsubscribe from
    Given an empty database
    When I run
      """
      A> UNSUBSCRIBE
      A> PUNSUBSCRIBE
      A> SUNSUBSCRIBE
      A> UNSUBSCRIBE a b
      A> PING
      """
    Then the replies are the same

  Scenario: Names of all kinds
    Given an empty database
    When I run
      """
      A> SUBSCRIBE "" "a b" "\x00\xff"
      PUBLISH "" 1
      PUBLISH "a b" 2
      PUBLISH "\x00\xff" 3
      """
    Then the replies are the same

  Scenario: Bad calls
    Given an empty database
    When I run
      """
      SUBSCRIBE
      PSUBSCRIBE
      SSUBSCRIBE
      PUBLISH
      PUBLISH a
      PUBLISH a b c
      SPUBLISH a
      """
    Then the replies are the same

  Scenario: What a subscriber may do
    Given an empty database
    When I run
      """
      A> SUBSCRIBE news
      A> GET a
      A> SET a 1
      A> PING
      A> PING x
      A> PUBLISH news hi
      A> MULTI
      A> CLIENT ID
      A> HELLO
      A> NOSUCH
      A> SUBSCRIBE chat
      A> RESET
      """
    Then the replies to "HELLO" match "-.*|%\{\"server\": .*", because the number of the connection is in it

  Scenario: In transactions and scripts
    Given an empty database
    When I run
      """
      A> MULTI
      A> SUBSCRIBE news
      A> PUBLISH news hi
      A> EXEC
      A> UNSUBSCRIBE
      EVAL "return redis.call('PUBLISH', 'news', 'hi')" 0
      EVAL "return redis.call('SUBSCRIBE', 'news')" 0
      EVAL "return redis.call('UNSUBSCRIBE', 'news')" 0
      """
    Then the replies are the same

  Scenario: CLIENT REPLY OFF and subscriptions
    Given an empty database
    When I run
      """
      A> SUBSCRIBE news
      B> PUBLISH news 1
      A> UNSUBSCRIBE news
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of SUBSCRIBE
    Given an empty database
    When I run
      """
      COMMAND INFO SUBSCRIBE
      COMMAND INFO UNSUBSCRIBE
      COMMAND INFO PUBLISH
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SUBSCRIBE
    Given an empty database
    When I run
      """
      COMMAND DOCS SUBSCRIBE
      COMMAND DOCS UNSUBSCRIBE
      COMMAND DOCS PUBLISH
      """
    Then the replies are the same
