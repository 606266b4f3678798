Feature: PUBSUB
  Tells who subscribes to what.

  Scenario: Nobody
    Given an empty database
    When I run
      """
      PUBSUB CHANNELS
      PUBSUB CHANNELS *
      PUBSUB NUMSUB
      PUBSUB NUMSUB a b
      PUBSUB NUMPAT
      PUBSUB SHARDCHANNELS
      PUBSUB SHARDNUMSUB
      PUBSUB SHARDNUMSUB a
      """
    Then the replies are the same

  Scenario: Some
    Given an empty database
    When I run
      """
      A> SUBSCRIBE news chat
      B> SUBSCRIBE news
      A> PSUBSCRIBE n* c*
      B> PSUBSCRIBE n*
      A> SSUBSCRIBE shard
      PUBSUB CHANNELS
      PUBSUB CHANNELS n*
      PUBSUB CHANNELS x*
      PUBSUB NUMSUB news chat other news
      PUBSUB NUMPAT
      PUBSUB SHARDCHANNELS
      PUBSUB SHARDCHANNELS s*
      PUBSUB SHARDNUMSUB shard news
      """
    Then the replies are the same

  Scenario: Bad calls
    Given an empty database
    When I run
      """
      PUBSUB CHANNELS a b
      PUBSUB NUMPAT x
      PUBSUB SHARDCHANNELS a b
      PUBSUB
      PUBSUB NOSUCH
      PUBSUB HELP
      PUBSUB HELP x
      EVAL "return redis.call('PUBSUB', 'NUMPAT')" 0
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of PUBSUB
    Given an empty database
    When I run
      """
      COMMAND INFO PUBSUB|CHANNELS
      COMMAND INFO PUBSUB|NUMSUB
      COMMAND INFO PUBSUB|NUMPAT
      COMMAND INFO PUBSUB|SHARDCHANNELS
      COMMAND INFO PUBSUB|SHARDNUMSUB
      COMMAND INFO PUBSUB|HELP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of PUBSUB
    Given an empty database
    When I run
      """
      COMMAND DOCS PUBSUB|CHANNELS
      COMMAND DOCS PUBSUB|NUMSUB
      COMMAND DOCS PUBSUB|NUMPAT
      COMMAND DOCS PUBSUB|SHARDCHANNELS
      COMMAND DOCS PUBSUB|SHARDNUMSUB
      COMMAND DOCS PUBSUB|HELP
      """
    Then the replies are the same
