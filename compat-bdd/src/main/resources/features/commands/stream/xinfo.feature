Feature: XINFO
  Tells about streams, groups and consumers.

  Scenario: Tell about a stream
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      """
    When I run
      """
      XINFO STREAM x
      XDEL x 1-1
      XINFO STREAM x
      XTRIM x MAXLEN 0
      XINFO STREAM x
      """
    Then the replies are the same

  Scenario: Tell about a large stream
    Given an empty database
    And on each target
      """
      250 XADD x @{n}-1 f v
      """
    When I run
      """
      XINFO STREAM x
      XTRIM x MAXLEN 10
      XINFO STREAM x
      """
    Then the replies are the same

  Scenario: Tell everything about a stream
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      XGROUP CREATE x g 0
      """
    When I run
      """
      XINFO STREAM x FULL
      XINFO STREAM x FULL COUNT 1
      XINFO STREAM x FULL COUNT 0
      XINFO STREAM x FULL COUNT -1
      XINFO STREAM x full count 5
      XREADGROUP GROUP g c STREAMS x >
      """
    Then the replies are the same
    When I run
      """
      XINFO STREAM x FULL
      """
    Then the replies are the same
    And the replies to "XINFO STREAM" are the same in shape, because times are in it

  Scenario: The fields that tell everything about a consumer
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      XREADGROUP GROUP g a STREAMS x >
      """
    When I run
      """
      EVAL "local r = {} for i, v in ipairs(redis.call('XINFO', 'STREAM', KEYS[1], 'FULL')) do if i % 2 == 1 then r[#r + 1] = v elseif r[#r] == 'groups' then for j, w in ipairs(v[1]) do if j % 2 == 1 then r[#r + 1] = w elseif r[#r] == 'consumers' then for k, u in ipairs(w[1]) do if k % 2 == 1 then r[#r + 1] = u end end end end end end return r" 1 x
      """
    Then the replies are the same

  Scenario: Tell about groups
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      XGROUP CREATE x g 0
      XGROUP CREATE x h $
      XGROUP CREATE x i 1-1
      """
    When I run
      """
      XINFO GROUPS x
      XREADGROUP GROUP g c COUNT 1 STREAMS x >
      XINFO GROUPS x
      XDEL x 1-2
      XINFO GROUPS x
      XREADGROUP GROUP i c STREAMS x >
      XADD x 1-3 c 3
      XINFO GROUPS x
      """
    Then the replies are the same

  Scenario: The lag after an entry is deleted in the middle
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      XADD x 1-3 c 3
      XGROUP CREATE x g 0
      """
    When I run
      """
      XREADGROUP GROUP g c COUNT 1 STREAMS x >
      XDEL x 1-2
      XINFO GROUPS x
      XREADGROUP GROUP g c STREAMS x >
      XINFO GROUPS x
      """
    Then the replies are the same

  Scenario: The lag after the first entries are trimmed
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XADD x 1-2 b 2
      XADD x 1-3 c 3
      XGROUP CREATE x g 0
      """
    When I run
      """
      XTRIM x MAXLEN 1
      XINFO GROUPS x
      XREADGROUP GROUP g c STREAMS x >
      XINFO GROUPS x
      XADD x 1-4 d 4
      XINFO GROUPS x
      """
    Then the replies are the same

  Scenario: The lag of an empty stream
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      XGROUP CREATE x h 1-1
      """
    When I run
      """
      XDEL x 1-1
      XINFO GROUPS x
      XADD x 1-2 a 1
      XINFO GROUPS x
      """
    Then the replies are the same

  Scenario: Tell about consumers
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      XGROUP CREATECONSUMER x g b
      XREADGROUP GROUP g a STREAMS x >
      """
    When I run
      """
      XINFO CONSUMERS x g
      """
    Then the replies are the same
    And the replies to "XINFO CONSUMERS" are the same in shape, because times are in it

  Scenario: The fields that tell about a consumer
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      XGROUP CREATE x g 0
      XGROUP CREATECONSUMER x g b
      XREADGROUP GROUP g a STREAMS x >
      """
    When I run
      """
      EVAL "local r = {} for _, c in ipairs(redis.call('XINFO', 'CONSUMERS', KEYS[1], ARGV[1])) do for i = 1, #c, 2 do r[#r + 1] = c[i] if c[i] == 'name' or c[i] == 'pending' then r[#r + 1] = c[i + 1] end end end return r" 1 x g
      """
    Then the replies are the same

  Scenario: Streams and groups that are not there
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      """
    When I run
      """
      XINFO STREAM missing
      XINFO STREAM missing FULL
      XINFO GROUPS missing
      XINFO CONSUMERS missing g
      XINFO CONSUMERS x g
      XINFO GROUPS x
      """
    Then the replies are the same

  Scenario: Arguments of XINFO that are not valid
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      """
    When I run
      """
      XINFO
      XINFO STREAM
      XINFO STREAM x NOSUCHOPTION
      XINFO STREAM x FULL COUNT
      XINFO STREAM x FULL COUNT abc
      XINFO STREAM x FULL NOSUCHOPTION 1
      XINFO STREAM x FULL COUNT 1 2
      XINFO GROUPS
      XINFO GROUPS x y
      XINFO CONSUMERS x
      XINFO NOSUCHSUBCOMMAND x
      """
    Then the replies are the same

  Scenario: XINFO on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      XINFO STREAM text
      XINFO STREAM text FULL
      XINFO GROUPS text
      XINFO CONSUMERS text g
      """
    Then the replies are the same

  Scenario: The help of XINFO
    Given an empty database
    When I run
      """
      XINFO HELP
      XINFO HELP x
      """
    Then the replies are the same

  Scenario: What the servers say of XINFO|STREAM, XINFO|GROUPS, XINFO|CONSUMERS and XINFO|HELP
    Given an empty database
    When I run
      """
      COMMAND INFO XINFO|STREAM
      COMMAND INFO XINFO|GROUPS
      COMMAND INFO XINFO|CONSUMERS
      COMMAND INFO XINFO|HELP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of XINFO|STREAM, XINFO|GROUPS, XINFO|CONSUMERS and XINFO|HELP
    Given an empty database
    When I run
      """
      COMMAND DOCS XINFO|STREAM
      COMMAND DOCS XINFO|GROUPS
      COMMAND DOCS XINFO|CONSUMERS
      COMMAND DOCS XINFO|HELP
      """
    Then the replies are the same

  Scenario: What the servers say of XINFO
    Given an empty database
    When I run
      """
      COMMAND INFO XINFO
      COMMAND GETKEYSANDFLAGS XINFO STREAM key
      COMMAND GETKEYSANDFLAGS XINFO CONSUMERS key g
      COMMAND GETKEYSANDFLAGS XINFO HELP
      """
    Then the replies are the same in any order at every depth, because subcommands come in the order of a hash table
