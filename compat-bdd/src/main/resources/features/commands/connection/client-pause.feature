Feature: CLIENT PAUSE and UNPAUSE
  Makes sessions wait.

  @needs:server
  Scenario: Writes wait
    Given an empty database
    When I run
      """
      CLIENT PAUSE 30000 WRITE
      B> GET a
      A>> SET a 1
      B> EXISTS a
      CLIENT UNPAUSE
      A<
      B> GET a
      """
    Then the replies are the same

  @needs:server
  Scenario: Everything waits
    Given an empty database
    And on each target
      """
      B> PING
      """
    When I run
      """
      CLIENT PAUSE 20
      B> PING
      CLIENT PAUSE 20 ALL
      B> GET a
      SET a 1
      """
    Then the replies are the same

  @needs:server
  Scenario: What counts as a write
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      CLIENT PAUSE 30000 WRITE
      B> GET a
      B> EVAL_RO "return redis.call('GET', KEYS[1])" 1 a
      B> EVAL "#!lua flags=no-writes\nreturn 1" 0
      A>> PUBLISH news hi
      C>> EVAL "return 1" 0
      D>> PFCOUNT a
      CLIENT UNPAUSE
      A<
      C<
      D<
      """
    Then the replies are the same

  @needs:server
  Scenario: Times that are illegal
    Given an empty database
    When I run
      """
      CLIENT PAUSE
      CLIENT PAUSE abc
      CLIENT PAUSE -1
      CLIENT PAUSE 1.5
      CLIENT PAUSE ""
      CLIENT PAUSE 99999999999999999999
      CLIENT PAUSE 0
      CLIENT PAUSE 0 WRITE
      CLIENT PAUSE 0 NOSUCH
      CLIENT PAUSE 0 WRITE ALL
      CLIENT UNPAUSE x
      CLIENT UNPAUSE
      PING
      """
    Then the replies are the same

  @needs:server
  Scenario: A longer pause wins
    Given an empty database
    When I run
      """
      CLIENT PAUSE 30000 WRITE
      CLIENT PAUSE 1 WRITE
      A>> SET a 1
      EXISTS a
      CLIENT UNPAUSE
      A<
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of CLIENT
    Given an empty database
    When I run
      """
      COMMAND INFO CLIENT|PAUSE
      COMMAND INFO CLIENT|UNPAUSE
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of CLIENT
    Given an empty database
    When I run
      """
      COMMAND DOCS CLIENT|PAUSE
      COMMAND DOCS CLIENT|UNPAUSE
      """
    Then the replies are the same
