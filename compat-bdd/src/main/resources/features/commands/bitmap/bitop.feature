Feature: BITOP
  Combines the bits of strings.

  Scenario: AND, OR, XOR and NOT
    Given an empty database
    And on each target
      """
      SET a foobar
      SET b abcdef
      SET short "\xff"
      """
    When I run
      """
      BITOP AND to a b
      GET to
      BITOP OR to a b
      GET to
      BITOP XOR to a b
      GET to
      BITOP NOT to a
      GET to
      BITOP and to a short
      GET to
      BITOP or to a short
      GET to
      BITOP XOR to a a
      GET to
      """
    Then the replies are the same

  Scenario: Missing and empty strings
    Given an empty database
    And on each target
      """
      SET a foobar
      SET empty ""
      SET to before
      """
    When I run
      """
      BITOP AND to a missing
      GET to
      BITOP OR to missing a
      GET to
      BITOP NOT to missing
      EXISTS to
      BITOP OR to missing missing2
      EXISTS to
      BITOP AND to empty a
      GET to
      BITOP NOT to empty
      EXISTS to
      """
    Then the replies are the same

  Scenario: One source, many sources, the target among them
    Given an empty database
    And on each target
      """
      MSET a aaaa b bbbb c cccc n 1234
      """
    When I run
      """
      BITOP AND to a
      GET to
      BITOP OR a a b c n
      GET a
      BITOP XOR to a b c n a b c n
      GET to
      BITOP NOT n n
      GET n
      """
    Then the replies are the same

  Scenario: BITOP over another type and a time to live
    Given an empty database
    When I run
      """
      MSET a abc
      RPUSH list x
      BITOP NOT list a
      TYPE list
      SET to x PXAT 33177117420000
      BITOP OR to a
      PTTL to
      """
    Then the replies are the same

  Scenario: Operations of BITOP that are not valid
    Given an empty database
    And on each target
      """
      MSET a abc b abd
      RPUSH list x
      """
    When I run
      """
      BITOP NAND to a b
      BITOP NOT to a b
      BITOP AND to a list
      BITOP AND to list
      BITOP NAND to list
      BITOP AND to
      BITOP AND
      BITOP
      """
    Then the replies are the same

  Scenario: Operations of newer versions of Redis
    Given an empty database
    And on each target
      """
      MSET a abc b abd c xyz
      """
    When I run
      """
      BITOP DIFF to a b c
      BITOP DIFF1 to a b c
      BITOP ANDOR to a b c
      BITOP ONE to a b c
      """
    Then the replies are the same

  Scenario: Long strings
    Given an empty database
    And on each target
      """
      SETRANGE a 999 "\xf0"
      SETRANGE b 1999 "\xff"
      SETRANGE c 777 "\x0f"
      """
    When I run
      """
      BITOP OR to a b c
      BITCOUNT to
      BITOP AND to a b c
      BITCOUNT to
      BITOP XOR to a b c
      BITCOUNT to
      BITOP NOT to b
      BITCOUNT to
      """
    Then the replies are the same

  @needs:config
  Scenario: BITOP publishes set or del
    Given an empty database
    And on each target
      """
      SET a abc
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      BITOP NOT to a
      BITOP NOT to a
      BITOP NOT to missing
      BITOP NOT to missing
      """
    Then the replies are the same

  Scenario: What the servers say of BITOP
    Given an empty database
    When I run
      """
      COMMAND INFO BITOP
      COMMAND GETKEYSANDFLAGS BITOP AND to a b
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of BITOP
    Given an empty database
    When I run
      """
      COMMAND DOCS BITOP
      """
    Then the replies are the same
