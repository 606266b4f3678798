Feature: OBJECT
  Looks into how a value is kept.

  Scenario: Encodings of small values
    Given an empty database
    And on each target
      """
      SET number 1
      SET short hello
      RPUSH list a
      SADD numbers 1 2
      SADD words a b
      SADD mixed 1 a
      ZADD zset 1 a
      HSET hash f v
      XADD stream 1-1 f v
      PFADD hll a
      """
    When I run
      """
      OBJECT ENCODING number
      OBJECT ENCODING short
      OBJECT ENCODING list
      OBJECT ENCODING numbers
      OBJECT ENCODING words
      OBJECT ENCODING mixed
      OBJECT ENCODING zset
      OBJECT ENCODING hash
      OBJECT ENCODING stream
      OBJECT ENCODING hll
      OBJECT ENCODING missing
      """
    Then the replies are the same

  Scenario: Encodings of large values
    Given an empty database
    And on each target
      """
      SETRANGE long 1000 x
      EVAL "for i = 1, 600 do redis.call('RPUSH', 'list', i) redis.call('SADD', 'numbers', i) redis.call('SADD', 'words', 'w' .. i) redis.call('ZADD', 'zset', i, i) redis.call('HSET', 'hash', i, i) end" 0
      RPUSH wide 0000000000000000000000000000000000000000000000000000000000000000000000000000000000
      """
    When I run
      """
      OBJECT ENCODING long
      OBJECT ENCODING list
      OBJECT ENCODING numbers
      OBJECT ENCODING words
      OBJECT ENCODING zset
      OBJECT ENCODING hash
      OBJECT ENCODING wide
      """
    Then the replies are the same

  Scenario Outline: The encoding of a <type> of <small> and of one element more
    Given an empty database
    And on each target
      """
      EVAL "for i = 1, <small> do redis.call(<call>) end" 1 key
      """
    When I run
      """
      OBJECT ENCODING key
      EVAL "local i = <small> + 1 redis.call(<call>)" 1 key
      OBJECT ENCODING key
      """
    Then the replies are the same

    Examples:
      | type               | small | call                                             |
      | hash               | 128   | 'HSET', KEYS[1], i, i                            |
      | hash               | 512   | 'HSET', KEYS[1], i, i                            |
      | set of integers    | 512   | 'SADD', KEYS[1], i                               |
      | set of words       | 128   | 'SADD', KEYS[1], 'w' .. i                        |
      | sorted set         | 128   | 'ZADD', KEYS[1], i, i                            |
      | list               | 128   | 'RPUSH', KEYS[1], i                              |
      | list of long words | 100   | 'RPUSH', KEYS[1], string.rep('x', 80)            |
      | list of long words | 127   | 'RPUSH', KEYS[1], string.rep('x', 60)            |

  Scenario Outline: The encoding of a <type> with an element of 64 and of 65 bytes
    Given an empty database
    When I run
      """
      <command> 1234567890123456789012345678901234567890123456789012345678901234
      OBJECT ENCODING key
      <command> 12345678901234567890123456789012345678901234567890123456789012345
      OBJECT ENCODING key
      """
    Then the replies are the same

    Examples:
      | type       | command       |
      | hash       | HSET key f    |
      | set        | SADD key      |
      | sorted set | ZADD key 1    |
      | list       | RPUSH key     |

  Scenario: Encodings after elements are removed
    Given an empty database
    And on each target
      """
      EVAL "for i = 1, 600 do redis.call('RPUSH', 'list', string.rep('x', 100)) redis.call('SADD', 'numbers', i) redis.call('HSET', 'hash', i, i) redis.call('ZADD', 'zset', i, i) end" 0
      """
    When I run
      """
      LTRIM list 0 1
      OBJECT ENCODING list
      EVAL "for i = 2, 600 do redis.call('SREM', 'numbers', i) redis.call('HDEL', 'hash', i) redis.call('ZREM', 'zset', i) end" 0
      OBJECT ENCODING numbers
      OBJECT ENCODING hash
      OBJECT ENCODING zset
      """
    Then the replies are the same

  Scenario: References
    Given an empty database
    When I run
      """
      SET text hello
      OBJECT REFCOUNT text
      SET number 100
      OBJECT REFCOUNT number
      SET great 100000
      OBJECT REFCOUNT great
      RPUSH list a
      OBJECT REFCOUNT list
      OBJECT REFCOUNT missing
      """
    Then the replies are the same

  Scenario: Idle times
    Given an empty database
    When I run
      """
      SET text hello
      OBJECT IDLETIME text
      OBJECT IDLETIME missing
      """
    Then the replies are the same
    And the replies to "OBJECT IDLETIME text" are the same within 2, because time passes between the commands

  Scenario: Frequencies without an LFU policy
    Given an empty database
    When I run
      """
      SET text hello
      OBJECT FREQ text
      OBJECT FREQ missing
      """
    Then the replies are the same

  @needs:config
  Scenario: Frequencies with an LFU policy
    Given an empty database
    And on each target
      """
      CONFIG SET maxmemory-policy allkeys-lfu
      """
    When I run
      """
      SET text hello
      OBJECT FREQ text
      OBJECT IDLETIME text
      OBJECT FREQ missing
      OBJECT IDLETIME missing
      """
    Then the replies are the same
    And the replies to "OBJECT FREQ" are exactly the same, because a new key starts with a fixed frequency

  @needs:config
  Scenario: Frequencies of keys that are older than an LFU policy
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      OBJECT FREQ text
      CONFIG SET maxmemory-policy volatile-lfu
      OBJECT ENCODING text
      OBJECT IDLETIME text
      """
    Then the replies are the same

  Scenario: The help of OBJECT
    Given an empty database
    When I run
      """
      OBJECT HELP
      """
    Then the replies are the same

  Scenario: OBJECT that is not valid
    Given an empty database
    When I run
      """
      OBJECT
      OBJECT NOSUCHSUBCOMMAND
      OBJECT NOSUCHSUBCOMMAND key
      OBJECT ENCODING
      OBJECT ENCODING a b
      OBJECT REFCOUNT
      OBJECT IDLETIME a b
      OBJECT FREQ
      OBJECT HELP x
      object encoding missing
      """
    Then the replies are the same

  Scenario: What the servers say of OBJECT
    Given an empty database
    When I run
      """
      COMMAND INFO OBJECT
      COMMAND GETKEYSANDFLAGS OBJECT ENCODING key
      """
    Then the replies are the same in any order at every depth, because subcommands come in the order of a hash table

  @resp2
  Scenario: The documentation of OBJECT
    Given an empty database
    When I run
      """
      COMMAND DOCS OBJECT
      """
    Then the replies are the same in any order at every depth, because subcommands come in the order of a hash table

  Scenario Outline: What the servers say of OBJECT <subcommand>
    Given an empty database
    When I run
      """
      COMMAND INFO OBJECT|<subcommand>
      """
    Then the replies are the same

    Examples:
      | subcommand |
      | ENCODING   |
      | FREQ       |
      | HELP       |
      | IDLETIME   |
      | REFCOUNT   |

  @resp2
  Scenario Outline: The documentation of OBJECT <subcommand>
    Given an empty database
    When I run
      """
      COMMAND DOCS OBJECT|<subcommand>
      """
    Then the replies are the same

    Examples:
      | subcommand |
      | ENCODING   |
      | FREQ       |
      | HELP       |
      | IDLETIME   |
      | REFCOUNT   |
