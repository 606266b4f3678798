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

  Scenario: UNSUBSCRIBE counts down, and without arguments leaves every channel
    Given an empty database
    When the scenario "pubsub/unsubscribe" runs
    Then its checks pass
    # Servers differ, so left out here: SUNSUBSCRIBE; UNSUBSCRIBE; PUNSUBSCRIBE
    And the replies are
      | session | command                      | RESP2                                   | RESP3                                    |
      | A       | SUBSCRIBE a b c              | ["subscribe", "a", :1]                  | >["subscribe", "a", :1]                  |
      | A       | SUBSCRIBE a b c              | ["subscribe", "b", :2]                  | >["subscribe", "b", :2]                  |
      | A       | SUBSCRIBE a b c              | ["subscribe", "c", :3]                  | >["subscribe", "c", :3]                  |
      | A       | PSUBSCRIBE p*                | ["psubscribe", "p*", :4]                | >["psubscribe", "p*", :4]                |
      | A       | SSUBSCRIBE s                 | ["ssubscribe", "s", :1]                 | >["ssubscribe", "s", :1]                 |
      | A       | UNSUBSCRIBE b                | ["unsubscribe", "b", :3]                | >["unsubscribe", "b", :3]                |
      | A       | UNSUBSCRIBE never-subscribed | ["unsubscribe", "never-subscribed", :3] | >["unsubscribe", "never-subscribed", :3] |
      | A       | UNSUBSCRIBE a a              | ["unsubscribe", "a", :2]                | >["unsubscribe", "a", :2]                |
      | A       | UNSUBSCRIBE a a              | ["unsubscribe", "a", :2]                | >["unsubscribe", "a", :2]                |
      | A       | UNSUBSCRIBE                  | ["unsubscribe", "c", :1]                | >["unsubscribe", "c", :1]                |
      | A       | UNSUBSCRIBE                  | ["unsubscribe", $-1, :1]                | >["unsubscribe", _, :1]                  |
      | A       | PUNSUBSCRIBE q* p*           | ["punsubscribe", "q*", :1]              | >["punsubscribe", "q*", :1]              |
      | A       | PUNSUBSCRIBE q* p*           | ["punsubscribe", "p*", :0]              | >["punsubscribe", "p*", :0]              |
      | A       | PUNSUBSCRIBE                 | ["punsubscribe", $-1, :0]               | >["punsubscribe", _, :0]                 |
      | A       | SUNSUBSCRIBE other           | ["sunsubscribe", "other", :1]           | >["sunsubscribe", "other", :1]           |
      | A       | SUNSUBSCRIBE                 | ["sunsubscribe", "s", :0]               | >["sunsubscribe", "s", :0]               |
      | A       | SET k 1                      | +OK                                     | +OK                                      |
      | A       | GET k                        | "1"                                     | "1"                                      |
      | main    | PUBLISH c gone               | :0                                      | :0                                       |
      | main    | PUBLISH p1 gone              | :0                                      | :0                                       |
      | main    | SPUBLISH s gone              | :0                                      | :0                                       |

  Scenario: PUBSUB tells channels, subscribers and patterns, shard channels apart
    Given an empty database
    When the scenario "pubsub/introspection" runs
    Then its checks pass
    And the replies are
      | session | command                                       | RESP2                                                                                 | RESP3                                                                                 |
      | main    | PUBSUB CHANNELS                               | []                                                                                    | []                                                                                    |
      | main    | PUBSUB NUMPAT                                 | :0                                                                                    | :0                                                                                    |
      | main    | PUBSUB NUMSUB                                 | []                                                                                    | []                                                                                    |
      | main    | PUBSUB SHARDCHANNELS                          | []                                                                                    | []                                                                                    |
      | main    | PUBSUB SHARDNUMSUB                            | []                                                                                    | []                                                                                    |
      | A       | SUBSCRIBE news.art news.music weather         | ["subscribe", "news.art", :1]                                                         | >["subscribe", "news.art", :1]                                                        |
      | A       | SUBSCRIBE news.art news.music weather         | ["subscribe", "news.music", :2]                                                       | >["subscribe", "news.music", :2]                                                      |
      | A       | SUBSCRIBE news.art news.music weather         | ["subscribe", "weather", :3]                                                          | >["subscribe", "weather", :3]                                                         |
      | B       | SUBSCRIBE weather                             | ["subscribe", "weather", :1]                                                          | >["subscribe", "weather", :1]                                                         |
      | A       | PSUBSCRIBE news.* w*                          | ["psubscribe", "news.*", :4]                                                          | >["psubscribe", "news.*", :4]                                                         |
      | A       | PSUBSCRIBE news.* w*                          | ["psubscribe", "w*", :5]                                                              | >["psubscribe", "w*", :5]                                                             |
      | B       | PSUBSCRIBE w*                                 | ["psubscribe", "w*", :2]                                                              | >["psubscribe", "w*", :2]                                                             |
      | B       | SSUBSCRIBE orders:1 orders:2                  | ["ssubscribe", "orders:1", :1]                                                        | >["ssubscribe", "orders:1", :1]                                                       |
      | B       | SSUBSCRIBE orders:1 orders:2                  | ["ssubscribe", "orders:2", :2]                                                        | >["ssubscribe", "orders:2", :2]                                                       |
      | main    | PUBSUB CHANNELS w*                            | ["weather"]                                                                           | ["weather"]                                                                           |
      | main    | PUBSUB CHANNELS nothing*                      | []                                                                                    | []                                                                                    |
      | main    | PUBSUB NUMSUB weather news.art nobody weather | ["weather", :2, "news.art", :1, "nobody", :0, "weather", :2]                          | ["weather", :2, "news.art", :1, "nobody", :0, "weather", :2]                          |
      | main    | PUBSUB NUMPAT                                 | :2                                                                                    | :2                                                                                    |
      | main    | PUBSUB SHARDCHANNELS *:2                      | ["orders:2"]                                                                          | ["orders:2"]                                                                          |
      | main    | PUBSUB SHARDNUMSUB orders:1 nobody            | ["orders:1", :1, "nobody", :0]                                                        | ["orders:1", :1, "nobody", :0]                                                        |
      | main    | PUBSUB NUMSUB orders:1                        | ["orders:1", :0]                                                                      | ["orders:1", :0]                                                                      |
      | A       | UNSUBSCRIBE weather                           | ["unsubscribe", "weather", :4]                                                        | >["unsubscribe", "weather", :4]                                                       |
      | B       | UNSUBSCRIBE weather                           | ["unsubscribe", "weather", :1]                                                        | >["unsubscribe", "weather", :1]                                                       |
      | B       | PUNSUBSCRIBE w*                               | ["punsubscribe", "w*", :0]                                                            | >["punsubscribe", "w*", :0]                                                           |
      | main    | PUBSUB NUMSUB weather                         | ["weather", :0]                                                                       | ["weather", :0]                                                                       |
      | main    | PUBSUB NUMPAT                                 | :2                                                                                    | :2                                                                                    |
      | main    | PUBSUB CHANNELS w*                            | []                                                                                    | []                                                                                    |
      | main    | PUBSUB                                        | -ERR wrong number of arguments for 'pubsub' command                                   | -ERR wrong number of arguments for 'pubsub' command                                   |
      | main    | PUBSUB NOSUCH                                 | -ERR unknown subcommand 'NOSUCH'. Try PUBSUB HELP.                                    | -ERR unknown subcommand 'NOSUCH'. Try PUBSUB HELP.                                    |
      | main    | PUBSUB NUMPAT extra                           | -ERR wrong number of arguments for 'pubsub\|numpat' command                           | -ERR wrong number of arguments for 'pubsub\|numpat' command                           |
      | main    | PUBSUB CHANNELS a b                           | -ERR unknown subcommand or wrong number of arguments for 'CHANNELS'. Try PUBSUB HELP. | -ERR unknown subcommand or wrong number of arguments for 'CHANNELS'. Try PUBSUB HELP. |

  Scenario: A RESP2 subscriber may send few commands; in RESP3 it may send any
    Given an empty database
    When the scenario "pubsub/subscriber-commands" runs
    Then its checks pass
    # Servers differ, so left out here: SUBSCRIBE news; RESET; GET k; PUBLISH news nobody; and 2 more
    And the replies are
      | session | command                          | RESP2                                                                                      | RESP3                                                              |
      | A       | SUBSCRIBE news                   | ["subscribe", "news", :1]                                                                  | >["subscribe", "news", :1]                                         |
      | A       | PING                             | ["pong", ""]                                                                               | +PONG                                                              |
      | A       | PING hello                       | ["pong", "hello"]                                                                          | "hello"                                                            |
      | A       | GET k                            | -ERR Can't execute 'get': only (P\|S)SUBSCRIBE / (P\|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context | _                                                                  |
      | A       | SET k v                          | -ERR Can't execute 'set': only (P\|S)SUBSCRIBE / (P\|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context | +OK                                                                |
      | A       | ECHO hello                       | -ERR Can't execute 'echo': only (P\|S)SUBSCRIBE / (P\|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context | "hello"                                                            |
      | A       | MULTI                            | -ERR Can't execute 'multi': only (P\|S)SUBSCRIBE / (P\|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context | +OK                                                                |
      | A       | PUBLISH news from-the-subscriber | -ERR Can't execute 'publish': only (P\|S)SUBSCRIBE / (P\|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context | :1                                                                 |
      | A       | PUBSUB NUMPAT                    | -ERR Can't execute 'pubsub\|numpat': only (P\|S)SUBSCRIBE / (P\|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context | :0                                                                 |
      | A       | CLIENT GETNAME                   | -ERR Can't execute 'client\|getname': only (P\|S)SUBSCRIBE / (P\|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context | _                                                                  |
      | A       | EVAL "return 1" 0                | -ERR Can't execute 'eval': only (P\|S)SUBSCRIBE / (P\|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context | :1                                                                 |
      | A       | WATCH k                          | -ERR Can't execute 'watch': only (P\|S)SUBSCRIBE / (P\|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context | +OK                                                                |
      | A       | NOSUCHCOMMAND                    | -"ERR unknown command 'NOSUCHCOMMAND', with args beginning with: "                         | -"ERR unknown command 'NOSUCHCOMMAND', with args beginning with: " |
      | A       | GET                              | -ERR wrong number of arguments for 'get' command                                           | -ERR wrong number of arguments for 'get' command                   |
      | A       | PSUBSCRIBE p*                    | ["psubscribe", "p*", :2]                                                                   | >["psubscribe", "p*", :2]                                          |
      | A       | SSUBSCRIBE s                     | ["ssubscribe", "s", :1]                                                                    | >["ssubscribe", "s", :1]                                           |
      | main    | PUBLISH news still-subscribed    | :1                                                                                         | :1                                                                 |
      | A       |                                  | ["message", "news", "still-subscribed"]                                                    | >["message", "news", "from-the-subscriber"]                        |
      | A       | UNSUBSCRIBE                      | ["unsubscribe", "news", :1]                                                                | >["unsubscribe", "news", :1]                                       |
      | A       | PUNSUBSCRIBE                     | ["punsubscribe", "p*", :0]                                                                 | >["punsubscribe", "p*", :0]                                        |
      | A       | GET k                            | -ERR Can't execute 'get': only (P\|S)SUBSCRIBE / (P\|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context | "v"                                                                |
      | A       | SUNSUBSCRIBE                     | ["sunsubscribe", "s", :0]                                                                  | >["sunsubscribe", "s", :0]                                         |
      | A       | GET k                            | $-1                                                                                        | "v"                                                                |
      | A       | PING                             | +PONG                                                                                      | +PONG                                                              |

  Scenario: CLIENT LIST tells what a session is subscribed to
    Given an empty database
    When the scenario "pubsub/client-list" runs
    Then its checks pass
    And the replies are
      | session | command                              | RESP2                    | RESP3                     |
      | A       | CLIENT SETNAME subscriber-under-test | +OK                      | +OK                       |
      | A       | SUBSCRIBE a b                        | ["subscribe", "a", :1]   | >["subscribe", "a", :1]   |
      | A       | SUBSCRIBE a b                        | ["subscribe", "b", :2]   | >["subscribe", "b", :2]   |
      | A       | PSUBSCRIBE p*                        | ["psubscribe", "p*", :3] | >["psubscribe", "p*", :3] |
      | A       | SSUBSCRIBE s1 s2 s3                  | ["ssubscribe", "s1", :1] | >["ssubscribe", "s1", :1] |
      | A       | SSUBSCRIBE s1 s2 s3                  | ["ssubscribe", "s2", :2] | >["ssubscribe", "s2", :2] |
      | A       | SSUBSCRIBE s1 s2 s3                  | ["ssubscribe", "s3", :3] | >["ssubscribe", "s3", :3] |

  Scenario: The end of a session ends its subscriptions
    Given an empty database
    When the scenario "pubsub/ended-sessions" runs
    Then its checks pass
    And the replies are
      | session | command                  | RESP2                               | RESP3                                |
      | A       | SUBSCRIBE news           | ["subscribe", "news", :1]           | >["subscribe", "news", :1]           |
      | A       | PSUBSCRIBE n*            | ["psubscribe", "n*", :2]            | >["psubscribe", "n*", :2]            |
      | A       | SSUBSCRIBE shard         | ["ssubscribe", "shard", :1]         | >["ssubscribe", "shard", :1]         |
      | B       | SUBSCRIBE news           | ["subscribe", "news", :1]           | >["subscribe", "news", :1]           |
      | main    | PUBSUB NUMSUB news       | ["news", :2]                        | ["news", :2]                         |
      | main    | PUBLISH news three       | :3                                  | :3                                   |
      | A       |                          | ["message", "news", "three"]        | >["message", "news", "three"]        |
      | A       |                          | ["pmessage", "n*", "news", "three"] | >["pmessage", "n*", "news", "three"] |
      | B       |                          | ["message", "news", "three"]        | >["message", "news", "three"]        |
      | main    | PUBSUB NUMSUB news       | ["news", :1]                        | ["news", :1]                         |
      | main    | PUBSUB SHARDNUMSUB shard | ["shard", :0]                       | ["shard", :0]                        |
      | main    | PUBLISH news one         | :1                                  | :1                                   |
      | main    | SPUBLISH shard none      | :0                                  | :0                                   |
      | B       |                          | ["message", "news", "one"]          | >["message", "news", "one"]          |
      | B       | RESET                    | +RESET                              | +RESET                               |
      | main    | PUBSUB NUMSUB news       | ["news", :0]                        | ["news", :0]                         |
      | main    | PUBLISH news none        | :0                                  | :0                                   |

  Scenario: A user without a right to a channel is refused, and disconnected when the right is taken away
    Given an empty database
    When the scenario "pubsub/channel-permissions" runs
    Then its checks pass
    # Servers differ, so left out here: SUBSCRIBE secret; PSUBSCRIBE news.a*; PSUBSCRIBE *; SSUBSCRIBE secret; and 3 more
    And the replies are
      | session | command                                                                 | RESP2                                                        | RESP3                                                        |
      | main    | ACL SETUSER reader on nopass ~* +@all -@dangerous resetchannels &news.* | +OK                                                          | +OK                                                          |
      | A       | AUTH reader any                                                         | +OK                                                          | +OK                                                          |
      | A       | SUBSCRIBE news.art                                                      | ["subscribe", "news.art", :1]                                | >["subscribe", "news.art", :1]                               |
      | A       | PSUBSCRIBE news.*                                                       | ["psubscribe", "news.*", :2]                                 | >["psubscribe", "news.*", :2]                                |
      | B       | AUTH reader any                                                         | +OK                                                          | +OK                                                          |
      | B       | PUBLISH news.art allowed                                                | :2                                                           | :2                                                           |
      | B       | MULTI                                                                   | +OK                                                          | +OK                                                          |
      | B       | EXEC                                                                    | -EXECABORT Transaction discarded because of previous errors. | -EXECABORT Transaction discarded because of previous errors. |
      | A       |                                                                         | ["message", "news.art", "allowed"]                           | >["message", "news.art", "allowed"]                          |
      | A       |                                                                         | ["pmessage", "news.*", "news.art", "allowed"]                | >["pmessage", "news.*", "news.art", "allowed"]               |
      | main    | ACL SETUSER reader resetchannels &other                                 | +OK                                                          | +OK                                                          |
      | B       | PING                                                                    | +PONG                                                        | +PONG                                                        |
      | B       | PUBLISH other allowed                                                   | :0                                                           | :0                                                           |
      | main    | ACL DELUSER reader                                                      | :1                                                           | :1                                                           |
