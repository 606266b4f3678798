Feature: REPLICAOF
  Makes a server a copy of another.

  @disposable
  Scenario: Not a replica
    Given an empty database
    When I run
      """
      REPLICAOF NO ONE
      SLAVEOF NO ONE
      replicaof no one
      ROLE
      REPLICAOF
      REPLICAOF NO
      REPLICAOF 127.0.0.1
      REPLICAOF 127.0.0.1 abc
      REPLICAOF 127.0.0.1 -1
      REPLICAOF 127.0.0.1 99999
      REPLICAOF 127.0.0.1 1 2
      EVAL "return redis.call('REPLICAOF', 'NO', 'ONE')" 0
      MULTI
      REPLICAOF NO ONE
      EXEC
      """
    Then the replies to "ROLE" match "\[\"master\", :[0-9]+, \[\]\]", because the offset is that of the server

  @disposable
  Scenario: A replica whose primary is not there
    Given an empty database
    And a server of its own
    When I run
      """
      SET a 1
      REPLICAOF 127.0.0.1 1
      REPLICAOF 127.0.0.1 1
      ROLE
      GET a
      SET a 2
      CONFIG SET replica-serve-stale-data no
      GET a
      SET a 2
      PING
      INFO replication
      EVAL "return redis.call('GET', 'a')" 0
      EVAL "#!lua flags=allow-stale\nreturn 1" 0
      MULTI
      GET a
      EXEC
      CONFIG SET replica-serve-stale-data yes
      CONFIG SET replica-read-only no
      SET a 2
      EVAL "return redis.call('SET', 'a', 3)" 0
      WAIT 0 0
      WAITAOF 0 0 0
      FAILOVER
      SYNC
      """
    Then the replies to "INFO" are the same in type, because they hold times and sizes

  @disposable
  Scenario: A replica that is promoted
    Given an empty database
    And a server of its own
    When I run
      """
      SET a 1
      REPLICAOF 127.0.0.1 1
      REPLICAOF NO ONE
      GET a
      SET a 2
      ROLE
      """
    Then the replies to "ROLE" match "\[\"master\", :[0-9]+, \[\]\]", because the offset is that of the server

  @disposable
  Scenario: A replica and its primary
    Given an empty database
    And a server of its own, started with "--repl-diskless-sync-delay 0"
    And another server for session R, started with "--repl-diskless-sync-delay 0"
    When I run
      """
      SET a 1
      SET e 1 PXAT 33177117420000
      R> SET lost 1
      R> REPLICAOF 127.0.0.1 @{port}
      WAIT 1 10000
      SET loaded 1
      WAIT 1 10000
      R> GET a
      R> GET lost
      R> PEXPIRETIME e
      R> SET a 2
      R> DEL a
      R> EVAL "return redis.call('SET', 'a', 2)" 0
      R> EVAL_RO "return redis.call('GET', 'a')" 0
      R> MULTI
      R> SET a 2
      R> EXEC
      RPUSH queue x
      EVAL "redis.call('SET', KEYS[1], 'scripted') return redis.call('INCR', 'n')" 1 a
      SELECT 3
      SET b 1
      WAIT 1 10000
      R> GET a
      R> GET n
      R> LLEN queue
      R> SELECT 3
      R> GET b
      R> FAILOVER
      FAILOVER ABORT
      FAILOVER TO 127.0.0.1 1
      FAILOVER TIMEOUT -1
      FAILOVER FORCE
      FAILOVER NOSUCH
      WAITAOF 0 1 1
      CONFIG SET min-replicas-to-write 2
      SET a 5
      EVAL "return redis.call('SET', 'a', 5)" 0
      CONFIG SET min-replicas-to-write 0
      R> REPLICAOF NO ONE
      R> SET a 6
      """
    Then the replies are the same

  @disposable
  Scenario: Failing over by hand
    Given an empty database
    And a server of its own, started with "--repl-diskless-sync-delay 0"
    And another server for session R, started with "--repl-diskless-sync-delay 0"
    When I run
      """
      SET a 1
      R> REPLICAOF 127.0.0.1 @{port}
      WAIT 1 10000
      SET loaded 1
      WAIT 1 10000
      FAILOVER
      R> INFO nosuch
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of REPLICAOF
    Given an empty database
    When I run
      """
      COMMAND INFO REPLICAOF
      COMMAND INFO SLAVEOF
      COMMAND INFO FAILOVER
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of REPLICAOF
    Given an empty database
    When I run
      """
      COMMAND DOCS REPLICAOF
      COMMAND DOCS SLAVEOF
      COMMAND DOCS FAILOVER
      """
    Then the replies are the same
