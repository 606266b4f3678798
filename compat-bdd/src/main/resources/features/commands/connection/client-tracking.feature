Feature: CLIENT TRACKING
  Tells a client what it keeps is no longer true.

  @resp3
  Scenario: Switch it on and off
    Given an empty database
    When I run
      """
      CLIENT TRACKINGINFO
      CLIENT TRACKING ON
      CLIENT TRACKINGINFO
      CLIENT TRACKING ON
      CLIENT TRACKING OFF
      CLIENT TRACKINGINFO
      CLIENT TRACKING OFF
      CLIENT GETREDIR
      """
    Then the replies are the same

  @resp3
  Scenario: Keys that were read are invalidated
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      A> CLIENT TRACKING ON
      A> GET a
      A> MGET b c
      B> SET a 2
      A<
      B> SET a 3
      B> MSET b 1 c 2
      A<
      A<
      A> GET a
      A> SET a 4
      A<
      B> DEL b
      A> GET a
      B> FLUSHDB
      A<
      """
    Then the replies are the same

  @resp3
  Scenario: Own changes are not told with NOLOOP
    Given an empty database
    When I run
      """
      A> CLIENT TRACKING ON NOLOOP
      A> GET a
      A> SET a 1
      A> GET a
      B> SET a 2
      A<
      A> CLIENT TRACKINGINFO
      """
    Then the replies are the same

  @resp3
  Scenario: Prefixes are broadcast
    Given an empty database
    When I run
      """
      A> CLIENT TRACKING ON BCAST PREFIX user: PREFIX item:
      A> CLIENT TRACKINGINFO
      B> SET user:1 a
      A<
      B> SET other:1 a
      B> MSET item:1 a item:2 b
      A<
      B> DEL user:1
      A<
      """
    Then the replies are the same

  @resp3
  Scenario: Everything is broadcast
    Given an empty database
    When I run
      """
      A> CLIENT TRACKING ON BCAST
      A> CLIENT TRACKINGINFO
      B> SET a 1
      A<
      """
    Then the replies are the same

  @resp3
  Scenario: Only what is asked for
    Given an empty database
    When I run
      """
      A> CLIENT TRACKING ON OPTIN
      A> GET a
      B> SET a 1
      A> CLIENT CACHING YES
      A> GET a
      A> CLIENT TRACKINGINFO
      B> SET a 2
      A<
      A> CLIENT CACHING NO
      A> CLIENT CACHING YES
      A> CLIENT TRACKINGINFO
      A> PING
      """
    Then the replies are the same

  @resp3
  Scenario: All but what is not wanted
    Given an empty database
    When I run
      """
      A> CLIENT TRACKING ON OPTOUT
      A> CLIENT CACHING NO
      A> GET a
      B> SET a 1
      A> GET a
      B> SET a 2
      A<
      A> CLIENT CACHING YES
      A> CLIENT TRACKINGINFO
      """
    Then the replies are the same

  Scenario: Another session is told
    Given an empty database
    When I run
      """
      A> @a = CLIENT ID
      A> SUBSCRIBE __redis__:invalidate
      B> CLIENT TRACKING ON REDIRECT @{a}
      B> GET a
      C> SET a 1
      A<
      B> GET a
      C> FLUSHALL
      A<
      """
    Then the replies are the same

  @resp3 @needs:server
  Scenario: The session that is told ends
    Given an empty database
    When I run
      """
      A> @a = CLIENT ID
      B> CLIENT TRACKING ON REDIRECT @{a}
      B> GET a
      CLIENT KILL ID @{a}
      """
    Then the replies are the same
    When I run
      """
      C> SET a 1
      B<
      """
    Then the replies are the same in shape, because the number of the session is in them
    When I run
      """
      B> CLIENT TRACKINGINFO
      B> CLIENT GETREDIR
      """
    Then the replies are the same in shape, because they hold the number of the session

  @resp3
  Scenario: Illegal options
    Given an empty database
    When I run
      """
      CLIENT TRACKING
      CLIENT TRACKING MAYBE
      CLIENT TRACKING ON NOSUCH
      CLIENT TRACKING ON PREFIX a
      CLIENT TRACKING ON OPTIN OPTOUT
      CLIENT TRACKING ON BCAST OPTIN
      CLIENT TRACKING ON BCAST OPTOUT
      CLIENT TRACKING ON BCAST PREFIX a PREFIX ab
      CLIENT TRACKING ON BCAST PREFIX a PREFIX a
      CLIENT TRACKING ON BCAST PREFIX
      CLIENT TRACKING ON REDIRECT
      CLIENT TRACKING ON REDIRECT abc
      CLIENT TRACKING ON REDIRECT 999999999
      CLIENT TRACKING ON REDIRECT 0
      CLIENT TRACKING ON REDIRECT -1
      CLIENT TRACKING OFF BCAST
      CLIENT TRACKINGINFO
      """
    Then the replies are the same

  @resp3
  Scenario: Changing the mode
    Given an empty database
    When I run
      """
      CLIENT TRACKING ON BCAST
      CLIENT TRACKING ON
      CLIENT TRACKING ON OPTIN
      CLIENT TRACKING OFF
      CLIENT TRACKING ON OPTIN
      CLIENT TRACKING ON OPTOUT
      CLIENT TRACKING ON BCAST
      CLIENT TRACKINGINFO
      CLIENT TRACKING OFF
      CLIENT TRACKING ON BCAST PREFIX a
      CLIENT TRACKING ON BCAST PREFIX ab
      CLIENT TRACKING ON BCAST PREFIX b
      CLIENT TRACKINGINFO
      """
    Then the replies are the same

  @resp2
  Scenario: RESP2 needs another session to tell
    Given an empty database
    When I run
      """
      CLIENT TRACKING ON
      CLIENT TRACKING ON BCAST
      GET a
      B> SET a 1
      CLIENT TRACKINGINFO
      """
    Then the replies are the same

  Scenario: CACHING where tracking is not on
    Given an empty database
    When I run
      """
      CLIENT CACHING YES
      CLIENT CACHING NO
      CLIENT CACHING MAYBE
      CLIENT CACHING
      CLIENT TRACKING ON
      CLIENT CACHING YES
      CLIENT CACHING NO
      CLIENT GETREDIR
      CLIENT GETREDIR x
      CLIENT TRACKINGINFO x
      """
    Then the replies are the same

  @resp3
  Scenario: Scripts and transactions track
    Given an empty database
    When I run
      """
      A> CLIENT TRACKING ON
      A> EVAL_RO "return redis.call('GET', KEYS[1])" 1 a
      A> MULTI
      A> GET b
      A> EXEC
      B> SET a 1
      A<
      B> SET b 1
      A<
      """
    Then the replies are the same

  @resp3
  Scenario: Keys that expire and are evicted are told
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      A> CLIENT TRACKING ON
      A> GET a
      B> PEXPIREAT a 1
      A<
      A> GET a
      B> SET a 1 PXAT 33177117420000
      A<
      """
    Then the replies are the same

  @resp3 @needs:config
  Scenario: Over the limit of keys that are remembered
    Given an empty database
    And on each target
      """
      CONFIG SET tracking-table-max-keys 1
      """
    When I run
      """
      A> CLIENT TRACKING ON
      A> MGET a a
      B> SET a 1
      A<
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of CLIENT
    Given an empty database
    When I run
      """
      COMMAND INFO CLIENT|TRACKING
      COMMAND INFO CLIENT|TRACKINGINFO
      COMMAND INFO CLIENT|CACHING
      COMMAND INFO CLIENT|GETREDIR
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of CLIENT
    Given an empty database
    When I run
      """
      COMMAND DOCS CLIENT|TRACKING
      COMMAND DOCS CLIENT|TRACKINGINFO
      COMMAND DOCS CLIENT|CACHING
      COMMAND DOCS CLIENT|GETREDIR
      """
    Then the replies are the same
