Feature: Errors of scripts

  What the caller sees of an error in a script.

  Scenario: redis.call ends the script at an error, redis.pcall returns it; both for the same failures
    Given Redis and Valkey
    When the scenario "lua-and-tx/call-and-pcall" runs
    Then its checks pass
    # Servers differ, so left out here: EVAL "return redis.call('INCR', 'text')" 0; EVAL "return redis.call('LPUSH', 'text', 'x')" 0; EVAL "return redis.call('NOSUCHCOMMAND')" 0; EVAL "return redis.pcall('NOSUCHCOMMAND')['err']" 0; and 16 more
    And the replies are
      | command                                                                                    | RESP2                                                               | RESP3                                                               |
      | SET text abc                                                                               | +OK                                                                 | +OK                                                                 |
      | EVAL "return redis.pcall('INCR', 'text')" 0                                                | -ERR value is not an integer or out of range                        | -ERR value is not an integer or out of range                        |
      | EVAL "return redis.pcall('INCR', 'text')['err']" 0                                         | "ERR value is not an integer or out of range"                       | "ERR value is not an integer or out of range"                       |
      | EVAL "local ok, e = pcall(redis.call, 'INCR', 'text') return {tostring(ok), type(e), e.err}" 0 | ["false", "string"]                                                 | ["false", "string"]                                                 |
      | EVAL "return redis.pcall('LPUSH', 'text', 'x')" 0                                          | -WRONGTYPE Operation against a key holding the wrong kind of value  | -WRONGTYPE Operation against a key holding the wrong kind of value  |
      | EVAL "return redis.pcall('LPUSH', 'text', 'x')['err']" 0                                   | "WRONGTYPE Operation against a key holding the wrong kind of value" | "WRONGTYPE Operation against a key holding the wrong kind of value" |
      | EVAL "redis.call('SET', 'k', 12) return redis.call('GET', 'k')" 0                          | "12"                                                                | "12"                                                                |
      | EVAL "redis.call('SET', 'k', 3.5) return redis.call('GET', 'k')" 0                         | "3.5"                                                               | "3.5"                                                               |
      | MGET before after                                                                          | ["1", $-1]                                                          | ["1", _]                                                            |
      | EVAL "redis.call('SET', 'before', '2') redis.pcall('INCR', 'text') redis.call('SET', 'after', '2') return 'done'" 0 | "done"                                                              | "done"                                                              |
      | MGET before after                                                                          | ["2", "2"]                                                          | ["2", "2"]                                                          |
      | EVAL "local r = redis.pcall('INCR', 'text') if r.err then return 'caught: ' .. r.err end" 0 | "caught: ERR value is not an integer or out of range"               | "caught: ERR value is not an integer or out of range"               |
      | EVAL "local r = redis.pcall('INCR', 'text') return r" 0                                    | -ERR value is not an integer or out of range                        | -ERR value is not an integer or out of range                        |
      | EVAL "local r = redis.pcall('INCR', 'text') return {r}" 0                                  | [-"ERR value is not an integer or out of range"]                    | [-"ERR value is not an integer or out of range"]                    |

  Scenario: Errors of a script reach the client with their code and text
    Given Redis and Valkey
    When the scenario "lua-and-tx/error-texts" runs
    Then its checks pass
    # Servers differ, so left out here: EVAL "error('plain')" 0; EVAL "error('without position', 0)" 0; EVAL "error('of the caller', 2)" 0; EVAL "error({err = 'MYCODE raised as a table'})" 0; and 23 more
    And the replies are
      | command                                                                                    | RESP2                                                                                     | RESP3                                                                                     |
      | EVAL "return redis.error_reply('MYCODE returned')" 0                                       | -MYCODE returned                                                                          | -MYCODE returned                                                                          |
      | EVAL "return redis.error_reply('returned')" 0                                              | -ERR returned                                                                             | -ERR returned                                                                             |
      | EVAL "return {err = 'MYCODE returned as a table'}" 0                                       | -MYCODE returned as a table                                                               | -MYCODE returned as a table                                                               |
      | EVAL "return redis.error_reply({err = 'in a table'})" 0                                    | -ERR wrong number or type of arguments                                                    | -ERR wrong number or type of arguments                                                    |
      | EVAL "return redis.error_reply()" 0                                                        | -ERR wrong number or type of arguments                                                    | -ERR wrong number or type of arguments                                                    |
      | EVAL "return redis.status_reply(1)" 0                                                      | -ERR wrong number or type of arguments                                                    | -ERR wrong number or type of arguments                                                    |
      | EVAL "return pcall(error, 'caught')" 0                                                     | $-1                                                                                       | _                                                                                         |
      | EVAL "local ok, e = pcall(error, 'caught') return e" 0                                     | "caught"                                                                                  | "caught"                                                                                  |
      | EVAL "local ok, e = xpcall(function() error('x') end, function(m) return 'handled ' .. m end) return e" 0 | "handled user_script:1: x"                                                                | "handled user_script:1: x"                                                                |
      | EVAL "return \\"unclosed" 0                                                                | -ERR Error compiling script (new function): user_script:1: unfinished string near '<eof>' | -ERR Error compiling script (new function): user_script:1: unfinished string near '<eof>' |
      | EVAL "return 1 +" 0                                                                        | -ERR Error compiling script (new function): user_script:1: unexpected symbol near '<eof>' | -ERR Error compiling script (new function): user_script:1: unexpected symbol near '<eof>' |
      | EVAL "if true then" 0                                                                      | -ERR Error compiling script (new function): user_script:1: 'end' expected near '<eof>'    | -ERR Error compiling script (new function): user_script:1: 'end' expected near '<eof>'    |
      | EVAL "#!lua name=x\\nreturn 1" 0                                                           | -ERR Unknown lua shebang option: name=x                                                   | -ERR Unknown lua shebang option: name=x                                                   |
      | EVAL "#!lua flags=nosuch\\nreturn 1" 0                                                     | -ERR Unexpected flag in script shebang: nosuch                                            | -ERR Unexpected flag in script shebang: nosuch                                            |
      | EVAL "#!lua flags=no-writes\\nreturn redis.call('GET', 'k')" 0                             | $-1                                                                                       | _                                                                                         |
      | EVAL_RO "return redis.pcall('DEL', 'k')['err']" 0                                          | "ERR Write commands are not allowed from read-only scripts."                              | "ERR Write commands are not allowed from read-only scripts."                              |

  Scenario: error() with a table that has no err field: an error, or the end of the server
    Given Redis and Valkey
    When the scenario "lua-and-tx/error-table-without-err" runs
    Then its checks pass
    # Servers differ, so left out here: EVAL "error({foo = 'boom'})" 0
