Feature: Blocking commands
  One session waits, another one wakes it.

  Scenario: BLPOP waits for a push
    Given an empty database
    When I run
      """
      A>> BLPOP queue 5
      B> RPUSH queue job
      A<
      """
    Then the replies are the same
    And the replies are
      | session | command       | reply            |
      | B       | RPUSH queue job | :1             |
      | A       | BLPOP queue 5 | ["queue", "job"] |

  Scenario: Those who wait are served in turn
    Given an empty database
    When I run
      """
      A>> BLPOP queue 5
      B>> BLPOP queue 5
      C> RPUSH queue first second
      A<
      B<
      """
    Then the replies are the same
    And the replies are
      | session | command       | reply               |
      | A       | BLPOP queue 5 | ["queue", "first"]  |
      | B       | BLPOP queue 5 | ["queue", "second"] |

  Scenario: BLMOVE hands an element on
    Given an empty database
    When I run
      """
      A>> BLMOVE from to LEFT RIGHT 5
      B> RPUSH from x
      A<
      LRANGE to 0 -1
      LLEN from
      """
    Then the replies are the same
    And the reply to "BLMOVE" is "x"

  Scenario: A wait that ends without a push
    Given an empty database
    When I run
      """
      BLPOP empty 0.05
      BZPOPMIN empty 0.05
      BLMOVE empty other LEFT LEFT 0.05
      """
    Then the replies are the same
