Feature: SSUBSCRIBE, SUNSUBSCRIBE and SPUBLISH
  Messages to channels of a shard.

  Scenario: Subscribe, receive, unsubscribe
    Given an empty database
    When I run
      """
      A> SSUBSCRIBE news chat
      SPUBLISH news hi
      PUBLISH news hi
      SPUBLISH other hi
      A> SUNSUBSCRIBE news
      SPUBLISH news hi
      A> SUNSUBSCRIBE
      """
    Then the replies are the same

  Scenario: Both kinds
    Given an empty database
    When I run
      """
      A> SUBSCRIBE news
      A> SSUBSCRIBE news
      PUBLISH news 1
      SPUBLISH news 2
      A> UNSUBSCRIBE
      A> SUNSUBSCRIBE
      """
    Then the replies are the same

  Scenario: In transactions and scripts
    Given an empty database
    When I run
      """
      A> MULTI
      A> SSUBSCRIBE news
      A> SPUBLISH news hi
      A> EXEC
      A> SUNSUBSCRIBE
      EVAL "return redis.call('SPUBLISH', 'news', 'hi')" 0
      EVAL "return redis.call('SSUBSCRIBE', 'news')" 0
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of SSUBSCRIBE
    Given an empty database
    When I run
      """
      COMMAND INFO SSUBSCRIBE
      COMMAND INFO SUNSUBSCRIBE
      COMMAND INFO SPUBLISH
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SSUBSCRIBE
    Given an empty database
    When I run
      """
      COMMAND DOCS SSUBSCRIBE
      COMMAND DOCS SUNSUBSCRIBE
      COMMAND DOCS SPUBLISH
      """
    Then the replies are the same
