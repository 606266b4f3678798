Feature: FUNCTION
  Libraries of functions.

  @needs:server
  Scenario: Load, list and delete
    Given an empty database
    When I run
      """
      FUNCTION LOAD "#!lua name=lib\nredis.register_function('f', function(keys, args) return args[1] end)"
      FUNCTION LIST
      FUNCTION LIST WITHCODE
      FUNCTION LIST LIBRARYNAME lib
      FUNCTION LIST LIBRARYNAME l*
      FUNCTION LIST LIBRARYNAME nosuch
      FUNCTION LIST WITHCODE LIBRARYNAME lib
      FUNCTION LOAD "#!lua name=lib\nredis.register_function('f', function() return 2 end)"
      FUNCTION LOAD REPLACE "#!lua name=lib\nredis.register_function('f', function() return 2 end)"
      FCALL f 0
      FUNCTION DELETE lib
      FUNCTION DELETE lib
      FUNCTION LIST
      FCALL f 0
      """
    Then the replies are the same

  @needs:server
  Scenario: Functions of all kinds
    Given an empty database
    When I run
      """
      FUNCTION LOAD "#!lua name=lib\nredis.register_function{function_name='f', callback=function() return 1 end, flags={'no-writes', 'allow-stale'}, description='words'}"
      FUNCTION LIST
      FCALL f 0
      FCALL_RO f 0
      FUNCTION LOAD "#!lua name=other\nserver.register_function('g', function() return 1 end)"
      FCALL g 0
      """
    Then the replies are the same

  @needs:server
  Scenario: Libraries that are refused
    Given an empty database
    When I run
      """
      FUNCTION LOAD ""
      FUNCTION LOAD "return 1"
      FUNCTION LOAD "#!lua\nreturn 1"
      FUNCTION LOAD "#!lua name=\nreturn 1"
      FUNCTION LOAD "#!lua name=a-b\nredis.register_function('f', function() end)"
      FUNCTION LOAD "#!lua name=lib name=lib2\nredis.register_function('f', function() end)"
      FUNCTION LOAD "#!lua name=lib nosuch=1\nredis.register_function('f', function() end)"
      FUNCTION LOAD "#!nosuch name=lib\nredis.register_function('f', function() end)"
      FUNCTION LOAD "#!lua name=lib"
      FUNCTION LOAD "#!lua name=lib\nreturn 1"
      FUNCTION LOAD "#!lua name=lib\nreturn ("
      FUNCTION LOAD "#!lua name=lib\nerror('words')"
      FUNCTION LOAD "#!lua name=lib\nx = 1"
      FUNCTION LOAD "#!lua name=lib\nreturn redis.call('PING')"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function('f-g', function() end)"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function('', function() end)"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function('f')"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function('f', 1)"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function(function() end, function() end)"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function({}, 'f')"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function('f', function() end, 1)"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function()"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function{function_name='f'}"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function{callback=function() end}"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function{function_name='f', callback=1}"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function{function_name={}, callback=function() end}"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function{function_name='f', callback=function() end, description={}}"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function{function_name='f', callback=function() end, flags=1}"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function{[1]='f', callback=function() end}"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function{function_name='f', callback=function() end, flags={'nosuch'}}"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function{function_name='f', callback=function() end, nosuch=1}"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function('f', function() end) redis.register_function('f', function() end)"
      FUNCTION LOAD "#!lua name=lib\nredis.register_function(1, function() end)"
      FUNCTION LIST
      """
    Then the replies are the same

  @needs:server
  Scenario: Bad calls
    Given an empty database
    When I run
      """
      FUNCTION LOAD
      FUNCTION LOAD a b
      FUNCTION LOAD NOSUCH a
      FUNCTION LOAD REPLACE
      FUNCTION LIST NOSUCH
      FUNCTION LIST LIBRARYNAME
      FUNCTION LIST WITHCODE WITHCODE
      FUNCTION LIST LIBRARYNAME a LIBRARYNAME b
      FUNCTION DELETE
      FUNCTION DELETE nosuch
      FUNCTION DELETE ""
      FUNCTION FLUSH MAYBE
      FUNCTION FLUSH SYNC ASYNC
      FUNCTION KILL
      FUNCTION KILL x
      FUNCTION STATS x
      FUNCTION DUMP x
      FUNCTION RESTORE
      FUNCTION RESTORE abc
      FUNCTION RESTORE "" FLUSH
      FUNCTION RESTORE abc NOSUCH
      FUNCTION RESTORE abc FLUSH APPEND
      FUNCTION
      FUNCTION NOSUCH
      FUNCTION HELP
      FUNCTION HELP x
      """
    Then the replies are the same

  @needs:server
  Scenario: Dump and restore
    Given an empty database
    When I run
      """
      FUNCTION LOAD "#!lua name=lib\nredis.register_function('f', function() return 1 end)"
      @dump = FUNCTION DUMP
      FUNCTION RESTORE @{dump}
      FUNCTION RESTORE @{dump} REPLACE
      FUNCTION FLUSH
      FUNCTION RESTORE @{dump}
      FCALL f 0
      FUNCTION RESTORE @{dump} FLUSH
      FUNCTION RESTORE @{dump} APPEND
      FUNCTION FLUSH ASYNC
      FUNCTION LIST
      """
    Then the replies to "FUNCTION DUMP" are the same in type, because the format has a version and a checksum

  @needs:server
  Scenario: An empty dump
    Given an empty database
    When I run
      """
      FUNCTION FLUSH
      @dump = FUNCTION DUMP
      FUNCTION RESTORE @{dump}
      FUNCTION STATS
      """
    Then the replies to "FUNCTION DUMP" are the same in type, because the format has a version and a checksum

  @needs:server
  Scenario: STATS
    Given an empty database
    When I run
      """
      FUNCTION LOAD "#!lua name=lib\nredis.register_function('f', function() return 1 end)"
      FUNCTION STATS
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of FUNCTION
    Given an empty database
    When I run
      """
      COMMAND INFO FUNCTION|LOAD
      COMMAND INFO FUNCTION|LIST
      COMMAND INFO FUNCTION|DELETE
      COMMAND INFO FUNCTION|FLUSH
      COMMAND INFO FUNCTION|KILL
      COMMAND INFO FUNCTION|STATS
      COMMAND INFO FUNCTION|DUMP
      COMMAND INFO FUNCTION|RESTORE
      COMMAND INFO FUNCTION|HELP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of FUNCTION
    Given an empty database
    When I run
      """
      COMMAND DOCS FUNCTION|LOAD
      COMMAND DOCS FUNCTION|LIST
      COMMAND DOCS FUNCTION|DELETE
      COMMAND DOCS FUNCTION|FLUSH
      COMMAND DOCS FUNCTION|KILL
      COMMAND DOCS FUNCTION|STATS
      COMMAND DOCS FUNCTION|DUMP
      COMMAND DOCS FUNCTION|RESTORE
      COMMAND DOCS FUNCTION|HELP
      """
    Then the replies are the same
