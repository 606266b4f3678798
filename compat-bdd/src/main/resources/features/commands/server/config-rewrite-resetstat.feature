Feature: CONFIG REWRITE, RESETSTAT and HELP

  @disposable
  Scenario: Rewriting without a file
    Given an empty database
    When I run
      """
      CONFIG REWRITE
      CONFIG REWRITE x
      """
    Then the replies are the same

  @needs:server
  Scenario: RESETSTAT
    Given an empty database
    When I run
      """
      CONFIG RESETSTAT
      CONFIG RESETSTAT x
      GET a
      NOSUCH
      """
    Then the replies are the same
    When I run
      """
      INFO errorstats
      """
    Then the replies match "(=txt:)?\"# Errorstats\\r\\nerrorstat_ERR:count=2\\r\\n\"", because no failure but these is counted after the reset

  Scenario: HELP
    Given an empty database
    When I run
      """
      CONFIG HELP
      CONFIG HELP x
      CONFIG
      CONFIG NOSUCH
      CONFIG ""
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of CONFIG
    Given an empty database
    When I run
      """
      COMMAND INFO CONFIG|REWRITE
      COMMAND INFO CONFIG|RESETSTAT
      COMMAND INFO CONFIG|HELP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of CONFIG
    Given an empty database
    When I run
      """
      COMMAND DOCS CONFIG|REWRITE
      COMMAND DOCS CONFIG|RESETSTAT
      COMMAND DOCS CONFIG|HELP
      """
    Then the replies are the same

  @needs:server
  Scenario: How keys that got a time in the past are counted
    Given an empty database
    And on each target
      """
      CONFIG RESETSTAT
      MSET a 1 b 1 c 1
      """
    When I run
      """
      EXPIRE a -1
      EVAL "return string.match(redis.call('INFO', 'stats'), 'expired_keys:%d+')" 0
      PEXPIREAT b 1
      EVAL "return string.match(redis.call('INFO', 'stats'), 'expired_keys:%d+')" 0
      GETEX c PXAT 1
      EVAL "return string.match(redis.call('INFO', 'stats'), 'expired_keys:%d+')" 0
      EXPIRE missing -1
      EVAL "return string.match(redis.call('INFO', 'stats'), 'expired_keys:%d+')" 0
      """
    Then the replies are the same
