Feature: HELLO
  Names the server and changes the protocol.

  Scenario: Without arguments
    Given an empty database
    When I run
      """
      HELLO
      HELLO
      """
    Then the replies are the same

  Scenario: Change the protocol
    Given an empty database
    When I run
      """
      HELLO 2
      PING
      HELLO 3
      HGETALL missing
      HELLO 2
      HGETALL missing
      HELLO 03
      HELLO "2"
      """
    Then the replies are the same

  Scenario: Versions that do not exist
    Given an empty database
    When I run
      """
      HELLO 1
      HELLO 4
      HELLO 0
      HELLO -1
      HELLO 99999999999999999999
      HELLO abc
      HELLO ""
      HELLO 3.0
      HELLO " 3"
      PING
      """
    Then the replies are the same

  Scenario: HELLO with a name
    Given an empty database
    When I run
      """
      HELLO 3 SETNAME worker
      CLIENT GETNAME
      HELLO 2 setname other
      CLIENT GETNAME
      HELLO 3 SETNAME ""
      CLIENT GETNAME
      HELLO 3 SETNAME "a b"
      HELLO 3 SETNAME "a\nb"
      CLIENT GETNAME
      HELLO 3 SETNAME
      HELLO 3 SETNAME a SETNAME b
      CLIENT GETNAME
      """
    Then the replies are the same

  @needs:server
  Scenario: HELLO with a password
    Given an empty database
    And on each target
      """
      ACL SETUSER reader on >secret +@read +hello +client ~*
      """
    When I run
      """
      HELLO 3 AUTH default any
      ACL WHOAMI
      HELLO 3 AUTH reader wrong
      ACL WHOAMI
      HELLO 3 AUTH nobody secret
      HELLO 3 AUTH reader secret
      ACL WHOAMI
      HELLO 3 AUTH default anything SETNAME both
      HELLO 3 SETNAME both AUTH default anything
      HELLO 3 AUTH
      HELLO 3 AUTH default
      HELLO 3 AUTH reader wrong SETNAME never
      CLIENT GETNAME
      HELLO 9 AUTH reader wrong
      """
    Then the replies are the same

  Scenario: Options of HELLO that do not exist
    Given an empty database
    When I run
      """
      HELLO 3 NOSUCH
      HELLO 3 NOSUCH x
      HELLO AUTH default x
      HELLO SETNAME x
      """
    Then the replies are the same

  Scenario: HELLO in a transaction
    Given an empty database
    When I run
      """
      MULTI
      HELLO 3
      GET a
      EXEC
      """
    Then the replies to "EXEC" match "\[(%\{|\[).*\"(redis|valkey)\", \"version\", .*|\[%\{.*\"proto\": :3.*, _\]", because the number of the connection is in it

  Scenario: HELLO in a script
    Given an empty database
    When I run
      """
      EVAL "return redis.call('HELLO', '3')" 0
      EVAL "return redis.pcall('HELLO')" 0
      """
    Then the replies are the same

  @needs:config @needs:server @disposable
  Scenario: HELLO where a password is needed
    Given an empty database
    And on each target
      """
      A> PING
      ACL SETUSER admin on nopass +@all ~* &*
      AUTH admin x
      CONFIG SET requirepass secret
      """
    When I run
      """
      A> RESET
      A> PING
      A> HELLO
      A> HELLO 3
      A> HELLO 3 SETNAME x
      A> HELLO 3 AUTH default wrong
      A> HELLO 3 AUTH default secret
      A> PING
      A> HELLO 2 AUTH default wrong
      A> PING
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of HELLO
    Given an empty database
    When I run
      """
      COMMAND INFO HELLO
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HELLO
    Given an empty database
    When I run
      """
      COMMAND DOCS HELLO
      """
    Then the replies are the same
