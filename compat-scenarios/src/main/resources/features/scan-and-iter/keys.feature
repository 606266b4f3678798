Feature: KEYS and RANDOMKEY
  The whole database in one reply.

  @id:scan-and-iter/keys-and-random-key
  Scenario: KEYS matches patterns over the whole database, RANDOMKEY answers null for an empty one
    Given an empty database that takes writes
    When I run, expecting
      """
      RANDOMKEY                => $-1 || _
      KEYS *                   => []
      DBSIZE                   => :0
      SET only 1               => +OK
      RANDOMKEY                => "only"
      KEYS *                   => ["only"]
      MSET one 1 two 2 three 3 => +OK
      KEYS t*                  =~ ["three", "two"]
      KEYS *                   =~ ["three", "one", "only", "two"]
      KEYS none                => []
      KEYS o?e                 => ["one"]
      KEYS *[eo]               =~ ["three", "one", "two"]
      KEYS on[a-z]y            => ["only"]
      KEYS on[^l]y             => []
      KEYS "\\*"               => []
      KEYS ""                  => []
      DBSIZE                   => :4
      KEYS                     => -ERR wrong number of arguments for 'keys' command
      KEYS a b                 => -ERR wrong number of arguments for 'keys' command
      RANDOMKEY a              => -ERR wrong number of arguments for 'randomkey' command
      SET late 1 EXAT 1        => +OK
      KEYS late                => []
      """
    Then the replies are as expected
    And the replies are the same
