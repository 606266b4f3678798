Feature: CLIENT KILL
  Ends sessions.

  Scenario: By identity
    Given an empty database
    When I run
      """
      A> @a = CLIENT ID
      CLIENT KILL ID @{a}
      A> PING
      CLIENT KILL ID @{a}
      CLIENT KILL ID 999999999
      CLIENT KILL ID 999999998 999999999
      """
    Then the replies are the same

  @disposable
  Scenario: By an address that nobody has
    Given an empty database
    When I run
      """
      CLIENT KILL 127.0.0.1:1
      CLIENT KILL nonsense
      CLIENT KILL ""
      CLIENT KILL ADDR 127.0.0.1:1
      CLIENT KILL LADDR 127.0.0.1:1
      CLIENT KILL ADDR ""
      """
    Then the replies are the same

  @needs:server @disposable
  Scenario: By user
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on nopass +@all ~* &*
      A> AUTH worker x
      """
    When I run
      """
      CLIENT KILL USER worker
      A> PING
      CLIENT KILL USER worker
      CLIENT KILL USER nobody
      """
    Then the replies are the same

  @needs:server @disposable
  Scenario: By type
    Given an empty database
    And on each target
      """
      A> SUBSCRIBE news
      """
    When I run
      """
      CLIENT KILL TYPE pubsub
      A> PING
      CLIENT KILL TYPE pubsub
      CLIENT KILL TYPE replica
      CLIENT KILL TYPE slave
      CLIENT KILL TYPE master
      CLIENT KILL TYPE primary
      CLIENT KILL TYPE slot-export
      CLIENT KILL TYPE nosuch
      CLIENT KILL TYPE normal ID 999999999
      """
    Then the replies are the same

  Scenario: Itself
    Given an empty database
    When I run
      """
      @me = CLIENT ID
      CLIENT KILL ID @{me}
      CLIENT KILL ID @{me} SKIPME yes
      CLIENT KILL ID @{me} SKIPME no
      PING
      """
    Then the replies are the same

  Scenario: Itself in a transaction
    Given an empty database
    When I run
      """
      @me = CLIENT ID
      MULTI
      CLIENT KILL ID @{me} SKIPME no
      PING
      EXEC
      PING
      """
    Then the replies are the same

  Scenario: A session that waits
    Given an empty database
    When I run
      """
      A> @a = CLIENT ID
      A>> BLPOP queue 0
      CLIENT KILL ID @{a}
      A<
      LPUSH queue x
      LLEN queue
      """
    Then the replies are the same

  Scenario: Illegal filters
    Given an empty database
    When I run
      """
      CLIENT KILL
      CLIENT KILL ID
      CLIENT KILL ID abc
      CLIENT KILL ID 0
      CLIENT KILL ID -1
      CLIENT KILL ID 1.5
      CLIENT KILL ID ""
      CLIENT KILL TYPE
      CLIENT KILL SKIPME
      CLIENT KILL ID 999999999 SKIPME maybe
      CLIENT KILL ID 999999999 SKIPME
      CLIENT KILL NOSUCH x
      CLIENT KILL NOSUCH
      CLIENT KILL ID 999999999 NOSUCH x
      CLIENT KILL USER
      CLIENT KILL MAXAGE abc
      CLIENT KILL MAXAGE -1
      CLIENT KILL MAXAGE
      """
    Then the replies are the same

  @disposable
  Scenario: By age
    Given an empty database
    When I run
      """
      CLIENT KILL MAXAGE 1000000
      CLIENT KILL MAXAGE 1000000 SKIPME no
      CLIENT KILL MAXAGE 0 ID 999999999
      """
    Then the replies are the same

  @disposable
  Scenario: By other filters of newer servers that match nothing
    Given an empty database
    When I run
      """
      CLIENT KILL NAME nobody
      CLIENT KILL IP 10.0.0.1
      CLIENT KILL DB 9
      CLIENT KILL FLAGS M
      CLIENT KILL LIB-NAME nosuch
      CLIENT KILL LIB-VER nosuch
      CLIENT KILL CAPA r
      CLIENT KILL IDLE 100000
      CLIENT KILL NOT-TYPE normal ID 999999999
      CLIENT KILL DB 99
      CLIENT KILL FLAGS "!"
      CLIENT KILL CAPA nosuch
      CLIENT KILL IDLE abc
      """
    Then the replies are the same

  @disposable
  Scenario: By filters of newer servers that leave out
    Given an empty database
    When I run
      """
      CLIENT KILL ID 999999999 NOT-ID 1
      CLIENT KILL ID 999999999 NOT-USER worker
      CLIENT KILL ID 999999999 NOT-ADDR 127.0.0.1:1
      CLIENT KILL ID 999999999 NOT-LADDR 127.0.0.1:1
      CLIENT KILL ID 999999999 NOT-IP 127.0.0.1
      CLIENT KILL ID 999999999 NOT-DB 1
      CLIENT KILL ID 999999999 NOT-FLAGS N
      CLIENT KILL ID 999999999 NOT-NAME worker
      CLIENT KILL ID 999999999 NOT-LIB-NAME mine
      CLIENT KILL ID 999999999 NOT-LIB-VER 1
      CLIENT KILL ID 999999999 NOT-CAPA r
      CLIENT KILL ID 999999999 NOT-NOSUCH r
      """
    Then the replies are the same

  @needs:server @disposable
  Scenario: By other filters of newer servers
    Given an empty database
    And on each target
      """
      A> CLIENT SETNAME worker
      B> SELECT 9
      """
    When I run
      """
      CLIENT KILL NAME worker
      A> PING
      CLIENT KILL DB 9
      B> PING
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of CLIENT
    Given an empty database
    When I run
      """
      COMMAND INFO CLIENT|KILL
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of CLIENT
    Given an empty database
    When I run
      """
      COMMAND DOCS CLIENT|KILL
      """
    Then the replies are the same
