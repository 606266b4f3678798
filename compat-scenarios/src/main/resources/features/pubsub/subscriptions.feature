Feature: Subscriptions

  Who is subscribed to what: confirmations, counts, and what a subscriber may send.
  A session named in the tables is a connection of its own; rows without a command are frames that come unasked.

  # Shows that each of SUBSCRIBE, PSUBSCRIBE and SSUBSCRIBE confirms once for each channel, and what it counts: channels
  # and patterns together, shard channels by themselves, and a second subscription to the same channel not at all.
  @id:pubsub/subscribe-confirmations
  Scenario: Every channel is confirmed by a frame of its own with the number of subscriptions
    Given an empty database
    When I run, expecting
      """
      A> SUBSCRIBE news               => >["subscribe", "news", :1]
      A> SUBSCRIBE news sport weather => >["subscribe", "news", :1] && >["subscribe", "sport", :2] && >["subscribe", "weather", :3]
      A> PSUBSCRIBE n* s?ort          => >["psubscribe", "n*", :4] && >["psubscribe", "s?ort", :5]
      A> PSUBSCRIBE n*                => >["psubscribe", "n*", :5]
      A> SSUBSCRIBE shard-1           => >["ssubscribe", "shard-1", :1]
      A> SSUBSCRIBE shard-1 shard-2   => >["ssubscribe", "shard-1", :1] && >["ssubscribe", "shard-2", :2]
      A> SUBSCRIBE ""                 => >["subscribe", "", :6]
      A> SUBSCRIBE "\x00\xff"         => >["subscribe", "\x00\xff", :7]
      """
    And I run, expecting
      """
      SUBSCRIBE  => -ERR wrong number of arguments for 'subscribe' command
      PSUBSCRIBE => -ERR wrong number of arguments for 'psubscribe' command
      SSUBSCRIBE => -ERR wrong number of arguments for 'ssubscribe' command
      """
    Then the replies are as expected
    And the replies are the same
