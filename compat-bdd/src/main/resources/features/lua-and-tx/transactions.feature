Feature: Transactions

  MULTI, EXEC and DISCARD: what is queued, what runs, and what aborts.

  Scenario: Commands after MULTI are queued; EXEC runs them and returns their replies in order
    Given Redis and Valkey
    When the scenario "lua-and-tx/queueing" runs
    Then its checks pass
    And the replies are
      | session | command         | RESP2                                            | RESP3                                          |
      | main    | MULTI           | +OK                                              | +OK                                            |
      | main    | SET k 1         | +QUEUED                                          | +QUEUED                                        |
      | main    | INCR k          | +QUEUED                                          | +QUEUED                                        |
      | main    | GET k           | +QUEUED                                          | +QUEUED                                        |
      | main    | LPUSH list a b  | +QUEUED                                          | +QUEUED                                        |
      | main    | HSET hash f v   | +QUEUED                                          | +QUEUED                                        |
      | main    | HGETALL hash    | +QUEUED                                          | +QUEUED                                        |
      | main    | ZADD zset 1 m   | +QUEUED                                          | +QUEUED                                        |
      | main    | ZSCORE zset m   | +QUEUED                                          | +QUEUED                                        |
      | main    | GET missing     | +QUEUED                                          | +QUEUED                                        |
      | other   | GET k           | $-1                                              | _                                              |
      | main    | EXEC            | [+OK, :2, "2", :2, :1, ["f", "v"], :1, "1", $-1] | [+OK, :2, "2", :2, :1, %{"f": "v"}, :1, ,1, _] |
      | other   | GET k           | "2"                                              | "2"                                            |
      | main    | MULTI           | +OK                                              | +OK                                            |
      | main    | SET k discarded | +QUEUED                                          | +QUEUED                                        |
      | main    | DISCARD         | +OK                                              | +OK                                            |
      | main    | GET k           | "2"                                              | "2"                                            |
      | main    | MULTI           | +OK                                              | +OK                                            |
      | main    | EXEC            | []                                               | []                                             |
      | main    | MULTI           | +OK                                              | +OK                                            |
      | main    | DISCARD         | +OK                                              | +OK                                            |
      | main    | multi           | +OK                                              | +OK                                            |
      | main    | set k lower     | +QUEUED                                          | +QUEUED                                        |
      | main    | exec            | [+OK]                                            | [+OK]                                          |

  Scenario: An error while queueing aborts the whole transaction: EXECABORT
    Given Redis and Valkey
    When the scenario "lua-and-tx/aborted-transaction" runs
    Then its checks pass
    And the replies are
      | command                | RESP2                                                              | RESP3                                                              |
      | MULTI                  | +OK                                                                | +OK                                                                |
      | SET k 1                | +QUEUED                                                            | +QUEUED                                                            |
      | NOSUCHCOMMAND          | -"ERR unknown command 'NOSUCHCOMMAND', with args beginning with: " | -"ERR unknown command 'NOSUCHCOMMAND', with args beginning with: " |
      | SET k 2                | +QUEUED                                                            | +QUEUED                                                            |
      | EXEC                   | -EXECABORT Transaction discarded because of previous errors.       | -EXECABORT Transaction discarded because of previous errors.       |
      | GET k                  | $-1                                                                | _                                                                  |
      | MULTI                  | +OK                                                                | +OK                                                                |
      | GET                    | -ERR wrong number of arguments for 'get' command                   | -ERR wrong number of arguments for 'get' command                   |
      | EXEC                   | -EXECABORT Transaction discarded because of previous errors.       | -EXECABORT Transaction discarded because of previous errors.       |
      | MULTI                  | +OK                                                                | +OK                                                                |
      | GET too many arguments | -ERR wrong number of arguments for 'get' command                   | -ERR wrong number of arguments for 'get' command                   |
      | EXEC                   | -EXECABORT Transaction discarded because of previous errors.       | -EXECABORT Transaction discarded because of previous errors.       |
      | MULTI                  | +OK                                                                | +OK                                                                |
      | CONFIG NOSUCH          | -ERR unknown subcommand 'NOSUCH'. Try CONFIG HELP.                 | -ERR unknown subcommand 'NOSUCH'. Try CONFIG HELP.                 |
      | EXEC                   | -EXECABORT Transaction discarded because of previous errors.       | -EXECABORT Transaction discarded because of previous errors.       |
      | MULTI                  | +OK                                                                | +OK                                                                |
      | NOSUCHCOMMAND          | -"ERR unknown command 'NOSUCHCOMMAND', with args beginning with: " | -"ERR unknown command 'NOSUCHCOMMAND', with args beginning with: " |
      | DISCARD                | +OK                                                                | +OK                                                                |
      | MULTI                  | +OK                                                                | +OK                                                                |
      | SET k clean            | +QUEUED                                                            | +QUEUED                                                            |
      | EXEC                   | [+OK]                                                              | [+OK]                                                              |
      | GET k                  | "clean"                                                            | "clean"                                                            |

  Scenario: A command that fails inside EXEC leaves the others alone
    Given Redis and Valkey
    When the scenario "lua-and-tx/errors-while-executing" runs
    Then its checks pass
    # Servers differ, so left out here: EXEC
    And the replies are
      | command                                     | reply      |
      | SET text abc                                | +OK        |
      | MULTI                                       | +OK        |
      | SET before 1                                | +QUEUED    |
      | INCR text                                   | +QUEUED    |
      | LPUSH text x                                | +QUEUED    |
      | SET k v EX notanumber                       | +QUEUED    |
      | SET k v XX NX                               | +QUEUED    |
      | EXPIRE k notanumber                         | +QUEUED    |
      | HGET text f                                 | +QUEUED    |
      | EVAL "return redis.call('NOSUCHCOMMAND')" 0 | +QUEUED    |
      | SET after 1                                 | +QUEUED    |
      | MGET before after                           | ["1", "1"] |

  Scenario: EXEC and DISCARD need MULTI, MULTI does not nest, WATCH is not for inside
    Given Redis and Valkey
    When the scenario "lua-and-tx/misuse" runs
    Then its checks pass
    # Servers differ, so left out here: MULTI; WATCH k; EXEC; GET k
    And the replies are
      | command       | reply                                                                                     |
      | EXEC          | -ERR EXEC without MULTI                                                                   |
      | DISCARD       | -ERR DISCARD without MULTI                                                                |
      | UNWATCH       | +OK                                                                                       |
      | MULTI         | +OK                                                                                       |
      | SET k 1       | +QUEUED                                                                                   |
      | MULTI         | +OK                                                                                       |
      | WATCH         | -ERR wrong number of arguments for 'watch' command                                        |
      | UNWATCH       | +QUEUED                                                                                   |
      | EXEC          | -EXECABORT Transaction discarded because of previous errors.                              |
      | MULTI extra   | -ERR wrong number of arguments for 'multi' command                                        |
      | EXEC extra    | -EXECABORT Transaction discarded because of: wrong number of arguments for 'exec' command |
      | DISCARD extra | -ERR wrong number of arguments for 'discard' command                                      |
      | WATCH         | -ERR wrong number of arguments for 'watch' command                                        |
      | UNWATCH extra | -ERR wrong number of arguments for 'unwatch' command                                      |

  Scenario: A blocking command inside a transaction does not block
    Given Redis and Valkey
    When the scenario "lua-and-tx/blocking-inside" runs
    Then its checks pass
    And the replies are
      | session | command                          | RESP2                                             | RESP3                           |
      | main    | MULTI                            | +OK                                               | +OK                             |
      | main    | BLPOP empty 0                    | +QUEUED                                           | +QUEUED                         |
      | main    | BRPOP empty 0                    | +QUEUED                                           | +QUEUED                         |
      | main    | BLMOVE empty target LEFT RIGHT 0 | +QUEUED                                           | +QUEUED                         |
      | main    | BRPOPLPUSH empty target 0        | +QUEUED                                           | +QUEUED                         |
      | main    | BLMPOP 0 1 empty LEFT            | +QUEUED                                           | +QUEUED                         |
      | main    | BZPOPMIN empty 0                 | +QUEUED                                           | +QUEUED                         |
      | main    | BZPOPMAX empty 0                 | +QUEUED                                           | +QUEUED                         |
      | main    | BZMPOP 0 1 empty MIN             | +QUEUED                                           | +QUEUED                         |
      | main    | XREAD BLOCK 0 STREAMS empty $    | +QUEUED                                           | +QUEUED                         |
      | main    | WAIT 1 0                         | +QUEUED                                           | +QUEUED                         |
      | main    | EXEC                             | [*-1, *-1, $-1, $-1, *-1, *-1, *-1, *-1, *-1, :0] | [_, _, _, _, _, _, _, _, _, :0] |
      | main    | RPUSH full a b                   | :2                                                | :2                              |
      | main    | MULTI                            | +OK                                               | +OK                             |
      | main    | BLPOP full 0                     | +QUEUED                                           | +QUEUED                         |
      | main    | BLMOVE full target LEFT RIGHT 0  | +QUEUED                                           | +QUEUED                         |
      | main    | BLPOP full 0                     | +QUEUED                                           | +QUEUED                         |
      | main    | EXEC                             | [["full", "a"], "b", *-1]                         | [["full", "a"], "b", _]         |
      | main    | MULTI                            | +OK                                               | +OK                             |
      | main    | RPUSH queue own                  | +QUEUED                                           | +QUEUED                         |
      | main    | BLPOP queue 0                    | +QUEUED                                           | +QUEUED                         |
      | main    | EXEC                             | [:1, ["queue", "own"]]                            | [:1, ["queue", "own"]]          |
      | main    | MULTI                            | +OK                                               | +OK                             |
      | main    | RPUSH queue one                  | +QUEUED                                           | +QUEUED                         |
      | main    | LPOP queue                       | +QUEUED                                           | +QUEUED                         |
      | main    | EXEC                             | [:1, "one"]                                       | [:1, "one"]                     |
      | main    | MULTI                            | +OK                                               | +OK                             |
      | main    | RPUSH queue two                  | +QUEUED                                           | +QUEUED                         |
      | main    | EXEC                             | [:1]                                              | [:1]                            |
      | other   | BLPOP queue 5                    | ["queue", "two"]                                  | ["queue", "two"]                |

  Scenario: SELECT inside a transaction holds for the commands after it, and after EXEC
    Given Redis and Valkey
    When the scenario "lua-and-tx/select-inside" runs
    Then its checks pass
    And the replies are
      | command           | reply                                                                                     |
      | SET k zero        | +OK                                                                                       |
      | MULTI             | +OK                                                                                       |
      | SELECT 1          | +QUEUED                                                                                   |
      | SET k one         | +QUEUED                                                                                   |
      | GET k             | +QUEUED                                                                                   |
      | SELECT 0          | +QUEUED                                                                                   |
      | GET k             | +QUEUED                                                                                   |
      | SELECT 1          | +QUEUED                                                                                   |
      | EXEC              | [+OK, +OK, "one", +OK, "zero", +OK]                                                       |
      | GET k             | "one"                                                                                     |
      | SELECT 0          | +OK                                                                                       |
      | GET k             | "zero"                                                                                    |
      | MULTI             | +OK                                                                                       |
      | SELECT 1          | +QUEUED                                                                                   |
      | DISCARD           | +OK                                                                                       |
      | GET k             | "zero"                                                                                    |
      | MULTI             | +OK                                                                                       |
      | SELECT 99999      | +QUEUED                                                                                   |
      | SELECT notanumber | +QUEUED                                                                                   |
      | GET k             | +QUEUED                                                                                   |
      | EXEC              | [-"ERR DB index is out of range", -"ERR value is not an integer or out of range", "zero"] |
      | GET k             | "zero"                                                                                    |
      | SELECT 1          | +OK                                                                                       |
      | FLUSHDB           | +OK                                                                                       |
      | SELECT 0          | +OK                                                                                       |

  Scenario: SUBSCRIBE inside a transaction subscribes when EXEC runs
    Given Redis and Valkey
    When the scenario "lua-and-tx/subscribe-inside" runs
    Then its checks pass
    And the replies are
      | session   | command            | RESP2                                                                                      | RESP3                             |
      | main      | MULTI              | +OK                                                                                        | +OK                               |
      | main      | SET k v            | +QUEUED                                                                                    | +QUEUED                           |
      | main      | SUBSCRIBE news     | +QUEUED                                                                                    | +QUEUED                           |
      | main      | EXEC               | [+OK, ["subscribe", "news", :1]]                                                           | [+OK, >["subscribe", "news", :1]] |
      | publisher | PUBLISH news hello | :1                                                                                         | :1                                |
      | main      |                    | ["message", "news", "hello"]                                                               | >["message", "news", "hello"]     |
      | main      | MULTI              | -ERR Can't execute 'multi': only (P\|S)SUBSCRIBE / (P\|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context | +OK                               |
      | other     | PUBSUB NUMSUB news | ["news", :1]                                                                               | ["news", :1]                      |
      | main      | PING               | ["pong", ""]                                                                               | +QUEUED                           |
      | main      | UNSUBSCRIBE news   | ["unsubscribe", "news", :0]                                                                | +QUEUED                           |
      | other     | MULTI              | +OK                                                                                        | +OK                               |
      | other     | PSUBSCRIBE n*      | +QUEUED                                                                                    | +QUEUED                           |
      | other     | DISCARD            | +OK                                                                                        | +OK                               |
      | other     | PUBSUB NUMPAT      | :0                                                                                         | :0                                |

  Scenario: CLIENT commands work inside a transaction
    Given Redis and Valkey
    When the scenario "lua-and-tx/client-inside" runs
    Then its checks pass
    # Servers differ, so left out here: CLIENT REPLY ON; EXEC
    And the replies are
      | command                     | RESP2                                                                                      | RESP3                                                                                      |
      | MULTI                       | +OK                                                                                        | +OK                                                                                        |
      | CLIENT SETNAME in-multi     | +QUEUED                                                                                    | +QUEUED                                                                                    |
      | CLIENT GETNAME              | +QUEUED                                                                                    | +QUEUED                                                                                    |
      | CLIENT NO-EVICT on          | +QUEUED                                                                                    | +QUEUED                                                                                    |
      | CLIENT NO-EVICT off         | +QUEUED                                                                                    | +QUEUED                                                                                    |
      | CLIENT GETREDIR             | +QUEUED                                                                                    | +QUEUED                                                                                    |
      | CLIENT TRACKINGINFO         | +QUEUED                                                                                    | +QUEUED                                                                                    |
      | CLIENT SETNAME "with space" | +QUEUED                                                                                    | +QUEUED                                                                                    |
      | CLIENT UNBLOCK 999999       | +QUEUED                                                                                    | +QUEUED                                                                                    |
      | CLIENT NOSUCH               | -ERR unknown subcommand 'NOSUCH'. Try CLIENT HELP.                                         | -ERR unknown subcommand 'NOSUCH'. Try CLIENT HELP.                                         |
      | EXEC                        | -EXECABORT Transaction discarded because of previous errors.                               | -EXECABORT Transaction discarded because of previous errors.                               |
      | CLIENT GETNAME              | $-1                                                                                        | _                                                                                          |
      | MULTI                       | +OK                                                                                        | +OK                                                                                        |
      | PING                        | +QUEUED                                                                                    | +QUEUED                                                                                    |
      | MULTI                       | +OK                                                                                        | +OK                                                                                        |
      | CLIENT SETNAME again        | +QUEUED                                                                                    | +QUEUED                                                                                    |
      | CLIENT GETNAME              | +QUEUED                                                                                    | +QUEUED                                                                                    |
      | CLIENT SETNAME "with space" | +QUEUED                                                                                    | +QUEUED                                                                                    |
      | CLIENT UNBLOCK 999999       | +QUEUED                                                                                    | +QUEUED                                                                                    |
      | EXEC                        | [+OK, "again", -"ERR Client names cannot contain spaces, newlines or special characters.", :0] | [+OK, "again", -"ERR Client names cannot contain spaces, newlines or special characters.", :0] |
      | CLIENT GETNAME              | "again"                                                                                    | "again"                                                                                    |

  Scenario: Scripts run inside a transaction, and see what it did before them
    Given Redis and Valkey
    When the scenario "lua-and-tx/scripts-inside" runs
    Then its checks pass
    # Servers differ, so left out here: EXEC
    And the replies are
      | command                                                  | reply   |
      | SET k 1                                                  | +OK     |
      | MULTI                                                    | +OK     |
      | INCR k                                                   | +QUEUED |
      | EVAL "return redis.call('GET', KEYS[1])" 1 k             | +QUEUED |
      | EVAL "return redis.call('INCR', KEYS[1])" 1 k            | +QUEUED |
      | EVAL_RO "return redis.pcall('INCR', KEYS[1])['err']" 1 k | +QUEUED |
      | EVALSHA ffffffffffffffffffffffffffffffffffffffff 0       | +QUEUED |
      | SCRIPT LOAD "return 1"                                   | +QUEUED |
      | EVAL "return {1, 'two', false}" 0                        | +QUEUED |
      | GET k                                                    | +QUEUED |

  Scenario: A command that the user may not run is refused while queueing, and aborts
    Given Redis and Valkey
    When the scenario "lua-and-tx/permissions-inside" runs
    Then its checks pass
    # Servers differ, so left out here: DEL mine:1; SET other v; MULTI
    And the replies are
      | session | command                                                      | reply                                                        |
      | main    | ACL SETUSER limited on nopass ~mine:* +@all -@dangerous -del | +OK                                                          |
      | limited | AUTH limited any                                             | +OK                                                          |
      | limited | MULTI                                                        | +OK                                                          |
      | limited | SET mine:1 v                                                 | +QUEUED                                                      |
      | limited | EXEC                                                         | -EXECABORT Transaction discarded because of previous errors. |
      | limited | MULTI                                                        | +OK                                                          |
      | limited | EXEC                                                         | -EXECABORT Transaction discarded because of previous errors. |
      | limited | MULTI                                                        | +OK                                                          |
      | limited | SET mine:1 v                                                 | +QUEUED                                                      |
      | limited | GET mine:1                                                   | +QUEUED                                                      |
      | main    | ACL SETUSER limited -set                                     | +OK                                                          |
      | main    | EXISTS mine:1                                                | :0                                                           |
      | main    | ACL SETUSER limited -multi                                   | +OK                                                          |
      | main    | ACL DELUSER limited                                          | :1                                                           |

  Scenario: RESET and the end of a session discard its transaction
    Given Redis and Valkey
    When the scenario "lua-and-tx/end-of-session" runs
    Then its checks pass
    # Servers differ, so left out here: WATCH k; MULTI; SET k queued; RESET; and 3 more
    And the replies are
      | session | command      | RESP2   | RESP3   |
      | main    | SET k 1      | +OK     | +OK     |
      | A       | MULTI        | +OK     | +OK     |
      | A       | SET k queued | +QUEUED | +QUEUED |
      | C       | MULTI        | +OK     | +OK     |
      | C       | SET k queued | +QUEUED | +QUEUED |
      | C       | QUIT         | +OK     | +OK     |
      | main    | GET k        | "2"     | "1"     |

  Scenario: A transaction of 2,000 commands replies to each in order
    Given Redis and Valkey
    When the scenario "lua-and-tx/large-transaction" runs
    Then its checks pass
    And the replies are
      | command     | reply   |
      | GET counter | "2000" |

  Scenario: No write of another session is ever seen between the commands of a transaction
    Given Redis and Valkey
    When the scenario "lua-and-tx/isolation" runs
    Then its checks pass
