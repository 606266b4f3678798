Feature: PFMERGE
  Merges HyperLogLogs.

  Scenario: Merge
    Given an empty database
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
    Given an empty database
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
    Given an empty database
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
    Given an empty database
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
    Given an empty database
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
    Given an empty database
    When I run
      """
      COMMAND INFO PFMERGE
      COMMAND GETKEYSANDFLAGS PFMERGE to a b
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of PFMERGE
    Given an empty database
    When I run
      """
      COMMAND DOCS PFMERGE
      """
    Then the replies are the same
