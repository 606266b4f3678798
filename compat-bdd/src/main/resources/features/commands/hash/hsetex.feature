Feature: HSETEX
  Writes fields that expire.

  Scenario: Write fields that expire
    Given an empty database
    When I run
      """
      HSETEX h FIELDS 1 f v
      HGETALL h
      HSETEX h EXAT 33177117420 FIELDS 2 f x g w
      HEXPIRETIME h FIELDS 2 f g
      HSETEX h PXAT 33177117420123 FIELDS 1 f y
      HPEXPIRETIME h FIELDS 2 f g
      HSETEX h KEEPTTL FIELDS 1 f z
      HPEXPIRETIME h FIELDS 1 f
      HSETEX h FIELDS 1 f z
      HPEXPIRETIME h FIELDS 1 f
      HGET h f
      """
    Then the replies are the same

  Scenario: HSETEX with times from now
    Given an empty database
    When I run
      """
      HSETEX h EX 100000 FIELDS 1 f v
      EVAL "local t = redis.call('HTTL', KEYS[1], 'FIELDS', 1, 'f')[1] return t > 99990 and t <= 100001" 1 h
      HSETEX h PX 100000000 FIELDS 1 f v
      EVAL "local t = redis.call('HTTL', KEYS[1], 'FIELDS', 1, 'f')[1] return t > 99990 and t <= 100001" 1 h
      """
    Then the replies are the same

  Scenario: Conditions about fields
    Given an empty database
    When I run
      """
      HSETEX h FXX FIELDS 1 f v
      EXISTS h
      HSETEX h FNX FIELDS 1 f v
      HSETEX h FNX FIELDS 1 f w
      HSETEX h FXX FIELDS 1 f x
      HSETEX h FNX FIELDS 2 f 1 g 2
      HSETEX h FXX FIELDS 2 f 1 g 2
      HGETALL h
      HSETEX h FXX EXAT 33177117420 FIELDS 1 f y
      HSETEX h EXAT 33177117420 FNX FIELDS 1 i y
      HEXPIRETIME h FIELDS 2 f i
      """
    Then the replies are the same

  Scenario: Conditions about the key
    Given an empty database
    When I run
      """
      HSETEX h XX FIELDS 1 f v
      EXISTS h
      HSETEX h NX FIELDS 1 f v
      HSETEX h NX FIELDS 1 g w
      HSETEX h XX FIELDS 1 g w
      HSETEX h XX FNX FIELDS 1 i 1
      HSETEX h NX XX FIELDS 1 f v
      HGETALL h
      """
    Then the replies are the same

  Scenario: HSETEX in the past
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HSETEX h EXAT 1 FIELDS 1 f w
      EXISTS h
      HSETEX new PXAT 1 FIELDS 1 f w
      EXISTS new
      HLEN new
      """
    Then the replies are the same

  Scenario: Times of HSETEX that are not valid
    Given an empty database
    When I run
      """
      HSETEX h EX 0 FIELDS 1 f v
      HSETEX h EX -1 FIELDS 1 f v
      HSETEX h PX 0 FIELDS 1 f v
      HSETEX h EXAT 0 FIELDS 1 f v
      HSETEX h PXAT -1 FIELDS 1 f v
      HSETEX h EX abc FIELDS 1 f v
      HSETEX h EX 9223372036854775807 FIELDS 1 f v
      HSETEX h PX 9223372036854775807 FIELDS 1 f v
      HSETEX h EX FIELDS 1 f v
      EXISTS h
      """
    Then the replies are the same

  Scenario: Options of HSETEX that are not valid
    Given an empty database
    When I run
      """
      HSETEX h EX 100 PX 100 FIELDS 1 f v
      HSETEX h EX 100 KEEPTTL FIELDS 1 f v
      HSETEX h FNX FXX FIELDS 1 f v
      HSETEX h FNX FNX FIELDS 1 f v
      HSETEX h PERSIST FIELDS 1 f v
      HSETEX h NOSUCHOPTION FIELDS 1 f v
      HSETEX h FIELDS 0 f v
      HSETEX h FIELDS -1 f v
      HSETEX h FIELDS abc f v
      HSETEX h FIELDS 2 f v
      HSETEX h FIELDS 1 f v g w
      HSETEX h FIELDS 1 f
      HSETEX h FIELDS 1 f v EX 100
      EXISTS h
      """
    Then the replies are the same

  Scenario: HSETEX with a wrong number of arguments
    Given an empty database
    When I run
      """
      HSETEX
      HSETEX h
      HSETEX h f v
      HSETEX h FIELDS 1
      HSETEX h EX 100 FIELDS 1
      """
    Then the replies are the same

  Scenario: HSETEX on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      HSETEX text FIELDS 1 f v
      HSETEX text EX 100 FIELDS 1 f v
      HSETEX text FIELDS 0 f v
      HSETEX text FXX FIELDS 1 f v
      HSETEX text EX -1 FIELDS 1 f v
      """
    Then the replies are the same

  @needs:config
  Scenario: HSETEX publishes events
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      HSETEX h FIELDS 1 f v
      HSETEX h EX 1000 FIELDS 1 f v
      HSETEX h FNX FIELDS 1 f v
      """
    Then the replies are the same

  @needs:config
  Scenario: HSETEX in the past publishes events
    Given an empty database
    And on each target
      """
      HSET h f v
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      HSETEX h EXAT 1 FIELDS 1 f v
      """
    Then the replies are the same

  Scenario: What the servers say of HSETEX
    Given an empty database
    When I run
      """
      COMMAND INFO HSETEX
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HSETEX
    Given an empty database
    When I run
      """
      COMMAND DOCS HSETEX
      """
    Then the replies are the same

  Scenario: The keys of HSETEX and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS HSETEX key FIELDS 1 f v
      COMMAND GETKEYSANDFLAGS HSETEX key EX 100 FIELDS 1 f v
      """
    Then the replies are the same
