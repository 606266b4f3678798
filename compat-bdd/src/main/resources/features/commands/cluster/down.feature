Feature: A cluster that is down
  What a node answers while slots are not served.

  @disposable
  Scenario: Keys of several slots that no node serves
    Given an empty database
    And a server of its own, started with "--cluster-enabled yes"
    When I run
      """
      MGET foo bar
      DEL foo bar
      RENAME foo bar
      SINTERSTORE foo bar
      WATCH foo bar
      BLPOP foo bar 1
      XREAD STREAMS foo bar 0 0
      SSUBSCRIBE foo bar
      EVAL "return 1" 2 foo bar
      MIGRATE 127.0.0.1 1 "" 0 100 KEYS foo bar
      MULTI
      GET foo
      GET bar
      EXEC
      MGET foo {foo}2
      """
    Then the replies are the same

  @disposable
  Scenario: Scripts while the cluster is down
    Given an empty database
    And a server of its own, started with "--cluster-enabled yes"
    When I run
      """
      CLUSTER ADDSLOTSRANGE 0 5000
      EVAL "return redis.call('GET', 'b')" 0
      EVAL "return redis.call('SET', 'b', 1)" 0
      EVAL "return redis.call('PING')" 0
      EVAL "#!lua\nreturn redis.call('GET', 'b')" 0
      EVAL "return redis.call('GET', KEYS[1])" 1 b
      CONFIG SET cluster-allow-reads-when-down yes
      EVAL "return redis.call('GET', 'b')" 0
      EVAL "return redis.call('SET', 'b', 1)" 0
      EVAL "return redis.pcall('SET', 'b', 1).err" 0
      EVAL "return redis.call('SET', KEYS[1], 1)" 1 b
      GET b
      SET b 1
      MULTI
      GET b
      EXEC
      """
    Then the replies are the same

  @disposable
  Scenario: Where the other nodes are
    Given an empty database
    And a server of its own, started with "--cluster-enabled yes"
    When I run
      """
      CLUSTER MEET 127.0.0.1 60000
      CLUSTER MEET 127.0.0.1 7000 70000
      CLUSTER MEET 127.0.0.1 7000 0
      CLUSTER MEET 127.0.0.1 0
      CLUSTER MEET 127.0.0.1 70000
      CLUSTER MEET "" 7000
      CLUSTER MEET 127.0.0.1 7000 abc
      CLUSTER MEET 127.0.0.1
      CONFIG SET cluster-announce-ip "a b"
      CONFIG SET cluster-announce-ip 1.2.3.4
      CONFIG SET cluster-announce-ip xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      CONFIG SET cluster-announce-hostname "a b"
      CONFIG SET cluster-preferred-endpoint-type nosuch
      CONFIG SET cluster-announce-human-nodename "a b"
      """
    Then the replies are the same

  @disposable
  Scenario: Statistics of slots and moving them
    Given an empty database
    And a server of its own, started with "--cluster-enabled yes"
    And on each target
      """
      CLUSTER ADDSLOTSRANGE 0 16383
      """
    When I run
      """
      CLUSTER SLOT-STATS
      CLUSTER SLOT-STATS SLOTSRANGE 0
      CLUSTER SLOT-STATS SLOTSRANGE 0 99999
      CLUSTER SLOT-STATS ORDERBY key-count LIMIT 0
      CLUSTER SLOT-STATS ORDERBY key-count LIMIT 1 LIMIT 2
      CLUSTER SLOT-STATS ORDERBY key-count ASC DESC
      CLUSTER SLOT-STATS ORDERBY key-count NOSUCH
      CLUSTER SLOT-STATS ORDERBY cpu-usec LIMIT 1
      CLUSTER MIGRATESLOTS SLOTSRANGE 0
      CLUSTER MIGRATESLOTS SLOTSRANGE 5 1 NODE nosuch
      CLUSTER MIGRATESLOTS SLOTSRANGE 0 5 3 7 NODE 0123456789012345678901234567890123456789
      CLUSTER MIGRATESLOTS SLOTSRANGE 0 1 NODE 0123456789012345678901234567890123456789
      CLUSTER CANCELSLOTMIGRATIONS ALL
      CLUSTER GETSLOTMIGRATIONS x
      CLUSTER SYNCSLOTS
      CLUSTER SYNCSLOTS ACK
      CLUSTER SETSLOT 1 NODE 0123456789012345678901234567890123456789 TIMEOUT 100
      EVAL "local t = {} for f in redis.call('INFO', 'cluster_info'):gmatch('([%w_-]+):') do t[#t+1] = f end return t" 0
      EVAL "local t = {} for f in redis.call('CLUSTER', 'INFO'):gmatch('([%w_-]+):') do t[#t+1] = f end return t" 0
      EVAL "local t = {} for _, f in ipairs(redis.call('CLUSTER', 'SHARDS')[1]) do t[#t+1] = type(f) == 'string' and #f < 40 and f or type(f) end return t" 0
      EVAL "local t = {} for _, f in ipairs(redis.call('CLUSTER', 'SHARDS')[1][4][1]) do if type(f) == 'string' and #f < 40 then t[#t+1] = f end end return t" 0
      """
    Then the replies are the same
