Feature: Errors
  Each family of errors: clients match on the code, people read the text.

  Scenario: Unknown commands and subcommands
    Given an empty database
    When I run
      """
      NOSUCHCOMMAND
      NOSUCHCOMMAND a b
      OBJECT NOSUCHSUBCOMMAND k
      CONFIG NOSUCHSUBCOMMAND
      """
    Then the replies are the same

  Scenario: Wrong number of arguments
    Given an empty database
    When I run
      """
      GET
      GET a b
      SET k
      MSET a 1 b
      CONFIG GET
      """
    Then the replies are the same
    And the reply to "GET" is -ERR wrong number of arguments for 'get' command

  Scenario: Wrong type
    Given an empty database
    And on each target
      """
      SET s text
      RPUSH l a
      """
    When I run
      """
      LPUSH s x
      GET l
      HGET s f
      SADD s m
      ZADD l 1 m
      XADD s * f v
      """
    Then the replies are the same
    And the reply to "GET l" is -WRONGTYPE Operation against a key holding the wrong kind of value

  Scenario: Values that are no numbers, or too great
    Given an empty database
    And on each target
      """
      SET text hello
      SET most 9223372036854775807
      """
    When I run
      """
      INCR text
      INCRBY most 1
      INCRBY n 9223372036854775808
      INCRBYFLOAT text 1
      INCRBYFLOAT n nan
      ZADD z nan m
      SETRANGE text -1 x
      GETRANGE text a b
      """
    Then the replies are the same

  Scenario: Syntax errors and invalid options
    Given an empty database
    When I run
      """
      SET k v NX XX
      SET k v EX
      SET k v EX 0
      SET k v NOSUCHOPTION
      EXPIRE k 10 NX XX
      ZADD z NX XX 1 m
      LPOS l a RANK 0
      SORT l BY
      """
    Then the replies are the same

  Scenario: Things that do not exist
    Given an empty database
    When I run
      """
      RENAME missing other
      LSET missing 0 a
      XGROUP CREATE missing g $
      XREADGROUP GROUP g c STREAMS missing >
      OBJECT ENCODING missing
      RESTORE k 0 nonsense
      """
    Then the replies are the same

  Scenario: Scripts and functions
    Given an empty database
    When I run
      """
      EVAL "return redis.error_reply('MYERR of mine')" 0
      EVAL "return redis.call('NOSUCHCOMMAND')" 0
      EVAL "this is no Lua" 0
      EVALSHA 0000000000000000000000000000000000000000 0
      FCALL nosuchfunction 0
      """
    Then the replies are the same

  Scenario: Connections and protocol
    Given an empty database
    When I run
      """
      HELLO 4
      HELLO abc
      SELECT 999999
      AUTH nobody wrong
      CLIENT NOSUCHSUBCOMMAND
      """
    Then the replies are the same
