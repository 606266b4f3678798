Feature: What a script finds

  The sandbox, its libraries, and the script API.

  # Lists what a script finds in _G and in each library, and shows what is missing of Lua and cannot be reached.
  @id:lua-and-tx/sandbox
  Scenario: A script has Lua without files, processes and modules
    Given an empty database
    When I run, expecting
      """
      EVAL "local t = {} for k in pairs(_G) do t[#t + 1] = k end table.sort(t) return t" 0
      EVAL "local t = {} for k in pairs(string) do t[#t + 1] = k end table.sort(t) return t" 0 => ["byte", "char", "dump", "find", "format", "gfind", "gmatch", "gsub", "len", "lower", "match", "rep", "reverse", "sub", "upper"]
      EVAL "local t = {} for k in pairs(table) do t[#t + 1] = k end table.sort(t) return t" 0 => ["concat", "foreach", "foreachi", "getn", "insert", "maxn", "remove", "setn", "sort"]
      EVAL "local t = {} for k in pairs(math) do t[#t + 1] = k end table.sort(t) return t" 0
      EVAL "local t = {} for k in pairs(coroutine) do t[#t + 1] = k end table.sort(t) return t" 0 => ["create", "resume", "running", "status", "wrap", "yield"]
      EVAL "local t = {} for k in pairs(redis) do t[#t + 1] = k end table.sort(t) return t" 0
      EVAL "local t = {} for k in pairs(cjson) do t[#t + 1] = k end table.sort(t) return t" 0
      EVAL "local t = {} for k in pairs(cmsgpack) do t[#t + 1] = k end table.sort(t) return t" 0 => ["_COPYRIGHT", "_DESCRIPTION", "_NAME", "_VERSION", "pack", "unpack", "unpack_limit", "unpack_one"]
      EVAL "local t = {} for k in pairs(bit) do t[#t + 1] = k end table.sort(t) return t" 0 => ["arshift", "band", "bnot", "bor", "bswap", "bxor", "lshift", "rol", "ror", "rshift", "tobit", "tohex"]
      EVAL "local t = {} for k in pairs(struct) do t[#t + 1] = k end table.sort(t) return t" 0 => ["pack", "size", "unpack"]
      EVAL "local t = {} for k in pairs(os) do t[#t + 1] = k end table.sort(t) return t" 0
      """
    And I run, expecting
      """
      EVAL "return _VERSION" 0                     => "Lua 5.1"
      EVAL "return type(rawget(_G, 'io'))" 0       => "nil"
      EVAL "return type(rawget(_G, 'require'))" 0  => "nil"
      EVAL "return type(rawget(_G, 'package'))" 0  => "nil"
      EVAL "return type(rawget(_G, 'debug'))" 0    => "nil"
      EVAL "return type(rawget(_G, 'dofile'))" 0   => "nil"
      EVAL "return type(rawget(_G, 'loadfile'))" 0 => "nil"
      EVAL "return type(rawget(_G, 'print'))" 0    => "nil"
      EVAL "return type(rawget(_G, 'os'))" 0
      EVAL "return type(rawget(_G, 'newproxy'))" 0
      EVAL "return type(rawget(_G, 'getfenv'))" 0
      EVAL "return type(rawget(_G, 'setfenv'))" 0
      EVAL "return print('x')" 0
      EVAL "return io.open('/etc/passwd')" 0
      EVAL "return require('os')" 0
      EVAL "return load('return 1 + 1')()" 0
      EVAL "return loadstring('return 1 + 1')()" 0 => :2
      EVAL "return loadstring(string.dump(function() return 1 end))()" 0
      EVAL "local co = coroutine.wrap(function() coroutine.yield(1) end) return co()" 0 => :1
      EVAL "return redis.call('TIME')[1] == redis.call('TIME')[1]" 0 => :1
      EVAL "math.randomseed(1) local a = math.random(1000) math.randomseed(1) return a == math.random(1000)" 0 => :1
      """
    Then the replies are as expected
    And the replies are the same

  # Shows encoding and decoding at the edges: empty tables, sparse arrays, nulls, numbers, depth, Unicode, and the
  # errors.
  @id:lua-and-tx/cjson
  Scenario: cjson turns JSON into Lua and back
    Given an empty database
    When I run, expecting
      """
      EVAL "return cjson.encode({1, 2, 'three', true, cjson.null})" 0 => "[1,2,\"three\",true,null]"
      EVAL "return cjson.encode({})" 0                          => "{}"
      EVAL "return cjson.encode({a = 1})" 0                     => "{\"a\":1}"
      EVAL "return cjson.encode({[1] = 1, [2] = 2, [4] = 4})" 0 => "[1,2,null,4]"
      EVAL "return cjson.encode({[1000] = 1})" 0
      EVAL "return cjson.encode(3.0)" 0                         => "3"
      EVAL "return cjson.encode(0.1)" 0                         => "0.1"
      EVAL "return cjson.encode(1e100)" 0                       => "1e+100"
      EVAL "return cjson.encode(2^53)" 0                        => "9.007199254741e+15"
      EVAL "return cjson.encode(12345678901234567890)" 0        => "1.2345678901235e+19"
      EVAL "return cjson.encode(1/0)" 0
      EVAL "return cjson.encode('quote \" slash / newline \n zero \0 del \127')" 0 => -ERR Error compiling script (new function): user_script:1: unfinished string near ''quote " slash / newline '
      EVAL "return cjson.encode('한국어')" 0                       => "\"한국어\""
      EVAL "return cjson.encode(function() end)" 0
      EVAL "return cjson.encode({[true] = 1})" 0
      EVAL "local t = {} t[1] = t return cjson.encode(t)" 0
      """
    And I run, expecting
      """
      EVAL "return cjson.decode('[1,2.5,\"x\",true,false]')" 0   => [:1, :2, "x", :1, $-1] || [:1, :2, "x", :1, _]
      EVAL "return cjson.decode('{\"a\":{\"b\":[1]}}').a.b[1]" 0 => :1
      EVAL "return tostring(cjson.decode('[null]')[1] == cjson.null)" 0 => "true"
      EVAL "return type(cjson.decode('null'))" 0                 => "userdata"
      EVAL "return cjson.decode('\"\\u0041\\ud55c\"')" 0         => "u0041ud55c"
      EVAL "return tostring(cjson.decode('1e3'))" 0              => "1000"
      EVAL "return tostring(cjson.decode('9007199254740993'))" 0 => "9.007199254741e+15"
      EVAL "return tostring(cjson.decode('0x10'))" 0             => "16"
      EVAL "return tostring(cjson.decode('NaN'))" 0              => "nan"
      EVAL "return cjson.decode('')" 0
      EVAL "return cjson.decode('{')" 0
      EVAL "return cjson.decode('[1,]')" 0
      EVAL "return cjson.decode('{\"a\":1,\"a\":2}').a" 0        => :2
      EVAL "return cjson.decode('[1] trailing')" 0
      EVAL "return cjson.decode(string.rep('[', 1001) .. string.rep(']', 1001))" 0
      EVAL "return cjson.encode(cjson.decode('[]'))" 0           => "{}"
      EVAL "return cjson.encode(cjson.decode('{}'))" 0           => "{}"
      EVAL "cjson.decode_array_with_array_mt(true) return cjson.encode(cjson.decode('[]'))" 0
      EVAL "return cjson.encode_max_depth(5)" 0                  => :5
      EVAL "cjson.encode_keep_buffer(false) return 1" 0          => :1
      EVAL "return cjson._VERSION" 0                             => "2.1.0"
      """
    Then the replies are as expected
    And the replies are the same

  # Shows the bytes of each type, several values at a time, partial unpacking, and the errors.
  @id:lua-and-tx/cmsgpack
  Scenario: cmsgpack packs Lua values into MessagePack and back
    Given an empty database
    When I run, expecting
      """
      EVAL "return cmsgpack.pack(1)" 0                          => "\x01"
      EVAL "return cmsgpack.pack(-1)" 0                         => "\xff"
      EVAL "return cmsgpack.pack(255)" 0                        => "\xcc\xff"
      EVAL "return cmsgpack.pack(65536)" 0                      => "\xce\x00\x01\x00\x00"
      EVAL "return cmsgpack.pack(2^40)" 0                       => "\xcf\x00\x00\x01\x00\x00\x00\x00\x00"
      EVAL "return cmsgpack.pack(-2^40)" 0                      => "\xd3\xff\xff\xff\x00\x00\x00\x00\x00"
      EVAL "return cmsgpack.pack(1.5)" 0                        => "\xca?\xc0\x00\x00"
      EVAL "return cmsgpack.pack('text')" 0                     => "\xa4text"
      EVAL "return cmsgpack.pack(string.rep('x', 32))" 0        => "\xd9 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      EVAL "return cmsgpack.pack(true, false, nil)" 0           => "\xc3\xc2\xc0"
      EVAL "return cmsgpack.pack({1, 2, 3})" 0                  => "\x93\x01\x02\x03"
      EVAL "return cmsgpack.pack({a = 1})" 0                    => "\x81\xa1a\x01"
      EVAL "return cmsgpack.pack({})" 0                         => "\x90"
      EVAL "return cmsgpack.pack({[1] = 1, [3] = 3}):byte(1)" 0 => :130
      EVAL "return cmsgpack.pack(function() end)" 0             => "\xc0"
      """
    And I run, expecting
      """
      EVAL "return {cmsgpack.unpack(cmsgpack.pack(1, 'two', {3, {4}}))}" 0 => [:1, "two", [:3, [:4]]]
      EVAL "return cmsgpack.unpack(cmsgpack.pack({a = {b = 'deep'}})).a.b" 0 => "deep"
      EVAL "return tostring(cmsgpack.unpack(cmsgpack.pack(0.1)))" 0 => "0.1"
      EVAL "return {cmsgpack.unpack_one(cmsgpack.pack(1, 2, 3))}" 0 => [:1, :1]
      EVAL "return {cmsgpack.unpack_limit(cmsgpack.pack(1, 2, 3), 2)}" 0 => [:2, :1, :2]
      EVAL "return {cmsgpack.unpack_one(cmsgpack.pack(1, 2, 3), 1)}" 0 => [:2, :2]
      EVAL "return cmsgpack.unpack('\\193')" 0
      EVAL "return cmsgpack.unpack('\\147\\1')" 0
      EVAL "return cmsgpack.unpack('')" 0   => $-1 || _
      EVAL "return cmsgpack.unpack_one('\\1', 9)" 0
      EVAL "return cmsgpack.unpack(1, 2)" 0 => :49
      EVAL "return cmsgpack.pack()" 0
      EVAL "local t = {} for i = 1, 20 do t = {t} end return cmsgpack.pack(t)" 0 => "\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\x91\xc0"
      EVAL "return cmsgpack._VERSION" 0     => "lua-cmsgpack 0.4.0"
      """
    Then the replies are as expected
    And the replies are the same

  # Shows each operation, signs, wrapping and the errors.
  @id:lua-and-tx/bit-library
  Scenario: bit works on 32-bit integers
    Given an empty database
    When I run, expecting
      """
      EVAL "return {bit.band(0xff, 0x0f), bit.bor(1, 2, 4), bit.bxor(5, 1), bit.bnot(0)}" 0 => [:15, :7, :4, :-1]
      EVAL "return {bit.lshift(1, 31), bit.lshift(1, 32), bit.rshift(-1, 28), bit.arshift(-256, 4)}" 0 => [:-2147483648, :1, :15, :-16]
      EVAL "return {bit.rol(0x12345678, 12), bit.ror(0x12345678, 12), bit.bswap(0x12345678)}" 0 => [:1164411171, :1736516421, :2018915346]
      EVAL "return {bit.tohex(255), bit.tohex(255, 4), bit.tohex(255, -8), bit.tohex(-1)}" 0 => ["000000ff", "00ff", "000000FF", "ffffffff"]
      EVAL "return {bit.tobit(2^32 + 1), bit.tobit(0xffffffff), bit.tobit(1.5), bit.tobit(-1.5)}" 0 => [:1, :-1, :2, :-2]
      EVAL "return bit.band()" 0
      EVAL "return bit.band('x')" 0
      EVAL "return bit.band('7', 3)" 0 => :3
      """
    Then the replies are as expected
    And the replies are the same

  # Shows formats, byte order, alignment, strings and the errors.
  @id:lua-and-tx/struct-library
  Scenario: struct packs values into bytes by a format and back
    Given an empty database
    When I run, expecting
      """
      EVAL "return struct.pack('<I2', 258)" 0                   => "\x02\x01"
      EVAL "return struct.pack('>I2', 258)" 0                   => "\x01\x02"
      EVAL "return struct.pack('>bBhHiIlL', 1, 2, 3, 4, 5, 6, 7, 8)" 0 => "\x01\x02\x00\x03\x00\x04\x00\x00\x00\x05\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\a\x00\x00\x00\x00\x00\x00\x00\b"
      EVAL "return struct.pack('<d', 1.5)" 0                    => "\x00\x00\x00\x00\x00\x00\xf8?"
      EVAL "return struct.pack('<f', 1.5)" 0                    => "\x00\x00\xc0?"
      EVAL "return struct.pack('s', 'zero-terminated')" 0       => "zero-terminated\x00"
      EVAL "return struct.pack('c3', 'abcdef')" 0               => "abc"
      EVAL "return struct.pack('>I1c0', 3, 'abc')" 0            => "\x03abc"
      EVAL "return struct.pack('!4 b i4', 1, 2)" 0              => "\x01\x00\x00\x00\x02\x00\x00\x00"
      EVAL "return struct.pack('>bxb', 1, 2)" 0                 => "\x01\x00\x02"
      EVAL "return {struct.unpack('>I2I2', '\\1\\2\\3\\4')}" 0  => [:258, :772, :5]
      EVAL "return {struct.unpack('s', 'abc\\0rest')}" 0        => ["abc", :5]
      EVAL "return {struct.unpack('>I1c0', '\\3abcdef')}" 0     => ["abc", :5]
      EVAL "return {struct.unpack('>I2', '\\1\\2\\3\\4', 3)}" 0 => [:772, :5]
      EVAL "return {struct.size('>I2I4d'), struct.size('!8 b d')}" 0 => [:14, :16]
      """
    And I run
      """
      EVAL "return struct.pack('I2')" 0
      EVAL "return struct.pack('z', 1)" 0
      EVAL "return struct.pack('I33', 1)" 0
      EVAL "return struct.pack('i', 'x')" 0
      EVAL "return struct.unpack('>I4', 'ab')" 0
      EVAL "return struct.unpack('s', 'unterminated')" 0
      EVAL "return struct.unpack('>I2', 'abcd', 9)" 0
      EVAL "return struct.unpack('>I2', 'abcd', -1)" 0
      EVAL "return struct.size('s')" 0
      """
    Then the replies are as expected
    And the replies are the same

  # Shows the functions and constants of the redis table other than call and pcall.
  @id:lua-and-tx/redis-api
  Scenario: The redis table: sha1hex, log levels, replication flags, version and permissions
    Given an empty database
    When I run, expecting
      """
      EVAL "return redis.sha1hex('')" 0              => "da39a3ee5e6b4b0d3255bfef95601890afd80709"
      EVAL "return redis.sha1hex('abc')" 0           => "a9993e364706816aba3e25717850c26c9cd0d89d"
      EVAL "return redis.sha1hex()" 0
      EVAL "return redis.sha1hex('a', 'b')" 0
      EVAL "return {redis.LOG_DEBUG, redis.LOG_VERBOSE, redis.LOG_NOTICE, redis.LOG_WARNING}" 0 => [:0, :1, :2, :3]
      EVAL "return redis.log(redis.LOG_DEBUG, 'not shown at the default level')" 0 => $-1 || _
      EVAL "return redis.log(redis.LOG_DEBUG, 'several', 'words', 1)" 0 => $-1 || _
      EVAL "return redis.log()" 0
      EVAL "return redis.log('text only')" 0
      EVAL "return redis.log(9, 'no such level')" 0
      EVAL "return redis.log(-1, 'no such level')" 0
      EVAL "return {redis.REPL_NONE, redis.REPL_AOF, redis.REPL_SLAVE, redis.REPL_REPLICA, redis.REPL_ALL}" 0 => [:0, :1, :2, :2, :3]
      EVAL "return redis.set_repl(redis.REPL_ALL)" 0 => $-1 || _
      EVAL "return redis.set_repl(99)" 0
      EVAL "return redis.set_repl()" 0
      EVAL "return redis.replicate_commands()" 0     => :1
      EVAL "return redis.breakpoint()" 0             => $-1 || _
      EVAL "return redis.debug('x')" 0               => $-1 || _
      EVAL "return type(redis.REDIS_VERSION) .. ' ' .. type(redis.REDIS_VERSION_NUM)" 0 => "string number"
      EVAL "return redis.setresp(2)" 0               => $-1 || _
      EVAL "return redis.register_function('f', function() end)" 0
      """
    Then the replies are as expected
    And the replies are the same

  # Shows which names a script may use for the API: server.call is Valkey's own, redis.call is everywhere.
  @id:lua-and-tx/server-table
  Scenario: Valkey names the script API server besides redis
    Given an empty database
    When I run, expecting
      """
      SET k v                                   => +OK
      EVAL "return redis.call('GET', 'k')" 0    => "v"
      EVAL "return type(rawget(_G, 'redis'))" 0 => "table"
      EVAL "return type(rawget(_G, 'server'))" 0
      EVAL "return server.call('GET', 'k')" 0
      EVAL "return server.pcall('GET')['err']" 0
      EVAL "return server.sha1hex('')" 0
      EVAL "return server == redis" 0
      EVAL "return type(rawget(redis, 'SERVER_NAME')) .. ' ' .. type(rawget(redis, 'REDIS_VERSION'))" 0
      EVAL "return redis.SERVER_NAME" 0
      EVAL "local s = rawget(_G, 'server') or redis return s.call('GET', 'k')" 0 => "v"
      """
    Then the replies are as expected
    And the replies are the same

  # Shows in which order each server walks the keys of a table: the same at each call, and not the same on all servers.
  @id:lua-and-tx/table-order
  Scenario: The keys of a table come in an order of the server's own
    Given an empty database
    When I run
      """
      EVAL "return cjson.encode({foo = 'bar', num = 42})" 0
      EVAL "return cjson.encode({foo = 'bar', num = 42})" 0
      EVAL "return cmsgpack.pack({foo = 'bar', num = 42})" 0
      EVAL "local keys = {} for key in pairs({name = 1, id = 2, ts = 3, user = 4, type = 5}) do keys[#keys + 1] = key end return keys" 0
      """
    Then the replies are the same
