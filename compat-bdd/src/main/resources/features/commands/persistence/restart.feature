Feature: What a restart finds
  Kept and read again.

  @disposable
  Scenario: By DEBUG RELOAD
    Given an empty database
    And a server of its own, started with "--enable-debug-command yes"
    When I run
      """
      SET a 1
      SET text "\x00\xff"
      RPUSH list a b c
      SADD ints 1 2 3
      SADD words a b
      HSET hash f v
      ZADD zset 1.5 a
      XADD stream 1-1 f v
      XGROUP CREATE stream g 0
      XREADGROUP GROUP g c STREAMS stream >
      PFADD hll a b
      GEOADD geo 1 2 a
      SETBIT bits 7 1
      SET e 1 PXAT 33177117420000
      SELECT 3
      SET other 1
      SELECT 0
      DEBUG RELOAD
      GET text
      LRANGE list 0 -1
      HGETALL hash
      ZSCORE zset a
      XINFO STREAM stream
      XPENDING stream g
      PFCOUNT hll
      PEXPIRETIME e
      OBJECT ENCODING ints
      OBJECT ENCODING words
      OBJECT ENCODING list
      OBJECT ENCODING hash
      SELECT 3
      GET other
      """
    Then the replies are the same

  @disposable
  Scenario: Fields that expire
    Given an empty database
    And a server of its own, started with "--enable-debug-command yes"
    When I run
      """
      HSET hash a 1 b 2
      HPEXPIREAT hash 33177117420000 FIELDS 1 a
      DEBUG RELOAD
      HPEXPIRETIME hash FIELDS 2 a b
      HGETALL hash
      """
    Then the replies are the same
