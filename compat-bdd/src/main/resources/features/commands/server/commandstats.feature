Feature: INFO commandstats and errorstats
  Count what was called, and what failed.

  @disposable
  Scenario: Calls that were refused, failed or were cut off while they waited
    Given an empty database
    And a server of its own
    When I run
      """
      A> @a = CLIENT ID
      A>> BLPOP list 0
      CLIENT KILL ID @{a}
      A<
      B> @b = CLIENT ID
      B>> BLPOP list 0
      CLIENT UNBLOCK @{b} ERROR
      B<
      B>> BRPOP list 0
      CLIENT UNBLOCK @{b}
      B<
      SET k v
      LPUSH k v
      GET
      NOSUCH
      MULTI
      LLEN k
      EXEC
      EVAL "return redis.call('HGET', 'k', 'f')" 0
      EVAL "return redis.pcall('HLEN', 'k')" 0
      EVAL "return redis.pcall('ZCARD')" 0
      EVAL "return redis.error_reply('MYERR words')" 0
      HSETNX k f v
      """
    Then the replies to "CLIENT ID" are the same in type, because each server counts by itself
    When I run
      """
      EVAL "local t = {} for line in redis.call('INFO', 'commandstats'):gmatch('[^\\r\\n]+') do local name, calls, rejected, failed = line:match('cmdstat_([%w|_]+):calls=(%d+).*rejected_calls=(%d+),failed_calls=(%d+)') if name and not name:find('client') and not name:find('info') and not name:find('ping') and not name:find('config') and not name:find('hello') then t[#t+1] = name .. ' ' .. calls .. ' ' .. rejected .. ' ' .. failed end end table.sort(t) return t" 0
      INFO errorstats
      """
    Then the replies are exactly the same, because the calls are those above
