Feature: Reading and changing strings
  Reads that change, parts of strings, and counters.

  @id:basic-crud/getex
  Scenario: GETEX reads a value and changes its time to live
    Given an empty database that takes writes
    When I run, expecting
      """
      SET k v                                 => +OK
      GETEX k                                 => "v"
      TTL k                                   => :-1
      GETEX k EXAT 4102444800                 => "v"
      EXPIRETIME k                            => :4102444800
      GETEX k                                 => "v"
      EXPIRETIME k                            => :4102444800
      GETEX k PXAT 4102444800123              => "v"
      PEXPIRETIME k                           => :4102444800123
      GETEX k PERSIST                         => "v"
      TTL k                                   => :-1
      GETEX k PERSIST                         => "v"
      GETEX missing                           => $-1 || _
      GETEX missing EXAT 4102444800           => $-1 || _
      EXISTS missing                          => :0
      RPUSH list a                            => :1
      GETEX list                              => -WRONGTYPE Operation against a key holding the wrong kind of value
      GETEX list PERSIST                      => -WRONGTYPE Operation against a key holding the wrong kind of value
      # A time in the past answers the value and deletes the key.
      SET old v                               => +OK
      GETEX old EXAT 1                        => "v"
      EXISTS old                              => :0
      SET old v                               => +OK
      GETEX old PXAT 1                        => "v"
      EXISTS old                              => :0
      GETEX k EX 10 PERSIST                   => -ERR syntax error
      GETEX k PERSIST EX 10                   => -ERR syntax error
      GETEX k EX 10 PX 10                     => -ERR syntax error
      GETEX k EXAT 4102444800 EXAT 4102444900 => "v"
      EXPIRETIME k                            => :4102444900
      GETEX k PERSIST PERSIST                 => "v"
      GETEX k KEEPTTL                         => -ERR syntax error
      GETEX k NX                              => -ERR syntax error
      GETEX k XX                              => -ERR syntax error
      GETEX k GET                             => -ERR syntax error
      GETEX k FOO                             => -ERR syntax error
      GETEX k EX                              => -ERR syntax error
      GETEX k EX 0                            => -ERR invalid expire time in 'getex' command
      GETEX k EX -1                           => -ERR invalid expire time in 'getex' command
      GETEX k PX 0                            => -ERR invalid expire time in 'getex' command
      GETEX k EX ten                          => -ERR value is not an integer or out of range
      GETEX k EXAT 0                          => -ERR invalid expire time in 'getex' command
      GETEX k EX 9223372036854775807          => -ERR invalid expire time in 'getex' command
      GETEX missing EX 0
      GETEX missing FOO                       => -ERR syntax error
      GETEX                                   => -ERR wrong number of arguments for 'getex' command
      TTL k                                   => :-1
      GET k                                   => "v"
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/getdel
  Scenario: GETDEL answers a string once and deletes it
    Given an empty database that takes writes
    When I run, expecting
      """
      SET k v                     => +OK
      GETDEL k                    => "v"
      GETDEL k                    => $-1 || _
      EXISTS k                    => :0
      SET timed v EXAT 4102444800 => +OK
      GETDEL timed                => "v"
      SET timed w                 => +OK
      TTL timed                   => :-1
      RPUSH list a                => :1
      GETDEL list                 => -WRONGTYPE Operation against a key holding the wrong kind of value
      EXISTS list                 => :1
      SET empty ""                => +OK
      GETDEL empty                => ""
      EXISTS empty                => :0
      GETDEL                      => -ERR wrong number of arguments for 'getdel' command
      GETDEL k k                  => -ERR wrong number of arguments for 'getdel' command
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/string-parts
  Scenario: APPEND, STRLEN, GETRANGE and SETRANGE work on parts of a string, up to its limits
    Given an empty database that takes writes
    When I run, expecting
      """
      APPEND log "Hello"                                    => :5
      APPEND log " World"                                   => :11
      GET log                                               => "Hello World"
      APPEND log ""                                         => :11
      APPEND none ""                                        => :0
      EXISTS none                                           => :1
      GET none                                              => ""
      STRLEN log                                            => :11
      STRLEN missing                                        => :0
      GETRANGE log 0 4                                      => "Hello"
      GETRANGE log -5 -1                                    => "World"
      GETRANGE log 0 -1                                     => "Hello World"
      GETRANGE log 5 3                                      => ""
      GETRANGE log -200 -100                                => "H"
      GETRANGE log 0 10000                                  => "Hello World"
      GETRANGE log 100 200                                  => ""
      GETRANGE log -1 -5                                    => ""
      GETRANGE missing 0 -1                                 => ""
      GETRANGE log -9223372036854775808 9223372036854775807 => "Hello World"
      GETRANGE log 0 -9223372036854775808                   => "H"
      GETRANGE log a 1                                      => -ERR value is not an integer or out of range
      GETRANGE log 0                                        => -ERR wrong number of arguments for 'getrange' command
      SUBSTR log 0 4                                        => "Hello"
      SETRANGE log 6 Redis                                  => :11
      GET log                                               => "Hello Redis"
      SETRANGE padded 3 x                                   => :4
      GET padded                                            => "\x00\x00\x00x"
      SETRANGE log 0 ""                                     => :11
      SETRANGE missing 5 ""                                 => :0
      EXISTS missing                                        => :0
      SETRANGE log -1 x                                     => -ERR offset is out of range
      SETRANGE log 536870911 xx                             => -ERR string exceeds maximum allowed size (proto-max-bulk-len)
      SETRANGE log 9223372036854775807 x                    => -ERR string exceeds maximum allowed size (proto-max-bulk-len)
      SETRANGE log ten x                                    => -ERR value is not an integer or out of range
      SETRANGE log 9223372036854775808 x                    => -ERR value is not an integer or out of range
      GET log                                               => "Hello Redis"
      SET n 12                                              => +OK
      APPEND n 3                                            => :3
      INCR n                                                => :124
      OBJECT ENCODING n                                     => "int"
      RPUSH list a                                          => :1
      APPEND list x                                         => -WRONGTYPE Operation against a key holding the wrong kind of value
      STRLEN list                                           => -WRONGTYPE Operation against a key holding the wrong kind of value
      GETRANGE list 0 1                                     => -WRONGTYPE Operation against a key holding the wrong kind of value
      SETRANGE list 0 x                                     => -WRONGTYPE Operation against a key holding the wrong kind of value
      SETRANGE list 0 ""                                    => -WRONGTYPE Operation against a key holding the wrong kind of value
      APPEND k                                              => -ERR wrong number of arguments for 'append' command
      STRLEN                                                => -ERR wrong number of arguments for 'strlen' command
      SETRANGE k 0                                          => -ERR wrong number of arguments for 'setrange' command
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/counters
  Scenario: INCR, DECR, INCRBY and DECRBY count in 64 bits and refuse what is no integer or would overflow
    Given an empty database that takes writes
    When I run, expecting
      """
      INCR n                        => :1
      INCR n                        => :2
      DECR n                        => :1
      INCRBY n 10                   => :11
      DECRBY n 15                   => :-4
      INCRBY n -5                   => :-9
      DECRBY n -5                   => :-4
      INCRBY n 0                    => :-4
      GET n                         => "-4"
      TYPE n                        => +string
      OBJECT ENCODING n             => "int"
      DECR fresh                    => :-1
      # The edges of 64 bits.
      SET n 9223372036854775806     => +OK
      INCR n                        => :9223372036854775807
      INCR n                        => -ERR increment or decrement would overflow
      INCRBY n 1                    => -ERR increment or decrement would overflow
      GET n                         => "9223372036854775807"
      DECRBY n 9223372036854775807  => :0
      SET n -9223372036854775807    => +OK
      DECR n                        => :-9223372036854775808
      DECR n                        => -ERR increment or decrement would overflow
      DECRBY n 1                    => -ERR increment or decrement would overflow
      INCRBY n -1                   => -ERR increment or decrement would overflow
      GET n                         => "-9223372036854775808"
      DECRBY n -9223372036854775808 => -ERR decrement would overflow
      INCRBY n -9223372036854775808 => -ERR increment or decrement would overflow
      SET n 0                       => +OK
      INCRBY n 9223372036854775807  => :9223372036854775807
      SET n -1                      => +OK
      INCRBY n -9223372036854775807 => :-9223372036854775808
      INCRBY n 9223372036854775808  => -ERR value is not an integer or out of range
      INCRBY n -9223372036854775809 => -ERR value is not an integer or out of range
      # What is no integer.
      SET s abc                     => +OK
      INCR s                        => -ERR value is not an integer or out of range
      SET s 1.5                     => +OK
      INCR s                        => -ERR value is not an integer or out of range
      SET s ""                      => +OK
      INCR s                        => -ERR value is not an integer or out of range
      SET s " 1"                    => +OK
      INCR s                        => -ERR value is not an integer or out of range
      SET s "1 "                    => +OK
      INCR s                        => -ERR value is not an integer or out of range
      SET s 01                      => +OK
      INCR s                        => -ERR value is not an integer or out of range
      SET s +1                      => +OK
      INCR s                        => -ERR value is not an integer or out of range
      SET s -0                      => +OK
      INCR s                        => -ERR value is not an integer or out of range
      SET s 0x10                    => +OK
      INCR s                        => -ERR value is not an integer or out of range
      SET s 1e3                     => +OK
      INCR s                        => -ERR value is not an integer or out of range
      SET s 9223372036854775808     => +OK
      INCR s                        => -ERR value is not an integer or out of range
      SET s "1\n"                   => +OK
      INCR s                        => -ERR value is not an integer or out of range
      SET s 1                       => +OK
      INCRBY s ten                  => -ERR value is not an integer or out of range
      INCRBY s 1.5                  => -ERR value is not an integer or out of range
      INCRBY s ""                   => -ERR value is not an integer or out of range
      INCRBY s +1                   => -ERR value is not an integer or out of range
      INCRBY s 01                   => -ERR value is not an integer or out of range
      DECRBY s ten                  => -ERR value is not an integer or out of range
      GET s                         => "1"
      RPUSH list 1                  => :1
      INCR list                     => -WRONGTYPE Operation against a key holding the wrong kind of value
      DECRBY list 1                 => -WRONGTYPE Operation against a key holding the wrong kind of value
      INCR                          => -ERR wrong number of arguments for 'incr' command
      INCR a b                      => -ERR wrong number of arguments for 'incr' command
      INCRBY s                      => -ERR wrong number of arguments for 'incrby' command
      DECRBY s                      => -ERR wrong number of arguments for 'decrby' command
      # Time to live stays.
      SET t 5 EXAT 4102444800       => +OK
      INCRBY t 5                    => :10
      EXPIRETIME t                  => :4102444800
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/float-counters
  Scenario: INCRBYFLOAT adds decimal fractions, prints them without noise and refuses nan and infinity
    Given an empty database that takes writes
    When I run, expecting
      """
      INCRBYFLOAT f 10.5                => "10.5"
      INCRBYFLOAT f 0.1                 => "10.6"
      INCRBYFLOAT f -5                  => "5.6"
      INCRBYFLOAT f 5.0e3               => "5005.60000000000000009"
      GET f                             => "5005.60000000000000009"
      SET f 3.0                         => +OK
      INCRBYFLOAT f 1.0                 => "4"
      SET f 0.1                         => +OK
      INCRBYFLOAT f 0.2                 => "0.3"
      SET f 1e2                         => +OK
      INCRBYFLOAT f 0                   => "100"
      SET f 5.0e3                       => +OK
      INCRBYFLOAT f 2.0e2               => "5200"
      SET f 0x10                        => +OK
      INCRBYFLOAT f 1                   => "17"
      SET f " 1"                        => +OK
      INCRBYFLOAT f 1                   => -ERR value is not a valid float
      SET f "1 "                        => +OK
      INCRBYFLOAT f 1                   => -ERR value is not a valid float
      SET f ""                          => +OK
      INCRBYFLOAT f 1                   => -ERR value is not a valid float
      SET f abc                         => +OK
      INCRBYFLOAT f 1                   => -ERR value is not a valid float
      SET f 1                           => +OK
      INCRBYFLOAT f abc                 => -ERR value is not a valid float
      INCRBYFLOAT f ""                  => -ERR value is not a valid float
      INCRBYFLOAT f " 1"                => -ERR value is not a valid float
      INCRBYFLOAT f 1,5                 => -ERR value is not a valid float
      INCRBYFLOAT f nan                 => -ERR value is not a valid float
      INCRBYFLOAT f inf                 => -ERR increment would produce NaN or Infinity
      INCRBYFLOAT f -inf                => -ERR increment would produce NaN or Infinity
      INCRBYFLOAT f +inf                => -ERR increment would produce NaN or Infinity
      INCRBYFLOAT f 1e5000              => -ERR value is not a valid float
      INCRBYFLOAT f infinity            => -ERR increment would produce NaN or Infinity
      SET f inf                         => +OK
      INCRBYFLOAT f 1                   => -ERR increment would produce NaN or Infinity
      SET f nan                         => +OK
      INCRBYFLOAT f 1                   => -ERR value is not a valid float
      SET f 0                           => +OK
      INCRBYFLOAT f 1e-17               => "0.00000000000000001"
      INCRBYFLOAT f 0.00000000000000001 => "0.00000000000000002"
      SET f 9007199254740993            => +OK
      INCRBYFLOAT f 1                   => "9007199254740994"
      SET f 123456789012345678          => +OK
      INCRBYFLOAT f 0.5                 => "123456789012345678.5"
      SET f 1                           => +OK
      INCRBYFLOAT f 1e20                => "100000000000000000000"
      INCRBYFLOAT f -1e20               => "0"
      INCRBYFLOAT f .5                  => "0.5"
      INCRBYFLOAT f 5.                  => "5.5"
      INCRBYFLOAT f +1                  => "6.5"
      INCRBYFLOAT f -0.0                => "6.5"
      OBJECT ENCODING f                 => "embstr"
      SET i 10                          => +OK
      INCRBYFLOAT i 5                   => "15"
      OBJECT ENCODING i                 => "embstr"
      INCR i                            => :16
      RPUSH list 1                      => :1
      INCRBYFLOAT list 1                => -WRONGTYPE Operation against a key holding the wrong kind of value
      INCRBYFLOAT f                     => -ERR wrong number of arguments for 'incrbyfloat' command
      SET t 5 EXAT 4102444800           => +OK
      INCRBYFLOAT t 0.5                 => "5.5"
      EXPIRETIME t                      => :4102444800
      """
    Then the replies are as expected
    And the replies are the same
