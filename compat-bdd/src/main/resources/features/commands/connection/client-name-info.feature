Feature: CLIENT: names and what a client tells of itself

  Scenario: Names
    Given an empty database
    When I run
      """
      CLIENT GETNAME
      CLIENT SETNAME worker
      CLIENT GETNAME
      CLIENT SETNAME ""
      CLIENT GETNAME
      CLIENT SETNAME "a b"
      CLIENT SETNAME "a\nb"
      CLIENT SETNAME "\xc3\xa9"
      CLIENT SETNAME "!~"
      CLIENT GETNAME
      CLIENT SETNAME
      CLIENT SETNAME a b
      CLIENT GETNAME x
      client setname lower
      client getname
      """
    Then the replies are the same

  Scenario: SETINFO
    Given an empty database
    When I run
      """
      CLIENT SETINFO LIB-NAME mylib
      CLIENT SETINFO lib-ver 1.2.3
      CLIENT SETINFO LIB-NAME ""
      CLIENT SETINFO LIB-NAME "a b"
      CLIENT SETINFO LIB-VER "a\nb"
      CLIENT SETINFO LIB-NAME "a\xff"
      CLIENT SETINFO LIB-OTHER x
      CLIENT SETINFO
      CLIENT SETINFO LIB-NAME
      CLIENT SETINFO LIB-NAME a b
      MULTI
      CLIENT SETINFO LIB-NAME queued
      EXEC
      """
    Then the replies are the same

  Scenario: SETINFO is seen in INFO
    Given an empty database
    When I run
      """
      CLIENT SETINFO LIB-NAME mylib
      CLIENT SETINFO LIB-VER 1.2.3
      CLIENT SETNAME worker
      """
    Then the replies are the same
    When I run
      """
      CLIENT INFO
      """
    Then the replies match "(=txt:)?\"id=[0-9]+ addr=127.0.0.1:[0-9]+ laddr=127.0.0.1:[0-9]+ fd=[0-9]+ name=worker age=[0-9]+ idle=[0-9]+ flags=N .*resp=[23]( lib-name=mylib lib-ver=1.2.3.*)?\\n\"", because the servers have fields of their own, and addresses and sizes differ

  Scenario: The names of the fields
    Given an empty database
    When I run
      """
      @info = CLIENT INFO
      @list = CLIENT LIST TYPE normal
      """
    Then the replies are the same in type, because they hold addresses, times and sizes
    When I run
      """
      EVAL "return (string.gsub(ARGV[1], '=[^ ]*', ''))" 0 "@{info}"
      EVAL "return (string.gsub(string.match(ARGV[1], '[^\\n]*'), '=[^ ]*', ''))" 0 "@{list}"
      """
    Then the replies are the same

  Scenario: The identity
    Given an empty database
    When I run
      """
      CLIENT ID
      CLIENT ID x
      CLIENT INFO x
      MULTI
      CLIENT ID
      EXEC
      """
    Then the replies to "EXEC" are the same in shape, because each connection has another number

  Scenario: Later connections have greater numbers
    Given an empty database
    When I run
      """
      @a = CLIENT ID
      B> @b = CLIENT ID
      EVAL "return tonumber(ARGV[2]) > tonumber(ARGV[1])" 0 1 2
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of CLIENT
    Given an empty database
    When I run
      """
      COMMAND INFO CLIENT|GETNAME
      COMMAND INFO CLIENT|SETNAME
      COMMAND INFO CLIENT|SETINFO
      COMMAND INFO CLIENT|ID
      COMMAND INFO CLIENT|INFO
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of CLIENT
    Given an empty database
    When I run
      """
      COMMAND DOCS CLIENT|GETNAME
      COMMAND DOCS CLIENT|SETNAME
      COMMAND DOCS CLIENT|SETINFO
      COMMAND DOCS CLIENT|ID
      COMMAND DOCS CLIENT|INFO
      """
    Then the replies are the same

  Scenario: The number of commands in a transaction, before, in and after one
    Given an empty database
    When I run
      """
      C> @before = CLIENT INFO
      C> MULTI
      C> ECHO a
      C> EXEC
      C> @after = CLIENT INFO
      D> WATCH a
      D> UNWATCH
      D> @watched = CLIENT INFO
      """
    Then the replies to "CLIENT" are the same in type, because they hold addresses, times and sizes
    When I run
      """
      SET before "@{before}"
      SET after "@{after}"
      SET watched "@{watched}"
      EVAL "return string.match(redis.call('GET', KEYS[1]), 'multi=%S+')" 1 before
      EVAL "return string.match(redis.call('GET', KEYS[1]), 'multi=%S+')" 1 after
      EVAL "return string.match(redis.call('GET', KEYS[1]), 'multi=%S+')" 1 watched
      """
    Then the replies are the same
