Feature: Publish and subscribe

  Scenario: A message reaches its channel
    Given an empty database
    When I run
      """
      A> SUBSCRIBE news
      B> PUBLISH news hello
      A<
      """
    Then the replies are the same
    And the replies are
      | session | command            | RESP2                        | RESP3                        |
      | A       | SUBSCRIBE news     | ["subscribe", "news", :1]    | >["subscribe", "news", :1]   |
      | B       | PUBLISH news hello | :1                           | :1                           |
      | A       |                    | ["message", "news", "hello"] | >["message", "news", "hello"] |

  Scenario: A pattern matches several channels
    Given an empty database
    When I run
      """
      A> PSUBSCRIBE news.*
      B> PUBLISH news.world hello
      A<
      B> PUBLISH weather sun
      B> PUBSUB NUMPAT
      A> PUNSUBSCRIBE news.*
      """
    Then the replies are the same

  Scenario: A sharded channel
    Given an empty database
    When I run
      """
      A> SSUBSCRIBE orders
      B> SPUBLISH orders new
      A<
      B> PUBSUB SHARDNUMSUB orders
      """
    Then the replies are the same

  @resp2
  Scenario: What a subscribed session may not send in RESP2
    Given an empty database
    When I run
      """
      A> SUBSCRIBE news
      A> GET k
      A> PING
      A> UNSUBSCRIBE news
      A> GET k
      """
    Then the replies are the same

  @resp3
  Scenario: A subscribed session goes on in RESP3
    Given an empty database
    When I run
      """
      A> SUBSCRIBE news
      A> SET k v
      A> GET k
      """
    Then the replies are the same
    And the reply to "GET k" is "v"
