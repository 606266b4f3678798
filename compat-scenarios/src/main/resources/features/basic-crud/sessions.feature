Feature: Two sessions
  What one writes the other sees.

  @id:basic-crud/second-session
  Scenario: What one session writes another sees at once, changes of the time to live and deletion included
    Given an empty database that takes writes
    When I run, expecting
      """
      A> SET k 1               => +OK
      B> GET k                 => "1"
      B> INCR k                => :2
      A> GET k                 => "2"
      A> EXPIREAT k 4102444800 => :1
      B> EXPIRETIME k          => :4102444800
      B> PERSIST k             => :1
      A> TTL k                 => :-1
      A> RENAME k moved        => +OK
      B> EXISTS k moved        => :1
      B> APPEND moved 0        => :2
      A> GETDEL moved          => "20"
      B> GET moved             => $-1 || _
      A> MSET x 1 y 2          => +OK
      B> MSETNX y 3 z 4        => :0
      A> EXISTS z              => :0
      # The database and the protocol belong to the session, the keys to the server.
      A> SET lock A NX         => +OK
      B> SET lock B NX         => $-1 || _
      B> SET lock B XX GET     => "A"
      A> GET lock              => "B"
      """
    Then the replies are as expected
    And the replies are the same
