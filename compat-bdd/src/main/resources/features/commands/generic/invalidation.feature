Feature: What invalidates a key that a client has read
  Client-side caches rely on it: a write that is not told leaves them stale.

  @resp3
  Scenario Outline: <what> invalidates
    Given an empty database
    And on each target
      """
      MSET key 1 other 2
      """
    When I run
      """
      A> CLIENT TRACKING ON
      A> GET key
      B> <command>
      """
    Then the replies are the same

    Examples:
      | what                          | command                          |
      | SET                           | SET key 2                        |
      | SET that is refused           | SET key 2 NX                     |
      | SET with GET                  | SET key 2 GET                    |
      | APPEND of nothing             | APPEND key ""                    |
      | INCR                          | INCR key                         |
      | INCRBY 0                      | INCRBY key 0                     |
      | SETRANGE of nothing           | SETRANGE key 0 ""                |
      | SETBIT to what it was         | SETBIT key 0 0                   |
      | GETEX without an option       | GETEX key                        |
      | GETEX PERSIST without expiry  | GETEX key PERSIST                |
      | GETEX EX                      | GETEX key EX 1000                |
      | GETEX in the past             | GETEX key PXAT 1                 |
      | GETDEL                        | GETDEL key                       |
      | PERSIST without expiry        | PERSIST key                      |
      | EXPIRE                        | EXPIRE key 1000                  |
      | EXPIRE that is refused        | EXPIRE key 1000 XX               |
      | EXPIRE in the past            | EXPIRE key -1                    |
      | RENAME                        | RENAME key to                    |
      | RENAME over it                | RENAME other key                 |
      | RENAME to itself              | RENAME key key                   |
      | COPY over it                  | COPY other key REPLACE           |
      | COPY of it                    | COPY key to                      |
      | TOUCH                         | TOUCH key                        |
      | UNLINK                        | UNLINK key                       |
      | BITOP into it                 | BITOP NOT key other              |
      | BITFIELD that reads           | BITFIELD key GET u8 0            |
      | BITFIELD to what it was       | BITFIELD key SET u8 0 49         |
      | MSETNX that is refused        | MSETNX key 1 to 2                |
      | SORT into it                  | SORT missing STORE key           |
      | SET in the past               | SET key 2 PXAT 1                 |

  @resp3
  Scenario: A key that expires invalidates
    Given an empty database
    When I run
      """
      A> CLIENT TRACKING ON
      A> MULTI
      A> SET key 1 PX 30
      A> GET key
      A> EXEC
      A<
      """
    Then the replies are the same

  @resp3
  Scenario: A client that wrote a key itself
    Given an empty database
    When I run
      """
      A> CLIENT TRACKING ON NOLOOP
      A> SET key 1
      A> GET key
      A> SET key 2
      A> GET key
      B> SET key 3
      """
    Then the replies are the same

  @resp3
  Scenario: What a client has not read is not told, with OPTIN and OPTOUT
    Given an empty database
    When I run
      """
      A> CLIENT TRACKING ON OPTIN
      A> GET key
      A> CLIENT CACHING YES
      A> GET other
      B> MSET key 1 other 2
      C> CLIENT TRACKING ON OPTOUT
      C> CLIENT CACHING NO
      C> GET key
      C> GET other
      B> SET key 2
      B> SET other 3
      """
    Then the replies are the same

  @resp2
  Scenario: Invalidations that go to another connection
    Given an empty database
    When I run
      """
      W> @id = CLIENT ID
      W> SUBSCRIBE __redis__:invalidate
      A> CLIENT TRACKING ON REDIRECT @{id}
      A> GET key
      A> GET other
      B> MSET key 1 other 2
      B> SET key 2
      """
    Then the replies are the same

  @resp3
  Scenario: Invalidations of a prefix
    Given an empty database
    When I run
      """
      A> CLIENT TRACKING ON BCAST PREFIX user:
      B> SET user:1 a
      """
    Then the replies are the same
    When I run
      """
      B> SET session:1 a
      B> DEL user:1
      """
    Then the replies are the same
