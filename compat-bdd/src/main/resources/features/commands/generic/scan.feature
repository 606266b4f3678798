Feature: SCAN
  Walks through the keys of a database.

  Scenario: A few keys in one step
    Given an empty database
    And on each target
      """
      MSET a 1 b 2 c 3
      """
    When I run
      """
      SCAN 0 COUNT 1000
      SCAN 0 MATCH b COUNT 1000
      SCAN 0 MATCH nothing* COUNT 1000
      """
    Then the replies are the same
    And the replies to "SCAN" are the same in any order at every depth, because the order is that of a hash table

  Scenario: An empty database
    Given an empty database
    When I run
      """
      SCAN 0
      SCAN 0 MATCH *
      SCAN 0 COUNT 1
      SCAN 12345
      """
    Then the replies are exactly the same, because nothing is there whose order could differ

  Scenario: Keys of one type
    Given an empty database
    And on each target
      """
      SET text 1
      RPUSH list a
      SADD set a
      ZADD zset 1 a
      HSET hash f v
      XADD stream 1-1 f v
      """
    When I run
      """
      SCAN 0 TYPE string COUNT 1000
      SCAN 0 TYPE list COUNT 1000
      SCAN 0 TYPE set COUNT 1000
      SCAN 0 TYPE zset COUNT 1000
      SCAN 0 TYPE hash COUNT 1000
      SCAN 0 TYPE stream COUNT 1000
      SCAN 0 TYPE STRING COUNT 1000
      SCAN 0 TYPE list MATCH l* COUNT 1000
      SCAN 0 type list count 1000
      """
    Then the replies are exactly the same, because one key at most is found

  # Nothing but SCAN looks for keys whose time has come.
  @disposable @resp2
  Scenario: A key of another type whose time has come
    Given an empty database
    And a server of its own, started with "--enable-debug-command yes --notify-keyspace-events Ex"
    And on each target
      """
      DEBUG SET-ACTIVE-EXPIRE 0
      HSET hash f v
      PEXPIRE hash 1
      DEBUG SLEEP 0.01
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      DBSIZE
      SCAN 0 TYPE list COUNT 1000
      DBSIZE
      SCAN 0 TYPE hash COUNT 1000
      DBSIZE
      """
    Then the replies are the same

  Scenario: Types that are not known
    Given an empty database
    And on each target
      """
      SET text 1
      """
    When I run
      """
      SCAN 0 TYPE nosuchtype
      SCAN 0 TYPE ""
      SCAN 0 TYPE none
      SCAN 0 TYPE module
      """
    Then the replies are exactly the same, because nothing is found

  Scenario: Cursors that are not valid
    Given an empty database
    When I run
      """
      SCAN abc
      SCAN -1
      SCAN ""
      SCAN 1.5
      SCAN " 0"
      SCAN 18446744073709551615
      SCAN 18446744073709551616
      SCAN 0x0
      SCAN +0
      SCAN "0 "
      """
    Then the replies are exactly the same, because nothing is there whose order could differ

  Scenario: Options of SCAN that are not valid
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      SCAN 0 COUNT 0
      SCAN 0 COUNT -1
      SCAN 0 COUNT abc
      SCAN 0 COUNT 9223372036854775808
      SCAN 0 COUNT
      SCAN 0 MATCH
      SCAN 0 TYPE
      SCAN 0 NOSUCHOPTION
      SCAN 0 NOSUCHOPTION x
      SCAN 0 NOVALUES
      SCAN 0 COUNT 10 COUNT 10
      SCAN 0 MATCH a MATCH b
      SCAN 0 COUNT 9223372036854775807
      SCAN
      """
    Then the replies are the same

  Scenario: Options of newer versions
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      SCAN 0 SLOT 1
      SCAN 0 NOSCORES
      CLUSTERSCAN 0
      """
    Then the replies are the same

  Scenario: Every key is found once
    Given an empty database
    And on each target
      """
      EVAL "for i = 1, 500 do redis.call('SET', 'key:' .. i, i) end" 0
      """
    When I run
      """
      EVAL "local n, c, seen = 0, '0', {} repeat local r = redis.call('SCAN', c, 'COUNT', 17) c = r[1] for _, k in ipairs(r[2]) do if not seen[k] then seen[k] = true n = n + 1 end end until c == '0' return n" 0
      EVAL "local n, c = 0, '0' repeat local r = redis.call('SCAN', c, 'MATCH', 'key:1*') c = r[1] n = n + #r[2] until c == '0' return n" 0
      EVAL "local n, c = 0, '0' repeat local r = redis.call('SCAN', c, 'TYPE', 'list') c = r[1] n = n + #r[2] until c == '0' return n" 0
      """
    Then the replies are the same

  Scenario: What the servers say of SCAN
    Given an empty database
    When I run
      """
      COMMAND INFO SCAN
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SCAN
    Given an empty database
    When I run
      """
      COMMAND DOCS SCAN
      """
    Then the replies are the same
