Feature: Errors of scripts

  What the caller sees of an error in a script.

  # Puts the same failures through redis.call, redis.pcall and Lua's own pcall.
  @id:lua-and-tx/call-and-pcall
  Scenario: redis.call ends the script at an error, redis.pcall returns it; both for the same failures
    Given an empty database
    When I run, expecting
      """
      SET text abc                                             => +OK
      EVAL "return redis.call('INCR', 'text')" 0
      EVAL "return redis.pcall('INCR', 'text')" 0              => -ERR value is not an integer or out of range
      EVAL "return redis.pcall('INCR', 'text')['err']" 0       => "ERR value is not an integer or out of range"
      EVAL "local ok, e = pcall(redis.call, 'INCR', 'text') return {tostring(ok), type(e), e.err}" 0 => ["false", "string"]
      EVAL "return redis.call('LPUSH', 'text', 'x')" 0
      EVAL "return redis.pcall('LPUSH', 'text', 'x')" 0        => -WRONGTYPE Operation against a key holding the wrong kind of value
      EVAL "return redis.pcall('LPUSH', 'text', 'x')['err']" 0 => "WRONGTYPE Operation against a key holding the wrong kind of value"
      EVAL "return redis.call('NOSUCHCOMMAND')" 0
      EVAL "return redis.pcall('NOSUCHCOMMAND')['err']" 0
      EVAL "return redis.call('GET')" 0
      EVAL "return redis.pcall('GET')['err']" 0
      EVAL "return redis.call()" 0
      EVAL "return redis.pcall()['err']" 0
      EVAL "return redis.call({})" 0
      EVAL "return redis.pcall('SET', 'k', {})['err']" 0
      EVAL "return redis.call('SET', 'k', nil)" 0
      EVAL "return redis.call('SET', 'k', true)" 0
      EVAL "redis.call('SET', 'k', 12) return redis.call('GET', 'k')" 0 => "12"
      EVAL "redis.call('SET', 'k', 3.5) return redis.call('GET', 'k')" 0 => "3.5"
      EVAL "redis.call('SET', 'k', 2^60) return redis.call('GET', 'k')" 0
      """
    And I run, expecting
      """
      EVAL "redis.call('SET', 'before', '1') redis.call('INCR', 'text') redis.call('SET', 'after', '1')" 0
      MGET before after                                         => ["1", $-1] || ["1", _]
      EVAL "redis.call('SET', 'before', '2') redis.pcall('INCR', 'text') redis.call('SET', 'after', '2') return 'done'" 0 => "done"
      MGET before after                                         => ["2", "2"]
      EVAL "local r = redis.pcall('INCR', 'text') if r.err then return 'caught: ' .. r.err end" 0 => "caught: ERR value is not an integer or out of range"
      EVAL "local r = redis.pcall('INCR', 'text') error(r)" 0
      EVAL "local r = redis.pcall('INCR', 'text') return r" 0   => -ERR value is not an integer or out of range
      EVAL "local r = redis.pcall('INCR', 'text') return {r}" 0 => [-"ERR value is not an integer or out of range"]
      EVAL "return redis.call('MULTI')" 0
      EVAL "return redis.call('BLPOP', 'missing', 0)" 0
      EVAL "return redis.call('WATCH', 'k')" 0
      EVAL "return redis.call('EVAL', 'return 1', 0)" 0
      EVAL "return redis.call('CLIENT', 'SETNAME', 'x')" 0
      """
    Then the replies are as expected
    And the replies are the same

  # Shows word for word what a client sees of errors that a script raises, returns, runs into, or cannot be compiled
  # for.
  @id:lua-and-tx/error-texts
  Scenario: Errors of a script reach the client with their code and text
    Given an empty database
    When I run, expecting
      """
      EVAL "error('plain')" 0
      EVAL "error('without position', 0)" 0
      EVAL "error('of the caller', 2)" 0
      EVAL "error({err = 'MYCODE raised as a table'})" 0
      EVAL "error({err = 'raised without code'})" 0
      EVAL "error({err = '-MYCODE with a dash'})" 0
      EVAL "error()" 0
      EVAL "error(nil)" 0
      EVAL "error(42)" 0
      EVAL "error(redis.error_reply('MYCODE from error_reply'))" 0
      EVAL "return redis.error_reply('MYCODE returned')" 0    => -MYCODE returned
      EVAL "return redis.error_reply('returned')" 0           => -ERR returned
      EVAL "return {err = 'MYCODE returned as a table'}" 0    => -MYCODE returned as a table
      EVAL "return redis.error_reply({err = 'in a table'})" 0 => -ERR wrong number or type of arguments
      EVAL "return redis.error_reply()" 0                     => -ERR wrong number or type of arguments
      EVAL "return redis.status_reply(1)" 0                   => -ERR wrong number or type of arguments
      EVAL "return pcall(error, 'caught')" 0                  => $-1 || _
      EVAL "local ok, e = pcall(error, 'caught') return e" 0  => "caught"
      EVAL "local ok, e = xpcall(function() error('x') end, function(m) return 'handled ' .. m end) return e" 0 => "handled user_script:1: x"
      EVAL "assert(false, 'assertion')" 0
      EVAL "assert(false)" 0
      """
    And I run, expecting
      """
      EVAL "local t = nil return t.field" 0
      EVAL "return 1 + {}" 0
      EVAL "return 'a' .. nil" 0
      EVAL "return #5" 0
      EVAL "return nosuchfunction()" 0
      EVAL "return ('x'):nosuch()" 0
      EVAL "return string.rep()" 0
      EVAL "local function f() return f() + 1 end return f()" 0
      EVAL "return \"unclosed" 0                        => -ERR Error compiling script (new function): user_script:1: unfinished string near '<eof>'
      EVAL "return 1 +" 0                               => -ERR Error compiling script (new function): user_script:1: unexpected symbol near '<eof>'
      EVAL "if true then" 0                             => -ERR Error compiling script (new function): user_script:1: 'end' expected near '<eof>'
      EVAL "\n\nerror('on line 3')" 0
      EVAL "return redis.nosuch()" 0
      EVAL "return tonumber('x') + 1" 0
      EVAL "#!lua\nerror('under a shebang')" 0
      EVAL "#!python\nreturn 1" 0
      EVAL "#!lua name=x\nreturn 1" 0                   => -ERR Unknown lua shebang option: name=x
      EVAL "#!lua flags=nosuch\nreturn 1" 0             => -ERR Unexpected flag in script shebang: nosuch
      EVAL "#!lua flags=no-writes,allow-stale\nreturn redis.call('SET', 'k', 'v')" 0
      EVAL "#!lua flags=no-writes\nreturn redis.call('GET', 'k')" 0 => $-1 || _
      EVAL_RO "return redis.call('SET', 'k', 'v')" 0
      EVAL_RO "return redis.pcall('DEL', 'k')['err']" 0 => "ERR Write commands are not allowed from read-only scripts."
      """
    Then the replies are as expected
    And the replies are the same
