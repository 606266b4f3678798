Feature: SET and its options
  What SET does with each option, alone and combined, and what it refuses.

  @id:basic-crud/set-options
  Scenario: SET obeys NX, XX, GET, EX, PX, EXAT, PXAT and KEEPTTL, alone and together
    Given an empty database that takes writes
    When I run, expecting
      """
      SET greeting hello                   => +OK
      GET greeting                         => "hello"
      # NX sets only what is not there, XX only what is.
      SET greeting again NX                => $-1 || _
      SET fresh 1 NX                       => +OK
      SET missing 1 XX                     => $-1 || _
      EXISTS missing                       => :0
      SET greeting bonjour XX              => +OK
      GET greeting                         => "bonjour"
      # GET answers with the old value, whether or not anything was set.
      SET greeting hallo GET               => "bonjour"
      SET none first GET                   => $-1 || _
      GET none                             => "first"
      SET greeting no NX GET               => "hallo"
      GET greeting                         => "hallo"
      SET empty yes NX GET                 => $-1 || _
      GET empty                            => "yes"
      SET absent 1 XX GET                  => $-1 || _
      EXISTS absent                        => :0
      SET greeting ciao XX GET             => "hallo"
      # A plain SET drops the time to live, KEEPTTL keeps it.
      SET session token EXAT 4102444800    => +OK
      EXPIRETIME session                   => :4102444800
      SET session other KEEPTTL            => +OK
      EXPIRETIME session                   => :4102444800
      SET session third KEEPTTL GET        => "other"
      PEXPIRETIME session                  => :4102444800000
      SET session plain                    => +OK
      EXPIRETIME session                   => :-1
      SET session token PXAT 4102444800123 => +OK
      PEXPIRETIME session                  => :4102444800123
      SET session new XX KEEPTTL           => +OK
      PEXPIRETIME session                  => :4102444800123
      SET session again XX EXAT 4102444801 => +OK
      EXPIRETIME session                   => :4102444801
      # A SET that NX refuses leaves value and time to live alone.
      SET session no NX EXAT 4102444899    => $-1 || _
      EXPIRETIME session                   => :4102444801
      GET session                          => "again"
      # KEEPTTL on a key without one, and on no key.
      SET plain 1 KEEPTTL                  => +OK
      TTL plain                            => :-1
      # A time in the past deletes at once.
      SET gone 1 EXAT 1                    => +OK
      EXISTS gone                          => :0
      SET session 1 PXAT 1                 => +OK
      EXISTS session                       => :0
      SET late 1 EXAT 1 GET                => $-1 || _
      # Names of options in any case, in any order.
      SET greeting mixed xX gEt keepttl    => "ciao"
      set greeting lower get xx            => "mixed"
      # SET replaces a value of another type, SET GET does not.
      RPUSH list a                         => :1
      SET list replaced                    => +OK
      TYPE list                            => +string
      RPUSH list2 a                        => :1
      SET list2 x GET                      => -WRONGTYPE Operation against a key holding the wrong kind of value
      TYPE list2                           => +list
      SET list2 x NX GET                   => -WRONGTYPE Operation against a key holding the wrong kind of value
      SET list2 x XX GET                   => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/set-option-conflicts
  Scenario: SET refuses options that contradict each other, repeat a time, or lack their value
    Given an empty database that takes writes
    When I run, expecting
      """
      SET k v                                       => +OK
      SET k v NX XX                                 => -ERR syntax error
      SET k v XX NX                                 => -ERR syntax error
      SET k v NX NX                                 => $-1 || _
      SET k v XX XX                                 => +OK
      SET k v GET GET                               => "v"
      SET k v KEEPTTL KEEPTTL                       => +OK
      # A time may be repeated in its own unit, the last one counts.
      SET k v EXAT 4102444800 EXAT 4102444900       => +OK
      EXPIRETIME k                                  => :4102444900
      SET k v PXAT 4102444800001 PXAT 4102444800002 => +OK
      PEXPIRETIME k                                 => :4102444800002
      # Two units are refused, whatever they say.
      SET k v EX 10 PX 10000                        => -ERR syntax error
      SET k v EX 10 EXAT 4102444800                 => -ERR syntax error
      SET k v PX 10 PXAT 4102444800000              => -ERR syntax error
      SET k v EXAT 4102444800 PXAT 4102444800000    => -ERR syntax error
      SET k v EX 10 KEEPTTL                         => -ERR syntax error
      SET k v KEEPTTL PX 10                         => -ERR syntax error
      SET k v KEEPTTL EXAT 4102444800               => -ERR syntax error
      SET k v KEEPTTL PXAT 4102444800000            => -ERR syntax error
      SET k v EX                                    => -ERR syntax error
      SET k v PX                                    => -ERR syntax error
      SET k v EXAT                                  => -ERR syntax error
      SET k v PXAT                                  => -ERR syntax error
      SET k v NX EX                                 => -ERR syntax error
      SET k v EX NX                                 => -ERR value is not an integer or out of range
      SET k v PERSIST                               => -ERR syntax error
      SET k v FOO                                   => -ERR syntax error
      SET k v ""                                    => -ERR syntax error
      SET k v 10                                    => -ERR syntax error
      SET k v EX 10 FOO                             => -ERR syntax error
      SET k                                         => -ERR wrong number of arguments for 'set' command
      SET                                           => -ERR wrong number of arguments for 'set' command
      # What was refused changed nothing.
      GET k                                         => "v"
      PEXPIRETIME k                                 => :4102444800002
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/set-expiry-edges
  Scenario: SET refuses times of zero, below zero, beyond 64 bits and that are no integers, and sets nothing then
    Given an empty database that takes writes
    When I run, expecting
      """
      SET k v                            => +OK
      SET k w EX 0                       => -ERR invalid expire time in 'set' command
      SET k w EX -1                      => -ERR invalid expire time in 'set' command
      SET k w PX 0                       => -ERR invalid expire time in 'set' command
      SET k w PX -5                      => -ERR invalid expire time in 'set' command
      SET k w EXAT 0                     => -ERR invalid expire time in 'set' command
      SET k w EXAT -1                    => -ERR invalid expire time in 'set' command
      SET k w PXAT 0                     => -ERR invalid expire time in 'set' command
      SET k w PXAT -1                    => -ERR invalid expire time in 'set' command
      SET k w EX ten                     => -ERR value is not an integer or out of range
      SET k w EX 1.5                     => -ERR value is not an integer or out of range
      SET k w EX ""                      => -ERR value is not an integer or out of range
      SET k w EX " 1"                    => -ERR value is not an integer or out of range
      SET k w EX 0x10                    => -ERR value is not an integer or out of range
      SET k w EX 1e3                     => -ERR value is not an integer or out of range
      SET k w EX +5                      => -ERR value is not an integer or out of range
      SET k w EX 05                      => -ERR value is not an integer or out of range
      SET k w EX 9223372036854775807     => -ERR invalid expire time in 'set' command
      SET k w EX 9223372036854775        => -ERR invalid expire time in 'set' command
      SET k w PX 9223372036854775807     => -ERR invalid expire time in 'set' command
      SET k w EX 9223372036854775808     => -ERR value is not an integer or out of range
      SET k w EX -9223372036854775808    => -ERR invalid expire time in 'set' command
      SET k w EXAT 9223372036854775807   => -ERR invalid expire time in 'set' command
      SET k w EXAT 9223372036854776      => -ERR invalid expire time in 'set' command
      SET k w PXAT 9223372036854775808   => -ERR value is not an integer or out of range
      GET k                              => "v"
      TTL k                              => :-1
      # The greatest times that fit.
      SET far 1 PXAT 9223372036854775807 => +OK
      PEXPIRETIME far                    => :9223372036854775807
      SET far 1 EXAT 9223372036854774    => +OK
      EXPIRETIME far                     => :9223372036854774
      SETEX k 0 w                        => -ERR invalid expire time in 'setex' command
      SETEX k -1 w                       => -ERR invalid expire time in 'setex' command
      SETEX k ten w                      => -ERR value is not an integer or out of range
      SETEX k 9223372036854775807 w      => -ERR invalid expire time in 'setex' command
      PSETEX k 0 w                       => -ERR invalid expire time in 'psetex' command
      PSETEX k -1 w                      => -ERR invalid expire time in 'psetex' command
      PSETEX k ten w                     => -ERR value is not an integer or out of range
      GETEX k EX 0                       => -ERR invalid expire time in 'getex' command
      GETEX k PX -1                      => -ERR invalid expire time in 'getex' command
      GET k                              => "v"
      TTL k                              => :-1
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/older-setters
  Scenario: SETEX, PSETEX, SETNX and GETSET still answer as they always did
    Given an empty database that takes writes
    When I run, expecting
      """
      SETNX lock me               => :1
      SETNX lock you              => :0
      GET lock                    => "me"
      GETSET lock you             => "me"
      GETSET nothing first        => $-1 || _
      GET nothing                 => "first"
      SET timed x EXAT 4102444800 => +OK
      GETSET timed y              => "x"
      TTL timed                   => :-1
      RPUSH list a                => :1
      GETSET list x               => -WRONGTYPE Operation against a key holding the wrong kind of value
      SETNX list x                => :0
      TYPE list                   => +list
      SETEX s 4102444800 v        => +OK
      GET s                       => "v"
      PSETEX list 4102444800000 v => +OK
      TYPE list                   => +string
      SETEX s                     => -ERR wrong number of arguments for 'setex' command
      SETEX s 10                  => -ERR wrong number of arguments for 'setex' command
      PSETEX s 10                 => -ERR wrong number of arguments for 'psetex' command
      SETNX s                     => -ERR wrong number of arguments for 'setnx' command
      GETSET s                    => -ERR wrong number of arguments for 'getset' command
      SUBSTR s 0 -1               => "v"
      """
    Then the replies are as expected
    And the replies are the same
