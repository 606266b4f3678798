Feature: LATENCY
  Tells of events that took long.

  @needs:config @needs:server
  Scenario: Nothing was slow
    Given an empty database
    And on each target
      """
      CONFIG SET latency-monitor-threshold 100000
      LATENCY RESET
      """
    When I run
      """
      LATENCY LATEST
      LATENCY HISTORY command
      LATENCY HISTORY nosuch
      LATENCY RESET
      LATENCY RESET command
      LATENCY RESET nosuch other
      LATENCY GRAPH command
      LATENCY GRAPH nosuch
      LATENCY DOCTOR
      """
    Then the replies are exactly the same, because there is nothing to tell of

  Scenario: The monitor is off
    Given an empty database
    When I run
      """
      LATENCY DOCTOR
      LATENCY LATEST
      """
    Then the replies are exactly the same, because there is nothing to tell of

  Scenario: Bad calls
    Given an empty database
    When I run
      """
      LATENCY HISTORY
      LATENCY HISTORY a b
      LATENCY GRAPH
      LATENCY LATEST x
      LATENCY DOCTOR x
      LATENCY
      LATENCY NOSUCH
      LATENCY HELP
      LATENCY HELP x
      """
    Then the replies are the same

  @needs:config @needs:server
  Scenario: Something was slow
    Given an empty database
    And on each target
      """
      LATENCY RESET
      CONFIG SET latency-monitor-threshold 1
      """
    When I run
      """
      EVAL "local n = 0 for i = 1, 1000000 do n = n + 1 end return 1" 0
      """
    Then the replies are the same
    When I run
      """
      LATENCY LATEST
      LATENCY HISTORY command
      LATENCY GRAPH command
      LATENCY DOCTOR
      """
    Then the replies are the same in type, because they hold times
    # Switched off first: on a busy machine any command may be slow.
    When I run
      """
      CONFIG SET latency-monitor-threshold 0
      LATENCY RESET command
      LATENCY HISTORY command
      """
    Then the replies are the same

  @needs:server
  Scenario: HISTOGRAM
    Given an empty database
    When I run
      """
      CONFIG RESETSTAT
      SET a 1
      LATENCY HISTOGRAM set
      LATENCY HISTOGRAM set nosuch
      LATENCY HISTOGRAM SET
      """
    Then the replies to "LATENCY HISTOGRAM" are the same in type, because they hold times
    When I run
      """
      LATENCY HISTOGRAM nosuch
      LATENCY HISTOGRAM get
      LATENCY HISTOGRAM client|id
      LATENCY HISTOGRAM ""
      """
    Then the replies are the same

  @needs:server @resp3
  Scenario: What HISTOGRAM counts
    Given an empty database
    When I run
      """
      CONFIG RESETSTAT
      SET a 1
      SET a 2
      CONFIG GET timeout
      """
    Then the replies are the same
    When I run
      """
      LATENCY HISTOGRAM set config|get get
      """
    Then the replies match "%\{(\"config.get\": %\{\"calls\": :1, \"histogram_usec\": %\{.*\}\}(, )?|\"set\": %\{\"calls\": :2, \"histogram_usec\": %\{.*\}\}(, )?){2}\}", because it holds times

  @resp2
  Scenario: What the servers say of LATENCY
    Given an empty database
    When I run
      """
      COMMAND INFO LATENCY|LATEST
      COMMAND INFO LATENCY|HISTORY
      COMMAND INFO LATENCY|RESET
      COMMAND INFO LATENCY|GRAPH
      COMMAND INFO LATENCY|DOCTOR
      COMMAND INFO LATENCY|HISTOGRAM
      COMMAND INFO LATENCY|HELP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of LATENCY
    Given an empty database
    When I run
      """
      COMMAND DOCS LATENCY|LATEST
      COMMAND DOCS LATENCY|HISTORY
      COMMAND DOCS LATENCY|RESET
      COMMAND DOCS LATENCY|GRAPH
      COMMAND DOCS LATENCY|DOCTOR
      COMMAND DOCS LATENCY|HISTOGRAM
      COMMAND DOCS LATENCY|HELP
      """
    Then the replies are the same
