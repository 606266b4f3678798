Feature: PSYNC, SYNC and REPLCONF
  What replicas say to their primary.

  @disposable
  Scenario: REPLCONF
    Given an empty database
    And a server of its own
    When I run
      """
      REPLCONF
      REPLCONF listening-port
      REPLCONF listening-port 1234
      REPLCONF listening-port abc
      REPLCONF listening-port 99999999
      REPLCONF ip-address 127.0.0.1
      REPLCONF ip-address xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      REPLCONF capa eof capa psync2
      REPLCONF capa nosuch
      REPLCONF rdb-only 1
      REPLCONF rdb-only 0
      REPLCONF rdb-only 2
      REPLCONF rdb-filter-only functions
      REPLCONF rdb-filter-only nosuch
      REPLCONF rdb-filter-only ""
      REPLCONF version 255.255.255
      REPLCONF version abc
      REPLCONF set-rdb-client-id 1
      REPLCONF rdb-channel 1
      REPLCONF main-ch-client-id 1
      REPLCONF nosuch 1
      REPLCONF listening-port 1 nosuch
      EVAL "return redis.call('REPLCONF', 'capa', 'eof')" 0
      PING
      """
    Then the replies are the same

  @disposable
  Scenario: Bad calls of PSYNC and SYNC
    Given an empty database
    And a server of its own
    When I run
      """
      SYNC x
      PSYNC
      PSYNC ?
      PSYNC ? abc
      MULTI
      SYNC
      PSYNC ? -1
      EXEC
      EVAL "return redis.call('SYNC')" 0
      EVAL "return redis.call('PSYNC', '?', '-1')" 0
      PING
      """
    Then the replies are the same

  @disposable
  Scenario: Asked of a replica without a primary
    Given an empty database
    And a server of its own
    When I run
      """
      REPLICAOF 127.0.0.1 1
      SYNC
      PSYNC ? -1
      PING
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of SYNC
    Given an empty database
    When I run
      """
      COMMAND INFO SYNC
      COMMAND INFO PSYNC
      COMMAND INFO REPLCONF
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SYNC
    Given an empty database
    When I run
      """
      COMMAND DOCS SYNC
      COMMAND DOCS PSYNC
      COMMAND DOCS REPLCONF
      """
    Then the replies are the same
