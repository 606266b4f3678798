Feature: CONFIG GET
  Reads settings.

  Scenario: By name and by pattern
    Given an empty database
    When I run
      """
      CONFIG GET maxmemory
      CONFIG GET MAXMEMORY
      CONFIG GET maxmemory-*
      CONFIG GET hash-max-*
      CONFIG GET [a]ppendonly
      CONFIG GET max?emory
      CONFIG GET nosuch
      CONFIG GET nosuch-*
      CONFIG GET ""
      """
    Then the replies are the same

  Scenario: Several at once
    Given an empty database
    When I run
      """
      CONFIG GET maxmemory timeout
      CONFIG GET maxmemory maxmemory
      CONFIG GET maxmemory* maxmemory nosuch
      CONFIG GET timeout "" tcp-keepalive
      CONFIG GET
      """
    Then the replies are the same

  Scenario: Both names of a setting
    Given an empty database
    When I run
      """
      CONFIG GET slave-priority
      CONFIG GET replica-priority
      CONFIG GET *-priority
      CONFIG GET slave-*
      CONFIG GET replica-read-only
      CONFIG GET hash-max-ziplist-entries
      CONFIG GET *-max-ziplist-*
      CONFIG GET *-max-listpack-*
      CONFIG GET masterauth
      CONFIG GET primaryauth
      CONFIG GET slaveof
      CONFIG GET replicaof
      CONFIG GET slowlog-log-slower-than
      CONFIG GET commandlog-*
      CONFIG GET lua-time-limit
      CONFIG GET busy-reply-threshold
      """
    Then the replies are the same

  Scenario: CONFIG GET in other places
    Given an empty database
    When I run
      """
      MULTI
      CONFIG GET maxmemory
      EXEC
      EVAL "return redis.call('CONFIG', 'GET', 'maxmemory')" 0
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of CONFIG
    Given an empty database
    When I run
      """
      COMMAND INFO CONFIG|GET
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of CONFIG
    Given an empty database
    When I run
      """
      COMMAND DOCS CONFIG|GET
      """
    Then the replies are the same
