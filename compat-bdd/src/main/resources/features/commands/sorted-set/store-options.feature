Feature: Weights and aggregates of the STORE forms

  Scenario: WEIGHTS, AGGREGATE SUM, MIN and MAX
    Given an empty database
    And on each target
      """
      ZADD a 1 x 2 y
      ZADD b 10 x 20 z
      RPUSH l 3 1 2
      """
    When I run
      """
      ZINTERSTORE d 2 a b WEIGHTS 2 3
      ZRANGE d 0 -1 WITHSCORES
      ZINTERSTORE d 2 a b AGGREGATE MIN
      ZRANGE d 0 -1 WITHSCORES
      ZINTERSTORE d 2 a b WEIGHTS 1 2 AGGREGATE SUM
      ZRANGE d 0 -1 WITHSCORES
      ZUNIONSTORE d 2 a b AGGREGATE MAX
      ZRANGE d 0 -1 WITHSCORES
      ZUNIONSTORE d 2 a b AGGREGATE SUM
      ZRANGE d 0 -1 WITHSCORES
      SORT_RO l ASC
      SORT_RO l DESC
      """
    Then the replies are the same
