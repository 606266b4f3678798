Feature: COPY
  Copies a key.

  Scenario: Copy every type
    Given an empty database
    And on each target
      """
      SET text hello
      SET number 12
      RPUSH list a b c
      SADD set 1 2 3
      ZADD zset 1 a 2 b
      HSET hash f v
      XADD stream 1-1 f v
      XGROUP CREATE stream group 0
      PFADD hll a b
      """
    When I run
      """
      COPY text text2
      GET text2
      COPY number number2
      OBJECT ENCODING number2
      COPY list list2
      LRANGE list2 0 -1
      COPY set set2
      SCARD set2
      COPY zset zset2
      ZRANGE zset2 0 -1 WITHSCORES
      COPY hash hash2
      HGETALL hash2
      COPY stream stream2
      XRANGE stream2 - +
      XINFO GROUPS stream2
      COPY hll hll2
      PFCOUNT hll2
      """
    Then the replies are the same

  Scenario: Copy with and without REPLACE
    Given an empty database
    And on each target
      """
      MSET a 1 b 2
      """
    When I run
      """
      COPY a b
      GET b
      COPY a b REPLACE
      GET b
      COPY a c replace
      COPY missing d
      COPY missing b REPLACE
      EXISTS b
      """
    Then the replies are the same

  Scenario: Copy takes the time to live along
    Given an empty database
    When I run
      """
      SET a 1 PXAT 33177117420000
      COPY a b
      PEXPIRETIME b
      SET c 1
      COPY c b REPLACE
      PEXPIRETIME b
      """
    Then the replies are the same

  @needs:server @disposable
  Scenario: Copy to another database
    Given an empty database
    When I run
      """
      SET a 1
      COPY a a DB @{other_database}
      COPY a b DB @{other_database} REPLACE
      SELECT @{other_database}
      MGET a b
      """
    Then the replies are the same

  Scenario: Copies that are not valid
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      COPY a a
      COPY a a REPLACE
      COPY a b DB
      COPY a b DB abc
      COPY a b DB -1
      COPY a b DB 100000
      COPY a b DB 99999999999999999999
      COPY a b NOSUCHOPTION
      COPY missing missing
      COPY a
      COPY
      """
    Then the replies are the same

  @needs:config
  Scenario: COPY publishes an event
    Given an empty database
    And on each target
      """
      SET a 1 PXAT 33177117420000
      SET c 1
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      COPY a b
      COPY a c
      COPY a c REPLACE
      COPY missing c
      """
    Then the replies are the same

  Scenario: What the servers say of COPY
    Given an empty database
    When I run
      """
      COMMAND INFO COPY
      COMMAND GETKEYSANDFLAGS COPY from to
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of COPY
    Given an empty database
    When I run
      """
      COMMAND DOCS COPY
      """
    Then the replies are the same
