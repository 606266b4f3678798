Feature: Newer writes
  SET IFEQ came with Valkey 8.1, DELIFEQ with Valkey 9.0, MSETEX with Valkey 9.1; older servers refuse them.
  The table holds what all servers answer, the rest is compared.

  Scenario: Writes that only newer servers know: SET IFEQ, DELIFEQ and MSETEX
    Given Redis and Valkey
    When the scenario "basic-crud/newer-writes" runs
    Then its checks pass
    And the replies are
      | command           | reply             |
      | SET k v           | +OK               |
      | EXISTS missing    | :0                |
      | SET k y IFEQ x NX | -ERR syntax error |
      | SET k y IFEQ      | -ERR syntax error |
      | RPUSH list a      | :1                |
      | SET k v           | +OK               |
