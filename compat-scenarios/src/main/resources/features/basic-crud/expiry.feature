Feature: Time to live
  Setting it, telling it, taking it away, and seeing it end.

  @id:basic-crud/expiry-times
  Scenario: EXPIREAT, PEXPIREAT, EXPIRETIME, PEXPIRETIME, TTL and PERSIST tell and take the time to live
    Given an empty database that takes writes
    When I run, expecting
      """
      SET k v                         => +OK
      TTL k                           => :-1
      PTTL k                          => :-1
      EXPIRETIME k                    => :-1
      PEXPIRETIME k                   => :-1
      TTL missing                     => :-2
      PTTL missing                    => :-2
      EXPIRETIME missing              => :-2
      PEXPIRETIME missing             => :-2
      PERSIST k                       => :0
      PERSIST missing                 => :0
      EXPIREAT k 4102444800           => :1
      EXPIRETIME k                    => :4102444800
      PEXPIRETIME k                   => :4102444800000
      PEXPIREAT k 4102444800999       => :1
      PEXPIRETIME k                   => :4102444800999
      EXPIRETIME k                    => :4102444801
      PEXPIREAT k 4102444800499       => :1
      EXPIRETIME k                    => :4102444800
      PEXPIREAT k 4102444800500       => :1
      EXPIRETIME k                    => :4102444801
      PERSIST k                       => :1
      PERSIST k                       => :0
      TTL k                           => :-1
      EXPIREAT missing 4102444800     => :0
      EXPIRE missing 100              => :0
      # Zero, the past and before 1970 delete.
      SET a 1                         => +OK
      EXPIRE a 0                      => :1
      EXISTS a                        => :0
      SET a 1                         => +OK
      EXPIRE a -1                     => :1
      EXISTS a                        => :0
      SET a 1                         => +OK
      PEXPIRE a -9223372036854775808  => :1
      EXISTS a                        => :0
      SET a 1                         => +OK
      EXPIREAT a 0                    => :1
      EXISTS a                        => :0
      SET a 1                         => +OK
      EXPIREAT a -100                 => :1
      EXISTS a                        => :0
      SET a 1                         => +OK
      PEXPIREAT a -1                  => :1
      EXISTS a                        => :0
      # What does not fit, and what is no number.
      SET k v                         => +OK
      EXPIRE k 9223372036854775807    => -ERR invalid expire time in 'expire' command
      EXPIRE k -9223372036854775808   => -ERR invalid expire time in 'expire' command
      PEXPIRE k 9223372036854775807   => -ERR invalid expire time in 'pexpire' command
      EXPIREAT k 9223372036854775807  => -ERR invalid expire time in 'expireat' command
      EXPIREAT k 9223372036854775     => :1
      EXPIREAT k 9223372036854776     => -ERR invalid expire time in 'expireat' command
      EXPIRE k ten                    => -ERR value is not an integer or out of range
      EXPIRE k 1.5                    => -ERR value is not an integer or out of range
      EXPIRE k ""                     => -ERR value is not an integer or out of range
      EXPIRE k 9223372036854775808    => -ERR value is not an integer or out of range
      PEXPIREAT k 0x10                => -ERR value is not an integer or out of range
      EXPIRETIME k                    => :9223372036854775
      PEXPIREAT k 9223372036854775807 => :1
      PEXPIRETIME k                   => :9223372036854775807
      EXPIRETIME k                    => :9223372036854776
      PERSIST k                       => :1
      # The time to live belongs to the key, whatever its type, and survives changes of its value.
      RPUSH list a                    => :1
      EXPIREAT list 4102444800        => :1
      RPUSH list b                    => :2
      LPOP list                       => "a"
      EXPIRETIME list                 => :4102444800
      SET n 1 EXAT 4102444800         => +OK
      INCR n                          => :2
      APPEND n 0                      => :2
      SETRANGE n 0 9                  => :2
      SETBIT n 1 1                    => :0
      EXPIRETIME n                    => :4102444800
      EXPIRE k                        => -ERR wrong number of arguments for 'expire' command
      EXPIREAT k                      => -ERR wrong number of arguments for 'expireat' command
      TTL                             => -ERR wrong number of arguments for 'ttl' command
      TTL k k                         => -ERR wrong number of arguments for 'ttl' command
      EXPIRETIME                      => -ERR wrong number of arguments for 'expiretime' command
      PERSIST                         => -ERR wrong number of arguments for 'persist' command
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/expire-conditions
  Scenario: EXPIREAT and its kin obey NX, XX, GT and LT, and refuse to mix them
    Given an empty database that takes writes
    When I run, expecting
      """
      SET k v                         => +OK
      # Without a time to live: NX sets, XX does not; no time counts as endless, so GT refuses and LT sets.
      EXPIREAT k 4102444800 XX        => :0
      EXPIREAT k 4102444800 GT        => :0
      TTL k                           => :-1
      EXPIREAT k 4102444800 NX        => :1
      EXPIREAT k 4102444900 NX        => :0
      EXPIRETIME k                    => :4102444800
      EXPIREAT k 4102444700 GT        => :0
      EXPIREAT k 4102444800 GT        => :0
      EXPIREAT k 4102444900 GT        => :1
      EXPIRETIME k                    => :4102444900
      EXPIREAT k 4102445000 LT        => :0
      EXPIREAT k 4102444900 LT        => :0
      EXPIREAT k 4102444700 LT        => :1
      EXPIRETIME k                    => :4102444700
      EXPIREAT k 4102444701 XX        => :1
      EXPIRETIME k                    => :4102444701
      EXPIREAT k 4102444702 XX GT     => :1
      EXPIREAT k 4102444701 XX LT     => :1
      EXPIREAT k 4102444701 XX LT     => :0
      EXPIRETIME k                    => :4102444701
      PERSIST k                       => :1
      EXPIREAT k 4102444701 LT        => :1
      EXPIRETIME k                    => :4102444701
      PEXPIREAT k 4102444701000 LT    => :0
      PEXPIREAT k 4102444701001 GT    => :1
      PEXPIRETIME k                   => :4102444701001
      EXPIRE k 100 NX                 => :0
      PEXPIRE k 100 NX                => :0
      EXPIRE k 100 GT                 => :0
      PEXPIRE k 100000 GT             => :0
      PEXPIRETIME k                   => :4102444701001
      EXPIREAT k 4102444800           => :1
      EXPIREAT k 4102444900 xx gt     => :1
      EXPIRETIME k                    => :4102444900
      # Mixed.
      EXPIREAT k 1 NX XX              => -ERR NX and XX, GT or LT options at the same time are not compatible
      EXPIREAT k 1 GT LT              => -ERR GT and LT options at the same time are not compatible
      EXPIREAT k 1 NX GT              => -ERR NX and XX, GT or LT options at the same time are not compatible
      EXPIREAT k 1 NX LT              => -ERR NX and XX, GT or LT options at the same time are not compatible
      EXPIREAT k 1 LT GT              => -ERR GT and LT options at the same time are not compatible
      EXPIREAT k 4102444950 XX XX     => :1
      EXPIRETIME k                    => :4102444950
      EXPIREAT k 1 FOO                => -ERR Unsupported option FOO
      EXPIREAT k 1 ""                 => -"ERR Unsupported option "
      EXPIRE k 1 NX XX                => -ERR NX and XX, GT or LT options at the same time are not compatible
      PEXPIRE k 1 XX NX               => -ERR NX and XX, GT or LT options at the same time are not compatible
      PEXPIREAT k 1 GT LT             => -ERR GT and LT options at the same time are not compatible
      EXPIREAT missing 4102444800 NX  => :0
      EXPIREAT missing 4102444800 XX  => :0
      EXPIREAT missing 4102444800 LT  => :0
      EXPIREAT missing 4102444800 FOO => -ERR Unsupported option FOO
      # A time in the past deletes, if the condition allows it.
      EXPIREAT k 1 GT                 => :0
      EXPIREAT k 1 LT                 => :1
      EXISTS k                        => :0
      """
    Then the replies are as expected
    And the replies are the same

  # The end is checked against the server's TIME before and after each command, to the millisecond.
  # Between the first row and the second the scenario waits until the key is seen to be gone, and checks that it was there for 40 ms.
