Feature: HTTL, HPTTL, HEXPIRETIME, HPEXPIRETIME and HPERSIST
  Read and remove the time to live of fields.

  Scenario: Read the time to live of fields
    Given an empty database
    And on each target
      """
      HSET h f v g w
      HPEXPIREAT h 33177117420123 FIELDS 1 f
      """
    When I run
      """
      HEXPIRETIME h FIELDS 3 f g missing
      HPEXPIRETIME h FIELDS 3 f g missing
      HTTL h FIELDS 2 g missing
      HPTTL h FIELDS 2 g missing
      HTTL missing FIELDS 1 f
      HPTTL missing FIELDS 2 f g
      HEXPIRETIME missing FIELDS 1 f
      HPEXPIRETIME missing FIELDS 1 f
      """
    Then the replies are the same

  Scenario: The time to live of a field in seconds
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HEXPIRE h 100000 FIELDS 1 f
      EVAL "local t = redis.call('HTTL', KEYS[1], 'FIELDS', 1, 'f')[1] return t > 99990 and t <= 100001" 1 h
      HPEXPIRE h 100000500 FIELDS 1 f
      EVAL "local t = redis.call('HTTL', KEYS[1], 'FIELDS', 1, 'f')[1] return t > 99990 and t <= 100001" 1 h
      """
    Then the replies are the same

  Scenario: Remove the time to live of fields
    Given an empty database
    And on each target
      """
      HSET h f v g w
      HEXPIREAT h 33177117420 FIELDS 1 f
      """
    When I run
      """
      HPERSIST h FIELDS 3 f g missing
      HPERSIST h FIELDS 1 f
      HPERSIST missing FIELDS 2 f g
      HTTL h FIELDS 1 f
      """
    Then the replies are the same

  Scenario: What a write does to the time to live of a field
    Given an empty database
    And on each target
      """
      HSET h a 1 b 2 c 3 d 4 e 5
      HEXPIREAT h 33177117420 FIELDS 5 a b c d e
      """
    When I run
      """
      HSET h a 2
      HINCRBY h b 1
      HINCRBYFLOAT h c 1
      HSETNX h d 1
      HMSET h e 1
      HEXPIRETIME h FIELDS 5 a b c d e
      HDEL h a
      HSET h a 1
      HEXPIRETIME h FIELDS 1 a
      """
    Then the replies are the same

  Scenario: What copying and renaming does to the time to live of fields
    Given an empty database
    And on each target
      """
      HSET h f v
      HEXPIREAT h 33177117420 FIELDS 1 f
      """
    When I run
      """
      COPY h copy
      HEXPIRETIME copy FIELDS 1 f
      RENAME h moved
      HEXPIRETIME moved FIELDS 1 f
      PERSIST moved
      HEXPIRETIME moved FIELDS 1 f
      HSCAN moved 0
      HRANDFIELD moved
      OBJECT ENCODING moved
      """
    Then the replies are the same

  Scenario: HTTL and its family with arguments that are not valid
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HTTL h FIELDS 0 f
      HTTL h FIELDS -1 f
      HTTL h FIELDS abc f
      HTTL h FIELDS 2 f
      HTTL h FIELDS 1 f g
      HTTL h NOSUCHOPTION 1 f
      HPERSIST h FIELDS 0 f
      HPERSIST h FIELDS 2 f
      HPERSIST h FIELDS 1 f g
      HPERSIST h NOSUCHOPTION 1 f
      HPTTL h FIELDS 2 f
      HEXPIRETIME h FIELDS 2 f
      HPEXPIRETIME h FIELDS abc f
      """
    Then the replies are the same

  Scenario: HTTL and its family with a wrong number of arguments
    Given an empty database
    When I run
      """
      HTTL
      HTTL h
      HTTL h FIELDS
      HTTL h FIELDS 1
      HPTTL h
      HEXPIRETIME h
      HPEXPIRETIME h
      HPERSIST
      HPERSIST h FIELDS 1
      """
    Then the replies are the same

  Scenario: HTTL and its family on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      HTTL text FIELDS 1 f
      HPTTL text FIELDS 1 f
      HEXPIRETIME text FIELDS 1 f
      HPEXPIRETIME text FIELDS 1 f
      HPERSIST text FIELDS 1 f
      HTTL text FIELDS 0 f
      HTTL missing FIELDS 0 f
      HTTL missing FIELDS 3 f
      """
    Then the replies are the same

  @needs:config
  Scenario: HPERSIST publishes hpersist
    Given an empty database
    And on each target
      """
      HSET h f v
      HEXPIREAT h 33177117420 FIELDS 1 f
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      HPERSIST h FIELDS 1 f
      HPERSIST h FIELDS 1 f
      """
    Then the replies are the same

  Scenario: What the servers say of HTTL, HPTTL, HEXPIRETIME, HPEXPIRETIME and HPERSIST
    Given an empty database
    When I run
      """
      COMMAND INFO HTTL
      COMMAND INFO HPTTL
      COMMAND INFO HEXPIRETIME
      COMMAND INFO HPEXPIRETIME
      COMMAND INFO HPERSIST
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HTTL, HPTTL, HEXPIRETIME, HPEXPIRETIME and HPERSIST
    Given an empty database
    When I run
      """
      COMMAND DOCS HTTL
      COMMAND DOCS HPTTL
      COMMAND DOCS HEXPIRETIME
      COMMAND DOCS HPEXPIRETIME
      COMMAND DOCS HPERSIST
      """
    Then the replies are the same

  Scenario: The keys of HTTL and its family and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS HTTL key FIELDS 1 f
      COMMAND GETKEYSANDFLAGS HPTTL key FIELDS 1 f
      COMMAND GETKEYSANDFLAGS HEXPIRETIME key FIELDS 1 f
      COMMAND GETKEYSANDFLAGS HPEXPIRETIME key FIELDS 1 f
      COMMAND GETKEYSANDFLAGS HPERSIST key FIELDS 1 f
      """
    Then the replies are the same
