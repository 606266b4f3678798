Feature: SET
  Writes a string.

  Scenario: Write a string
    Given an empty database
    When I run
      """
      SET text Hello
      GET text
      SET text ""
      GET text
      SET "" empty-key
      GET ""
      SET "bin\x00\xff" "\x00\xff"
      GET "bin\x00\xff"
      SET text a b
      """
    Then the replies are the same

  Scenario: Encodings of integers
    Given an empty database
    When I run
      """
      SET a 12345
      OBJECT ENCODING a
      SET a 9223372036854775807
      OBJECT ENCODING a
      SET a 9223372036854775808
      OBJECT ENCODING a
      SET a -0
      OBJECT ENCODING a
      SET a 007
      OBJECT ENCODING a
      SET a " 1"
      OBJECT ENCODING a
      """
    Then the replies are the same

  Scenario: The encoding of 44 bytes
    Given an empty database
    When I run
      """
      SET a 12345678901234567890123456789012345678901234
      OBJECT ENCODING a
      """
    Then the replies are the same

  Scenario: The encoding of 45 bytes
    Given an empty database
    When I run
      """
      SET a 123456789012345678901234567890123456789012345
      OBJECT ENCODING a
      """
    Then the replies are the same

  Scenario: The encoding of 64 bytes
    Given an empty database
    When I run
      """
      SET a 1234567890123456789012345678901234567890123456789012345678901234
      OBJECT ENCODING a
      """
    Then the replies are the same

  Scenario: The encoding of 65 and of 128 bytes
    Given an empty database
    When I run
      """
      SET a 12345678901234567890123456789012345678901234567890123456789012345
      OBJECT ENCODING a
      SET b 12345678901234567890123456789012345678901234567890123456789012341234567890123456789012345678901234567890123456789012345678901234
      OBJECT ENCODING b
      """
    Then the replies are the same

  Scenario: The encoding depends on the length of the key and on a time to live
    Given an empty database
    When I run
      """
      SET a 1234567890123456789012345678901234567890123456789012345678901234567890123456789x
      OBJECT ENCODING a
      SET a-key-of-forty-bytes-0123456789012345678 1234567890123456789012345678901234567890123456789012345678901234567890123456789x
      OBJECT ENCODING a-key-of-forty-bytes-0123456789012345678
      SET b 1234567890123456789012345678901234567890123456789012345678901234567890123456789x PXAT 33177117420000
      OBJECT ENCODING b
      SET c 1234567890123456789012345678901234567890123456789012345678901234567890123456789x
      OBJECT ENCODING c
      PEXPIREAT c 33177117420000
      OBJECT ENCODING c
      """
    Then the replies are the same

  Scenario: Encodings after a string is changed
    Given an empty database
    When I run
      """
      SET a 10
      APPEND a 0
      OBJECT ENCODING a
      SET a hello
      SETRANGE a 0 j
      OBJECT ENCODING a
      SET a 1
      INCRBYFLOAT a 0.5
      OBJECT ENCODING a
      SETBIT b 1 1
      OBJECT ENCODING b
      GETSET c hello
      OBJECT ENCODING c
      MSET d hello e 1
      OBJECT ENCODING d
      OBJECT ENCODING e
      """
    Then the replies are the same

  Scenario: Only if it exists, only if it does not
    Given an empty database
    When I run
      """
      SET a 1 XX
      SET a 1 NX
      SET a 2 NX
      SET a 3 XX
      GET a
      SET a 4 nx
      SET a 5 xx
      """
    Then the replies are the same

  Scenario: Expirations
    Given an empty database
    When I run
      """
      SET a 1 EX 100000
      TTL a
      SET a 1 PX 100000000
      TTL a
      SET a 1 EXAT 33177117420
      EXPIRETIME a
      SET a 1 PXAT 33177117420000
      PEXPIRETIME a
      SET a 2 KEEPTTL
      PEXPIRETIME a
      SET a 3
      PTTL a
      SET fresh 1 KEEPTTL
      PTTL fresh
      """
    Then the replies are the same
    And the replies to "TTL" are the same within 5, because time passes between the commands

  Scenario: An expiration in the past
    Given an empty database
    When I run
      """
      SET a 1 EXAT 1
      GET a
      SET b 1
      SET b 2 PXAT 1
      EXISTS b
      DBSIZE
      """
    Then the replies are the same

  Scenario: An expiration in the past, seen at once
    Given an empty database
    When I run
      """
      MULTI
      SET a 1 PXAT 1
      DBSIZE
      EXISTS a
      DBSIZE
      EXEC
      """
    Then the replies are the same

  Scenario: Expirations of SET that are not valid
    Given an empty database
    When I run
      """
      SET a 1 EX 0
      SET a 1 EX -1
      SET a 1 PX 0
      SET a 1 EXAT 0
      SET a 1 PXAT -1
      SET a 1 EX abc
      SET a 1 EX 1.5
      SET a 1 EX ""
      SET a 1 EX 9223372036854775807
      SET a 1 EX 9223372036854775
      SET a 1 PX 9223372036854775807
      SET a 1 EXAT 9223372036854775807
      SET a 1 PX 9223372036854775808
      EXISTS a
      """
    Then the replies are the same

  Scenario: SET with GET
    Given an empty database
    When I run
      """
      SET a 1 GET
      SET a 2 GET
      SET a 3 NX GET
      GET a
      SET b 1 NX GET
      SET b 2 XX GET
      SET c 1 XX GET
      EXISTS c
      SET a 4 GET KEEPTTL
      SET a 5 GET PXAT 33177117420000
      PEXPIRETIME a
      """
    Then the replies are the same

  Scenario: SET with GET on another type
    Given an empty database
    When I run
      """
      RPUSH list a
      SET list 1 GET
      SET list 1 NX GET
      TYPE list
      SET list 1 NX
      SET list 1 XX
      TYPE list
      """
    Then the replies are the same

  Scenario: Options of SET that exclude each other
    Given an empty database
    When I run
      """
      SET a 1 NX XX
      SET a 1 XX NX
      SET a 1 EX 10 PX 10
      SET a 1 EX 10 KEEPTTL
      SET a 1 KEEPTTL EX 10
      SET a 1 EXAT 10 PXAT 10
      SET a 1 NX NX
      SET a 1 GET GET
      SET a 1 EX
      SET a 1 EX 10 EX 20
      SET a 1 PERSIST
      SET a 1 NOSUCHOPTION
      SET a 1 ""
      SET a 1 NX XX GET
      """
    Then the replies are the same

  Scenario: SET if equal
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      SET a 2 IFEQ 1
      GET a
      SET a 3 IFEQ 1
      GET a
      SET missing 1 IFEQ 1
      SET missing 1 IFEQ ""
      EXISTS missing
      """
    Then the replies are the same

  Scenario: SET if equal, with other options
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      SET a 2 IFEQ 1 GET
      SET a 3 IFEQ 9 GET
      SET missing 1 IFEQ 9 GET
      SET a 4 IFEQ 2 EX 1000
      """
    Then the replies are the same

  Scenario: SET if equal, on another type
    Given an empty database
    And on each target
      """
      RPUSH list a
      """
    When I run
      """
      SET list 1 IFEQ a
      TYPE list
      """
    Then the replies are the same

  Scenario: SET if equal, with conditions that exclude it
    Given an empty database
    When I run
      """
      SET a 1 IFEQ
      SET a 1 IFEQ 1 NX
      SET a 1 IFEQ 1 XX
      SET a 1 NX IFEQ 1
      SET a 1 IFEQ 1 IFEQ 1
      """
    Then the replies are the same

  Scenario: SET with conditions of newer versions of Redis
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      SET a 2 IFNE 3
      SET a 2 IFDEQ 0000000000000000
      SET a 2 IFDNE 0000000000000000
      """
    Then the replies are the same

  Scenario: SET with too few arguments
    Given an empty database
    When I run
      """
      SET
      SET a
      """
    Then the replies are the same

  @needs:config
  Scenario: SET publishes set and new
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SET a 1
      SET a 2
      SET a 3 NX
      SET a 4 XX
      """
    Then the replies are the same

  @needs:config
  Scenario: SET over another type publishes an event
    Given an empty database
    And on each target
      """
      RPUSH list a
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SET list 1
      """
    Then the replies are the same

  @needs:config
  Scenario: SET with an expiration publishes set and expire
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SET a 1 EX 1000
      SET a 2 KEEPTTL
      SET a 3 GET
      """
    Then the replies are the same

  @needs:config
  Scenario: SET with an expiration in the past publishes events
    Given an empty database
    And on each target
      """
      SET a 1
      CONFIG SET notify-keyspace-events EAn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SET a 2 PXAT 1
      GET a
      """
    Then the replies are the same

  @needs:config
  Scenario: SET of a new key with an expiration in the past publishes events
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SET b 2 PXAT 1
      GET b
      """
    Then the replies are the same

  Scenario: What the servers say of SET
    Given an empty database
    When I run
      """
      COMMAND INFO SET
      COMMAND GETKEYS SET key value
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SET
    Given an empty database
    When I run
      """
      COMMAND DOCS SET
      """
    Then the replies are the same

  Scenario: The keys of SET and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS SET key value
      COMMAND GETKEYSANDFLAGS SET key value GET
      COMMAND GETKEYSANDFLAGS SET key value NX EX 10
      COMMAND GETKEYSANDFLAGS SET key value IFEQ x
      """
    Then the replies are the same
