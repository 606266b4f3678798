Feature: PSUBSCRIBE and PUNSUBSCRIBE
  Messages to patterns of channels.

  Scenario: Patterns
    Given an empty database
    When I run
      """
      A> PSUBSCRIBE news.* n?ws [ab] h\*
      PUBLISH news.art hi
      PUBLISH nows hi
      PUBLISH a hi
      PUBLISH c hi
      PUBLISH h* hi
      PUBLISH hx hi
      A> PUNSUBSCRIBE news.*
      PUBLISH news.art hi
      A> PUNSUBSCRIBE n?ws [ab]
      A> PUNSUBSCRIBE
      """
    Then the replies are the same

  Scenario: A channel and patterns that match it
    Given an empty database
    When I run
      """
      A> SUBSCRIBE news
      A> PSUBSCRIBE n*
      B> PSUBSCRIBE *s
      PUBLISH news hi
      A> PSUBSCRIBE n*
      PUBLISH news again
      """
    Then the replies are the same

  Scenario: Many sessions
    Given an empty database
    When I run
      """
      A> PSUBSCRIBE *
      B> PSUBSCRIBE *
      C> SUBSCRIBE news
      PUBLISH news hi
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of PSUBSCRIBE
    Given an empty database
    When I run
      """
      COMMAND INFO PSUBSCRIBE
      COMMAND INFO PUNSUBSCRIBE
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of PSUBSCRIBE
    Given an empty database
    When I run
      """
      COMMAND DOCS PSUBSCRIBE
      COMMAND DOCS PUNSUBSCRIBE
      """
    Then the replies are the same
