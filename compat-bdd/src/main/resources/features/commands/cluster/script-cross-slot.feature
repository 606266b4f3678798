Feature: Scripts after one that named keys of two slots
  Whether a script that is refused in a cluster leaves something behind.

  @disposable
  Scenario: All scripts after one that named keys of two slots
    Given an empty database
    And a server of its own, started with "--cluster-enabled yes"
    And on each target
      """
      CLUSTER ADDSLOTSRANGE 0 16383
      WAIT 1 3000
      WAIT 1 500
      """
    When I run
      """
      EVAL "return redis.call('PING')" 0
      EVAL "redis.pcall('MGET', 'a', 'b') return 1" 0
      EVAL "return redis.call('PING')" 0
      EVAL "return 1" 0
      SCRIPT FLUSH
      A> EVAL "return redis.call('SET', KEYS[1], 1)" 1 a
      A> GET a
      A> SET a 2
      A> EVAL "return redis.pcall('GET', KEYS[1])" 1 a
      """
    Then the replies are the same
