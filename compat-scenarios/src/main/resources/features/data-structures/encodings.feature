Feature: Encodings
  How values are kept inside; no promise to clients, but it decides memory and speed.
  Lists are kept as quicklist and small sets of strings as hashtable by Redis 7.0, as listpack since 7.2.

  @id:data-structures/encoding-strings
  Scenario: Strings are kept as int, embstr while they are short, or raw
    Given an empty database that takes writes
    When I run, expecting
      """
      SET n 12345                                         => +OK
      OBJECT ENCODING n                                   => "int"
      SET n 9223372036854775807                           => +OK
      OBJECT ENCODING n                                   => "int"
      SET n 9223372036854775808                           => +OK
      OBJECT ENCODING n                                   => "embstr"
      SET n -1                                            => +OK
      OBJECT ENCODING n                                   => "int"
      SET n 007                                           => +OK
      OBJECT ENCODING n                                   => "embstr"
      SET n " 7"                                          => +OK
      OBJECT ENCODING n                                   => "embstr"
      SET n 1.5                                           => +OK
      OBJECT ENCODING n                                   => "embstr"
      SET s ""                                            => +OK
      OBJECT ENCODING s                                   => "embstr"
      # 20, 44, 45, 100 and 130 bytes.
      SET s 01234567890123456789                          => +OK
      OBJECT ENCODING s                                   => "embstr"
      SET s 01234567890123456789012345678901234567890123  => +OK
      OBJECT ENCODING s                                   ==
      SET s 012345678901234567890123456789012345678901234 => +OK
      OBJECT ENCODING s                                   ==
      SET s "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789" => +OK
      OBJECT ENCODING s                                   ==
      SET s "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789" => +OK
      OBJECT ENCODING s                                   => "raw"
      SET s short                                         => +OK
      OBJECT ENCODING s                                   => "embstr"
      # What changes a string in place makes it raw, however short; SET makes it anew.
      APPEND s x                                          => :6
      OBJECT ENCODING s                                   => "raw"
      SET s short                                         => +OK
      SETRANGE s 0 S                                      => :5
      OBJECT ENCODING s                                   => "raw"
      SET s short                                         => +OK
      SETBIT s 0 1                                        => :0
      OBJECT ENCODING s                                   => "raw"
      SET n 10                                            => +OK
      APPEND n 0                                          => :3
      OBJECT ENCODING n                                   => "raw"
      INCR n                                              => :101
      OBJECT ENCODING n                                   => "int"
      SET n 10                                            => +OK
      INCRBYFLOAT n 0.5                                   => "10.5"
      OBJECT ENCODING n                                   => "embstr"
      COPY s t                                            => :1
      OBJECT ENCODING t                                   => "raw"
      MSET a 1 b text                                     => +OK
      OBJECT ENCODING a                                   => "int"
      OBJECT ENCODING b                                   => "embstr"
      APPEND new text                                     => :4
      OBJECT ENCODING new                                 => "embstr"
      GETSET new 5                                        => "text"
      OBJECT ENCODING new                                 => "int"
      GETDEL new                                          => "5"
      SETRANGE new 0 text                                 => :4
      OBJECT ENCODING new                                 => "raw"
      OBJECT ENCODING missing                             => $-1 || _
      OBJECT REFCOUNT missing                             => $-1 || _
      OBJECT REFCOUNT s                                   => :1
      OBJECT REFCOUNT n                                   => :1
      SET long 123456                                     => +OK
      OBJECT REFCOUNT long                                => :1
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/encoding-small
  Scenario: Small collections are kept as listpack or intset, streams as stream
    Given an empty database that takes writes
    When I run, expecting
      """
      RPUSH list a                           => :1
      OBJECT ENCODING list                   ==
      SADD ints 1 2 3                        => :3
      OBJECT ENCODING ints                   => "intset"
      SADD ints 9223372036854775807          => :1
      OBJECT ENCODING ints                   => "intset"
      SADD strings a b                       => :2
      OBJECT ENCODING strings                ==
      # A member that is no integer ends an intset, and its removal does not bring it back.
      SADD ints word                         => :1
      OBJECT ENCODING ints                   ==
      SREM ints word                         => :1
      OBJECT ENCODING ints                   ==
      SADD zeros 007                         => :1
      OBJECT ENCODING zeros                  ==
      ZADD zset 1 a                          => :1
      OBJECT ENCODING zset                   => "listpack"
      HSET hash f v                          => :1
      OBJECT ENCODING hash                   => "listpack"
      XADD stream 1-1 f v                    => "1-1"
      OBJECT ENCODING stream                 => "stream"
      PFADD hll a                            => :1
      OBJECT ENCODING hll                    => "raw"
      GEOADD geo 13.361389 38.115556 Palermo => :1
      OBJECT ENCODING geo                    => "listpack"
      # Results of algebra are made anew.
      SADD left 1 2 3 word                   => :4
      SADD right 1 2 9                       => :3
      SINTERSTORE both left right            => :2
      OBJECT ENCODING both                   => "intset"
      SUNIONSTORE all right right            => :3
      OBJECT ENCODING all                    => "intset"
      ZUNIONSTORE zall 1 zset                => :1
      OBJECT ENCODING zall                   => "listpack"
      SORT left ALPHA STORE sorted           => :4
      OBJECT ENCODING sorted                 ==
      EVAL "return redis.call('OBJECT', 'ENCODING', KEYS[1])" 1 hash => "listpack"
      """
    Then the replies are as expected
    And the replies are the same

  # The scenario reads the threshold, fills the hash up to it, adds one more, and takes that out again.
  # Redis 7.0 keeps every list as a quicklist, later servers a short one as a listpack.
  # Redis 7.0 keeps each of these sets as a hashtable, later servers as a listpack up to 128 members of 64 bytes.
  # The settings are put back afterwards; on a server that was not launched they must be allowed: --allow config.
  @id:data-structures/object-inspection
  Scenario: OBJECT tells encoding, reference count and idle time, and FREQ only under an LFU policy
    Given an empty database that takes writes
    When I run, expecting
      """
      SET k v                 => +OK
      OBJECT ENCODING k       => "embstr"
      OBJECT REFCOUNT k       => :1
      OBJECT FREQ k           => -ERR An LFU maxmemory policy is not selected, access frequency not tracked. Please note that when switching between policies at runtime LRU and LFU data will take some time to adjust.
      OBJECT FREQ missing     => $-1 || _
      OBJECT ENCODING missing => $-1 || _
      OBJECT IDLETIME missing => $-1 || _
      OBJECT REFCOUNT missing => $-1 || _
      object encoding k       => "embstr"
      OBJECT                  => -ERR wrong number of arguments for 'object' command
      OBJECT ENCODING         => -ERR wrong number of arguments for 'object|encoding' command
      OBJECT REFCOUNT k k     => -ERR wrong number of arguments for 'object|refcount' command
      OBJECT FOO k            => -ERR unknown subcommand 'FOO'. Try OBJECT HELP.
      """
    Then the replies are as expected
    And the replies are the same

  # The policy is put back afterwards; on a server that was not launched it must be allowed: --allow config.
