Feature: FCALL and FCALL_RO
  Call functions.

  @needs:server
  Scenario: Keys and arguments
    Given an empty database
    And on each target
      """
      FUNCTION LOAD "#!lua name=lib\nredis.register_function('echo', function(keys, args) return {keys, args} end)\nredis.register_function('set', function(keys, args) return redis.call('SET', keys[1], args[1]) end)\nredis.register_function{function_name='get', callback=function(keys) return redis.call('GET', keys[1]) end, flags={'no-writes'}}\nredis.register_function('fail', function() return redis.call('NOSUCH') end)\nredis.register_function('raise', function() error('words') end)\nredis.register_function('table', function() error({err='MYERR words'}) end)"
      """
    When I run
      """
      FCALL echo 2 a b c d
      FCALL echo 0
      FCALL set 1 a 1
      FCALL get 1 a
      FCALL_RO get 1 a
      FCALL_RO set 1 a 1
      FCALL_RO echo 0
      FCALL fail 0
      FCALL raise 0
      FCALL table 0
      FCALL ECHO 0
      """
    Then the replies are the same

  @needs:server
  Scenario: Bad calls
    Given an empty database
    When I run
      """
      FCALL
      FCALL f
      FCALL f 0
      FCALL f abc
      FCALL f -1
      FCALL f 1
      FCALL f 1.5
      FCALL "" 0
      FCALL_RO
      FCALL_RO f 0
      FCALL_RO f -1
      """
    Then the replies are the same

  @needs:server
  Scenario: A function that writes where it said it would not
    Given an empty database
    And on each target
      """
      FUNCTION LOAD "#!lua name=lib\nredis.register_function{function_name='f', callback=function() return redis.call('SET', 'a', 1) end, flags={'no-writes'}}"
      """
    When I run
      """
      FCALL f 0
      FCALL_RO f 0
      """
    Then the replies are the same

  @needs:server
  Scenario: Functions in transactions and scripts
    Given an empty database
    And on each target
      """
      FUNCTION LOAD "#!lua name=lib\nredis.register_function('f', function() return 1 end)"
      """
    When I run
      """
      MULTI
      FCALL f 0
      FCALL nosuch 0
      EXEC
      EVAL "return redis.call('FCALL', 'f', 0)" 0
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of FCALL
    Given an empty database
    When I run
      """
      COMMAND INFO FCALL
      COMMAND INFO FCALL_RO
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of FCALL
    Given an empty database
    When I run
      """
      COMMAND DOCS FCALL
      COMMAND DOCS FCALL_RO
      """
    Then the replies are the same
