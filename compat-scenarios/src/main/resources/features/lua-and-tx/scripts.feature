Feature: Scripts

  How scripts are run, cached, limited and ended.

  # Shows the four forms, how keys and arguments are counted, and the errors for a bad count.
  @id:lua-and-tx/eval-forms
  Scenario: EVAL, EVALSHA and their read-only forms run a script with its keys and arguments
    Given an empty database
    When I run, expecting
      """
      EVAL "return {KEYS[1], KEYS[2], ARGV[1], ARGV[2]}" 2 k1 k2 a1 a2 => ["k1", "k2", "a1", "a2"]
      EVAL "return {#KEYS, #ARGV}" 0                          => [:0, :0]
      EVAL "return {#KEYS, #ARGV}" 1 k                        => [:1, :0]
      EVAL "return {KEYS[3], ARGV[1]}" 2 k1 k2                => []
      EVAL "return ARGV[1]" 0 "\x00\xff\r\n"                  => "\x00\xff\r\n"
      EVAL "return #ARGV[1]" 0 ""                             => :0
      EVAL "return redis.call('SET', KEYS[1], ARGV[1])" 1 k v => +OK
      EVAL_RO "return redis.call('GET', KEYS[1])" 1 k         => "v"
      @sha = SCRIPT LOAD "return redis.call('GET', KEYS[1])"  => "d3c21d0c2b9ca22f82737626a27bcaf5d288f99f"
      EVALSHA @{sha} 1 k                                      => "v"
      EVALSHA_RO @{sha} 1 k                                   => "v"
      EVALSHA 4E6D8FC8BB01276962CCE5371FA795A7763657AE 1 k
      """
    And I run, expecting
      """
      EVAL                                 => -ERR wrong number of arguments for 'eval' command
      EVAL "return 1"                      => -ERR wrong number of arguments for 'eval' command
      EVAL "return 1" nan                  => -ERR value is not an integer or out of range
      EVAL "return 1" -1                   => -ERR Number of keys can't be negative
      EVAL "return 1" 2 only-one           => -ERR Number of keys can't be greater than number of args
      EVAL "return 1" 99999999999999999999 => -ERR value is not an integer or out of range
      EVAL "" 0                            => $-1 || _
      EVAL "return" 0                      => $-1 || _
      EVALSHA                              => -ERR wrong number of arguments for 'evalsha' command
      EVALSHA 0000 0
      EVAL_RO "return 1" 3 k               => -ERR Number of keys can't be greater than number of args
      """
    Then the replies are as expected
    And the replies are the same

  # Shows the cache of scripts and the exact reply for a digest that it does not hold.
  @id:lua-and-tx/script-cache @needs:server
  Scenario: SCRIPT LOAD, EXISTS and FLUSH manage the cache; a script that is not in it is NOSCRIPT
    Given an empty database
    When I run, expecting
      """
      SCRIPT FLUSH                                              => +OK
      EVALSHA ffffffffffffffffffffffffffffffffffffffff 0
      EVALSHA_RO ffffffffffffffffffffffffffffffffffffffff 0
      EVALSHA not-a-digest 0
      SCRIPT LOAD "return 1"                                    => "e0e1f9fabfc9d4800c877a703b823ac0578ff8db"
      SCRIPT LOAD "return 1"                                    => "e0e1f9fabfc9d4800c877a703b823ac0578ff8db"
      SCRIPT EXISTS e0e1f9fabfc9d4800c877a703b823ac0578ff8db ffffffffffffffffffffffffffffffffffffffff => [:1, :0]
      SCRIPT EXISTS E0E1F9FABFC9D4800C877A703B823AC0578FF8DB    => [:1]
      other> EVALSHA e0e1f9fabfc9d4800c877a703b823ac0578ff8db 0 => :1
      EVAL "return 2" 0                                         => :2
      EVALSHA 7f923f79fe76194c868d7e1d0820de36700eb649 0        => :2
      SCRIPT FLUSH SYNC                                         => +OK
      SCRIPT EXISTS e0e1f9fabfc9d4800c877a703b823ac0578ff8db    => [:0]
      EVALSHA e0e1f9fabfc9d4800c877a703b823ac0578ff8db 0
      SCRIPT FLUSH ASYNC                                        => +OK
      SCRIPT LOAD "return 1"                                    => "e0e1f9fabfc9d4800c877a703b823ac0578ff8db"
      SCRIPT FLUSH async                                        => +OK
      SCRIPT EXISTS e0e1f9fabfc9d4800c877a703b823ac0578ff8db    => [:0]
      """
    And I run, expecting
      """
      SCRIPT                                             => -ERR wrong number of arguments for 'script' command
      SCRIPT NOSUCH                                      => -ERR unknown subcommand 'NOSUCH'. Try SCRIPT HELP.
      SCRIPT FLUSH NOW                                   => -ERR SCRIPT FLUSH only support SYNC|ASYNC option
      SCRIPT FLUSH SYNC ASYNC                            => -ERR SCRIPT FLUSH only support SYNC|ASYNC option
      SCRIPT EXISTS                                      => -ERR wrong number of arguments for 'script|exists' command
      SCRIPT LOAD                                        => -ERR wrong number of arguments for 'script|load' command
      SCRIPT LOAD "return ("                             => -ERR Error compiling script (new function): user_script:1: unexpected symbol near '<eof>'
      SCRIPT LOAD ""                                     => "da39a3ee5e6b4b0d3255bfef95601890afd80709"
      SCRIPT KILL                                        => -NOTBUSY No scripts in execution right now.
      SCRIPT DEBUG MAYBE                                 => -ERR Use SCRIPT DEBUG YES/SYNC/NO
      MULTI                                              => +OK
      SCRIPT LOAD "return 3"                             => +QUEUED
      EVALSHA ffffffffffffffffffffffffffffffffffffffff 0 => +QUEUED
      EXEC
      """
    Then the replies are as expected
    And the replies are the same

  # Shows SCRIPT SHOW, which Valkey has since 8.0.
  @id:lua-and-tx/script-show @needs:server
  Scenario: SCRIPT SHOW tells the text of a cached script
    Given an empty database
    When I run, expecting
      """
      SCRIPT LOAD "return 'shown'" => "ead1a9936a354498741cea8d53ef4ead83fe0fa2"
      SCRIPT SHOW ead1a9936a354498741cea8d53ef4ead83fe0fa2
      SCRIPT SHOW ffffffffffffffffffffffffffffffffffffffff
      """
    Then the replies are as expected
    And the replies are the same

  # Shows that KEYS and ARGV are new for each call and may be changed, that globals can be neither made nor read by
  # mistake, and that nothing stays from one script to the next.
  @id:lua-and-tx/keys-and-globals
  Scenario: KEYS and ARGV belong to one call; globals are closed, undeclared keys are not refused
    Given an empty database
    When I run, expecting
      """
      EVAL "KEYS[1] = 'changed' ARGV[2] = 'added' return {KEYS[1], ARGV[1], ARGV[2]}" 1 k a => ["changed", "a", "added"]
      EVAL "return {KEYS[1], ARGV[1], ARGV[2]}" 1 k a       => ["k", "a"]
      EVAL "KEYS = {'replaced'} return KEYS[1]" 1 k
      EVAL "return redis.call('SET', 'undeclared', '1')" 0  => +OK
      EVAL "return redis.call('GET', 'undeclared')" 1 other => "1"
      EVAL "made = 1" 0
      EVAL "return made" 0
      EVAL "function made() end" 0
      EVAL "_G.made = 1" 0
      EVAL "_G['made'] = 1" 0
      EVAL "rawset(_G, 'made', 1) return rawget(_G, 'made')" 0
      EVAL "setmetatable(_G, {})" 0
      EVAL "getmetatable(_G).__index = nil" 0
      EVAL "redis.call = nil" 0
      EVAL "redis.mine = 1" 0
      EVAL "string.rep = nil" 0
      EVAL "table.mine = 1" 0
      EVAL "math.random = nil" 0
      EVAL "return tostring(getmetatable('').__index == string)" 0 => "true"
      EVAL "local kept = 1 return kept" 0                   => :1
      EVAL "return kept" 0
      EVAL "return type(_G)" 0                              => "table"
      EVAL "return _G.nosuch == nil" 0
      EVAL "return rawget(_G, 'nosuch') == nil" 0           => :1
      """
    Then the replies are as expected
    And the replies are the same

  # Shows what a script may do when maxmemory is reached and nothing may be evicted: reads, the flag allow-oom, and the
  # exact errors of EVAL, EVAL_RO and MULTI.
  @id:lua-and-tx/scripts-and-memory @needs:config @disposable
  Scenario: Over maxmemory a script may not begin to write, unless it says allow-oom
    Given an empty database
    When I run, expecting
      """
      SET k v                                                   => +OK
      CONFIG SET maxmemory-policy noeviction                    => +OK
      CONFIG SET maxmemory 1                                    => +OK
      SET refused 1                                             => -OOM command not allowed when used memory > 'maxmemory'.
      EVAL "return redis.call('GET', 'k')" 0                    => "v"
      EVAL "return redis.call('SET', 'refused', '1')" 0
      EVAL "return redis.pcall('SET', 'refused', '1')['err']" 0 => "OOM command not allowed when used memory > 'maxmemory'."
      EVAL "redis.call('DEL', 'nosuch') return redis.call('SET', 'after-a-write', '1')" 0 => +OK
      EVAL_RO "return redis.call('GET', 'k')" 0                 => "v"
      EVAL "#!lua\nreturn 1" 0                                  => -OOM command not allowed when used memory > 'maxmemory'.
      EVAL "#!lua flags=allow-oom\nreturn redis.call('SET', 'allowed', '1')" 0 => +OK
      EVAL "#!lua flags=no-writes\nreturn redis.call('GET', 'k')" 0 => "v"
      MULTI                                                     => +OK
      SET refused 1                                             => -OOM command not allowed when used memory > 'maxmemory'.
      EXEC                                                      => -EXECABORT Transaction discarded because of previous errors.
      CONFIG SET maxmemory 0                                    => +OK
      EXISTS refused allowed                                    => :1
      """
    Then the replies are as expected
    And the replies are the same

  # Shows redis.acl_check_cmd for a limited user, and the errors of commands and keys that this user may not touch in a
  # script.
  @id:lua-and-tx/acl-check-cmd @needs:server
  Scenario: redis.acl_check_cmd tells whether the caller may run a command; a script has no more rights than its caller
    Given an empty database
    When I run, expecting
      """
      ACL SETUSER limited on nopass ~mine:* +@all -@dangerous -del => +OK
      limited> AUTH limited any                                 => +OK
      limited> EVAL "return redis.acl_check_cmd('GET', 'mine:1')" 0 => :1
      limited> EVAL "return redis.acl_check_cmd('GET', 'other')" 0 => $-1 || _
      limited> EVAL "return redis.acl_check_cmd('DEL', 'mine:1')" 0 => $-1 || _
      limited> EVAL "return redis.acl_check_cmd('NOSUCHCOMMAND')" 0
      limited> EVAL "return redis.acl_check_cmd()" 0
      limited> EVAL "return redis.acl_check_cmd('GET')" 0       => :1
      limited> EVAL "return redis.call('SET', 'mine:1', 'v')" 0 => +OK
      limited> EVAL "return redis.call('SET', 'other', 'v')" 0
      limited> EVAL "return redis.call('DEL', 'mine:1')" 0
      limited> EVAL "return redis.pcall('DEL', 'mine:1')['err']" 0
      limited> EVAL "return 1" 1 other
      limited> SCRIPT FLUSH                                     => +OK
      limited> FUNCTION FLUSH                                   => +OK
      """
    And I run, expecting
      """
      EVAL "return redis.acl_check_cmd('DEL', 'anything')" 0 => :1
      ACL DELUSER limited                                    => :1
      """
    Then the replies are as expected
    And the replies are the same
