Feature: A server in trouble

  Scenario: Out of memory, commands that may need more are refused with OOM and the rest goes on
    Given an empty database
    When the scenario "server-behaviour/out-of-memory" runs
    Then the replies are the same

  Scenario: A replica refuses writes with READONLY and answers reads
    Given an empty database
    When the scenario "server-behaviour/read-only-replica" runs
    Then the replies are the same

  Scenario: A replica that lost its primary and may not serve stale data answers MASTERDOWN
    Given an empty database
    When the scenario "server-behaviour/stale-replica" runs
    Then the replies are the same

  Scenario: A primary that must have replicas and has none refuses writes with NOREPLICAS
    Given an empty database
    When the scenario "server-behaviour/too-few-replicas" runs
    Then the replies are the same

  Scenario: After a snapshot that failed writes are refused with MISCONF
    Given an empty database
    When the scenario "server-behaviour/persistence-failing" runs
    Then the replies are the same

  Scenario: While it loads, a server answers LOADING to all but what needs no data
    Given an empty database
    When the scenario "server-behaviour/loading" runs
    Then the replies are the same
