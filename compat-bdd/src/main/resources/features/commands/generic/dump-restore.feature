Feature: DUMP and RESTORE
  Serialises a value and puts it back.

  Scenario: The bytes of an integer
    Given Redis and Valkey
    When I run
      """
      SET number 10
      DUMP number
      """
    Then the replies are the same

  Scenario: The bytes of a string
    Given Redis and Valkey
    When I run
      """
      SET text hello
      DUMP text
      """
    Then the replies are the same

  Scenario: The bytes of a list
    Given Redis and Valkey
    When I run
      """
      RPUSH list a b c 1 2 3
      DUMP list
      """
    Then the replies are the same

  Scenario: The bytes of sets
    Given Redis and Valkey
    When I run
      """
      SADD numbers 1 2 3
      DUMP numbers
      SADD set a
      DUMP set
      """
    Then the replies are the same

  Scenario: The bytes of a sorted set
    Given Redis and Valkey
    When I run
      """
      ZADD zset 1 a 2.5 b
      DUMP zset
      """
    Then the replies are the same

  Scenario: The bytes of a hash
    Given Redis and Valkey
    When I run
      """
      HSET hash f v
      DUMP hash
      """
    Then the replies are the same

  Scenario: The bytes of a stream
    Given Redis and Valkey
    When I run
      """
      XADD stream 1-1 f v
      DUMP stream
      """
    Then the replies are the same

  Scenario: There and back
    Given Redis and Valkey
    And on each target
      """
      SET text hello
      RPUSH list a b c
      SADD set 1 2 3
      ZADD zset 1 a 2 b
      HSET hash f v
      XADD stream 1-1 f v
      """
    When I run
      """
      @text = DUMP text
      @list = DUMP list
      @set = DUMP set
      @zset = DUMP zset
      @hash = DUMP hash
      @stream = DUMP stream
      RESTORE text2 0 "@{text}"
      GET text2
      RESTORE list2 0 "@{list}"
      LRANGE list2 0 -1
      RESTORE set2 0 "@{set}"
      SCARD set2
      RESTORE zset2 0 "@{zset}"
      ZRANGE zset2 0 -1 WITHSCORES
      RESTORE hash2 0 "@{hash}"
      HGETALL hash2
      RESTORE stream2 0 "@{stream}"
      XRANGE stream2 - +
      """
    Then the replies are the same
    And the replies to "DUMP" are the same in type, because their bytes are compared by scenarios of their own

  Scenario: Dump what is missing
    Given Redis and Valkey
    When I run
      """
      DUMP missing
      DUMP
      DUMP a b
      """
    Then the replies are the same

  Scenario: Restore payloads of older versions
    Given Redis and Valkey
    When I run
      """
      RESTORE v6 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      GET v6
      RESTORE v9 0 "\x00\xc0\n\t\x00\xbem\x06\x89Z(\x00\n"
      GET v9
      RESTORE v6 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" REPLACE
      RESTORE v6 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      """
    Then the replies are the same

  Scenario Outline: Restore a string of version <version> without a checksum
    Given Redis and Valkey
    When I run
      """
      RESTORE text 0 "\x00\x05hello<version>\x00\x00\x00\x00\x00\x00\x00\x00\x00"
      GET text
      """
    Then the replies are the same

    Examples:
      | version |
      | \x01    |
      | \x06    |
      | \x09    |
      | \x0a    |
      | \x0b    |
      | \x0c    |
      | \x0d    |
      | \x0e    |
      | \x4f    |
      | \x50    |
      | \x51    |
      | \xff    |

  Scenario: Restore with a time to live
    Given Redis and Valkey
    When I run
      """
      RESTORE a 100000 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      TTL a
      RESTORE b 33177117420000 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" ABSTTL
      PEXPIRETIME b
      RESTORE c 1 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" ABSTTL
      EXISTS c
      SET d 1
      RESTORE d 1 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" ABSTTL REPLACE
      EXISTS d
      RESTORE e 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" ABSTTL
      PTTL e
      """
    Then the replies are the same
    And the replies to "TTL" are the same within 5, because time passes between the commands

  Scenario: Restore with an idle time or a frequency
    Given Redis and Valkey
    When I run
      """
      RESTORE a 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" IDLETIME 1000
      OBJECT IDLETIME a
      RESTORE b 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" FREQ 50
      RESTORE c 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" IDLETIME 1 FREQ 1
      RESTORE d 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" IDLETIME -1
      RESTORE e 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" FREQ 256
      RESTORE f 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" FREQ -1
      RESTORE g 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" IDLETIME abc
      """
    Then the replies are the same
    And the replies to "OBJECT IDLETIME" are the same within 2, because time passes between the commands

  @needs:config
  Scenario: A frequency that is restored
    Given Redis and Valkey
    When I run
      """
      CONFIG SET maxmemory-policy allkeys-lfu
      RESTORE b 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" FREQ 50
      OBJECT FREQ b
      """
    Then the replies are the same

  Scenario: Payloads that are damaged
    Given Redis and Valkey
    When I run
      """
      RESTORE a 0 ""
      RESTORE a 0 hello
      RESTORE a 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x00"
      RESTORE a 0 "\x00\x05hellO\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE a 0 "\x00\x05hello"
      RESTORE a 0 "\x7f\x05hello\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00"
      RESTORE a 0 "\x00\x09hello\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00"
      EXISTS a
      """
    Then the replies are the same

  Scenario: Options of RESTORE that are not valid
    Given Redis and Valkey
    And on each target
      """
      SET taken x
      """
    When I run
      """
      RESTORE a -1 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE a abc "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE a 9223372036854775808 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE a 9223372036854775807 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE b 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" NOSUCHOPTION
      RESTORE b 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" IDLETIME
      RESTORE taken 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE taken 0 nonsense
      RESTORE taken abc nonsense
      RESTORE a 0
      RESTORE
      """
    Then the replies are the same

  @needs:server
  Scenario: RESTORE-ASKING
    Given Redis and Valkey
    When I run
      """
      RESTORE-ASKING a 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE-ASKING a 0
      """
    Then the replies are the same

  @needs:config
  Scenario: RESTORE publishes an event
    Given Redis and Valkey
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      RESTORE a 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE a 1000000 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" REPLACE
      """
    Then the replies are the same

  @needs:config
  Scenario: RESTORE with a time in the past publishes a deletion
    Given Redis and Valkey
    And on each target
      """
      SET a 1
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      RESTORE a 1 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" ABSTTL REPLACE
      """
    Then the replies are the same

  Scenario: What the servers say of DUMP and RESTORE
    Given Redis and Valkey
    When I run
      """
      COMMAND INFO DUMP
      COMMAND INFO RESTORE
      COMMAND INFO RESTORE-ASKING
      COMMAND DOCS DUMP
      COMMAND DOCS RESTORE
      COMMAND DOCS RESTORE-ASKING
      COMMAND GETKEYSANDFLAGS DUMP key
      COMMAND GETKEYSANDFLAGS RESTORE key 0 value
      """
    Then the replies are the same
