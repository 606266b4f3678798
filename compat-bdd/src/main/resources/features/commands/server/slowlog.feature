Feature: SLOWLOG
  Remembers commands that took long.

  @needs:config @needs:server
  Scenario: Everything is slow
    Given an empty database
    And on each target
      """
      CONFIG SET slowlog-log-slower-than 0
      """
    When I run
      """
      SLOWLOG RESET
      SET a 1
      SLOWLOG LEN
      SLOWLOG GET 1
      SLOWLOG GET
      SLOWLOG GET 0
      SLOWLOG GET -1
      """
    Then the replies are the same in shape, because the entries hold times and addresses

  @needs:config @needs:server @resp2
  Scenario: What stands in an entry
    Given an empty database
    And on each target
      """
      CLIENT SETNAME worker
      CONFIG SET slowlog-log-slower-than 0
      SLOWLOG RESET
      """
    When I run
      """
      SET a "\x00\xff"
      SLOWLOG GET 1
      """
    Then the replies to "SLOWLOG GET" match "\[\[:[0-9]+, :[0-9]+, :[0-9]+, \[\"SET\", \"a\", \"\\x00\\xff\"\], \"127.0.0.1:[0-9]+\", \"worker\"\]\]", because it holds times and addresses

  @needs:config @needs:server
  Scenario: Long arguments are cut
    Given an empty database
    And on each target
      """
      CONFIG SET slowlog-log-slower-than 0
      SLOWLOG RESET
      """
    When I run
      """
      SADD s 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
      SET a xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      """
    Then the replies are the same
    When I run
      """
      SLOWLOG GET 2
      """
    Then the replies match "\[\[:[0-9]+, :[0-9]+, :[0-9]+, \[\"SET\", \"a\", \"x{128}\.\.\. \([0-9]+ more bytes\)\"\], .*\], \[:[0-9]+, :[0-9]+, :[0-9]+, \[\"SADD\", \"s\", (\"[0-9]+\", ){29}\"\.\.\. \(6 more arguments\)\"\], .*\]\]", because it holds times and addresses

  @needs:config @needs:server
  Scenario: What is never remembered
    Given an empty database
    And on each target
      """
      CONFIG SET slowlog-log-slower-than 0
      SLOWLOG RESET
      """
    When I run
      """
      AUTH default x
      ACL SETUSER worker >secret
      EVAL "redis.call('SET', 'a', 1) return 1" 0
      MULTI
      GET a
      EXEC
      NOSUCH
      GET
      CONFIG SET slowlog-log-slower-than -1
      """
    Then the replies are the same
    When I run
      """
      SLOWLOG GET 20
      """
    Then the replies are the same in shape, because the entries hold times and addresses

  @needs:config @needs:server
  Scenario: The longest the log gets
    Given an empty database
    And on each target
      """
      CONFIG SET slowlog-log-slower-than 0
      CONFIG SET slowlog-max-len 2
      """
    When I run
      """
      PING
      PING
      PING
      SLOWLOG LEN
      CONFIG SET slowlog-max-len 0
      SLOWLOG LEN
      SLOWLOG GET
      CONFIG SET slowlog-log-slower-than -1
      SLOWLOG RESET
      PING
      SLOWLOG LEN
      """
    Then the replies are the same

  Scenario: Bad calls
    Given an empty database
    When I run
      """
      SLOWLOG GET abc
      SLOWLOG GET -2
      SLOWLOG GET ""
      SLOWLOG GET 1 2
      SLOWLOG LEN x
      SLOWLOG RESET x
      SLOWLOG
      SLOWLOG NOSUCH
      SLOWLOG HELP
      SLOWLOG HELP x
      """
    Then the replies are the same

  @needs:server
  Scenario: COMMANDLOG
    Given an empty database
    When I run
      """
      COMMANDLOG RESET slow
      COMMANDLOG LEN slow
      COMMANDLOG GET 0 slow
      COMMANDLOG RESET large-request
      COMMANDLOG LEN large-request
      COMMANDLOG GET 10 large-request
      COMMANDLOG RESET large-reply
      COMMANDLOG LEN large-reply
      COMMANDLOG GET -1 large-reply
      """
    Then the replies are the same

  Scenario: Bad calls of COMMANDLOG
    Given an empty database
    When I run
      """
      COMMANDLOG GET
      COMMANDLOG GET 1
      COMMANDLOG GET 1 nosuch
      COMMANDLOG GET abc slow
      COMMANDLOG GET -2 slow
      COMMANDLOG LEN
      COMMANDLOG LEN nosuch
      COMMANDLOG RESET
      COMMANDLOG RESET nosuch
      COMMANDLOG
      COMMANDLOG NOSUCH
      COMMANDLOG HELP
      """
    Then the replies are the same

  @needs:config @needs:server
  Scenario: Large requests and replies
    Given an empty database
    And on each target
      """
      CONFIG SET commandlog-request-larger-than 100
      CONFIG SET commandlog-reply-larger-than 100
      COMMANDLOG RESET large-request
      COMMANDLOG RESET large-reply
      """
    When I run
      """
      SET a xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      GET a
      COMMANDLOG LEN large-request
      COMMANDLOG LEN large-reply
      COMMANDLOG GET 1 large-request
      COMMANDLOG GET 1 large-reply
      """
    Then the replies to "COMMANDLOG GET" are the same in shape, because the entries hold times and addresses

  @resp2
  Scenario: What the servers say of SLOWLOG
    Given an empty database
    When I run
      """
      COMMAND INFO SLOWLOG|GET
      COMMAND INFO SLOWLOG|LEN
      COMMAND INFO SLOWLOG|RESET
      COMMAND INFO SLOWLOG|HELP
      COMMAND INFO COMMANDLOG|GET
      COMMAND INFO COMMANDLOG|LEN
      COMMAND INFO COMMANDLOG|RESET
      COMMAND INFO COMMANDLOG|HELP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SLOWLOG
    Given an empty database
    When I run
      """
      COMMAND DOCS SLOWLOG|GET
      COMMAND DOCS SLOWLOG|LEN
      COMMAND DOCS SLOWLOG|RESET
      COMMAND DOCS SLOWLOG|HELP
      COMMAND DOCS COMMANDLOG|GET
      COMMAND DOCS COMMANDLOG|LEN
      COMMAND DOCS COMMANDLOG|RESET
      COMMAND DOCS COMMANDLOG|HELP
      """
    Then the replies are the same

  @needs:config @needs:server
  Scenario: What is hidden of the commands for users
    Given an empty database
    And on each target
      """
      CONFIG SET slowlog-log-slower-than 0
      SLOWLOG RESET
      """
    When I run
      """
      ACL SETUSER worker on nopass ~*
      ACL DELUSER worker
      ACL DRYRUN default GET a
      CONFIG SET slowlog-log-slower-than -1
      EVAL "local r = {} for _, e in ipairs(redis.call('SLOWLOG', 'GET', 10)) do if e[4][1] == 'ACL' then r[#r + 1] = table.concat(e[4], ' ') end end return r" 0
      """
    Then the replies are the same

  @needs:config @needs:server
  Scenario: Who is named for the commands of a script
    Given an empty database
    And on each target
      """
      CLIENT SETNAME worker
      CONFIG SET slowlog-log-slower-than 0
      SLOWLOG RESET
      """
    When I run
      """
      EVAL "redis.call('SET', KEYS[1], 1) return redis.call('GET', KEYS[1])" 1 a
      CONFIG SET slowlog-log-slower-than -1
      EVAL "local r = {} for _, e in ipairs(redis.call('SLOWLOG', 'GET', 10)) do if e[4][1] == 'SET' or e[4][1] == 'GET' then r[#r + 1] = e[4][1] .. ' by ' .. (e[5] == '' and 'no address' or 'an address') .. ' ' .. e[6] end end return r" 0
      """
    Then the replies are the same
