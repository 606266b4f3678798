Feature: MEMORY
  Tells what memory is used for.

  Scenario: USAGE
    Given an empty database
    When I run
      """
      SET a hello
      SET number 12345
      RPUSH list a b c
      SADD set 1 2 3
      SADD words a b c
      HSET hash f v
      ZADD zset 1 a
      XADD stream 1-1 f v
      MEMORY USAGE a
      MEMORY USAGE number
      MEMORY USAGE list
      MEMORY USAGE set
      MEMORY USAGE words
      MEMORY USAGE hash
      MEMORY USAGE zset
      MEMORY USAGE stream
      MEMORY USAGE missing
      MEMORY USAGE list SAMPLES 0
      MEMORY USAGE list samples 100
      """
    Then the replies to "MEMORY USAGE" are the same in type, because the servers lay values out in their own ways

  Scenario: Bad calls of USAGE
    Given an empty database
    When I run
      """
      SET a hello
      MEMORY USAGE
      MEMORY USAGE a SAMPLES
      MEMORY USAGE a SAMPLES abc
      MEMORY USAGE a SAMPLES -1
      MEMORY USAGE a SAMPLES 1 SAMPLES 2
      MEMORY USAGE a NOSUCH 1
      MEMORY USAGE a b
      """
    Then the replies to "MEMORY USAGE a SAMPLES 1" are the same in type, because the servers lay values out in their own ways

  Scenario: USAGE of a large value
    Given an empty database
    When I run
      """
      SETRANGE a 100000 x
      """
    Then the replies are the same
    When I run
      """
      MEMORY USAGE a
      """
    Then the replies are the same within 25000, because allocators round up in their own ways

  Scenario: STATS
    Given an empty database
    When I run
      """
      EVAL "local t = {} local r = redis.call('MEMORY', 'STATS') for i = 1, #r, 2 do if not r[i]:find('^db%.%d') then t[#t+1] = r[i] end end return t" 0
      MEMORY STATS
      MEMORY STATS x
      """
    Then the replies to "MEMORY STATS" are the same in type, because they are about the process

  @needs:server @disposable
  Scenario: STATS of a database that was used and is empty
    Given an empty database
    When I run
      """
      SELECT @{other_database}
      SET k v
      DEL k
      EVAL "for _, field in ipairs(redis.call('MEMORY', 'STATS')) do if field == 'db.@{other_database}' then return 1 end end return 0" 0
      SET k v
      FLUSHDB
      EVAL "for _, field in ipairs(redis.call('MEMORY', 'STATS')) do if field == 'db.@{other_database}' then return 1 end end return 0" 0
      """
    Then the replies are the same

  Scenario: DOCTOR, MALLOC-STATS and PURGE
    Given an empty database
    When I run
      """
      MEMORY DOCTOR
      MEMORY MALLOC-STATS
      """
    Then the replies are the same in type, because they are about the process
    When I run
      """
      MEMORY PURGE
      MEMORY PURGE x
      MEMORY DOCTOR x
      MEMORY MALLOC-STATS x
      """
    Then the replies are the same

  Scenario: HELP
    Given an empty database
    When I run
      """
      MEMORY HELP
      MEMORY HELP x
      MEMORY
      MEMORY NOSUCH
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of MEMORY
    Given an empty database
    When I run
      """
      COMMAND INFO MEMORY|USAGE
      COMMAND INFO MEMORY|STATS
      COMMAND INFO MEMORY|DOCTOR
      COMMAND INFO MEMORY|MALLOC-STATS
      COMMAND INFO MEMORY|PURGE
      COMMAND INFO MEMORY|HELP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of MEMORY
    Given an empty database
    When I run
      """
      COMMAND DOCS MEMORY|USAGE
      COMMAND DOCS MEMORY|STATS
      COMMAND DOCS MEMORY|DOCTOR
      COMMAND DOCS MEMORY|MALLOC-STATS
      COMMAND DOCS MEMORY|PURGE
      COMMAND DOCS MEMORY|HELP
      """
    Then the replies are the same
