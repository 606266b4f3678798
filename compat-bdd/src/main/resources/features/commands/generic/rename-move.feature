Feature: RENAME, RENAMENX and MOVE
  Gives a key another name or another database.

  Scenario: Rename
    Given an empty database
    And on each target
      """
      MSET a 1 b 2
      RPUSH list x
      """
    When I run
      """
      RENAME a c
      EXISTS a
      GET c
      RENAME c b
      GET b
      RENAME list b
      TYPE b
      RENAME b b
      RENAME missing x
      RENAME missing missing
      """
    Then the replies are the same

  Scenario: Rename only if the other does not exist
    Given an empty database
    And on each target
      """
      MSET a 1 b 2
      """
    When I run
      """
      RENAMENX a b
      RENAMENX a c
      GET c
      RENAMENX c c
      RENAMENX missing x
      RENAMENX missing missing
      """
    Then the replies are the same

  Scenario: Renaming takes the time to live along
    Given an empty database
    When I run
      """
      SET a 1 PXAT 33177117420000
      RENAME a b
      PEXPIRETIME b
      SET c 1
      RENAME c b
      PEXPIRETIME b
      """
    Then the replies are the same

  @needs:server @disposable
  Scenario: Move to another database
    Given an empty database
    When I run
      """
      SET a 1 PXAT 33177117420000
      MOVE a @{other_database}
      EXISTS a
      MOVE missing @{other_database}
      SET a 2
      MOVE a @{other_database}
      GET a
      SELECT @{other_database}
      GET a
      PEXPIRETIME a
      """
    Then the replies are the same

  Scenario: Moves that are not valid
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      MOVE a -1
      MOVE a 100000
      MOVE a abc
      MOVE a 99999999999999999999
      MOVE a 1.5
      MOVE a @{database}
      MOVE missing abc
      """
    Then the replies are the same

  Scenario: RENAME and MOVE with a wrong number of arguments
    Given an empty database
    When I run
      """
      RENAME
      RENAME a
      RENAME a b c
      RENAMENX a
      RENAMENX a b c
      MOVE
      MOVE a
      MOVE a 1 2
      """
    Then the replies are the same

  @needs:config
  Scenario: RENAME publishes events
    Given an empty database
    And on each target
      """
      MSET a 1 b 2
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      RENAME a b
      RENAMENX b c
      RENAME c c
      """
    Then the replies are the same

  @needs:config @needs:server @disposable
  Scenario: MOVE publishes events
    Given an empty database
    And on each target
      """
      SET a 1
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      MOVE a @{other_database}
      """
    Then the replies are the same

  Scenario: What the servers say of RENAME, RENAMENX and MOVE
    Given an empty database
    When I run
      """
      COMMAND INFO RENAME
      COMMAND INFO RENAMENX
      COMMAND INFO MOVE
      COMMAND GETKEYSANDFLAGS RENAME a b
      COMMAND GETKEYSANDFLAGS RENAMENX a b
      COMMAND GETKEYSANDFLAGS MOVE a 1
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of RENAME, RENAMENX and MOVE
    Given an empty database
    When I run
      """
      COMMAND DOCS RENAME
      COMMAND DOCS RENAMENX
      COMMAND DOCS MOVE
      """
    Then the replies are the same
