Feature: RESET
  Brings a session back to what it was.

  @disposable
  Scenario: RESET ends everything
    Given an empty database
    When I run
      """
      SELECT 3
      CLIENT SETNAME worker
      MULTI
      SET a 1
      RESET
      CLIENT GETNAME
      EXISTS a
      EXEC
      PING
      """
    Then the replies are the same

  Scenario: RESET goes back to RESP2
    Given an empty database
    When I run
      """
      RESET
      HGETALL missing
      HELLO 3
      RESET
      HGETALL missing
      """
    Then the replies are the same

  Scenario: RESET ends subscriptions
    Given an empty database
    When I run
      """
      A> SUBSCRIBE news
      A> RESET
      PUBLISH news hi
      A> PING
      A> GET a
      """
    Then the replies are the same

  Scenario: RESET ends watching
    Given an empty database
    When I run
      """
      SET a 1
      WATCH a
      RESET
      B> SET a 2
      MULTI
      GET a
      EXEC
      """
    Then the replies are the same

  @needs:server
  Scenario: RESET ends tracking
    Given an empty database
    When I run
      """
      HELLO 3
      CLIENT TRACKING ON
      CLIENT TRACKINGINFO
      RESET
      HELLO 3
      CLIENT TRACKINGINFO
      CLIENT GETREDIR
      """
    Then the replies are the same

  @needs:server
  Scenario: RESET ends monitoring
    Given an empty database
    When I run
      """
      A> MONITOR
      A> RESET
      SET a 1
      A> PING
      """
    Then the replies are the same

  Scenario: RESET ends CLIENT REPLY OFF
    Given an empty database
    When I run
      """
      CLIENT REPLY OFF
      RESET
      PING
      """
    Then the replies are the same

  @needs:server
  Scenario: RESET keeps the user when it needs no password
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on >secret +@all ~*
      """
    When I run
      """
      AUTH worker secret
      ACL WHOAMI
      RESET
      ACL WHOAMI
      """
    Then the replies are the same

  Scenario: RESET with arguments and in other places
    Given an empty database
    When I run
      """
      RESET x
      MULTI
      RESET x
      RESET
      EVAL "return redis.call('RESET')" 0
      """
    Then the replies are the same

  Scenario: RESET does not keep what was switched on by CLIENT
    Given an empty database
    When I run
      """
      CLIENT NO-EVICT ON
      CLIENT NO-TOUCH ON
      CLIENT SETINFO lib-name mine
      RESET
      CLIENT INFO
      """
    Then the replies to "CLIENT INFO" match "(=txt:)?\"id=[0-9]+ .* flags=[A-Za-z]+ .*resp=2( lib-name=mine lib-ver=.*)?\\n\"", because it holds numbers of the connection

  @resp2
  Scenario: What the servers say of RESET
    Given an empty database
    When I run
      """
      COMMAND INFO RESET
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of RESET
    Given an empty database
    When I run
      """
      COMMAND DOCS RESET
      """
    Then the replies are the same
