Feature: HGETEX
  Reads fields and sets when they expire.

  Scenario: Read fields and change when they expire
    Given an empty database
    And on each target
      """
      HSET h f v g w
      """
    When I run
      """
      HGETEX h FIELDS 1 f
      HGETEX h FIELDS 3 f g missing
      HGETEX h EXAT 33177117420 FIELDS 1 f
      HEXPIRETIME h FIELDS 2 f g
      HGETEX h PXAT 33177117420123 FIELDS 2 f g
      HPEXPIRETIME h FIELDS 2 f g
      HGETEX h PERSIST FIELDS 2 f g
      HEXPIRETIME h FIELDS 2 f g
      HGETEX missing FIELDS 2 f g
      HGETEX missing EX 100 FIELDS 1 f
      """
    Then the replies are the same

  Scenario: HGETEX with times from now
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HGETEX h EX 100000 FIELDS 1 f
      EVAL "local t = redis.call('HTTL', KEYS[1], 'FIELDS', 1, 'f')[1] return t > 99990 and t <= 100001" 1 h
      HGETEX h PX 100000000 FIELDS 1 f
      EVAL "local t = redis.call('HTTL', KEYS[1], 'FIELDS', 1, 'f')[1] return t > 99990 and t <= 100001" 1 h
      """
    Then the replies are the same

  Scenario: HGETEX in the past
    Given an empty database
    And on each target
      """
      HSET h f v g w
      """
    When I run
      """
      HGETEX h EXAT 1 FIELDS 1 f
      HEXISTS h f
      HGETEX h PXAT 1 FIELDS 1 g
      EXISTS h
      """
    Then the replies are the same

  Scenario: Times of HGETEX that are not valid
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HGETEX h EX 0 FIELDS 1 f
      HGETEX h EX -1 FIELDS 1 f
      HGETEX h PX 0 FIELDS 1 f
      HGETEX h EXAT 0 FIELDS 1 f
      HGETEX h PXAT -1 FIELDS 1 f
      HGETEX h EX abc FIELDS 1 f
      HGETEX h EX 9223372036854775807 FIELDS 1 f
      HGETEX h PX 9223372036854775807 FIELDS 1 f
      HGETEX h EX FIELDS 1 f
      HGETALL h
      """
    Then the replies are the same

  Scenario: Options of HGETEX that are not valid
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HGETEX h EX 100 PX 100 FIELDS 1 f
      HGETEX h EX 100 PERSIST FIELDS 1 f
      HGETEX h PERSIST PERSIST FIELDS 1 f
      HGETEX h KEEPTTL FIELDS 1 f
      HGETEX h NOSUCHOPTION FIELDS 1 f
      HGETEX h FIELDS 0 f
      HGETEX h FIELDS -1 f
      HGETEX h FIELDS abc f
      HGETEX h FIELDS 2 f
      HGETEX h FIELDS 1 f g
      HGETEX h FIELDS 1 f EX 100
      HGETEX h FIELDS 1 f FIELDS 1 f
      HTTL h FIELDS 1 f
      """
    Then the replies are the same

  Scenario: HGETEX with a wrong number of arguments
    Given an empty database
    When I run
      """
      HGETEX
      HGETEX h
      HGETEX h f
      HGETEX h FIELDS
      HGETEX h FIELDS 1
      HGETEX h EX 100
      HGETEX h EX 100 FIELDS 1
      """
    Then the replies are the same

  Scenario: HGETEX on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      HGETEX text FIELDS 1 f
      HGETEX text EX 100 FIELDS 1 f
      HGETEX text FIELDS 0 f
      HGETEX missing FIELDS 0 f
      HGETEX missing EX -1 FIELDS 1 f
      """
    Then the replies are the same

  @needs:config
  Scenario: HGETEX publishes events
    Given an empty database
    And on each target
      """
      HSET h f v
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      HGETEX h FIELDS 1 f
      HGETEX h EX 1000 FIELDS 1 f
      HGETEX h PERSIST FIELDS 1 f
      HGETEX h PERSIST FIELDS 1 f
      """
    Then the replies are the same

  Scenario: What the servers say of HGETEX
    Given an empty database
    When I run
      """
      COMMAND INFO HGETEX
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HGETEX
    Given an empty database
    When I run
      """
      COMMAND DOCS HGETEX
      """
    Then the replies are the same

  Scenario: The keys of HGETEX and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS HGETEX key FIELDS 1 f
      COMMAND GETKEYSANDFLAGS HGETEX key EX 100 FIELDS 1 f
      """
    Then the replies are the same
