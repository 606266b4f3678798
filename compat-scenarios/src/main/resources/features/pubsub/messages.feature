Feature: Messages

  What a subscriber receives, in which order, and what happens to one that does not read.
  Bulk traffic is checked rather than listed.

  Scenario: A message comes as message, pmessage or smessage with its bytes untouched
    Given an empty database
    When the scenario "pubsub/message-kinds" runs
    Then its checks pass
    And the replies are
      | session  | command                           | RESP2                                                 | RESP3                                                 |
      | channels | SUBSCRIBE news                    | ["subscribe", "news", :1]                             | >["subscribe", "news", :1]                            |
      | patterns | PSUBSCRIBE n?ws                   | ["psubscribe", "n?ws", :1]                            | >["psubscribe", "n?ws", :1]                           |
      | shards   | SSUBSCRIBE news                   | ["ssubscribe", "news", :1]                            | >["ssubscribe", "news", :1]                           |
      | main     | PUBLISH news hello                | :2                                                    | :2                                                    |
      | main     | SPUBLISH news sharded             | :1                                                    | :1                                                    |
      | main     | PUBLISH nobody hello              | :0                                                    | :0                                                    |
      | main     | SPUBLISH nobody hello             | :0                                                    | :0                                                    |
      | main     | PUBLISH news ""                   | :2                                                    | :2                                                    |
      | main     | PUBLISH news "\\x00\\xff\\r\\n*1" | :2                                                    | :2                                                    |
      | main     | PUBLISH news "한국어"             | :2                                                    | :2                                                    |
      | channels |                                   | ["message", "news", "hello"]                          | >["message", "news", "hello"]                         |
      | channels |                                   | ["message", "news", ""]                               | >["message", "news", ""]                              |
      | channels |                                   | ["message", "news", "\\x00\\xff\\r\\n*1"]             | >["message", "news", "\\x00\\xff\\r\\n*1"]            |
      | channels |                                   | ["message", "news", "한국어"]                         | >["message", "news", "한국어"]                        |
      | patterns |                                   | ["pmessage", "n?ws", "news", "hello"]                 | >["pmessage", "n?ws", "news", "hello"]                |
      | patterns |                                   | ["pmessage", "n?ws", "news", ""]                      | >["pmessage", "n?ws", "news", ""]                     |
      | patterns |                                   | ["pmessage", "n?ws", "news", "\\x00\\xff\\r\\n*1"]    | >["pmessage", "n?ws", "news", "\\x00\\xff\\r\\n*1"]   |
      | patterns |                                   | ["pmessage", "n?ws", "news", "한국어"]                | >["pmessage", "n?ws", "news", "한국어"]               |
      | shards   |                                   | ["smessage", "news", "sharded"]                       | >["smessage", "news", "sharded"]                      |
      | channels | PING                              | ["pong", ""]                                          | +PONG                                                 |
      | patterns | PING still-there                  | ["pong", "still-there"]                               | "still-there"                                         |
      | main     | PUBLISH news                      | -ERR wrong number of arguments for 'publish' command  | -ERR wrong number of arguments for 'publish' command  |
      | main     | PUBLISH news a b                  | -ERR wrong number of arguments for 'publish' command  | -ERR wrong number of arguments for 'publish' command  |
      | main     | SPUBLISH news                     | -ERR wrong number of arguments for 'spublish' command | -ERR wrong number of arguments for 'spublish' command |

  Scenario: A session gets a message once for its channel and once for each pattern
    Given an empty database
    When the scenario "pubsub/overlapping-patterns" runs
    Then its checks pass
    And the replies are
      | session  | command                         | RESP2                                                | RESP3                                                 |
      | A        | SUBSCRIBE news.art              | ["subscribe", "news.art", :1]                        | >["subscribe", "news.art", :1]                        |
      | A        | PSUBSCRIBE news.*               | ["psubscribe", "news.*", :2]                         | >["psubscribe", "news.*", :2]                         |
      | main     | PUBLISH news.art once-for-each  | :2                                                   | :2                                                    |
      | main     | PUBLISH news.music pattern-only | :1                                                   | :1                                                    |
      | main     | PUBLISH news nobody             | :0                                                   | :0                                                    |
      | A        |                                 | ["message", "news.art", "once-for-each"]             | >["message", "news.art", "once-for-each"]             |
      | A        |                                 | ["pmessage", "news.*", "news.art", "once-for-each"]  | >["pmessage", "news.*", "news.art", "once-for-each"]  |
      | A        |                                 | ["pmessage", "news.*", "news.music", "pattern-only"] | >["pmessage", "news.*", "news.music", "pattern-only"] |
      | class    | PSUBSCRIBE h[ae]llo             | ["psubscribe", "h[ae]llo", :1]                       | >["psubscribe", "h[ae]llo", :1]                       |
      | negated  | PSUBSCRIBE h[^e]llo             | ["psubscribe", "h[^e]llo", :1]                       | >["psubscribe", "h[^e]llo", :1]                       |
      | range    | PSUBSCRIBE h[a-b]llo            | ["psubscribe", "h[a-b]llo", :1]                      | >["psubscribe", "h[a-b]llo", :1]                      |
      | escaped  | PSUBSCRIBE "h\\\\*llo"          | ["psubscribe", "h\\\\*llo", :1]                      | >["psubscribe", "h\\\\*llo", :1]                      |
      | unclosed | PSUBSCRIBE h[ae                 | ["psubscribe", "h[ae", :1]                           | >["psubscribe", "h[ae", :1]                           |
      | main     | PUBLISH hello 1                 | :1                                                   | :1                                                    |
      | main     | PUBLISH hallo 2                 | :3                                                   | :3                                                    |
      | main     | PUBLISH hbllo 3                 | :2                                                   | :2                                                    |
      | main     | PUBLISH h*llo 4                 | :2                                                   | :2                                                    |
      | main     | PUBLISH h[ae 5                  | :0                                                   | :0                                                    |
      | main     | PUBLISH hllo 6                  | :0                                                   | :0                                                    |
      | class    |                                 | ["pmessage", "h[ae]llo", "hello", "1"]               | >["pmessage", "h[ae]llo", "hello", "1"]               |
      | class    |                                 | ["pmessage", "h[ae]llo", "hallo", "2"]               | >["pmessage", "h[ae]llo", "hallo", "2"]               |
      | negated  |                                 | ["pmessage", "h[^e]llo", "hallo", "2"]               | >["pmessage", "h[^e]llo", "hallo", "2"]               |
      | negated  |                                 | ["pmessage", "h[^e]llo", "hbllo", "3"]               | >["pmessage", "h[^e]llo", "hbllo", "3"]               |
      | negated  |                                 | ["pmessage", "h[^e]llo", "h*llo", "4"]               | >["pmessage", "h[^e]llo", "h*llo", "4"]               |
      | range    |                                 | ["pmessage", "h[a-b]llo", "hallo", "2"]              | >["pmessage", "h[a-b]llo", "hallo", "2"]              |
      | range    |                                 | ["pmessage", "h[a-b]llo", "hbllo", "3"]              | >["pmessage", "h[a-b]llo", "hbllo", "3"]              |
      | escaped  |                                 | ["pmessage", "h\\\\*llo", "h*llo", "4"]              | >["pmessage", "h\\\\*llo", "h*llo", "4"]              |
      | main     | PUBLISH sport.ski snow          | :5                                                   | :5                                                    |
      | main     | PUBLISH sport.run rain          | :3                                                   | :3                                                    |
      | main     | PUBSUB NUMPAT                   | :10                                                  | :10                                                   |

  Scenario: In RESP3 messages arrive between the replies of the same session, and confuse none
    Given an empty database
    When the scenario "pubsub/pushes-between-replies" runs
    Then its checks pass
    And the replies are
      | session | command                    | reply                                 |
      | A       | SUBSCRIBE news             | >["subscribe", "news", :1]            |
      | A       | SET k v                    | +OK                                   |
      | main    | PUBLISH news one           | :1                                    |
      | A       | GET k                      | "v"                                   |
      | main    | PUBLISH news two           | :1                                    |
      | A       | INCR counter               | :1                                    |
      | main    | PUBLISH news while-blocked | :1                                    |
      | main    | RPUSH queue job            | :1                                    |
      | A       | BLPOP queue 5              | ["queue", "job"]                      |
      | A       | UNSUBSCRIBE news           | >["unsubscribe", "news", :0]          |
      | A       | GET k                      | "v"                                   |
      | A       |                            | >["message", "news", "one"]           |
      | A       |                            | >["message", "news", "two"]           |
      | A       |                            | >["message", "news", "while-blocked"] |

  # Shows that PUBLISH and SPUBLISH queued in MULTI reach no one before EXEC, then all in order, that DISCARD and an
  # aborted EXEC deliver nothing, and that a failing command beside it does not hold a message back.
  @id:pubsub/publish-in-transaction
  Scenario: What is published in MULTI is delivered by EXEC, in order, and by DISCARD not at all
    Given an empty database
    When I run, expecting
      """
      A> SUBSCRIBE news   => >["subscribe", "news", :1]
      A> SSUBSCRIBE shard => >["ssubscribe", "shard", :1]
      MULTI               => +OK
      PUBLISH news 1      => +QUEUED
      SPUBLISH shard 2    => +QUEUED
      SET k v             => +QUEUED
      INCR k              => +QUEUED
      PUBLISH news 3      => +QUEUED
      A> PING before-exec => ["pong", "before-exec"] || "before-exec"
      """
    And I run, expecting
      """
      EXEC => [:1, :1, +OK, -"ERR value is not an integer or out of range", :1]
      A<   => >["message", "news", "1"]
      A<   => >["smessage", "shard", "2"]
      A<   => >["message", "news", "3"]
      """
    And I run, expecting
      """
      MULTI                  => +OK
      PUBLISH news discarded => +QUEUED
      DISCARD                => +OK
      MULTI                  => +OK
      PUBLISH news aborted   => +QUEUED
      NOSUCHCOMMAND          => -"ERR unknown command 'NOSUCHCOMMAND', with args beginning with: "
      EXEC                   => -EXECABORT Transaction discarded because of previous errors.
      WATCH k                => +OK
      other> SET k changed   => +OK
      MULTI                  => +OK
      PUBLISH news conflict  => +QUEUED
      EXEC                   => *-1 || _
      """
    Then the replies are as expected
    And the replies are the same

  # Shows PUBLISH and SPUBLISH in a script with what they return, that messages of a script that fails later are
  # delivered all the same, that a read-only script may not publish, and the error for SUBSCRIBE in a script.
  @id:pubsub/publish-in-script
  Scenario: A script may publish, and may not subscribe
    Given an empty database
    When I run, expecting
      """
      A> SUBSCRIBE news   => >["subscribe", "news", :1]
      A> PSUBSCRIBE n*    => >["psubscribe", "n*", :2]
      A> SSUBSCRIBE shard => >["ssubscribe", "shard", :1]
      EVAL "return redis.call('PUBLISH', KEYS[1], ARGV[1])" 1 news from-a-script => :2
      EVAL "return {redis.call('SPUBLISH', 'shard', 'x'), redis.call('PUBLISH', 'nobody', 'x')}" 0 => [:1, :1]
      A<                  => >["message", "news", "from-a-script"]
      A<                  => >["pmessage", "n*", "news", "from-a-script"]
      A<                  => >["smessage", "shard", "x"]
      A<                  => >["pmessage", "n*", "nobody", "x"]
      """
    And I run, expecting
      """
      EVAL "redis.call('PUBLISH', 'news', 'before the error') error('boom')" 0
      EVAL_RO "return redis.call('PUBLISH', 'news', 'read-only')" 0
      EVAL_RO "return redis.call('SPUBLISH', 'shard', 'read-only')" 0
      EVAL "return redis.call('SUBSCRIBE', 'news')" 0
      EVAL "return redis.pcall('PSUBSCRIBE', 'n*')['err']" 0
      EVAL "return redis.call('UNSUBSCRIBE')" 0
      EVAL "return redis.call('PUBSUB', 'NUMSUB', 'news')" 0 => ["news", :1]
      A<                                                     => >["message", "news", "before the error"]
      A<                                                     => >["pmessage", "n*", "news", "before the error"]
      """
    Then the replies are as expected
    And the replies are the same

  Scenario: Two publishers send 10,000 numbered messages to three subscribers: none is lost, each publisher in order
    Given an empty database
    When the scenario "pubsub/ten-thousand-messages" runs
    Then its checks pass

  Scenario: A subscriber that does not read is disconnected at the output buffer limit
    Given an empty database
    When the scenario "pubsub/slow-subscriber" runs
    Then its checks pass
    And the replies are
      | session   | command                                                | reply         |
      | publisher | CONFIG SET client-output-buffer-limit "pubsub 1mb 0 0" | +OK           |
      | publisher | PUBSUB NUMSUB flood                                    | ["flood", :1] |
      | publisher | PUBSUB NUMSUB flood                                    | ["flood", :0] |

  Scenario: What large messages count towards the output buffer limit of a subscriber that does not read
    Given an empty database
    When the scenario "pubsub/slow-subscriber-large-messages" runs
    Then its checks pass
    # Servers differ, so left out here: PUBSUB NUMSUB flood
    And the replies are
      | session   | command                                                | reply         |
      | publisher | CONFIG SET client-output-buffer-limit "pubsub 1mb 0 0" | +OK           |
      | publisher | PUBSUB NUMSUB flood                                    | ["flood", :1] |
