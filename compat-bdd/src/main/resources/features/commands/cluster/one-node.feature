Feature: CLUSTER with one node
  What a node says that is a cluster by itself.

  @disposable
  Scenario: A node without slots
    Given an empty database
    And a server of its own, started with "--cluster-enabled yes --cluster-require-full-coverage no"
    When I run
      """
      GET a
      SET a 1
      CLUSTER SLOTS
      CLUSTER KEYSLOT a
      CLUSTER KEYSLOT {user}.a
      CLUSTER KEYSLOT ""
      CLUSTER KEYSLOT {}a
      CLUSTER COUNTKEYSINSLOT 0
      CLUSTER COUNTKEYSINSLOT 16384
      CLUSTER COUNTKEYSINSLOT -1
      CLUSTER COUNTKEYSINSLOT abc
      CLUSTER GETKEYSINSLOT 0 10
      CLUSTER GETKEYSINSLOT 16384 1
      CLUSTER GETKEYSINSLOT 0 -1
      CLUSTER GETKEYSINSLOT abc 1
      CLUSTER LINKS
      CLUSTER REPLICAS nosuch
      CLUSTER SLAVES nosuch
      CLUSTER COUNT-FAILURE-REPORTS nosuch
      CLUSTER HELP
      CLUSTER NOSUCH
      SELECT 1
      SELECT 0
      MOVE a 1
      SWAPDB 0 1
      EVAL "return redis.call('GET', 'a')" 0
      PUBLISH news hi
      SPUBLISH news hi
      REPLICAOF 127.0.0.1 1
      REPLICAOF NO ONE
      FAILOVER
      WAIT 0 0
      ROLE
      """
    Then the replies are the same

  @disposable
  Scenario: Slots and keys
    Given an empty database
    And a server of its own, started with "--cluster-enabled yes"
    When I run
      """
      CLUSTER ADDSLOTS 0 1
      CLUSTER ADDSLOTS 0
      CLUSTER ADDSLOTS 16384
      CLUSTER ADDSLOTS abc
      CLUSTER ADDSLOTS 2 2
      CLUSTER ADDSLOTSRANGE 2 5
      CLUSTER ADDSLOTSRANGE 5 4
      CLUSTER ADDSLOTSRANGE 5
      CLUSTER ADDSLOTSRANGE 2 3
      CLUSTER DELSLOTS 0
      CLUSTER DELSLOTS 0
      CLUSTER DELSLOTS 16384
      CLUSTER DELSLOTSRANGE 1 1
      CLUSTER DELSLOTSRANGE 9 8
      CLUSTER FLUSHSLOTS
      CLUSTER SLOTS
      CLUSTER ADDSLOTSRANGE 0 16383
      CLUSTER SAVECONFIG
      CLUSTER BUMPEPOCH
      CLUSTER SET-CONFIG-EPOCH 1
      CLUSTER SET-CONFIG-EPOCH 0
      CLUSTER SET-CONFIG-EPOCH abc
      CLUSTER MEET 127.0.0.1 abc
      CLUSTER MEET nosuch 1
      CLUSTER MEET 127.0.0.1 99999
      CLUSTER FORGET nosuch
      CLUSTER REPLICATE nosuch
      CLUSTER FAILOVER
      CLUSTER FAILOVER FORCE
      CLUSTER FAILOVER NOSUCH
      CLUSTER FAILOVER TAKEOVER
      CLUSTER REPLICATE NO ONE
      CLUSTER REPLICATE NO TWO
      CLUSTER SETSLOT 0 NODE nosuch TIMEOUT 10
      CLUSTER SETSLOT 0 STABLE TIMEOUT abc
      CLUSTER SETSLOT 0 STABLE TIMEOUT
      CLUSTER SETSLOT 0 STABLE TIMEOUT 100
      CLUSTER FAILOVER FORCE TAKEOVER
      CLUSTER SLOT-STATS ORDERBY key-count ASC LIMIT 1
      CLUSTER SLOT-STATS ORDERBY key-count DESC LIMIT 1
      CLUSTER FLUSHSLOT 1 ASYNC
      CLUSTER RESET MAYBE
      CLUSTER RESET HARD SOFT
      CLUSTER SETSLOT 0 STABLE
      CLUSTER SETSLOT 0 NODE nosuch
      CLUSTER SETSLOT 0 MIGRATING nosuch
      CLUSTER SETSLOT 0 IMPORTING nosuch
      CLUSTER SETSLOT 0 NOSUCH
      CLUSTER SETSLOT 16384 STABLE
      CLUSTER SETSLOT abc STABLE
      CLUSTER COUNT-FAILURE-REPORTS nosuch
      CLUSTER FLUSHSLOT 1
      CLUSTER FLUSHSLOT 1 SYNC
      CLUSTER FLUSHSLOT 99999
      CLUSTER MIGRATESLOTS SLOTSRANGE 0 1 NODE nosuch
      CLUSTER MIGRATESLOTS
      CLUSTER CANCELSLOTMIGRATIONS
      CLUSTER GETSLOTMIGRATIONS
      CLUSTER SYNCSLOTS nosuch
      CLUSTER SLOT-STATS SLOTSRANGE 0 1
      CLUSTER SLOT-STATS ORDERBY key-count LIMIT 1
      CLUSTER SLOT-STATS ORDERBY nosuch
      CLUSTER SLOT-STATS SLOTSRANGE 5 4
      """
    Then the replies to "CLUSTER BUMPEPOCH" are the same in type, because the epoch is in it

  @disposable
  Scenario: Keys in one slot and in several
    Given an empty database
    And a server of its own, started with "--cluster-enabled yes"
    And on each target
      """
      CLUSTER ADDSLOTSRANGE 0 16383
      """
    When I run
      """
      CLUSTER COUNTKEYSINSLOT 15495
      WAIT 1 3000
      WAIT 1 500
      MSET {u}a 1 {u}b 2
      MGET {u}a {u}b
      MGET a b
      MSET a 1 b 2
      DEL a b
      SUNIONSTORE a b c
      RENAME a b
      EVAL "return redis.call('GET', 'b')" 1 a
      EVAL "return redis.call('GET', KEYS[1])" 2 a b
      EVAL "#!lua\nreturn redis.call('GET', 'b')" 1 a
      EVAL "#!lua flags=allow-cross-slot-keys\nreturn redis.call('GET', 'b')" 1 a
      EVAL "#!lua flags=no-cluster\nreturn 1" 0
      MULTI
      SET a 1
      SET b 1
      EXEC
      WATCH a b
      SORT a BY w_*
      SORT a GET #
      SORT {l} GET w_{l}*
      SORT {l} GET w_*
      SORT {l} BY w_{l}*
      COPY a b
      SELECT 1
      COPY {u}a {u}c DB 1
      SPUBLISH a m
      A> SSUBSCRIBE a b
      A> SSUBSCRIBE a
      SPUBLISH a m
      PUBSUB SHARDCHANNELS
      READONLY
      READWRITE
      ASKING
      CLUSTERSCAN 0 COUNT 0
      CLUSTERSCAN 0 NOSUCH
      CLUSTERSCAN abc
      CLUSTERSCAN 0 SLOT 99999
      CLUSTERSCAN 0 TYPE nosuch
      CLUSTERSCAN 0 COUNT 10 MATCH x* TYPE string SLOT 1
      MOVE a 1
      MOVE a abc
      CLUSTER RESET
      FLUSHALL
      CLUSTER RESET
      CLUSTER RESET SOFT
      CLUSTER RESET HARD
      CLUSTER SLOTS
      """
    Then the replies are the same

  @disposable @resp3
  Scenario: What it tells of itself
    Given an empty database
    And a server of its own, started with "--cluster-enabled yes"
    And on each target
      """
      CLUSTER ADDSLOTSRANGE 0 16383
      """
    When I run
      """
      CLUSTER MYID
      """
    Then the replies match "\"[0-9a-f]{40}\"", because the name is made by chance
    When I run
      """
      CLUSTER MYSHARDID
      """
    Then the replies are the same in type, because the name is made by chance
    When I run
      """
      CLUSTER NODES
      """
    Then the replies match "(=txt:)?\"[0-9a-f]{40} :[0-9]+@[0-9]+ myself,master - 0 0 [01] connected 0-16383\\n\"", because the name and the ports differ
    When I run
      """
      CLUSTER SHARDS
      CLUSTER SLOTS
      """
    Then the replies are the same in shape, because the name and the port differ
    When I run
      """
      INFO cluster
      HELLO
      ROLE
      """
    Then the replies to "HELLO" match "(\[|%\{)\"server\", .*|(\[|%\{)\"server\": .*\"mode\": \"cluster\".*", because the number of the connection is in it

  @disposable
  Scenario: The names of the fields of CLUSTER INFO
    Given an empty database
    And a server of its own, started with "--cluster-enabled yes"
    When I run
      """
      CLUSTER INFO
      """
    Then the replies match "(=txt:)?\"cluster_state:fail\\r\\ncluster_slots_assigned:0\\r\\ncluster_slots_ok:0\\r\\ncluster_slots_pfail:0\\r\\ncluster_slots_fail:0\\r\\ncluster_known_nodes:1\\r\\ncluster_size:0\\r\\ncluster_current_epoch:0\\r\\ncluster_my_epoch:0\\r\\n.*\"", because messages are counted

  @disposable
  Scenario: Databases of a cluster
    Given an empty database
    And a server of its own, started with "--cluster-enabled yes --cluster-require-full-coverage no"
    When I run
      """
      CONFIG GET cluster-databases
      CONFIG GET databases
      SELECT 1
      SELECT 0
      MOVE a 1
      MOVE a 0
      SWAPDB 0 1
      MULTI
      SELECT 1
      EXEC
      """
    Then the replies are the same
