Feature: Keys: many at once, presence, deletion, names
  Commands that take keys of any type.

  @id:basic-crud/multiple-keys
  Scenario: MSET, MGET and MSETNX work on many keys as one, MSETNX on all or none
    Given an empty database that takes writes
    When I run, expecting
      """
      MSET a 1 b 2 c 3            => +OK
      MGET a b c                  => ["1", "2", "3"]
      MGET a missing b a          => ["1", $-1, "2", "1"] || ["1", _, "2", "1"]
      MGET missing                => [$-1] || [_]
      MGET missing missing        => [$-1, $-1] || [_, _]
      RPUSH list x                => :1
      MGET a list b               => ["1", $-1, "2"] || ["1", _, "2"]
      # A key named twice takes the last value.
      MSET a first a second       => +OK
      GET a                       => "second"
      MSET list now-a-string      => +OK
      TYPE list                   => +string
      # MSETNX sets all or none.
      MSETNX d 4 a 5              => :0
      EXISTS d                    => :0
      MSETNX d 4 e 5              => :1
      MGET d e                    => ["4", "5"]
      MSETNX f 1 f 2              => :1
      GET f                       => "2"
      # MSET drops a time to live.
      SET timed 1 EXAT 4102444800 => +OK
      MSET timed 2                => +OK
      TTL timed                   => :-1
      MSETNX timed 3              => :0
      MSET a                      => -ERR wrong number of arguments for 'mset' command
      MSET a 1 b                  => -ERR wrong number of arguments for 'mset' command
      MSETNX a                    => -ERR wrong number of arguments for 'msetnx' command
      MSETNX new 1 b              => -ERR wrong number of arguments for 'msetnx' command
      MGET                        => -ERR wrong number of arguments for 'mget' command
      MSET                        => -ERR wrong number of arguments for 'mset' command
      MSETNX                      => -ERR wrong number of arguments for 'msetnx' command
      EXISTS new                  => :0
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/key-presence
  Scenario: EXISTS and TOUCH count every naming of a key, TYPE names each type
    Given an empty database that takes writes
    When I run, expecting
      """
      MSET a 1 b 2                                  => +OK
      EXISTS a                                      => :1
      EXISTS a b missing                            => :2
      EXISTS a a a missing                          => :3
      EXISTS missing                                => :0
      TOUCH a b missing                             => :2
      TOUCH a a                                     => :2
      TOUCH missing                                 => :0
      TYPE a                                        => +string
      RPUSH list 1                                  => :1
      SADD set 1                                    => :1
      ZADD zset 1 a                                 => :1
      HSET hash f v                                 => :1
      XADD stream 1-1 f v                           => "1-1"
      PFADD hll a                                   => :1
      SETBIT bits 7 1                               => :0
      GEOADD geo 13.361389 38.115556 Palermo        => :1
      TYPE list                                     => +list
      TYPE set                                      => +set
      TYPE zset                                     => +zset
      TYPE hash                                     => +hash
      TYPE stream                                   => +stream
      TYPE hll                                      => +string
      TYPE bits                                     => +string
      TYPE geo                                      => +zset
      TYPE missing                                  => +none
      EXISTS list set zset hash stream hll bits geo => :8
      DBSIZE                                        => :10
      EXISTS                                        => -ERR wrong number of arguments for 'exists' command
      TOUCH                                         => -ERR wrong number of arguments for 'touch' command
      TYPE                                          => -ERR wrong number of arguments for 'type' command
      TYPE a b                                      => -ERR wrong number of arguments for 'type' command
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/delete-and-unlink
  Scenario: DEL and UNLINK take many keys of any type and count those that were there
    Given an empty database that takes writes
    When I run, expecting
      """
      MSET a 1 b 2 c 3 d 4        => +OK
      DEL a                       => :1
      DEL a                       => :0
      DEL b missing c             => :2
      EXISTS b c                  => :0
      DEL d d d                   => :1
      UNLINK missing              => :0
      MSET a 1 b 2                => +OK
      UNLINK a b a missing        => :2
      EXISTS a b                  => :0
      RPUSH list 1 2 3            => :3
      SADD set 1 a                => :2
      ZADD zset 1 a               => :1
      HSET hash f v               => :1
      XADD stream 1-1 f v         => "1-1"
      DEL list set zset           => :3
      UNLINK hash stream          => :2
      DBSIZE                      => :0
      SET timed 1 EXAT 4102444800 => +OK
      DEL timed                   => :1
      SET timed 1                 => +OK
      TTL timed                   => :-1
      DEL                         => -ERR wrong number of arguments for 'del' command
      UNLINK                      => -ERR wrong number of arguments for 'unlink' command
      DELX timed                  => -"ERR unknown command 'DELX', with args beginning with: 'timed' "
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/rename
  Scenario: RENAME moves value and time to live and replaces, RENAMENX does not replace
    Given an empty database that takes writes
    When I run, expecting
      """
      MSET a 1 b 2                => +OK
      RENAME a c                  => +OK
      EXISTS a                    => :0
      GET c                       => "1"
      RENAME missing x            => -ERR no such key
      RENAME missing missing      => -ERR no such key
      RENAME c b                  => +OK
      GET b                       => "1"
      RENAME b b                  => +OK
      GET b                       => "1"
      SET timed v EXAT 4102444800 => +OK
      SET target w                => +OK
      RENAME timed target         => +OK
      EXPIRETIME target           => :4102444800
      SET plain 1                 => +OK
      RENAME plain target         => +OK
      TTL target                  => :-1
      MSET a 1 b 2                => +OK
      RENAMENX a b                => :0
      RENAMENX a free             => :1
      GET free                    => "1"
      RENAMENX missing x          => -ERR no such key
      RENAMENX free free          => :0
      RPUSH list a                => :1
      RENAME list free            => +OK
      TYPE free                   => +list
      RENAME a                    => -ERR wrong number of arguments for 'rename' command
      RENAMENX a                  => -ERR wrong number of arguments for 'renamenx' command
      RENAME a b c                => -ERR wrong number of arguments for 'rename' command
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/copy
  Scenario: COPY duplicates any value with its time to live, within the database and to another
    Given an empty database that takes writes
    When I run, expecting
      """
      SET a 1 EXAT 4102444800    => +OK
      COPY a b                   => :1
      GET b                      => "1"
      EXPIRETIME b               => :4102444800
      SET a 2                    => +OK
      GET b                      => "1"
      COPY a b                   => :0
      COPY a b REPLACE           => :1
      GET b                      => "2"
      COPY missing x             => :0
      COPY missing b REPLACE     => :0
      EXISTS b                   => :1
      COPY a a                   => -ERR source and destination objects are the same
      COPY a a REPLACE           => -ERR source and destination objects are the same
      RPUSH list 1 2             => :2
      COPY list list2            => :1
      RPUSH list2 3              => :3
      LRANGE list 0 -1           => ["1", "2"]
      LRANGE list2 0 -1          => ["1", "2", "3"]
      HSET h f v                 => :1
      COPY h h2                  => :1
      HGETALL h2                 => ["f", "v"] || %{"f": "v"}
      ZADD z 1 a 2 b             => :2
      COPY z z2                  => :1
      ZRANGE z2 0 -1 WITHSCORES  => ["a", "1", "b", "2"] || [["a", ,1], ["b", ,2]]
      XADD s 1-1 f v             => "1-1"
      COPY s s2                  => :1
      XLEN s2                    => :1
      COPY list a REPLACE        => :1
      TYPE a                     => +list
      COPY a b DB                => -ERR syntax error
      COPY a b DB ten            => -ERR value is not an integer or out of range
      COPY a b DB 99999          => -ERR DB index is out of range
      COPY a b DB -1             => -ERR DB index is out of range
      COPY a b DB @{database}    => :0
      COPY a b FOO               => -ERR syntax error
      COPY a b REPLACE REPLACE   => :1
      COPY a b DB @{database} DB @{database} REPLACE => :1
      COPY a                     => -ERR wrong number of arguments for 'copy' command
      """
    Then the replies are as expected
    And the replies are the same
