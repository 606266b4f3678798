Feature: AUTH
  Proves who a session is.

  Scenario: No password is set
    Given an empty database
    When I run
      """
      AUTH secret
      AUTH default secret
      AUTH default ""
      AUTH nobody secret
      AUTH ""
      AUTH
      AUTH a b c
      """
    Then the replies are the same

  @needs:config @needs:server @disposable
  Scenario: A password is set
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
      CONFIG GET requirepass
      A> PING
      A> RESET
      A> PING
      A> GET a
      A> NOSUCHCOMMAND
      A> AUTH wrong
      A> AUTH ""
      A> AUTH default wrong
      A> AUTH nobody secret
      A> AUTH secret
      A> PING
      A> AUTH wrong
      A> PING
      A> QUIT
      """
    Then the replies are the same

  @needs:config @needs:server @disposable
  Scenario: What a session may do before it has proven who it is
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
      A> ECHO a
      A> SELECT 1
      A> MULTI
      A> EXEC
      A> CLIENT ID
      A> COMMAND COUNT
      A> RESET
      A> SUBSCRIBE a
      A> QUIT
      """
    Then the replies are the same

  @needs:server
  Scenario: A user that is off, and one without a password
    Given an empty database
    And on each target
      """
      ACL SETUSER off-user off >secret +@all ~*
      ACL SETUSER free on nopass +@all ~*
      ACL SETUSER none on +@all ~*
      """
    When I run
      """
      AUTH off-user secret
      AUTH none ""
      AUTH none x
      AUTH free anything
      ACL WHOAMI
      AUTH default x
      ACL WHOAMI
      """
    Then the replies are the same

  @needs:server
  Scenario: Users that are removed or switched off while they are connected
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on >secret +@all ~*
      ACL SETUSER other on >secret +@all ~*
      A> AUTH worker secret
      B> AUTH other secret
      """
    When I run
      """
      ACL SETUSER worker off
      A> PING
      ACL DELUSER other
      B> PING
      AUTH worker secret
      """
    Then the replies are the same

  Scenario: AUTH in a transaction and in a script
    Given an empty database
    When I run
      """
      MULTI
      AUTH default x
      AUTH
      EXEC
      EVAL "return redis.call('AUTH', 'x')" 0
      """
    Then the replies are the same

  @needs:config @needs:server
  Scenario: A password is hidden from MONITOR and the slow log
    Given an empty database
    And on each target
      """
      CONFIG SET slowlog-log-slower-than 0
      SLOWLOG RESET
      """
    When I run
      """
      M> MONITOR
      AUTH default secret
      HELLO 3 AUTH default secret
      ACL SETUSER worker >secret
      CONFIG SET masterauth secret
      """
    Then the replies are the same
    When I run
      """
      SLOWLOG GET 4
      """
    Then the replies are the same in shape, because they hold times and addresses

  @resp2
  Scenario: What the servers say of AUTH
    Given an empty database
    When I run
      """
      COMMAND INFO AUTH
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of AUTH
    Given an empty database
    When I run
      """
      COMMAND DOCS AUTH
      """
    Then the replies are the same
