Feature: WAIT and WAITAOF
  Waits until replicas or the append-only file have what was written.

  Scenario: No replicas
    Given an empty database
    When I run
      """
      SET a 1
      WAIT 0 0
      WAIT 0 100
      WAIT 1 10
      WAIT 100 10
      WAIT -1 10
      """
    Then the replies are the same

  Scenario: WAIT that is not valid
    Given an empty database
    When I run
      """
      WAIT 0 -1
      WAIT abc 10
      WAIT 0 abc
      WAIT 1 1.5
      WAIT 9223372036854775808 0
      WAIT
      WAIT 0
      WAIT 0 0 0
      """
    Then the replies are the same

  Scenario: WAIT in a transaction and in a script
    Given an empty database
    When I run
      """
      MULTI
      WAIT 1 1000
      EXEC
      EVAL "return redis.call('WAIT', 1, 1000)" 0
      """
    Then the replies are the same

  Scenario: The append-only file is off
    Given an empty database
    When I run
      """
      WAITAOF 0 0 0
      WAITAOF 1 0 10
      WAITAOF 0 1 10
      WAITAOF 0 -1 10
      """
    Then the replies are the same

  @needs:config
  Scenario: The append-only file is on
    Given an empty database
    And on each target
      """
      CONFIG SET appendonly yes
      SET a 1
      """
    When I run
      """
      WAITAOF 1 0 5000
      WAITAOF 0 0 0
      """
    Then the replies are the same

  # The log is written and cannot reach the disk: a save runs, during which none is forced there.
  @disposable @resp2
  Scenario: WAITAOF while the file is not on the disk
    Given an empty database
    And a server of its own, started with "--appendonly yes --appendfsync always --rdb-key-save-delay 10000000"
    And on each target
      """
      SET a 1
      BGSAVE
      SET b 1
      CONFIG SET no-appendfsync-on-rewrite yes appendfsync everysec
      """
    When I run
      """
      SET c 1
      WAITAOF 1 0 100
      """
    Then the replies are the same

  Scenario: WAITAOF that is not valid
    Given an empty database
    When I run
      """
      WAITAOF 2 0 10
      WAITAOF -1 0 10
      WAITAOF abc 0 10
      WAITAOF 0 abc 10
      WAITAOF 0 0 -1
      WAITAOF 0 0 abc
      WAITAOF
      WAITAOF 0 0
      """
    Then the replies are the same

  @needs:server
  Scenario: A wait that is ended by another session
    Given an empty database
    When I run
      """
      A> @id = CLIENT ID
      A> SET a 1
      A>> WAIT 1 10000
      B> CLIENT UNBLOCK @{id}
      A<
      A>> WAIT 1 10000
      B> CLIENT UNBLOCK @{id} ERROR
      A<
      """
    Then the replies are the same

  Scenario: What the servers say of WAIT and WAITAOF
    Given an empty database
    When I run
      """
      COMMAND INFO WAIT
      COMMAND INFO WAITAOF
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of WAIT and WAITAOF
    Given an empty database
    When I run
      """
      COMMAND DOCS WAIT
      COMMAND DOCS WAITAOF
      """
    Then the replies are the same
