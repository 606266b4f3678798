Feature: EVAL and EVAL_RO
  Run scripts.

  Scenario: Keys and arguments
    Given an empty database
    When I run
      """
      EVAL "return {KEYS[1], KEYS[2], ARGV[1], #KEYS, #ARGV}" 2 a b c
      EVAL "return KEYS" 0
      EVAL "return ARGV" 0 "" "\x00\xff"
      EVAL "" 0
      EVAL "return" 0
      EVAL "return nil" 0
      eval "return 1" 0
      EVAL_RO "return {KEYS[1], ARGV[1]}" 1 a b
      """
    Then the replies are the same

  Scenario: Bad calls
    Given an empty database
    When I run
      """
      EVAL
      EVAL "return 1"
      EVAL "return 1" abc
      EVAL "return 1" -1
      EVAL "return 1" 1
      EVAL "return 1" 2 a
      EVAL "return 1" 1.5
      EVAL "return 1" ""
      EVAL "return 1" 99999999999999999999
      EVAL_RO "return 1"
      EVAL_RO "return 1" -1
      EVAL_RO "return 1" 1
      """
    Then the replies are the same

  Scenario: Scripts that do not compile
    Given an empty database
    When I run
      """
      EVAL "return (" 0
      EVAL "nosuch nosuch" 0
      EVAL "return 'a" 0
      EVAL "\xff" 0
      EVAL "#!lua\nreturn (" 0
      """
    Then the replies are the same

  Scenario: Scripts that fail
    Given an empty database
    When I run
      """
      EVAL "return nosuch" 0
      EVAL "nosuch()" 0
      EVAL "return 1 + nil" 0
      EVAL "return {}.a.b" 0
      EVAL "error('words')" 0
      EVAL "error('words', 0)" 0
      EVAL "error({err = 'MYERR words'})" 0
      EVAL "error()" 0
      EVAL "local a = 1\nlocal b = nil\nreturn a .. b" 0
      EVAL "x = 1" 0
      EVAL "function f() end" 0
      EVAL "return redis.call()" 0
      EVAL "return redis.call('NOSUCH')" 0
      EVAL "return redis.call('GET')" 0
      EVAL "return redis.call('GET', {})" 0
      EVAL "return redis.call({})" 0
      EVAL "return redis.call('GET', true)" 0
      EVAL "return redis.pcall('NOSUCH')" 0
      EVAL "return redis.pcall('INCR', 'a', 'b').err" 0
      EVAL "return redis.error_reply('MYERR words')" 0
      EVAL "return redis.error_reply('-MYERR words')" 0
      EVAL "return redis.error_reply('')" 0
      EVAL "return redis.status_reply('FINE')" 0
      EVAL "return redis.error_reply()" 0
      EVAL "return redis.sha1hex()" 0
      EVAL "return redis.sha1hex('a', 'b')" 0
      EVAL "return redis.sha1hex('')" 0
      EVAL "return {err = 'MYERR words'}" 0
      EVAL "return {ok = 'FINE'}" 0
      EVAL "return {err = 1}" 0
      """
    Then the replies are the same

  Scenario: Errors of commands in scripts
    Given an empty database
    When I run
      """
      SET text a
      EVAL "return redis.call('LPUSH', 'text', 'a')" 0
      EVAL "return redis.pcall('LPUSH', 'text', 'a')" 0
      EVAL "return redis.call('INCR', 'text')" 0
      EVAL "redis.pcall('INCR', 'text') return 'on'" 0
      EVAL "local r = redis.pcall('INCR', 'text') return r.err" 0
      EVAL "local r = redis.pcall('INCR', 'text') local t = {} for k in pairs(r) do t[#t+1] = k end table.sort(t) return t" 0
      EVAL "local ok, e = pcall(redis.call, 'INCR', 'text') return tostring(e)" 0
      EVAL "local ok, e = pcall(redis.call, 'INCR', 'text') return type(e)" 0
      EVAL "local ok, e = pcall(error, 'x') return e" 0
      EVAL "local ok, e = pcall(error, {err = 'x'}) return e.err" 0
      """
    Then the replies are the same

  Scenario: Commands that scripts may not run
    Given an empty database
    When I run
      """
      EVAL "return redis.call('SUBSCRIBE', 'a')" 0
      EVAL "return redis.call('MULTI')" 0
      EVAL "return redis.call('WATCH', 'a')" 0
      EVAL "return redis.call('EVAL', 'return 1', '0')" 0
      EVAL "return redis.call('SCRIPT', 'FLUSH')" 0
      EVAL "return redis.call('FCALL', 'f', '0')" 0
      EVAL "return redis.call('CLIENT', 'ID')" 0
      EVAL "return redis.call('ACL', 'WHOAMI')" 0
      EVAL "return redis.call('SAVE')" 0
      EVAL "return redis.call('BGSAVE')" 0
      EVAL "return redis.call('WAIT', '0', '0')" 0
      EVAL "return redis.call('REPLICAOF', 'no', 'one')" 0
      EVAL "return redis.call('CLUSTER', 'INFO')" 0
      EVAL "return redis.call('RANDOMKEY')" 0
      EVAL "return type(redis.call('SLOWLOG', 'LEN'))" 0
      EVAL "return redis.call('OBJECT', 'HELP')[1]" 0
      EVAL "return redis.call('KEYS', '*')" 0
      EVAL "return redis.call('COMMAND', 'COUNT') > 0" 0
      EVAL "return redis.call('BLPOP', 'a', 0)" 0
      EVAL "return redis.call('XREAD', 'BLOCK', 0, 'STREAMS', 's', '$')" 0
      """
    Then the replies are the same

  Scenario: Writing from a script that may only read
    Given an empty database
    When I run
      """
      EVAL_RO "return redis.call('SET', 'a', 1)" 0
      EVAL_RO "return redis.pcall('SET', 'a', 1)" 0
      EVAL_RO "return redis.call('GET', 'a')" 0
      EVAL_RO "return redis.call('PUBLISH', 'a', 'b')" 0
      EVAL_RO "return redis.call('PFCOUNT', 'a')" 0
      EVAL_RO "return redis.call('SORT', 'a')" 0
      EVAL_RO "return redis.call('GETEX', 'a')" 0
      """
    Then the replies are the same

  Scenario: Flags of scripts
    Given an empty database
    When I run
      """
      EVAL "#!lua\nreturn 1" 0
      EVAL "#!lua flags=no-writes\nreturn redis.call('SET', 'a', 1)" 0
      EVAL "#!lua flags=no-writes\nreturn redis.call('GET', 'a')" 0
      EVAL "#!lua flags=allow-oom,no-writes,allow-stale,no-cluster,allow-cross-slot-keys\nreturn 1" 0
      EVAL "#!lua flags=nosuch\nreturn 1" 0
      EVAL "#!lua flags=\nreturn 1" 0
      EVAL "#!lua flags=no-writes,\nreturn 1" 0
      EVAL "#!lua nosuch=1\nreturn 1" 0
      EVAL "#!lua name=lib\nreturn 1" 0
      EVAL "#!nosuch\nreturn 1" 0
      EVAL "#!\nreturn 1" 0
      EVAL "#!lua" 0
      EVAL "#!LUA\nreturn 1" 0
      EVAL "#! lua\nreturn 1" 0
      EVAL "#!lua flags=no-writes flags=allow-oom\nreturn 1" 0
      EVAL_RO "#!lua\nreturn redis.call('GET', 'a')" 0
      EVAL_RO "#!lua flags=allow-oom\nreturn redis.call('GET', 'a')" 0
      EVAL "#!lua flags=allow-stale\nreturn redis.call('PING')" 0
      """
    Then the replies are the same

  Scenario: What a script finds in the table redis
    Given an empty database
    When I run
      """
      EVAL "local t = {} for k in pairs(redis) do t[#t+1] = k end table.sort(t) return t" 0
      EVAL "local t = {} for k in pairs(_G) do t[#t+1] = tostring(k) end table.sort(t) return t" 0
      EVAL "return type(server)" 0
      EVAL "return redis.REDIS_VERSION" 0
      EVAL "return type(redis.REDIS_VERSION_NUM)" 0
      EVAL "return server.SERVER_NAME" 0
      EVAL "return server.SERVER_VERSION" 0
      EVAL "return _VERSION" 0
      EVAL "return type(print)" 0
      EVAL "return type(loadstring)" 0
      EVAL "return type(newproxy)" 0
      EVAL "return type(setfenv)" 0
      EVAL "return type(getfenv)" 0
      EVAL "return type(os.clock)" 0
      EVAL "local t = {} for k in pairs(os) do t[#t+1] = k end table.sort(t) return t" 0
      EVAL "return type(io)" 0
      EVAL "return type(require)" 0
      EVAL "return type(dofile)" 0
      EVAL "redis.x = 1" 0
      EVAL "string.x = 1" 0
      EVAL "rawset(_G, 'x', 1)" 0
      EVAL "setmetatable(_G, {})" 0
      EVAL "redis.log(redis.LOG_NOTICE, 'words')" 0
      EVAL "redis.log('words')" 0
      EVAL "redis.log(99, 'words')" 0
      EVAL "redis.set_repl(redis.REPL_ALL)" 0
      EVAL "redis.set_repl(99)" 0
      EVAL "redis.set_repl()" 0
      EVAL "return redis.replicate_commands()" 0
      EVAL "redis.breakpoint()" 0
      EVAL "redis.debug('x')" 0
      EVAL "redis.setresp(4)" 0
      EVAL "redis.setresp()" 0
      EVAL "return redis.register_function('f', function() end)" 0
      EVAL "return redis.acl_check_cmd('GET', 'a')" 0
      EVAL "return redis.acl_check_cmd('NOSUCH')" 0
      EVAL "return redis.acl_check_cmd()" 0
      """
    Then the replies are the same

  @disposable
  Scenario: The metatable of strings is out of reach
    Given an empty database
    And a server of its own
    When I run
      """
      EVAL "getmetatable('').__index = nil" 0
      EVAL "return ('a'):upper()" 0
      """
    Then the replies are the same

  Scenario: Numbers, tables and text become replies
    Given an empty database
    When I run
      """
      EVAL "return 1.9" 0
      EVAL "return -1.9" 0
      EVAL "return 1e30" 0
      EVAL "return 0/0" 0
      EVAL "return math.huge" 0
      EVAL "return true" 0
      EVAL "return false" 0
      EVAL "return {1, 2, nil, 4}" 0
      EVAL "return {1, 2, a = 3}" 0
      EVAL "return {double = 3.5}" 0
      EVAL "return {map = {a = 1}}" 0
      EVAL "return {set = {a = true}}" 0
      EVAL "return {big_number = '123'}" 0
      EVAL "return {verbatim_string = {format = 'txt', string = 'x'}}" 0
      EVAL "return {{{{1}}}}" 0
      EVAL "return function() end" 0
      EVAL "redis.setresp(3) return redis.call('HGETALL', 'missing')" 0
      EVAL "redis.setresp(3) redis.call('ZADD', 'z', 1.5, 'a') return redis.call('ZSCORE', 'z', 'a')" 0
      EVAL "redis.setresp(3) return redis.call('GET', 'missing')" 0
      EVAL "redis.setresp(3) redis.call('SADD', 's', 'a') return redis.call('SMEMBERS', 's')" 0
      """
    Then the replies are the same

  @resp3
  Scenario: Changes that a script makes are seen by others
    Given an empty database
    When I run
      """
      A> CLIENT TRACKING ON
      A> GET a
      EVAL "redis.call('SET', 'a', 1) redis.call('SET', 'a', 2)" 0
      A<
      """
    Then the replies are the same

  Scenario: A script wakes who waits
    Given an empty database
    When I run
      """
      A>> BLPOP queue 0
      EVAL "redis.call('RPUSH', 'queue', 'a') redis.call('RPUSH', 'queue', 'b') return redis.call('LLEN', 'queue')" 0
      A<
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of EVAL
    Given an empty database
    When I run
      """
      COMMAND INFO EVAL
      COMMAND INFO EVAL_RO
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of EVAL
    Given an empty database
    When I run
      """
      COMMAND DOCS EVAL
      COMMAND DOCS EVAL_RO
      """
    Then the replies are the same

  Scenario: Subcommands that do not exist
    Given an empty database
    When I run
      """
      EVAL "return redis.pcall('OBJECT', 'NOSUCH', 'k')" 0
      EVAL "return redis.pcall('CLIENT', 'NOSUCH')" 0
      EVAL "return redis.pcall('XINFO', '')" 0
      """
    Then the replies are the same
