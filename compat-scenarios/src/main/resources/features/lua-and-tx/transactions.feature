Feature: Transactions

  MULTI, EXEC and DISCARD: what is queued, what runs, and what aborts.

  # Shows that nothing happens before EXEC, that DISCARD drops the queue, and the reply of an empty transaction.
  @id:lua-and-tx/queueing
  Scenario: Commands after MULTI are queued; EXEC runs them and returns their replies in order
    Given an empty database
    When I run, expecting
      """
      MULTI          => +OK
      SET k 1        => +QUEUED
      INCR k         => +QUEUED
      GET k          => +QUEUED
      LPUSH list a b => +QUEUED
      HSET hash f v  => +QUEUED
      HGETALL hash   => +QUEUED
      ZADD zset 1 m  => +QUEUED
      ZSCORE zset m  => +QUEUED
      GET missing    => +QUEUED
      other> GET k   => $-1 || _
      EXEC           => [+OK, :2, "2", :2, :1, ["f", "v"], :1, "1", $-1] || [+OK, :2, "2", :2, :1, %{"f": "v"}, :1, ,1, _]
      other> GET k   => "2"
      """
    And I run, expecting
      """
      MULTI           => +OK
      SET k discarded => +QUEUED
      DISCARD         => +OK
      GET k           => "2"
      MULTI           => +OK
      EXEC            => []
      MULTI           => +OK
      DISCARD         => +OK
      multi           => +OK
      set k lower     => +QUEUED
      exec            => [+OK]
      """
    Then the replies are as expected
    And the replies are the same

  # Shows which mistakes the server sees while queueing, that EXEC then runs nothing, and that the next transaction is
  # clean.
  @id:lua-and-tx/aborted-transaction
  Scenario: An error while queueing aborts the whole transaction: EXECABORT
    Given an empty database
    When I run, expecting
      """
      MULTI                  => +OK
      SET k 1                => +QUEUED
      NOSUCHCOMMAND          => -"ERR unknown command 'NOSUCHCOMMAND', with args beginning with: "
      SET k 2                => +QUEUED
      EXEC                   => -EXECABORT Transaction discarded because of previous errors.
      GET k                  => $-1 || _
      MULTI                  => +OK
      GET                    => -ERR wrong number of arguments for 'get' command
      EXEC                   => -EXECABORT Transaction discarded because of previous errors.
      MULTI                  => +OK
      GET too many arguments => -ERR wrong number of arguments for 'get' command
      EXEC                   => -EXECABORT Transaction discarded because of previous errors.
      MULTI                  => +OK
      CONFIG NOSUCH          => -ERR unknown subcommand 'NOSUCH'. Try CONFIG HELP.
      EXEC                   => -EXECABORT Transaction discarded because of previous errors.
      MULTI                  => +OK
      NOSUCHCOMMAND          => -"ERR unknown command 'NOSUCHCOMMAND', with args beginning with: "
      DISCARD                => +OK
      MULTI                  => +OK
      SET k clean            => +QUEUED
      EXEC                   => [+OK]
      GET k                  => "clean"
      """
    Then the replies are as expected
    And the replies are the same

  # Shows errors beside successes in the reply of EXEC: nothing is rolled back.
  @id:lua-and-tx/errors-while-executing
  Scenario: A command that fails inside EXEC leaves the others alone
    Given an empty database
    When I run, expecting
      """
      SET text abc                                => +OK
      MULTI                                       => +OK
      SET before 1                                => +QUEUED
      INCR text                                   => +QUEUED
      LPUSH text x                                => +QUEUED
      SET k v EX notanumber                       => +QUEUED
      SET k v XX NX                               => +QUEUED
      EXPIRE k notanumber                         => +QUEUED
      HGET text f                                 => +QUEUED
      EVAL "return redis.call('NOSUCHCOMMAND')" 0 => +QUEUED
      SET after 1                                 => +QUEUED
      EXEC
      MGET before after                           => ["1", "1"]
      """
    Then the replies are as expected
    And the replies are the same

  # Shows the errors of commands in the wrong place, and that a transaction under way survives them.
  @id:lua-and-tx/misuse
  Scenario: EXEC and DISCARD need MULTI, MULTI does not nest, WATCH is not for inside
    Given an empty database
    When I run, expecting
      """
      EXEC          => -ERR EXEC without MULTI
      DISCARD       => -ERR DISCARD without MULTI
      UNWATCH       => +OK
      MULTI         => +OK
      MULTI
      WATCH k
      SET k 1       => +QUEUED
      EXEC
      GET k
      MULTI         => +OK
      WATCH         => -ERR wrong number of arguments for 'watch' command
      UNWATCH       => +QUEUED
      EXEC          => -EXECABORT Transaction discarded because of previous errors.
      MULTI extra   => -ERR wrong number of arguments for 'multi' command
      EXEC extra    => -EXECABORT Transaction discarded because of: wrong number of arguments for 'exec' command
      DISCARD extra => -ERR wrong number of arguments for 'discard' command
      WATCH         => -ERR wrong number of arguments for 'watch' command
      UNWATCH extra => -ERR wrong number of arguments for 'unwatch' command
      """
    Then the replies are as expected
    And the replies are the same

  # Shows that each blocking command returns at once inside EXEC, with or without something to take.
  @id:lua-and-tx/blocking-inside
  Scenario: A blocking command inside a transaction does not block
    Given an empty database
    When I run, expecting
      """
      MULTI                            => +OK
      BLPOP empty 0                    => +QUEUED
      BRPOP empty 0                    => +QUEUED
      BLMOVE empty target LEFT RIGHT 0 => +QUEUED
      BRPOPLPUSH empty target 0        => +QUEUED
      BLMPOP 0 1 empty LEFT            => +QUEUED
      BZPOPMIN empty 0                 => +QUEUED
      BZPOPMAX empty 0                 => +QUEUED
      BZMPOP 0 1 empty MIN             => +QUEUED
      XREAD BLOCK 0 STREAMS empty $    => +QUEUED
      WAIT 1 0                         => +QUEUED
      EXEC                             => [*-1, *-1, $-1, $-1, *-1, *-1, *-1, *-1, *-1, :0] || [_, _, _, _, _, _, _, _, _, :0]
      RPUSH full a b                   => :2
      MULTI                            => +OK
      BLPOP full 0                     => +QUEUED
      BLMOVE full target LEFT RIGHT 0  => +QUEUED
      BLPOP full 0                     => +QUEUED
      EXEC                             => [["full", "a"], "b", *-1] || [["full", "a"], "b", _]
      MULTI                            => +OK
      RPUSH queue own                  => +QUEUED
      BLPOP queue 0                    => +QUEUED
      EXEC                             => [:1, ["queue", "own"]]
      other>> BLPOP queue 5
      MULTI                            => +OK
      RPUSH queue one                  => +QUEUED
      LPOP queue                       => +QUEUED
      EXEC                             => [:1, "one"]
      MULTI                            => +OK
      RPUSH queue two                  => +QUEUED
      EXEC                             => [:1]
      other<                           => ["queue", "two"]
      """
    Then the replies are as expected
    And the replies are the same

  # Shows SELECT queued, executed, discarded and failing inside MULTI.
  @id:lua-and-tx/select-inside @needs:server @disposable
  Scenario: SELECT inside a transaction holds for the commands after it, and after EXEC
    Given an empty database
    When I run, expecting
      """
      SET k zero        => +OK
      MULTI             => +OK
      SELECT @{other_database} => +QUEUED
      SET k one         => +QUEUED
      GET k             => +QUEUED
      SELECT @{database} => +QUEUED
      GET k             => +QUEUED
      SELECT @{other_database} => +QUEUED
      EXEC              => [+OK, +OK, "one", +OK, "zero", +OK]
      GET k             => "one"
      SELECT @{database} => +OK
      GET k             => "zero"
      MULTI             => +OK
      SELECT @{other_database} => +QUEUED
      DISCARD           => +OK
      GET k             => "zero"
      MULTI             => +OK
      SELECT 99999      => +QUEUED
      SELECT notanumber => +QUEUED
      GET k             => +QUEUED
      EXEC              => [-"ERR DB index is out of range", -"ERR value is not an integer or out of range", "zero"]
      GET k             => "zero"
      SELECT @{other_database} => +OK
      FLUSHDB           => +OK
      SELECT @{database} => +OK
      """
    Then the replies are as expected
    And the replies are the same

  # Shows the confirmation as an element of EXEC's reply, one channel at a time (more than one would not fit into the
  # reply), and that messages arrive after it.
  @id:lua-and-tx/subscribe-inside
  Scenario: SUBSCRIBE inside a transaction subscribes when EXEC runs
    Given an empty database
    When I run, expecting
      """
      MULTI                         => +OK
      SET k v                       => +QUEUED
      SUBSCRIBE news                => +QUEUED
      EXEC                          => [+OK, ["subscribe", "news", :1]] || [+OK, >["subscribe", "news", :1]]
      publisher> PUBLISH news hello => :1
      main<                         => >["message", "news", "hello"]
      """
    And I run, expecting
      """
      MULTI                     => -ERR Can't execute 'multi': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context || +OK
      other> PUBSUB NUMSUB news => ["news", :1]
      PING                      => ["pong", ""] || +QUEUED
      UNSUBSCRIBE news          => ["unsubscribe", "news", :0] || +QUEUED
      other> MULTI              => +OK
      other> PSUBSCRIBE n*      => +QUEUED
      other> DISCARD            => +OK
      other> PUBSUB NUMPAT      => :0
      """
    Then the replies are as expected
    And the replies are the same

  # Shows CLIENT SETNAME, GETNAME, NO-EVICT, NO-TOUCH, UNBLOCK, TRACKINGINFO and errors inside MULTI.
  @id:lua-and-tx/client-inside @needs:server
  Scenario: CLIENT commands work inside a transaction
    Given an empty database
    When I run, expecting
      """
      MULTI                       => +OK
      CLIENT SETNAME in-multi     => +QUEUED
      CLIENT GETNAME              => +QUEUED
      CLIENT NO-EVICT on          => +QUEUED
      CLIENT NO-EVICT off         => +QUEUED
      CLIENT GETREDIR             => +QUEUED
      CLIENT TRACKINGINFO         => +QUEUED
      CLIENT SETNAME "with space" => +QUEUED
      CLIENT UNBLOCK 999999       => +QUEUED
      CLIENT NOSUCH               => -ERR unknown subcommand 'NOSUCH'. Try CLIENT HELP.
      EXEC                        => -EXECABORT Transaction discarded because of previous errors.
      CLIENT GETNAME              => $-1 || _
      MULTI                       => +OK
      CLIENT REPLY ON
      PING                        => +QUEUED
      EXEC
      MULTI                       => +OK
      CLIENT SETNAME again        => +QUEUED
      CLIENT GETNAME              => +QUEUED
      CLIENT SETNAME "with space" => +QUEUED
      CLIENT UNBLOCK 999999       => +QUEUED
      EXEC                        => [+OK, "again", -"ERR Client names cannot contain spaces, newlines or special characters.", :0]
      CLIENT GETNAME              => "again"
      """
    Then the replies are as expected
    And the replies are the same

  # Shows EVAL, EVALSHA and their errors inside MULTI, and MULTI's rules for what a script may not do.
  @id:lua-and-tx/scripts-inside
  Scenario: Scripts run inside a transaction, and see what it did before them
    Given an empty database
    When I run, expecting
      """
      SET k 1                                                  => +OK
      MULTI                                                    => +OK
      INCR k                                                   => +QUEUED
      EVAL "return redis.call('GET', KEYS[1])" 1 k             => +QUEUED
      EVAL "return redis.call('INCR', KEYS[1])" 1 k            => +QUEUED
      EVAL_RO "return redis.pcall('INCR', KEYS[1])['err']" 1 k => +QUEUED
      EVALSHA ffffffffffffffffffffffffffffffffffffffff 0       => +QUEUED
      SCRIPT LOAD "return 1"                                   => +QUEUED
      EVAL "return {1, 'two', false}" 0                        => +QUEUED
      GET k                                                    => +QUEUED
      EXEC
      """
    Then the replies are as expected
    And the replies are the same

  # Shows the errors of a limited user for a command and a key inside MULTI, and a permission taken away between
  # queueing and EXEC.
  @id:lua-and-tx/permissions-inside @needs:server
  Scenario: A command that the user may not run is refused while queueing, and aborts
    Given an empty database
    When I run, expecting
      """
      ACL SETUSER limited on nopass ~mine:* +@all -@dangerous -del => +OK
      limited> AUTH limited any  => +OK
      limited> MULTI             => +OK
      limited> SET mine:1 v      => +QUEUED
      limited> DEL mine:1
      limited> EXEC              => -EXECABORT Transaction discarded because of previous errors.
      limited> MULTI             => +OK
      limited> SET other v
      limited> EXEC              => -EXECABORT Transaction discarded because of previous errors.
      limited> MULTI             => +OK
      limited> SET mine:1 v      => +QUEUED
      limited> GET mine:1        => +QUEUED
      ACL SETUSER limited -set   => +OK
      limited> EXEC
      EXISTS mine:1              => :0
      ACL SETUSER limited -multi => +OK
      limited> MULTI
      ACL DELUSER limited        => :1
      """
    Then the replies are as expected
    And the replies are the same
