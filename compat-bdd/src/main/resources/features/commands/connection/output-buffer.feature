Feature: The limit of the output buffer
  A client that lets too much of its replies wait is cut off.

  @needs:config @resp2
  Scenario: A string, and a list of as many bytes
    Given an empty database
    And on each target
      """
      SETRANGE string 999999 x
      EVAL "for i = 1, 1000 do redis.call('RPUSH', KEYS[1], string.rep('x', 1000)) end" 1 list
      CONFIG SET client-output-buffer-limit "normal 200000 0 0"
      """
    When I run
      """
      A> GET string
      B> LRANGE list 0 -1
      PING
      """
    Then the replies are the same
