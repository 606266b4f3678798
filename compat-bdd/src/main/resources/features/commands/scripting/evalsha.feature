Feature: EVALSHA and SCRIPT
  Scripts that the server keeps.

  @needs:server
  Scenario: Load and run
    Given an empty database
    When I run
      """
      SCRIPT FLUSH
      SCRIPT LOAD "return ARGV[1]"
      EVALSHA 098e0f0d1448c0a81dafe820f66d460eb09263da 0 x
      EVALSHA 098E0F0D1448C0A81DAFE820F66D460EB09263DA 0 x
      EVALSHA_RO 098e0f0d1448c0a81dafe820f66d460eb09263da 0 x
      SCRIPT EXISTS 098e0f0d1448c0a81dafe820f66d460eb09263da ffffffffffffffffffffffffffffffffffffffff
      SCRIPT EXISTS 098E0F0D1448C0A81DAFE820F66D460EB09263DA
      SCRIPT SHOW 098e0f0d1448c0a81dafe820f66d460eb09263da
      SCRIPT FLUSH SYNC
      SCRIPT EXISTS 098e0f0d1448c0a81dafe820f66d460eb09263da
      EVALSHA 098e0f0d1448c0a81dafe820f66d460eb09263da 0 x
      """
    Then the replies are the same

  Scenario: Scripts that are not there
    Given an empty database
    When I run
      """
      EVALSHA ffffffffffffffffffffffffffffffffffffffff 0
      EVALSHA ffffffffffffffffffffffffffffffffffffffff 1
      EVALSHA ffffffffffffffffffffffffffffffffffffffff -1
      EVALSHA ffffffffffffffffffffffffffffffffffffffff abc
      EVALSHA short 0
      EVALSHA "" 0
      EVALSHA ffffffffffffffffffffffffffffffffffffffff0 0
      EVALSHA_RO ffffffffffffffffffffffffffffffffffffffff 0
      EVALSHA
      EVALSHA ffffffffffffffffffffffffffffffffffffffff
      SCRIPT SHOW ffffffffffffffffffffffffffffffffffffffff
      SCRIPT SHOW short
      SCRIPT SHOW
      """
    Then the replies are the same

  @needs:server
  Scenario: Scripts that EVAL has run
    Given an empty database
    When I run
      """
      SCRIPT FLUSH
      EVAL "return 1" 0
      SCRIPT EXISTS e0e1f9fabfc9d4800c877a703b823ac0578ff8db
      EVALSHA e0e1f9fabfc9d4800c877a703b823ac0578ff8db 0
      """
    Then the replies are the same

  Scenario: Bad calls of SCRIPT
    Given an empty database
    When I run
      """
      SCRIPT LOAD
      SCRIPT LOAD "return ("
      SCRIPT LOAD "#!nosuch\nreturn 1"
      SCRIPT LOAD a b
      SCRIPT EXISTS
      SCRIPT EXISTS ""
      SCRIPT EXISTS short
      SCRIPT KILL
      SCRIPT KILL x
      SCRIPT DEBUG
      SCRIPT DEBUG MAYBE
      SCRIPT DEBUG NO
      SCRIPT
      SCRIPT NOSUCH
      SCRIPT HELP
      SCRIPT HELP x
      """
    Then the replies are the same

  @needs:server
  Scenario: Bad calls of SCRIPT FLUSH
    Given an empty database
    When I run
      """
      SCRIPT FLUSH MAYBE
      SCRIPT FLUSH SYNC ASYNC
      SCRIPT FLUSH async
      """
    Then the replies are the same

  @needs:server
  Scenario: SCRIPT in scripts and transactions
    Given an empty database
    When I run
      """
      EVAL "return redis.call('SCRIPT', 'LOAD', 'return 1')" 0
      EVAL "return redis.call('SCRIPT', 'EXISTS', 'x')" 0
      MULTI
      SCRIPT LOAD "return 1"
      SCRIPT EXISTS e0e1f9fabfc9d4800c877a703b823ac0578ff8db
      EVALSHA e0e1f9fabfc9d4800c877a703b823ac0578ff8db 0
      SCRIPT FLUSH
      EXEC
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of EVALSHA
    Given an empty database
    When I run
      """
      COMMAND INFO EVALSHA
      COMMAND INFO EVALSHA_RO
      COMMAND INFO SCRIPT|LOAD
      COMMAND INFO SCRIPT|EXISTS
      COMMAND INFO SCRIPT|FLUSH
      COMMAND INFO SCRIPT|KILL
      COMMAND INFO SCRIPT|DEBUG
      COMMAND INFO SCRIPT|SHOW
      COMMAND INFO SCRIPT|HELP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of EVALSHA
    Given an empty database
    When I run
      """
      COMMAND DOCS EVALSHA
      COMMAND DOCS EVALSHA_RO
      COMMAND DOCS SCRIPT|LOAD
      COMMAND DOCS SCRIPT|EXISTS
      COMMAND DOCS SCRIPT|FLUSH
      COMMAND DOCS SCRIPT|KILL
      COMMAND DOCS SCRIPT|DEBUG
      COMMAND DOCS SCRIPT|SHOW
      COMMAND DOCS SCRIPT|HELP
      """
    Then the replies are the same
