Feature: Newer writes
  SET IFEQ came with Valkey 8.1, DELIFEQ with Valkey 9.0, MSETEX with Valkey 9.1; older servers refuse them.
  The table holds what all servers answer, the rest is compared.

  @id:basic-crud/newer-writes
  Scenario: Writes that only newer servers know: SET IFEQ, DELIFEQ and MSETEX
    Given an empty database that takes writes
    When I run, expecting
      """
      SET k v           => +OK
      SET k w IFEQ other
      SET k w IFEQ v
      GET k
      SET missing w IFEQ v
      EXISTS missing    => :0
      SET k x IFEQ w GET
      SET k y IFEQ x NX => -ERR syntax error
      SET k y IFEQ      => -ERR syntax error
      RPUSH list a      => :1
      SET list x IFEQ a
      SET k v           => +OK
      DELIFEQ k other
      DELIFEQ k v
      EXISTS k
      DELIFEQ missing a
      MSETEX 2 a 1 b 2 EXAT 4102444800
      MGET a b
      EXPIRETIME a
      """
    Then the replies are as expected
    And the replies are the same
