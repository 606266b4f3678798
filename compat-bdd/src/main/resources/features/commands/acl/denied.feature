Feature: What a user is told who may not
  The words of NOPERM, and where they come.

  @needs:server
  Scenario: Commands, keys and channels
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on nopass +get +set +publish +subscribe +psubscribe +ssubscribe +eval +multi +exec +client|id ~a &news
      A> AUTH worker x
      """
    When I run
      """
      A> GET a
      A> GET b
      A> DEL a
      A> SET b 1
      A> CLIENT ID
      A> CLIENT LIST
      A> CLIENT NOSUCH
      A> NOSUCH
      A> PUBLISH news hi
      A> PUBLISH other hi
      A> SUBSCRIBE other
      A> PSUBSCRIBE new*
      A> SSUBSCRIBE other
      A> CONFIG GET maxmemory
      A> PING
      """
    Then the replies are the same

  @needs:server
  Scenario: In a transaction
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on nopass +get +multi +exec +set ~a
      A> AUTH worker x
      """
    When I run
      """
      A> MULTI
      A> GET b
      A> EXEC
      A> MULTI
      A> DEL a
      A> EXEC
      A> MULTI
      A> SET a 1
      B> ACL SETUSER worker -set
      A> EXEC
      A> GET a
      """
    Then the replies are the same

  @needs:server
  Scenario: In a script
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on nopass +eval +get +set ~a
      A> AUTH worker x
      """
    When I run
      """
      A> EVAL "return redis.call('GET', 'a')" 0
      A> EVAL "return redis.call('GET', 'b')" 0
      A> EVAL "return redis.call('DEL', 'a')" 0
      A> EVAL "return redis.pcall('GET', 'b')" 0
      A> EVAL "return redis.pcall('DEL', 'a')" 0
      A> EVAL "return 1" 1 b
      A> EVAL "return redis.call('PUBLISH', 'x', 'y')" 0
      """
    Then the replies are the same

  @needs:server
  Scenario: Rules that change while a session subscribes
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on nopass +@all ~* &news &chat
      A> AUTH worker x
      B> AUTH worker x
      """
    When I run
      """
      A> SUBSCRIBE news
      B> SUBSCRIBE chat
      ACL SETUSER worker resetchannels &chat
      PUBLISH news hi
      A> PING
      B> PING
      """
    Then the replies are the same

  @needs:server
  Scenario: Rules that change while a session waits
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on nopass +@all ~* &*
      A> AUTH worker x
      """
    When I run
      """
      A>> BLPOP queue 0
      ACL SETUSER worker -blpop
      LPUSH queue v
      A<
      """
    Then the replies are the same

  @needs:server
  Scenario: SORT BY and GET need all keys
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on nopass +@all ~list
      RPUSH list 2 1
      A> AUTH worker x
      """
    When I run
      """
      A> SORT list
      A> SORT list BY w_*
      A> SORT list GET w_*
      A> SORT list BY nosort
      A> SORT list GET #
      A> SORT list ALPHA
      """
    Then the replies are the same

  @needs:server
  Scenario: A place to store that is named twice needs permission for the one that counts
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on nopass +@all ~mine*
      GEOADD mine 13.361389 38.115556 Palermo
      A> AUTH worker x
      """
    When I run
      """
      A> GEORADIUS mine 13 38 100 km STORE mine2
      A> GEORADIUS mine 13 38 100 km STORE mine3 STORE yours
      KEYS yours
      """
    Then the replies are the same
