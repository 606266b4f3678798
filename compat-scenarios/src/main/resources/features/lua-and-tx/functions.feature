Feature: Functions

  Libraries of functions: loading, calling, listing, carrying over.

  # Shows loading, replacing, calling, the read-only form, and the errors of calls.
  @id:lua-and-tx/functions @needs:server @disposable
  Scenario: FUNCTION LOAD makes a library of functions; FCALL and FCALL_RO call them
    Given an empty database
    When I run, expecting
      """
      FUNCTION FLUSH             => +OK
      FUNCTION LOAD "#!lua name=mylib\n      redis.register_function('hello', function(keys, args) return 'hello ' .. (args[1] or 'nobody') end)\n      redis.register_function('first', function(keys, args) return redis.call('GET', keys[1]) end)\n      redis.register_function{function_name = 'peek', flags = {'no-writes'}, description = 'reads a key',        callback = function(keys, args) return redis.call('GET', keys[1]) end}"
      SET k v                    => +OK
      FCALL hello 0              => "hello nobody"
      FCALL hello 0 world        => "hello world"
      FCALL HELLO 0              => "hello nobody"
      FCALL first 1 k            => "v"
      FCALL peek 1 k             => "v"
      FCALL_RO peek 1 k          => "v"
      FCALL_RO first 1 k         => -ERR Can not execute a script with write flag using *_ro command.
      FCALL nosuch 0             => -ERR Function not found
      FCALL_RO nosuch 0          => -ERR Function not found
      FCALL hello                => -ERR wrong number of arguments for 'fcall' command
      FCALL hello x              => -ERR Bad number of keys provided
      FCALL hello -1             => -ERR Number of keys can't be negative
      FCALL hello 2 k            => -ERR Number of keys can't be greater than number of args
      other> FCALL hello 0 other => "hello other"
      MULTI                      => +OK
      FCALL hello 0 in-multi     => +QUEUED
      EXEC                       => ["hello in-multi"]
      """
    And I run, expecting
      """
      FUNCTION LOAD "#!lua name=mylib\nredis.register_function('bye', function() return 'bye' end)" => -ERR Library 'mylib' already exists
      FUNCTION LOAD REPLACE "#!lua name=mylib\nredis.register_function('bye', function() return 'bye' end)" => "mylib"
      FCALL bye 0           => "bye"
      FCALL hello 0         => -ERR Function not found
      FUNCTION LOAD "#!lua name=otherlib\nredis.register_function('bye', function() return 'bye' end)" => -ERR Function bye already exists
      FUNCTION DELETE mylib => +OK
      FCALL bye 0           => -ERR Function not found
      FUNCTION DELETE mylib => -ERR Library not found
      FUNCTION FLUSH ASYNC  => +OK
      FUNCTION FLUSH SYNC   => +OK
      FUNCTION FLUSH NOW    => -ERR FUNCTION FLUSH only supports SYNC|ASYNC option
      """
    Then the replies are as expected
    And the replies are the same

  # Shows the errors of FUNCTION LOAD, of register_function and of functions at run time.
  @id:lua-and-tx/function-errors @needs:server
  Scenario: A library that cannot be loaded, and a function that fails, say why
    Given an empty database
    When I run, expecting
      """
      FUNCTION LOAD "return 1"                                => -ERR Missing library metadata
      FUNCTION LOAD ""                                        => -ERR Missing library metadata
      FUNCTION LOAD "#!lua\nreturn 1"                         => -ERR Library name was not given
      FUNCTION LOAD "#!lua name=a b\nreturn 1"                => -ERR Invalid metadata value given: b
      FUNCTION LOAD "#!lua name=bad-name\nreturn 1"           => -ERR Library names can only contain letters, numbers, or underscores(_) and must be at least one character long
      FUNCTION LOAD "#!lua name=\nreturn 1"                   => -ERR Library names can only contain letters, numbers, or underscores(_) and must be at least one character long
      FUNCTION LOAD "#!lua name=a name=b\nreturn 1"           => -ERR Invalid metadata value, name argument was given multiple times
      FUNCTION LOAD "#!lua name=a nosuch=1\nreturn 1"         => -ERR Invalid metadata value given: nosuch=1
      FUNCTION LOAD "#!python name=a\nreturn 1"               => -ERR Engine 'python' not found
      FUNCTION LOAD "#!lua name=empty\nreturn 1"              => -ERR No functions registered
      FUNCTION LOAD "#!lua name=broken\nreturn ("             => -ERR Error compiling function: user_function:2: unexpected symbol near '<eof>'
      FUNCTION LOAD "#!lua name=calls\nredis.call('PING')"    => -ERR Error registering functions: ERR user_function:2: Script attempted to access nonexistent global variable 'call'
      FUNCTION LOAD "#!lua name=fails\nerror('at load time')" => -ERR Error registering functions: ERR user_function:2: Script attempted to access nonexistent global variable 'error'
      FUNCTION LOAD "#!lua name=globals\nmade = 1"            => -ERR Error registering functions: ERR user_function:2: Attempt to modify a readonly table
      FUNCTION LOAD "#!lua name=f\nredis.register_function('f')"
      FUNCTION LOAD "#!lua name=f\nredis.register_function('f', 'not a function')"
      FUNCTION LOAD "#!lua name=f\nredis.register_function(1, function() end)" => "f"
      FUNCTION LOAD "#!lua name=f\nredis.register_function('bad-name', function() end)" => -ERR Library 'f' already exists
      FUNCTION LOAD "#!lua name=f\nredis.register_function('f', function() end)\nredis.register_function('f', function() end)" => -ERR Library 'f' already exists
      FUNCTION LOAD "#!lua name=f\nredis.register_function{function_name = 'f', callback = function() end, flags = {'nosuch'}}" => -ERR Library 'f' already exists
      FUNCTION LOAD "#!lua name=f\nredis.register_function{function_name = 'f', nosuch = 1, callback = function() end}" => -ERR Library 'f' already exists
      FUNCTION LOAD "#!lua name=f\nredis.register_function{callback = function() end}" => -ERR Library 'f' already exists
      FUNCTION LOAD WRONG "#!lua name=f\nredis.register_function('f', function() end)" => -ERR Unknown option given: WRONG
      """
    And I run, expecting
      """
      FUNCTION LOAD "#!lua name=run\n      redis.register_function('raise', function() error('raised') end)\n      redis.register_function('raise_table', function() error({err = 'MYCODE raised'}) end)\n      redis.register_function('unknown', function() return redis.call('NOSUCHCOMMAND') end)\n      redis.register_function('wrong', function(keys) return redis.call('INCR', keys[1]) end)\n      redis.register_function('global', function() made = 1 end)\n      redis.register_function('late', function() redis.register_function('x', function() end) end)\n      redis.register_function{function_name = 'writes', flags = {'no-writes'},        callback = function() return redis.call('SET', 'k', 'v') end}"
      SET text abc    => +OK
      FCALL raise 0
      FCALL raise_table 0
      FCALL unknown 0
      FCALL wrong 1 text
      FCALL global 0
      FCALL late 0
      FCALL writes 0
      FUNCTION        => -ERR wrong number of arguments for 'function' command
      FUNCTION NOSUCH => -ERR unknown subcommand 'NOSUCH'. Try FUNCTION HELP.
      FUNCTION LOAD   => -ERR wrong number of arguments for 'function|load' command
      FUNCTION KILL   => -NOTBUSY No scripts in execution right now.
      """
    Then the replies are as expected
    And the replies are the same
