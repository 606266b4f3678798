Feature: What a server says of itself

  Scenario: HELLO, INFO, LOLWUT and Lua name the product, its version and the Redis version that it is compatible with
    Given an empty database
    When the scenario "server-behaviour/identity" runs
    Then the replies are the same

  Scenario: COMMAND INFO tells arity, flags, keys, ACL categories, tips and key specifications of every command
    Given an empty database
    When the scenario "server-behaviour/command-info" runs
    Then the replies are the same

  Scenario: COMMAND DOCS tells the arguments of every command, since when there is it, and what is deprecated
    Given an empty database
    When the scenario "server-behaviour/command-docs" runs
    Then the replies are the same

  Scenario: A command without its arguments is refused, one that a server lacks is unknown
    Given an empty database
    When the scenario "server-behaviour/command-arity" runs
    Then the replies are the same

  Scenario: INFO tells the same fields in the same sections, numbers as numbers and texts as texts
    Given an empty database
    When the scenario "server-behaviour/info-fields" runs
    Then the replies are the same

  Scenario: ROLE and INFO replication of a replica whose primary is away, and what REPLICAOF and FAILOVER refuse
    Given an empty database
    When the scenario "server-behaviour/replica-fields" runs
    Then its checks pass

  Scenario: CLIENT LIST and CLIENT INFO tell the same fields about a session
    Given an empty database
    When the scenario "server-behaviour/client-fields" runs
    Then the replies are the same

  Scenario: MEMORY STATS tells the same fields, of the same types
    Given an empty database
    When the scenario "server-behaviour/memory-fields" runs
    Then the replies are the same

  Scenario: The entries of SLOWLOG, COMMANDLOG and ACL LOG, and what LATENCY and MEMORY say of an idle server
    Given an empty database
    When the scenario "server-behaviour/log-entries" runs
    Then the replies are the same

  Scenario: What keys of each type and size take in memory
    Given an empty database
    When the scenario "server-behaviour/memory-usage" runs
    Then the replies are the same
