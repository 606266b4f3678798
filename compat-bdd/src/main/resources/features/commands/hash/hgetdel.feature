Feature: HGETDEL
  Reads fields and deletes them.

  Scenario: Read fields and delete them
    Given an empty database
    And on each target
      """
      HSET h f v g w i x
      """
    When I run
      """
      HGETDEL h FIELDS 1 f
      HGETDEL h FIELDS 3 f g missing
      HGETALL h
      HGETDEL h FIELDS 2 i i
      EXISTS h
      HGETDEL missing FIELDS 2 f g
      """
    Then the replies are the same

  Scenario: HGETDEL with arguments that are not valid
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HGETDEL h FIELDS 0 f
      HGETDEL h FIELDS -1 f
      HGETDEL h FIELDS abc f
      HGETDEL h FIELDS 2 f
      HGETDEL h FIELDS 1 f g
      HGETDEL h NOSUCHOPTION 1 f
      HGETDEL h f
      HGETDEL missing FIELDS 0 f
      HGETALL h
      """
    Then the replies are the same

  Scenario: HGETDEL with a wrong number of arguments
    Given an empty database
    When I run
      """
      HGETDEL
      HGETDEL h
      HGETDEL h FIELDS
      HGETDEL h FIELDS 1
      """
    Then the replies are the same

  Scenario: HGETDEL on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      HGETDEL text FIELDS 1 f
      HGETDEL text FIELDS 0 f
      """
    Then the replies are the same

  Scenario: HGETDEL of a field that expires
    Given an empty database
    And on each target
      """
      HSET h f v g w
      HEXPIREAT h 33177117420 FIELDS 1 f
      """
    When I run
      """
      HGETDEL h FIELDS 1 f
      HSET h f v
      HEXPIRETIME h FIELDS 1 f
      """
    Then the replies are the same

  @needs:config
  Scenario: HGETDEL publishes hdel and del
    Given an empty database
    And on each target
      """
      HSET h f v g w
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      HGETDEL h FIELDS 1 missing
      HGETDEL h FIELDS 1 f
      HGETDEL h FIELDS 1 g
      """
    Then the replies are the same

  Scenario: What the servers say of HGETDEL
    Given an empty database
    When I run
      """
      COMMAND INFO HGETDEL
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HGETDEL
    Given an empty database
    When I run
      """
      COMMAND DOCS HGETDEL
      """
    Then the replies are the same

  Scenario: The keys of HGETDEL and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS HGETDEL key FIELDS 1 f
      """
    Then the replies are the same
