Feature: INFO
  Tells of the server.

  Scenario: Sections that are small
    Given an empty database
    When I run
      """
      SET a 1
      SET b 1 EX 1000
      INFO keyspace
      INFO cluster
      INFO errorstats
      INFO modules
      INFO KEYSPACE
      INFO nosuch
      INFO ""
      INFO keyspace cluster
      INFO keyspace nosuch
      INFO keyspace keyspace
      """
    Then the replies to "INFO keyspace" match "(=txt:)?\"(# Cluster\\r\\ncluster_enabled:0\\r\\n\\r\\n)?# Keyspace\\r\\ndb0:keys=2,expires=1,avg_ttl=[0-9]+.*\"", because the mean time to live falls

  Scenario: Sections that are large
    Given an empty database
    When I run
      """
      INFO
      INFO default
      INFO all
      INFO everything
      INFO server
      INFO clients
      INFO memory
      INFO persistence
      INFO stats
      INFO replication
      INFO cpu
      INFO commandstats
      INFO latencystats
      INFO debug
      INFO threads
      INFO server clients
      """
    Then the replies are the same in type, because they are about the process

  Scenario: The modules
    Given an empty database
    When I run
      """
      INFO modules
      """
    Then the replies are exactly the same, because modules do not change by themselves

  Scenario: INFO in a script and in a transaction
    Given an empty database
    When I run
      """
      EVAL "return string.sub(redis.call('INFO', 'keyspace'), 1, 10)" 0
      EVAL "return string.sub(redis.call('INFO', 'cluster'), 1, 50)" 0
      MULTI
      INFO cluster
      EXEC
      """
    Then the replies are the same

  Scenario: The names of the fields of server
    Given an empty database
    When I run
      """
      EVAL "local t = {} for f in redis.call('INFO', 'server'):gmatch('([%w_-]+):') do t[#t+1] = f end return t" 0
      """
    Then the replies are the same

  Scenario: The names of the fields of clients
    Given an empty database
    When I run
      """
      EVAL "local t = {} for f in redis.call('INFO', 'clients'):gmatch('([%w_-]+):[^\\r\\n]*\\r\\n') do t[#t+1] = f end return t" 0
      """
    Then the replies are the same

  Scenario: The names of the fields of memory
    Given an empty database
    When I run
      """
      EVAL "local t = {} for f in redis.call('INFO', 'memory'):gmatch('([%w_.-]+):[^\\r\\n]*\\r\\n') do t[#t+1] = f end return t" 0
      """
    Then the replies are the same

  Scenario: The names of the fields of persistence
    Given an empty database
    When I run
      """
      EVAL "local t = {} for f in redis.call('INFO', 'persistence'):gmatch('([%w_-]+):[^\\r\\n]*\\r\\n') do t[#t+1] = f end return t" 0
      """
    Then the replies are the same

  Scenario: The names of the fields of stats
    Given an empty database
    When I run
      """
      EVAL "local t = {} for f in redis.call('INFO', 'stats'):gmatch('([%w_-]+):[^\\r\\n]*\\r\\n') do t[#t+1] = f end return t" 0
      """
    Then the replies are the same

  Scenario: The names of the fields of replication
    Given an empty database
    When I run
      """
      EVAL "local t = {} for f in redis.call('INFO', 'replication'):gmatch('([%w_-]+):[^\\r\\n]*\\r\\n') do t[#t+1] = f end return t" 0
      """
    Then the replies are the same

  Scenario: The names of the fields of cpu
    Given an empty database
    When I run
      """
      EVAL "local t = {} for f in redis.call('INFO', 'cpu'):gmatch('([%w_-]+):[^\\r\\n]*\\r\\n') do t[#t+1] = f end return t" 0
      """
    Then the replies are the same

  Scenario: The sections of everything
    Given an empty database
    When I run
      """
      EVAL "local t = {} for f in redis.call('INFO', 'everything'):gmatch('# (%w+)\\r\\n') do t[#t+1] = f end return t" 0
      """
    Then the replies are the same

  Scenario: The sections of all
    Given an empty database
    When I run
      """
      EVAL "local t = {} for f in redis.call('INFO', 'all'):gmatch('# (%w+)\\r\\n') do t[#t+1] = f end return t" 0
      """
    Then the replies are the same

  Scenario: The sections by default
    Given an empty database
    When I run
      """
      EVAL "local t = {} for f in redis.call('INFO'):gmatch('# (%w+)\\r\\n') do t[#t+1] = f end return t" 0
      """
    Then the replies are the same

  Scenario: What the server says it is
    Given an empty database
    When I run
      """
      EVAL "return redis.call('INFO', 'server'):match('redis_version:[%d.]+')" 0
      EVAL "return redis.call('INFO', 'server'):match('server_name:%w+')" 0
      EVAL "return redis.call('INFO', 'server'):match('valkey_version:[%d.]+')" 0
      EVAL "return redis.call('INFO', 'server'):match('redis_mode:%w+')" 0
      EVAL "return redis.call('INFO', 'server'):match('server_mode:%w+')" 0
      EVAL "return redis.call('INFO', 'replication'):match('role:%w+')" 0
      EVAL "return redis.call('INFO', 'memory'):match('maxmemory_policy:%w+')" 0
      EVAL "return redis.call('INFO', 'memory'):match('mem_allocator:%w+')" 0
      """
    Then the replies are the same

  @needs:server
  Scenario: How a command is counted
    Given an empty database
    When I run
      """
      CONFIG RESETSTAT
      SET a 1
      INCR a x
      LPUSH a 1
      """
    Then the replies are the same
    When I run
      """
      EVAL "local t = {} for f in redis.call('INFO', 'commandstats'):gmatch('cmdstat_[^\\r\\n]*') do t[#t+1] = f:gsub('usec=%d+,', ''):gsub('usec_per_call=[%d.]+,', '') end table.sort(t) return t" 0
      EVAL "local t = {} for f in redis.call('INFO', 'latencystats'):gmatch('latency_percentiles_usec_[^:]*') do t[#t+1] = f end table.sort(t) return t" 0
      EVAL "return redis.call('INFO', 'stats'):match('total_error_replies:%d+')" 0
      EVAL "return redis.call('INFO', 'stats'):match('keyspace_hits:%d+')" 0
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of INFO
    Given an empty database
    When I run
      """
      COMMAND INFO INFO
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of INFO
    Given an empty database
    When I run
      """
      COMMAND DOCS INFO
      """
    Then the replies are the same
