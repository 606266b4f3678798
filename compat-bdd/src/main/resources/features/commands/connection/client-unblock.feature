Feature: CLIENT UNBLOCK
  Ends the waiting of another session.

  @needs:server
  Scenario: As if the time were over
    Given an empty database
    When I run
      """
      A> @a = CLIENT ID
      A>> BLPOP queue 0
      CLIENT UNBLOCK @{a}
      A<
      A>> BLPOP queue 0
      CLIENT UNBLOCK @{a} TIMEOUT
      A<
      A>> BLMOVE queue other LEFT LEFT 0
      CLIENT UNBLOCK @{a} timeout
      A<
      A>> BZPOPMIN zset 0
      CLIENT UNBLOCK @{a}
      A<
      A>> XREAD BLOCK 0 STREAMS stream $
      CLIENT UNBLOCK @{a}
      A<
      A>> BLMPOP 0 1 queue LEFT
      CLIENT UNBLOCK @{a}
      A<
      A>> WAIT 1 0
      CLIENT UNBLOCK @{a}
      A<
      """
    Then the replies are the same

  @needs:server
  Scenario: With an error
    Given an empty database
    When I run
      """
      A> @a = CLIENT ID
      A>> BLPOP queue 0
      CLIENT UNBLOCK @{a} ERROR
      A<
      A>> XREAD BLOCK 0 STREAMS stream $
      CLIENT UNBLOCK @{a} error
      A<
      A>> WAIT 1 0
      CLIENT UNBLOCK @{a} ERROR
      A<
      """
    Then the replies are the same

  @needs:server
  Scenario: Sessions that do not wait
    Given an empty database
    When I run
      """
      A> @a = CLIENT ID
      CLIENT UNBLOCK @{a}
      CLIENT UNBLOCK 999999999
      CLIENT UNBLOCK 0
      CLIENT UNBLOCK -1
      CLIENT UNBLOCK abc
      CLIENT UNBLOCK ""
      CLIENT UNBLOCK
      CLIENT UNBLOCK @{a} MAYBE
      CLIENT UNBLOCK 999999999 TIMEOUT ERROR
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of CLIENT
    Given an empty database
    When I run
      """
      COMMAND INFO CLIENT|UNBLOCK
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of CLIENT
    Given an empty database
    When I run
      """
      COMMAND DOCS CLIENT|UNBLOCK
      """
    Then the replies are the same
