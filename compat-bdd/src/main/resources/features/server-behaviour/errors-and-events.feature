Feature: Errors and events

  Scenario: Every code of an error that a client can bring about by commands alone, with its text
    Given Redis and Valkey
    When the scenario "server-behaviour/error-codes" runs
    Then the replies are the same

  Scenario: Commands that pubsub/keyspace-… leave out tell their events: stores, moves, claims, hash fields that expire
    Given Redis and Valkey
    When the scenario "server-behaviour/keyspace-events" runs
    Then the replies are the same
