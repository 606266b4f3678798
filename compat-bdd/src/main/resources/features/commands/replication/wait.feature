Feature: WAIT and WAITAOF
  Waiting for copies.

  Scenario: No replicas
    Given an empty database
    When I run
      """
      WAIT 0 0
      WAIT 0 10
      WAIT 1 1
      WAIT -1 0
      WAIT 1 -1
      WAIT abc 0
      WAIT 0 abc
      WAIT
      WAIT 0
      WAIT 1.5 0
      WAIT 99999999999999999999 0
      WAITAOF 0 0 0
      WAITAOF 0 1 1
      WAITAOF 1 0 0
      WAITAOF 2 0 0
      WAITAOF -1 0 0
      WAITAOF 0 -1 0
      WAITAOF 0 0 -1
      WAITAOF abc 0 0
      WAITAOF
      WAITAOF 0 0
      MULTI
      WAIT 1 0
      WAITAOF 0 1 0
      EXEC
      EVAL "return redis.call('WAITAOF', 0, 0, 0)" 0
      """
    Then the replies are the same

  @disposable
  Scenario: With an append-only file
    Given an empty database
    And a server of its own, started with "--appendonly yes --appendfsync always"
    When I run
      """
      SET a 1
      WAITAOF 1 0 10000
      WAITAOF 0 0 0
      """
    Then the replies are the same

  @disposable
  Scenario: On a replica
    Given an empty database
    And a server of its own
    When I run
      """
      REPLICAOF 127.0.0.1 1
      WAIT 1 0
      WAITAOF 0 0 0
      """
    Then the replies are the same

  @disposable
  Scenario: On a replica that has a primary
    Given an empty database
    And a server of its own, started with "--repl-diskless-sync-delay 0"
    And another server for session R, started with "--repl-diskless-sync-delay 0"
    When I run
      """
      R> REPLICAOF 127.0.0.1 @{port}
      WAIT 1 10000
      SET loaded 1
      WAIT 1 10000
      R> WAIT 0 0
      R> ROLE
      """
    Then the replies to "ROLE" match "\[\"slave\", \"127.0.0.1\", :[0-9]+, \"connected\", :[0-9]+\]", because the port and the offset differ
    When I run
      """
      ROLE
      """
    Then the replies match "\[\"master\", :[0-9]+, \[\[\"127.0.0.1\", \"[0-9]+\", \"[0-9]+\"\]\]\]", because the port and the offsets differ
