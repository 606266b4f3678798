Feature: WATCH

  Transactions that give up when a key has changed.

  Scenario: A watched key that another session changes makes EXEC return null
    Given Redis and Valkey
    When the scenario "lua-and-tx/watch" runs
    Then its checks pass
    And the replies are
      | session | command             | RESP2  | RESP3  |
      | main    | SET k 1             | +OK    | +OK    |
      | main    | WATCH k             | +OK    | +OK    |
      | main    | EXEC                | [:2]   | [:2]   |
      | main    | WATCH k             | +OK    | +OK    |
      | other   | SET k 10            | +OK    | +OK    |
      | main    | EXEC                | *-1    | _      |
      | main    | GET k               | "10"   | "10"   |
      | main    | EXEC                | [:11]  | [:11]  |
      | main    | WATCH k             | +OK    | +OK    |
      | other   | GET k               | "11"   | "11"   |
      | other   | EXISTS k            | :1     | :1     |
      | other   | DEL missing         | :0     | :0     |
      | main    | EXEC                | ["11"] | ["11"] |
      | main    | WATCH k             | +OK    | +OK    |
      | other   | SET k 11            | +OK    | +OK    |
      | main    | EXEC                | *-1    | _      |
      | main    | WATCH k             | +OK    | +OK    |
      | main    | SET k own-write     | +OK    | +OK    |
      | main    | EXEC                | *-1    | _      |
      | main    | WATCH missing       | +OK    | +OK    |
      | other   | SET missing created | +OK    | +OK    |
      | main    | EXEC                | *-1    | _      |
      | main    | WATCH missing       | +OK    | +OK    |
      | other   | DEL missing         | :1     | :1     |
      | main    | EXEC                | *-1    | _      |
      | main    | WATCH missing       | +OK    | +OK    |
      | other   | SET missing 1       | +OK    | +OK    |
      | other   | DEL missing         | :1     | :1     |
      | main    | EXEC                | *-1    | _      |
      | main    | WATCH k             | +OK    | +OK    |
      | other   | EXPIRE k 100        | :1     | :1     |
      | main    | EXEC                | *-1    | _      |
      | main    | WATCH k             | +OK    | +OK    |
      | other   | PERSIST k           | :1     | :1     |
      | main    | EXEC                | *-1    | _      |
      | main    | WATCH k             | +OK    | +OK    |
      | other   | APPEND k ""         | :9     | :9     |
      | main    | EXEC                | *-1    | _      |
      | main    | WATCH k             | +OK    | +OK    |
      | other   | RENAME k renamed    | +OK    | +OK    |
      | main    | EXEC                | *-1    | _      |
      | main    | SET a 1             | +OK    | +OK    |
      | main    | SET b 1             | +OK    | +OK    |
      | main    | WATCH a b           | +OK    | +OK    |
      | main    | WATCH a             | +OK    | +OK    |
      | other   | SET b 2             | +OK    | +OK    |
      | main    | EXEC                | *-1    | _      |
      | main    | WATCH a             | +OK    | +OK    |
      | other   | SET a 2             | +OK    | +OK    |
      | main    | UNWATCH             | +OK    | +OK    |
      | main    | EXEC                | ["2"]  | ["2"]  |
      | main    | WATCH a             | +OK    | +OK    |
      | other   | SET a 3             | +OK    | +OK    |
      | main    | DISCARD             | +OK    | +OK    |
      | main    | EXEC                | ["3"]  | ["3"]  |
      | main    | WATCH a             | +OK    | +OK    |
      | other   | SET a 4             | +OK    | +OK    |
      | main    | EXEC                | *-1    | _      |
      | main    | WATCH a             | +OK    | +OK    |
      | other   | FLUSHDB             | +OK    | +OK    |
      | main    | EXEC                | *-1    | _      |
      | main    | WATCH a             | +OK    | +OK    |
      | other   | FLUSHDB             | +OK    | +OK    |
      | main    | EXEC                | [$-1]  | [_]    |
      | main    | WATCH a             | +OK    | +OK    |
      | other   | DISCARD             | +OK    | +OK    |
      | main    | EXEC                | [$-1]  | [_]    |
      | main    | WATCH a             | +OK    | +OK    |
      | other   | EXEC                | [+OK]  | [+OK]  |
      | main    | EXEC                | *-1    | _      |

  Scenario: A watched key that runs out counts as changed; one that was gone before does not
    Given Redis and Valkey
    When the scenario "lua-and-tx/watch-expiring-key" runs
    Then its checks pass
    And the replies are
      | command                | RESP2         | RESP3         |
      | MULTI                  | +OK           | +OK           |
      | SET result conflict    | +QUEUED       | +QUEUED       |
      | EXEC                   | *-1           | _             |
      | EXISTS result          | :0            | :0            |
      | WATCH k                | +OK           | +OK           |
      | MULTI                  | +OK           | +OK           |
      | SET result no-conflict | +QUEUED       | +QUEUED       |
      | EXEC                   | [+OK]         | [+OK]         |
      | GET result             | "no-conflict" | "no-conflict" |

  Scenario: A watched key belongs to its database; SWAPDB and FLUSHALL touch it
    Given Redis and Valkey
    When the scenario "lua-and-tx/watched-database" runs
    Then its checks pass
    And the replies are
      | session | command         | RESP2   | RESP3   |
      | main    | SET k 1         | +OK     | +OK     |
      | main    | WATCH k         | +OK     | +OK     |
      | other   | SELECT 1        | +OK     | +OK     |
      | other   | SET k elsewhere | +OK     | +OK     |
      | main    | MULTI           | +OK     | +OK     |
      | main    | GET k           | +QUEUED | +QUEUED |
      | main    | EXEC            | ["1"]   | ["1"]   |
      | main    | WATCH k         | +OK     | +OK     |
      | other   | SWAPDB 0 1      | +OK     | +OK     |
      | main    | MULTI           | +OK     | +OK     |
      | main    | GET k           | +QUEUED | +QUEUED |
      | main    | EXEC            | *-1     | _       |
      | main    | WATCH k         | +OK     | +OK     |
      | other   | FLUSHALL        | +OK     | +OK     |
      | main    | MULTI           | +OK     | +OK     |
      | main    | GET k           | +QUEUED | +QUEUED |
      | main    | EXEC            | *-1     | _       |
      | main    | WATCH k         | +OK     | +OK     |
      | other   | FLUSHALL        | +OK     | +OK     |
      | main    | MULTI           | +OK     | +OK     |
      | main    | GET k           | +QUEUED | +QUEUED |
      | main    | EXEC            | [$-1]   | [_]     |
