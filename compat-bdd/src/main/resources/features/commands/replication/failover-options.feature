Feature: FAILOVER with its options
  A primary hands over to its replica.

  @disposable
  Scenario: To a replica by name, by force after a while
    Given an empty database
    And a server of its own, started with "--repl-diskless-sync-delay 0"
    And another server for session R, started with "--repl-diskless-sync-delay 0"
    When I run
      """
      R> REPLICAOF 127.0.0.1 @{port}
      WAIT 1 10000
      SET k v
      WAIT 1 10000
      FAILOVER TO 127.0.0.1 1 FORCE TIMEOUT 10
      FAILOVER TO 127.0.0.1 @{port_R} FORCE
      FAILOVER TO 127.0.0.1 @{port_R} TIMEOUT 0
      FAILOVER ABORT
      MULTI
      FAILOVER
      FAILOVER
      SET k w
      FAILOVER ABORT
      EXEC
      FAILOVER TO 127.0.0.1 @{port_R} FORCE TIMEOUT 10000
      R> GET k
      """
    Then the replies are the same
