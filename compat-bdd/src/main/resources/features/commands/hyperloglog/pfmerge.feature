Feature: PFMERGE
  Merges HyperLogLogs.

  Scenario: Merge
    Given Redis and Valkey
    And on each target
      """
      PFADD a 1 2 3
      PFADD b 3 4 5
      """
    When I run
      """
      PFMERGE to a b
      PFCOUNT to
      PFDEBUG ENCODING to
      STRLEN to
      PFMERGE a b
      PFCOUNT a
      PFMERGE to
      PFCOUNT to
      PFMERGE fresh
      PFCOUNT fresh
      EXISTS fresh
      PFMERGE other missing
      PFCOUNT other
      """
    Then the replies are the same

  Scenario: The bytes of what is merged
    Given Redis and Valkey
    And on each target
      """
      PFADD a 1 2 3
      PFADD b 3 4 5
      """
    When I run
      """
      PFMERGE to a b
      GET to
      """
    Then the replies are the same

  Scenario: Merge dense ones
    Given Redis and Valkey
    When I run
      """
      EVAL "for i = 1, 2000 do redis.call('PFADD', KEYS[1], 'element:' .. i) end" 1 a
      PFADD b x y z
      PFMERGE to a b
      PFCOUNT to
      STRLEN to
      PFDEBUG ENCODING to
      GET to
      """
    Then the replies are the same

  Scenario: PFMERGE on other types
    Given Redis and Valkey
    And on each target
      """
      RPUSH list a
      SET text hello
      PFADD a 1
      """
    When I run
      """
      PFMERGE to list
      PFMERGE to a text
      PFMERGE list a
      PFMERGE text a
      EXISTS to
      PFMERGE
      """
    Then the replies are the same

  @needs:config
  Scenario: PFMERGE publishes an event
    Given Redis and Valkey
    And on each target
      """
      PFADD a 1
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      PFMERGE to a
      PFMERGE to a
      """
    Then the replies are the same

  Scenario: What the servers say of PFMERGE
    Given Redis and Valkey
    When I run
      """
      COMMAND INFO PFMERGE
      COMMAND GETKEYSANDFLAGS PFMERGE to a b
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of PFMERGE
    Given Redis and Valkey
    When I run
      """
      COMMAND DOCS PFMERGE
      """
    Then the replies are the same
