Feature: Conversions between Lua and RESP

  What a Lua value becomes as a reply, and what a reply becomes in Lua, in both protocols.

  # Shows the conversion of numbers (cut to integers), strings, booleans, nil, tables with holes, nested tables, status
  # and error tables in the protocol of the session.
  @id:lua-and-tx/lua-to-resp
  Scenario: Each Lua value becomes one kind of reply
    Given an empty database
    When I run, expecting
      """
      EVAL "return 3" 0              => :3
      EVAL "return 3.99" 0           => :3
      EVAL "return -3.99" 0          => :-3
      EVAL "return 1e15" 0           => :1000000000000000
      EVAL "return 2^53" 0           => :9007199254740992
      EVAL "return '3.99'" 0         => "3.99"
      EVAL "return tostring(3.99)" 0 => "3.99"
      EVAL "return tostring(2^53)" 0 => "9.007199254741e+15"
      EVAL "return 'text'" 0         => "text"
      EVAL "return ''" 0             => ""
      EVAL "return 'a\0b'" 0         => "a0b"
      EVAL "return true" 0           => :1
      EVAL "return false" 0          => $-1 || _
      EVAL "return nil" 0            => $-1 || _
      EVAL "return" 0                => $-1 || _
      """
    And I run, expecting
      """
      EVAL "return {}" 0                                       => []
      EVAL "return {1, 2.9, 'three', true, false, {4, {5}}}" 0 => [:1, :2, "three", :1, $-1, [:4, [:5]]] || [:1, :2, "three", :1, _, [:4, [:5]]]
      EVAL "return {1, nil, 3}" 0                              => [:1]
      EVAL "return {nil, 2}" 0                                 => []
      EVAL "return {false, 2}" 0                               => [$-1, :2] || [_, :2]
      EVAL "return {a = 1, b = 2}" 0                           => []
      EVAL "return {1, 2, a = 3}" 0                            => [:1, :2]
      EVAL "return {[0] = 0, [1] = 1}" 0                       => [:1]
      EVAL "return {ok = 'FINE'}" 0                            => +FINE
      EVAL "return {ok = 'two words'}" 0                       => +two words
      EVAL "return {err = 'MYCODE my message'}" 0              => -MYCODE my message
      EVAL "return {err = 'without-code'}" 0                   => -without-code
      EVAL "return {err = ''}" 0                               => -""
      EVAL "return {{ok = 'FINE'}, {err = 'MYCODE inside'}, 1}" 0 => [+FINE, -"MYCODE inside", :1]
      EVAL "return {ok = 'FINE', err = 'ERR both'}" 0          => -ERR both
      EVAL "return {ok = 1}" 0                                 => []
      EVAL "return redis.status_reply('PONG')" 0               => +PONG
      EVAL "return redis.error_reply('MYCODE message')" 0      => -MYCODE message
      EVAL "return redis.error_reply('no code')" 0             => -no code
      EVAL "return redis.error_reply('-MYCODE message')" 0     => -MYCODE message
      EVAL "return function() end" 0                           => $-1 || _
      EVAL "return redis.call" 0                               => $-1 || _
      EVAL "return coroutine.create(function() end)" 0         => $-1 || _
      """
    Then the replies are as expected
    And the replies are the same

  # Shows the tables that stand for RESP3's types, with redis.setresp(2), the default, and redis.setresp(3), and what a
  # RESP2 session gets for them.
  @id:lua-and-tx/lua-to-resp3-types
  Scenario: Tables named double, map, set, big_number and verbatim_string become the types of RESP3
    Given an empty database
    When I run, expecting
      """
      EVAL "return {double = 3.5}" 0                        => "3.5" || ,3.5
      EVAL "return {double = 3}" 0                          => "3" || ,3
      EVAL "return {double = 1/0}" 0                        => "inf" || ,inf
      EVAL "return {double = -1/0}" 0                       => "-inf" || ,-inf
      EVAL "return {double = 0.1}" 0
      EVAL "return {double = 1e100}" 0                      => "1e+100" || ,1e+100
      EVAL "return {map = {a = 1}}" 0                       => ["a", :1] || %{"a": :1}
      EVAL "return {map = {}}" 0                            => [] || %{}
      EVAL "return {map = {a = {set = {x = true}}}}" 0      => ["a", ["x"]] || %{"a": ~["x"]}
      EVAL "return {set = {a = true}}" 0                    => ["a"] || ~["a"]
      EVAL "return {set = {}}" 0                            => [] || ~[]
      EVAL "return {big_number = '12345678901234567890'}" 0 => "12345678901234567890" || (12345678901234567890
      EVAL "return {big_number = 'not\r\na number'}" 0      => -ERR Error compiling script (new function): user_script:1: unfinished string near ''not'
      EVAL "return {verbatim_string = {format = 'txt', string = 'hello'}}" 0 => "hello" || =txt:"hello"
      EVAL "return {verbatim_string = {format = 'markdown', string = 'hello'}}" 0 => "hello" || =mar:"hello"
      EVAL "return {double = 'text'}" 0                     => []
      """
    And I run, expecting
      """
      EVAL "redis.setresp(3) return true" 0             => :1 || #t
      EVAL "redis.setresp(3) return false" 0            => :0 || #f
      EVAL "redis.setresp(3) return nil" 0              => $-1 || _
      EVAL "redis.setresp(3) return {true, false, 1}" 0 => [:1, :0, :1] || [#t, #f, :1]
      EVAL "redis.setresp(2) return true" 0             => :1
      EVAL "redis.setresp(2) return {true, false, 1}" 0 => [:1, $-1, :1] || [:1, _, :1]
      EVAL "redis.setresp(3) return {double = 3.5}" 0   => "3.5" || ,3.5
      EVAL "redis.setresp(4)" 0
      EVAL "redis.setresp()" 0
      EVAL "redis.setresp('3')" 0                       => $-1 || _
      EVAL "redis.setresp(2, 3)" 0
      EVAL "return true" 0                              => :1
      """
    Then the replies are as expected
    And the replies are the same

  # Shows as what a script sees integers, strings, nulls, statuses, arrays, maps, sets, doubles and booleans: their Lua
  # type and contents, before and after redis.setresp(3).
  @id:lua-and-tx/resp-to-lua
  Scenario: Each reply of redis.call becomes one kind of Lua value, and another after redis.setresp(3)
    Given an empty database
    When I run, expecting
      """
      HSET hash field value => :1
      SADD set member       => :1
      ZADD zset 1.5 member  => :1
      EVAL "local r = redis.call('INCR', 'n') return type(r) .. ' ' .. r" 0 => "number 1"
      EVAL "local r = redis.call('GET', 'n') return type(r) .. ' ' .. r" 0 => "string 1"
      EVAL "local r = redis.call('GET', 'missing') return type(r) .. ' ' .. tostring(r)" 0 => "boolean false"
      EVAL "local r = redis.call('SET', 'k', 'v') return {type(r), r.ok}" 0 => ["table", "OK"]
      EVAL "local r = redis.call('PING') return {type(r), r.ok}" 0 => ["table", "PONG"]
      EVAL "local r = redis.pcall('INCR', 'k') return {type(r), r.err}" 0 => ["table", "ERR value is not an integer or out of range"]
      EVAL "local r = redis.call('MGET', 'n', 'missing') return {type(r), #r, type(r[1]), type(r[2])}" 0 => ["table", :2, "string", "boolean"]
      EVAL "local r = redis.call('HGETALL', 'hash') return {type(r), r[1], r[2]}" 0 => ["table", "field", "value"]
      EVAL "local r = redis.call('SMEMBERS', 'set') return {type(r), r[1]}" 0 => ["table", "member"]
      EVAL "local r = redis.call('ZSCORE', 'zset', 'member') return {type(r), r}" 0 => ["string", "1.5"]
      EVAL "local r = redis.call('ZRANGE', 'zset', 0, -1, 'WITHSCORES') return {type(r), #r, type(r[2]), r[2]}" 0 => ["table", :2, "string", "1.5"]
      EVAL "local r = redis.call('LRANGE', 'missing', 0, -1) return {type(r), #r}" 0 => ["table", :0]
      EVAL "local r = redis.call('LPOP', 'missing', 1) return {type(r), tostring(r)}" 0 => ["boolean", "false"]
      EVAL "local r = redis.call('EXISTS', 'k') return {type(r), r}" 0 => ["number", :1]
      """
    And I run, expecting
      """
      EVAL "redis.setresp(3) local r = redis.call('GET', 'missing') return type(r)" 0 => "nil"
      EVAL "redis.setresp(3) local r = redis.call('HGETALL', 'hash') return {type(r), type(r.map), r.map.field}" 0 => ["table", "table", "value"]
      EVAL "redis.setresp(3) local r = redis.call('SMEMBERS', 'set') return {type(r), type(r.set), tostring(r.set.member)}" 0 => ["table", "table", "true"]
      EVAL "redis.setresp(3) local r = redis.call('ZSCORE', 'zset', 'member') return {type(r), tostring(r.double)}" 0 => ["table", "1.5"]
      EVAL "redis.setresp(3)       local r = redis.call('ZRANGE', 'zset', 0, -1, 'WITHSCORES') return {#r, type(r[1]), tostring(r[1][2].double)}" 0 => [:1, "table", "1.5"]
      EVAL "redis.setresp(3) local r = redis.call('SET', 'k', 'v') return {type(r), r.ok}" 0 => ["table", "OK"]
      EVAL "redis.setresp(3) local r = redis.call('LPOP', 'missing', 1) return type(r)" 0 => "nil"
      EVAL "return type(redis.call('INFO', 'server'))" 0     => "string"
      EVAL "redis.setresp(3) local r = redis.call('INFO', 'server').verbatim_string return {type(r), r.format, type(r.string)}" 0 => ["table", "txt", "string"]
      EVAL "redis.setresp(3) local r = redis.pcall('INCR', 'k') return r.err" 0 => "ERR value is not an integer or out of range"
      EVAL "redis.setresp(3) return redis.call('HGETALL', 'hash')" 0 => ["field", "value"] || %{"field": "value"}
      EVAL "redis.setresp(3) return redis.call('SMEMBERS', 'set')" 0 => ["member"] || ~["member"]
      EVAL "redis.setresp(3) return redis.call('ZSCORE', 'zset', 'member')" 0 => "1.5" || ,1.5
      EVAL "redis.setresp(3) return redis.call('GET', 'missing')" 0 => $-1 || _
      EVAL "return redis.call('HGETALL', 'hash')" 0          => ["field", "value"]
      EVAL "return redis.call('SMEMBERS', 'set')" 0          => ["member"]
      EVAL "return redis.call('ZSCORE', 'zset', 'member')" 0 => "1.5"
      EVAL "return redis.call('GET', 'missing')" 0           => $-1 || _
      """
    Then the replies are as expected
    And the replies are the same
