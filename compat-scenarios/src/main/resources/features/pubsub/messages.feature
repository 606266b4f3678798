Feature: Messages

  What a subscriber receives, in which order, and what happens to one that does not read.
  Bulk traffic is checked rather than listed.

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
