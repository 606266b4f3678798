Feature: COMMAND
  Tells of the commands.

  Scenario: COUNT
    Given an empty database
    When I run
      """
      COMMAND COUNT
      COMMAND COUNT x
      COMMAND COUNT
      """
    Then the replies are the same

  Scenario: LIST
    Given an empty database
    When I run
      """
      COMMAND LIST
      """
    Then the replies are the same

  Scenario: LIST with a filter
    Given an empty database
    When I run
      """
      COMMAND LIST FILTERBY PATTERN x*
      COMMAND LIST FILTERBY PATTERN nosuch*
      COMMAND LIST FILTERBY PATTERN CLIENT*
      COMMAND LIST FILTERBY ACLCAT hyperloglog
      COMMAND LIST FILTERBY ACLCAT nosuch
      COMMAND LIST FILTERBY MODULE nosuch
      COMMAND LIST FILTERBY NOSUCH x
      COMMAND LIST FILTERBY PATTERN
      COMMAND LIST FILTERBY
      COMMAND LIST PATTERN x
      COMMAND LIST filterby pattern geo*
      """
    Then the replies are the same

  Scenario: LIST of subcommands
    Given an empty database
    When I run
      """
      COMMAND LIST FILTERBY PATTERN client|*
      COMMAND LIST FILTERBY PATTERN cluster|*
      COMMAND LIST FILTERBY PATTERN config|*
      """
    Then the replies are the same

  Scenario: The names of subcommands
    Given an empty database
    When I run
      """
      COMMAND INFO CLIENT|NOSUCH
      COMMAND INFO GET|NOSUCH
      COMMAND INFO nosuch
      COMMAND INFO get nosuch GET
      COMMAND INFO ""
      """
    Then the replies to "COMMAND INFO" are the same in type, because what is told of the commands is compared with each of them
    When I run
      """
      COMMAND INFO nosuch
      COMMAND INFO CLIENT|NOSUCH
      """
    Then the replies are the same

  Scenario: DOCS that are not there
    Given an empty database
    When I run
      """
      COMMAND DOCS nosuch
      COMMAND DOCS ""
      COMMAND DOCS CLIENT|NOSUCH
      COMMAND DOCS nosuch nosuch2
      """
    Then the replies are the same

  Scenario: GETKEYS
    Given an empty database
    When I run
      """
      COMMAND GETKEYS GET a
      COMMAND GETKEYS MSET a 1 b 2
      COMMAND GETKEYS EVAL "return 1" 2 a b c
      COMMAND GETKEYS EVAL "return 1" 0
      COMMAND GETKEYS EVAL "return 1" abc a
      COMMAND GETKEYS EVAL "return 1" 5 a
      COMMAND GETKEYS ZUNIONSTORE d 2 a b WEIGHTS 1 2
      COMMAND GETKEYS ZUNION 2 a b
      COMMAND GETKEYS XREAD COUNT 1 STREAMS a b 0 0
      COMMAND GETKEYS XREADGROUP GROUP g c STREAMS a >
      COMMAND GETKEYS SORT list BY w_* GET v_* STORE d
      COMMAND GETKEYS MIGRATE h 1 "" 0 1 KEYS a b
      COMMAND GETKEYS MIGRATE h 1 a 0 1
      COMMAND GETKEYS GEORADIUS g 0 0 1 m STORE d
      COMMAND GETKEYS OBJECT ENCODING a
      COMMAND GETKEYS MEMORY USAGE a
      COMMAND GETKEYS BLMPOP 0 2 a b LEFT
      COMMAND GETKEYS FCALL f 1 a
      COMMAND GETKEYS SINTERCARD 2 a b
      COMMAND GETKEYS LMPOP 1 a LEFT
      COMMAND GETKEYS SSUBSCRIBE a b
      COMMAND GETKEYS SPUBLISH a m
      COMMAND GETKEYS PUBLISH a m
      COMMAND GETKEYS PFCOUNT a b
      COMMAND GETKEYS DELIFEQ a b
      COMMAND GETKEYS MSETEX 1 a 1
      COMMAND GETKEYS CLUSTER KEYSLOT a
      COMMAND GETKEYS DEBUG OBJECT a
      """
    Then the replies are the same

  Scenario: GETKEYS of what has none
    Given an empty database
    When I run
      """
      COMMAND GETKEYS PING
      COMMAND GETKEYS KEYS *
      COMMAND GETKEYS NOSUCH a
      COMMAND GETKEYS GET
      COMMAND GETKEYS GET a b
      COMMAND GETKEYS
      COMMAND GETKEYS ""
      COMMAND GETKEYS CLIENT ID
      COMMAND GETKEYS CLIENT NOSUCH
      COMMAND GETKEYS CONFIG
      """
    Then the replies are the same

  Scenario: GETKEYSANDFLAGS
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS GET a
      COMMAND GETKEYSANDFLAGS SET a 1
      COMMAND GETKEYSANDFLAGS SET a 1 GET
      COMMAND GETKEYSANDFLAGS LMOVE a b LEFT LEFT
      COMMAND GETKEYSANDFLAGS DEL a b
      COMMAND GETKEYSANDFLAGS SINTERSTORE a b
      COMMAND GETKEYSANDFLAGS BITFIELD a GET u8 0
      COMMAND GETKEYSANDFLAGS BITFIELD a SET u8 0 1
      COMMAND GETKEYSANDFLAGS EVAL "return 1" 1 a
      COMMAND GETKEYSANDFLAGS SORT a STORE b
      COMMAND GETKEYSANDFLAGS XADD a * f v
      COMMAND GETKEYSANDFLAGS PING
      COMMAND GETKEYSANDFLAGS NOSUCH
      COMMAND GETKEYSANDFLAGS
      """
    Then the replies are the same

  Scenario: HELP
    Given an empty database
    When I run
      """
      COMMAND HELP
      COMMAND HELP x
      COMMAND NOSUCH
      COMMAND ""
      """
    Then the replies are the same

  Scenario: COMMAND in scripts and transactions
    Given an empty database
    When I run
      """
      EVAL "return redis.call('COMMAND', 'COUNT')" 0
      MULTI
      COMMAND GETKEYS GET a
      EXEC
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of COMMAND
    Given an empty database
    When I run
      """
      COMMAND INFO COMMAND|COUNT
      COMMAND INFO COMMAND|LIST
      COMMAND INFO COMMAND|INFO
      COMMAND INFO COMMAND|DOCS
      COMMAND INFO COMMAND|GETKEYS
      COMMAND INFO COMMAND|GETKEYSANDFLAGS
      COMMAND INFO COMMAND|HELP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of COMMAND
    Given an empty database
    When I run
      """
      COMMAND DOCS COMMAND|COUNT
      COMMAND DOCS COMMAND|LIST
      COMMAND DOCS COMMAND|INFO
      COMMAND DOCS COMMAND|DOCS
      COMMAND DOCS COMMAND|GETKEYS
      COMMAND DOCS COMMAND|GETKEYSANDFLAGS
      COMMAND DOCS COMMAND|HELP
      """
    Then the replies are the same
