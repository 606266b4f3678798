Feature: Errors and events

  Scenario: Every code of an error that a client can bring about by commands alone, with its text
    Given Redis and Valkey
    When the scenario "server-behaviour/error-codes" runs
    Then the replies are the same

  Scenario: Commands that pubsub/keyspace-… leave out tell their events: stores, moves, claims, hash fields that expire
    Given Redis and Valkey
    When the scenario "server-behaviour/keyspace-events" runs
    Then the replies are the same

  Scenario: What a primary tells its replicas of each command: expiry, blocking, streams, scripts and functions
    Given Redis and Valkey
    When the scenario "server-behaviour/replication-stream" runs
    Then the replies are the same

  Scenario: Three nodes: redirections, slots that move, a replica that takes over, what nodes tell of each other
    Given Redis and Valkey
    When the scenario "server-behaviour/three-nodes" runs
    Then the replies are the same

  Scenario: A replica that takes over by FAILOVER: what both tell of it, and what they log
    Given Redis and Valkey
    When the scenario "server-behaviour/replica-pair" runs
    Then the replies are the same

  Scenario: What CONFIG REWRITE and ACL SAVE write, whom ACL LOAD disconnects, and what a server says that cannot start
    Given Redis and Valkey
    When the scenario "server-behaviour/server-files" runs
    Then the replies are the same

  Scenario: What the server's program prints and returns where it does not start: --version, --help and wrong arguments
    Given Redis and Valkey
    When the scenario "server-behaviour/command-line" runs
    Then the replies are the same

  Scenario: What scripts leave behind: errors of 140 codes, and a debugger that has left
    Given Redis and Valkey
    When the scenario "server-behaviour/script-traces" runs
    Then the replies are the same
