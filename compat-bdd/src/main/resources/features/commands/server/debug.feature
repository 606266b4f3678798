Feature: DEBUG
  Looks inside; switched off by default.

  @disposable
  Scenario: It is switched off
    Given an empty database
    When I run
      """
      DEBUG OBJECT a
      DEBUG HELP
      DEBUG SLEEP 0
      DEBUG NOSUCH
      DEBUG
      DEBUG RELOAD
      EVAL "return redis.call('DEBUG', 'OBJECT', 'a')" 0
      """
    Then the replies are the same

  @disposable
  Scenario: It is switched on
    Given an empty database
    And a server of its own, started with "--enable-debug-command yes"
    When I run
      """
      SET a hello
      DEBUG SLEEP 0
      DEBUG SLEEP abc
      DEBUG ERROR "MYERR some words"
      DEBUG ERROR
      DEBUG LOG message
      DEBUG STRINGMATCH-LEN 10 a*
      DEBUG SET-ACTIVE-EXPIRE 0
      DEBUG SET-ACTIVE-EXPIRE 1
      DEBUG JMAP
      DEBUG DIGEST
      DEBUG DIGEST-VALUE a missing
      DEBUG SDSLEN a
      DEBUG QUICKLIST-PACKED-THRESHOLD 100b
      DEBUG SET-DISABLE-DENY-SCRIPTS 0
      DEBUG CHANGE-REPL-ID
      DEBUG STRUCTSIZE
      DEBUG NOSUCH
      DEBUG
      DEBUG OBJECT missing
      DEBUG LISTPACK a
      DEBUG ZIPLIST a
      DEBUG DICT-RESIZING 1
      DEBUG HASHING 1
      DEBUG REPLICATE a
      DEBUG PAUSE-CRON 0
      DEBUG POPULATE 3
      DBSIZE
      DEBUG POPULATE 2 p 10
      STRLEN p:1
      DEBUG POPULATE abc
      DEBUG HTSTATS-KEY a
      DEBUG MALLCTL nosuch
      DEBUG REPLYBUFFER NOSUCH 1
      DEBUG CLIENT-EVICTION
      DEBUG CLIENT-ENFORCE-REPLY-LIST 0
      DEBUG DELAY-RDB-CLIENT-FREE-SECONDS 0
      """
    Then the replies to "DEBUG STRUCTSIZE" are the same in type, because the layouts differ
    When I run
      """
      DEBUG HELP
      """
    Then the replies are the same

  @disposable
  Scenario: The kinds of replies
    Given an empty database
    And a server of its own, started with "--enable-debug-command yes"
    When I run
      """
      DEBUG PROTOCOL string
      DEBUG PROTOCOL integer
      DEBUG PROTOCOL double
      DEBUG PROTOCOL null
      DEBUG PROTOCOL array
      DEBUG PROTOCOL set
      DEBUG PROTOCOL map
      DEBUG PROTOCOL attrib
      DEBUG PROTOCOL push
      DEBUG PROTOCOL verbatim
      DEBUG PROTOCOL true
      DEBUG PROTOCOL false
      DEBUG PROTOCOL bignum
      DEBUG PROTOCOL nosuch
      DEBUG PROTOCOL
      PING
      """
    Then the replies are the same

  @disposable
  Scenario: What an object looks like
    Given an empty database
    And a server of its own, started with "--enable-debug-command yes"
    When I run
      """
      SET a hello
      RPUSH list a b
      SET number 5
      """
    Then the replies are the same
    When I run
      """
      DEBUG OBJECT a
      DEBUG OBJECT list
      DEBUG OBJECT number
      DEBUG HTSTATS 0
      """
    Then the replies are the same in type, because they hold addresses
    When I run
      """
      DEBUG HTSTATS 5
      DEBUG HTSTATS 99
      DEBUG HTSTATS-KEY number
      DEBUG HTSTATS-KEY number full
      DEBUG OBJECT missing fast
      """
    Then the replies are exactly the same, because nothing of it is left to chance
    When I run
      """
      DEBUG OBJECT a fast
      DEBUG CLOSE-CLUSTER-LINK-ON-PACKET-DROP 0
      """
    Then the replies to "DEBUG OBJECT" are the same in type, because it holds an address

  @disposable
  Scenario: Reloading
    Given an empty database
    And a server of its own, started with "--enable-debug-command yes"
    When I run
      """
      SET a 1
      SET b 1 PXAT 33177117420000
      RPUSH list a b
      HSET hash f v
      XADD stream 1-1 f v
      XGROUP CREATE stream g 0
      FUNCTION LOAD "#!lua name=kept\nredis.register_function('f', function() return 1 end)"
      DEBUG RELOAD
      DBSIZE
      PEXPIRETIME b
      LRANGE list 0 -1
      XINFO GROUPS stream
      FCALL f 0
      DEBUG RELOAD NOSAVE NOFLUSH MERGE
      DEBUG RELOAD NOSUCH
      DEBUG LOADAOF
      DBSIZE
      DEBUG FLUSHALL
      """
    Then the replies are the same

  @disposable
  Scenario: A bug on purpose ends the server
    Given an empty database
    And a server of its own, started with "--enable-debug-command yes --crash-log-enabled no"
    When I run
      """
      A> PING
      DEBUG SEGFAULT
      A> PING
      """
    Then the replies are the same

  @disposable
  Scenario: A panic ends the server
    Given an empty database
    And a server of its own, started with "--enable-debug-command yes --crash-log-enabled no"
    When I run
      """
      DEBUG PANIC
      PING
      """
    Then the replies are the same

  @disposable
  Scenario: A failed assertion ends the server
    Given an empty database
    And a server of its own, started with "--enable-debug-command yes --crash-log-enabled no"
    When I run
      """
      DEBUG ASSERT
      PING
      """
    Then the replies are the same

  @disposable
  Scenario: Local connections alone
    Given an empty database
    And a server of its own, started with "--enable-debug-command local"
    When I run
      """
      DEBUG SLEEP 0
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of DEBUG
    Given an empty database
    When I run
      """
      COMMAND INFO DEBUG
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of DEBUG
    Given an empty database
    When I run
      """
      COMMAND DOCS DEBUG
      """
    Then the replies are the same
