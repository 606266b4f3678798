Feature: DUMP and RESTORE
  Serialises a value and puts it back.

  Scenario: The bytes of an integer
    Given an empty database
    When I run
      """
      SET number 10
      DUMP number
      """
    Then the replies are exactly the same, because what one server writes another one has to read

  Scenario: The bytes of a string
    Given an empty database
    When I run
      """
      SET text hello
      DUMP text
      """
    Then the replies are exactly the same, because what one server writes another one has to read

  Scenario: The bytes of a list
    Given an empty database
    When I run
      """
      RPUSH list a b c 1 2 3
      DUMP list
      """
    Then the replies are exactly the same, because what one server writes another one has to read

  Scenario: The bytes of sets
    Given an empty database
    When I run
      """
      SADD numbers 1 2 3
      DUMP numbers
      SADD set a
      DUMP set
      """
    Then the replies are exactly the same, because what one server writes another one has to read

  Scenario: The bytes of a sorted set
    Given an empty database
    When I run
      """
      ZADD zset 1 a 2.5 b
      DUMP zset
      """
    Then the replies are exactly the same, because what one server writes another one has to read

  Scenario: The bytes of a hash
    Given an empty database
    When I run
      """
      HSET hash f v
      DUMP hash
      """
    Then the replies are exactly the same, because what one server writes another one has to read

  Scenario: The bytes of a stream
    Given an empty database
    When I run
      """
      XADD stream 1-1 f v
      DUMP stream
      """
    Then the replies are exactly the same, because what one server writes another one has to read

  Scenario: The bytes of a hash whose fields expire
    Given an empty database
    And on each target
      """
      HSET hash f v g w
      HPEXPIREAT hash 33177117420000 FIELDS 1 f
      """
    When I run
      """
      DUMP hash
      """
    Then the replies are exactly the same, because what one server writes another one has to read

  Scenario: The bytes of a long string
    Given an empty database
    When I run
      """
      SETRANGE text 999 x
      DUMP text
      SET great 9223372036854775807
      DUMP great
      SET empty ""
      DUMP empty
      """
    Then the replies are exactly the same, because what one server writes another one has to read

  Scenario: How large values are written
    Given an empty database
    And on each target
      """
      EVAL "for i = 1, 600 do redis.call('RPUSH', 'list', i) redis.call('SADD', 'words', 'w' .. i) redis.call('SADD', 'numbers', i % 500) redis.call('HSET', 'hash', i, i) redis.call('ZADD', 'zset', i, i) end" 0
      """
    When I run
      """
      EVAL "local d = redis.call('DUMP', KEYS[1]) return {d:byte(1), #d, d:byte(-10)}" 1 list
      EVAL "local d = redis.call('DUMP', KEYS[1]) return {d:byte(1), #d, d:byte(-10)}" 1 words
      EVAL "local d = redis.call('DUMP', KEYS[1]) return {d:byte(1), #d, d:byte(-10)}" 1 numbers
      EVAL "local d = redis.call('DUMP', KEYS[1]) return {d:byte(1), #d, d:byte(-10)}" 1 hash
      EVAL "local d = redis.call('DUMP', KEYS[1]) return {d:byte(1), #d, d:byte(-10)}" 1 zset
      """
    Then the replies are the same

  Scenario: The bytes of a stream with a group
    Given an empty database
    And on each target
      """
      XADD stream 1-1 f v
      XGROUP CREATE stream group 0
      """
    When I run
      """
      DUMP stream
      """
    Then the replies are exactly the same, because what one server writes another one has to read

  Scenario: There and back
    Given an empty database
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
    And the replies to "DUMP" are the same in type, because scenarios of their own compare the bytes

  Scenario: Dump what is missing
    Given an empty database
    When I run
      """
      DUMP missing
      DUMP
      DUMP a b
      """
    Then the replies are the same

  Scenario: Restore payloads of older versions
    Given an empty database
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

  Scenario: Restore a string of each version of the format
    Given an empty database
    When I run
      """
      RESTORE v1 0 "\x00\x05hello\x01\x00W6>E\x97\xd4kY"
      RESTORE v6 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE v9 0 "\x00\x05hello\x09\x00\xb3\x80\x8e\xba1\xb2C\xbb"
      RESTORE v10 0 "\x00\x05hello\x0a\x00cr\xdfve4 \x0a"
      RESTORE v11 0 "\x00\x05hello\x0b\x00\x0a\xadb\x05\x98\xab\xc9\x83"
      RESTORE v12 0 "\x00\x05hello\x0c\x00\xa8\x04\xeb\xb6\x9f\x1e\xbeC"
      RESTORE v13 0 "\x00\x05hello\x0d\x00\xc1\xdbV\xc5b\x81W\xca"
      RESTORE v14 0 "\x00\x05hello\x0e\x00\x11)\x07\x096\x074{"
      RESTORE v79 0 "\x00\x05helloO\x00I\xb9\xd9\x0cD^\x113"
      RESTORE v80 0 "\x00\x05helloP\x00\xacX\x16\xe7\xfbfG\xfe"
      RESTORE v81 0 "\x00\x05helloQ\x00\xc5\x87\xab\x94\x06\xf9\xaew"
      RESTORE v255 0 "\x00\x05hello\xff\x00\xce$\x04\x08y\xee\x92\x81"
      MGET v1 v6 v9 v10 v11 v12 v13 v14 v79 v80 v81 v255
      """
    Then the replies are the same

  Scenario: Restore what Redis 7.0 has written
    Given an empty database
    When I run
      """
      RESTORE list 0 "\x12\x01\x02\x10\x10\x00\x00\x00\x03\x00\x81a\x02\x81b\x02\x81c\x02\xff\x0a\x00\xc8\x18\xb9\x0c\x953R\x9e"
      LRANGE list 0 -1
      RESTORE set 0 "\x02\x02\x01a\x01b\x0a\x00\xfed!%\xeb\x03=\x0d"
      SCARD set
      RESTORE hash 0 "\x10\x13\x13\x00\x00\x00\x04\x00\x81f\x02\x81v\x02\x81g\x02\x81w\x02\xff\x0a\x00\xd9\xde\xc5\xc9\x16\x0f\xb25"
      HGET hash f
      RESTORE stream 0 "\x13\x01\x10\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01\x1d\x1d\x00\x00\x00\x0a\x00\x01\x01\x00\x01\x01\x01\x81f\x02\x00\x01\x02\x01\x00\x01\x00\x01\x81v\x02\x04\x01\xff\x01\x01\x01\x01\x01\x00\x00\x01\x01\x05group\x00\x00\x81\xff\xff\xff\xff\xff\xff\xff\xff\x00\x00\x0a\x00?\x07\x97L\xcb\x00'G"
      XRANGE stream - +
      RESTORE zset 0 "\x11\x0f\x0f\x00\x00\x00\x02\x00\x81a\x02\x831.5\x04\xff\x0a\x00\x08\x0cn\x19\x80\x8e}\x98"
      ZRANGE zset 0 -1 WITHSCORES
      """
    Then the replies are the same

  Scenario: Restore what Redis 7.2 has written
    Given an empty database
    When I run
      """
      RESTORE list 0 "\x12\x01\x02\x10\x10\x00\x00\x00\x03\x00\x81a\x02\x81b\x02\x81c\x02\xff\x0b\x00\xa1\xc7\x04\x7fh\xac\xbb\x17"
      LRANGE list 0 -1
      RESTORE set 0 "\x14\x0d\x0d\x00\x00\x00\x02\x00\x81a\x02\x81b\x02\xff\x0b\x00\x0a\xec\x0a\xb4I\xa3\xd6T"
      SCARD set
      RESTORE hash 0 "\x10\x13\x13\x00\x00\x00\x04\x00\x81f\x02\x81v\x02\x81g\x02\x81w\x02\xff\x0b\x00\xb0\x01x\xba\xeb\x90[\xbc"
      HGET hash f
      RESTORE stream 0 "\x15\x01\x10\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01\x1d\x1d\x00\x00\x00\x0a\x00\x01\x01\x00\x01\x01\x01\x81f\x02\x00\x01\x02\x01\x00\x01\x00\x01\x81v\x02\x04\x01\xff\x01\x01\x01\x01\x01\x00\x00\x01\x01\x05group\x00\x00\x81\xff\xff\xff\xff\xff\xff\xff\xff\x00\x00\x0b\x00p\xb0\xf0\xbc@\xe7\x15\xc0"
      XRANGE stream - +
      RESTORE zset 0 "\x11\x0f\x0f\x00\x00\x00\x02\x00\x81a\x02\x831.5\x04\xff\x0b\x00a\xd3\xd3j}\x11\x94\x11"
      ZRANGE zset 0 -1 WITHSCORES
      """
    Then the replies are the same

  Scenario: Restore what Redis 8.0 has written
    Given an empty database
    When I run
      """
      RESTORE list 0 "\x12\x01\x02\x10\x10\x00\x00\x00\x03\x00\x81a\x02\x81b\x02\x81c\x02\xff\x0c\x00\x03n\x8d\xcco\x19\xcc\xd7"
      LRANGE list 0 -1
      RESTORE set 0 "\x14\x0d\x0d\x00\x00\x00\x02\x00\x81a\x02\x81b\x02\xff\x0c\x00\xa8E\x83\x07N\x16\xa1\x94"
      SCARD set
      RESTORE hash 0 "\x19\xe0iL\xa6,\x1e\x00\x00\x1f\x1f\x00\x00\x00\x06\x00\x81f\x02\x81v\x02\xf4\xe0iL\xa6,\x1e\x00\x00\x09\x81g\x02\x81w\x02\x00\x01\xff\x0c\x00\x9cdb\xb8y\x22)q"
      HGET hash f
      RESTORE stream 0 "\x15\x01\x10\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01\x1d\x1d\x00\x00\x00\x0a\x00\x01\x01\x00\x01\x01\x01\x81f\x02\x00\x01\x02\x01\x00\x01\x00\x01\x81v\x02\x04\x01\xff\x01\x01\x01\x01\x01\x00\x00\x01\x01\x05group\x00\x00\x81\xff\xff\xff\xff\xff\xff\xff\xff\x00\x00\x0c\x00\xd2\x19y\x0fGRb\x00"
      XRANGE stream - +
      RESTORE zset 0 "\x11\x0f\x0f\x00\x00\x00\x02\x00\x81a\x02\x831.5\x04\xff\x0c\x00\xc3zZ\xd9z\xa4\xe3\xd1"
      ZRANGE zset 0 -1 WITHSCORES
      HPEXPIRETIME hash FIELDS 2 f g
      """
    Then the replies are the same

  Scenario: Restore what Valkey 8.1 has written
    Given an empty database
    When I run
      """
      RESTORE list 0 "\x12\x01\x02\x10\x10\x00\x00\x00\x03\x00\x81a\x02\x81b\x02\x81c\x02\xff\x0b\x00\xa1\xc7\x04\x7fh\xac\xbb\x17"
      LRANGE list 0 -1
      RESTORE set 0 "\x14\x0d\x0d\x00\x00\x00\x02\x00\x81a\x02\x81b\x02\xff\x0b\x00\x0a\xec\x0a\xb4I\xa3\xd6T"
      SCARD set
      RESTORE hash 0 "\x10\x13\x13\x00\x00\x00\x04\x00\x81f\x02\x81v\x02\x81g\x02\x81w\x02\xff\x0b\x00\xb0\x01x\xba\xeb\x90[\xbc"
      HGET hash f
      RESTORE stream 0 "\x15\x01\x10\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01\x1d\x1d\x00\x00\x00\x0a\x00\x01\x01\x00\x01\x01\x01\x81f\x02\x00\x01\x02\x01\x00\x01\x00\x01\x81v\x02\x04\x01\xff\x01\x01\x01\x01\x01\x00\x00\x01\x01\x05group\x00\x00\x81\xff\xff\xff\xff\xff\xff\xff\xff\x00\x00\x0b\x00p\xb0\xf0\xbc@\xe7\x15\xc0"
      XRANGE stream - +
      RESTORE zset 0 "\x11\x0f\x0f\x00\x00\x00\x02\x00\x81a\x02\x831.5\x04\xff\x0b\x00a\xd3\xd3j}\x11\x94\x11"
      ZRANGE zset 0 -1 WITHSCORES
      """
    Then the replies are the same

  Scenario: Restore what Valkey 9.1 has written
    Given an empty database
    When I run
      """
      RESTORE list 0 "\x12\x01\x02\x10\x10\x00\x00\x00\x03\x00\x81a\x02\x81b\x02\x81c\x02\xffP\x00\x072p\x9d\x0ba5j"
      LRANGE list 0 -1
      RESTORE set 0 "\x14\x0d\x0d\x00\x00\x00\x02\x00\x81a\x02\x81b\x02\xffP\x00\xac\x19~V*nX)"
      SCARD set
      RESTORE hash 0 "\x16\x02\x01f\x01v\xe0iL\xa6,\x1e\x00\x00\x01g\x01w\xff\xff\xff\xff\xff\xff\xff\xffP\x00*\x1e\xb3\xc0\xe4\xc9|6"
      HGET hash f
      RESTORE stream 0 "\x15\x01\x10\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01\x1d\x1d\x00\x00\x00\x0a\x00\x01\x01\x00\x01\x01\x01\x81f\x02\x00\x01\x02\x01\x00\x01\x00\x01\x81v\x02\x04\x01\xff\x01\x01\x01\x01\x01\x00\x00\x01\x01\x05group\x00\x00\x81\xff\xff\xff\xff\xff\xff\xff\xff\x00\x00P\x00\xd6E\x84^#*\x9b\xbd"
      XRANGE stream - +
      RESTORE zset 0 "\x11\x0f\x0f\x00\x00\x00\x02\x00\x81a\x02\x831.5\x04\xffP\x00\xc7&\xa7\x88\x1e\xdc\x1al"
      ZRANGE zset 0 -1 WITHSCORES
      HPEXPIRETIME hash FIELDS 2 f g
      """
    Then the replies are the same

  Scenario: Restore with a time to live
    Given an empty database
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
    Given an empty database
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
    Given an empty database
    When I run
      """
      CONFIG SET maxmemory-policy allkeys-lfu
      RESTORE b 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" FREQ 50
      OBJECT FREQ b
      """
    Then the replies are the same
    And the replies to "OBJECT FREQ" are exactly the same, because the frequency was given

  Scenario: Payloads that are damaged
    Given an empty database
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

  # The checksums are right. What is inside is not: a field twice, a member twice, a field without a value.
  Scenario: Payloads that no server would write
    Given an empty database
    When I run
      """
      RESTORE hash 0 "\x10\x13\x13\x00\x00\x00\x04\x00\x81f\x02\x81v\x02\x81f\x02\x81w\x02\xff\x0a\x00\x9d\x9a\xaa\x00\x03\x0f\xaf\x0d"
      HGETALL hash
      RESTORE zset 0 "\x11\x13\x13\x00\x00\x00\x04\x00\x81m\x02\x811\x02\x81m\x02\x812\x02\xff\x0a\x00]\x02\x03Q\x0c\x05\xd3\x1b"
      ZRANGE zset 0 -1 WITHSCORES
      RESTORE odd 0 "\x10\x0a\x0a\x00\x00\x00\x01\x00\x81f\x02\xff\x0a\x00KT\x9bA\x01*\xf63"
      EXISTS hash zset odd
      """
    Then the replies are the same
    And the replies to "HGETALL" are exactly the same, because a small hash keeps the order of its fields

  Scenario: Options of RESTORE that are not valid
    Given an empty database
    And on each target
      """
      SET taken x
      """
    When I run
      """
      RESTORE a -1 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE a abc "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE a 9223372036854775808 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE b 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" NOSUCHOPTION
      RESTORE b 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" IDLETIME
      RESTORE taken 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE taken 0 nonsense
      RESTORE taken abc nonsense
      RESTORE a 0
      RESTORE
      """
    Then the replies are the same

  # Valkey 8.1 ends at its next search for expired keys.
  @disposable
  Scenario: Restore with a time to live that is too great
    Given an empty database
    When I run
      """
      MULTI
      RESTORE a 9223372036854775807 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      DBSIZE
      EXEC
      BLPOP nothing 0.4
      EXISTS a
      """
    Then the replies are the same

  @needs:server
  Scenario: RESTORE-ASKING
    Given an empty database
    When I run
      """
      RESTORE-ASKING a 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE-ASKING a 0
      """
    Then the replies are the same

  @needs:config
  Scenario: RESTORE publishes an event
    Given an empty database
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
    Given an empty database
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
    Given an empty database
    When I run
      """
      COMMAND INFO DUMP
      COMMAND INFO RESTORE
      COMMAND INFO RESTORE-ASKING
      COMMAND GETKEYSANDFLAGS DUMP key
      COMMAND GETKEYSANDFLAGS RESTORE key 0 value
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of DUMP and RESTORE
    Given an empty database
    When I run
      """
      COMMAND DOCS DUMP
      COMMAND DOCS RESTORE
      COMMAND DOCS RESTORE-ASKING
      """
    Then the replies are the same
