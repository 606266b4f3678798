Feature: SORT and SORT_RO
  Sorts the elements of a list, a set or a sorted set.

  Scenario: Sort numbers
    Given an empty database
    And on each target
      """
      RPUSH numbers 3 1 2 -5 10 2.5
      """
    When I run
      """
      SORT numbers
      SORT numbers DESC
      SORT numbers ASC
      SORT numbers LIMIT 1 2
      SORT numbers LIMIT 0 -1
      SORT numbers LIMIT -5 2
      SORT numbers LIMIT 10 5
      SORT numbers LIMIT 0 0
      SORT numbers ALPHA
      SORT numbers ALPHA DESC LIMIT 0 2
      sort numbers limit 0 2 desc
      SORT missing
      """
    Then the replies are the same

  Scenario: Sort words
    Given an empty database
    And on each target
      """
      SADD words banana apple Cherry "\xc3\xa9clair" 10 9
      ZADD zset 3 c 1 a 2 b
      """
    When I run
      """
      SORT words
      SORT words ALPHA
      SORT words ALPHA DESC
      SORT zset ALPHA
      SORT zset BY nosort
      SORT zset BY nosort DESC
      SORT zset BY nosort LIMIT 1 1
      SORT zset BY nosort DESC LIMIT 0 2
      SORT zset
      """
    Then the replies are the same

  Scenario: Sort by other keys
    Given an empty database
    And on each target
      """
      RPUSH ids 1 2 3
      MSET weight_1 30 weight_2 10 weight_3 20 object_1 one object_2 two object_3 three
      HSET hash_1 w 5 name uno
      HSET hash_2 w 7 name due
      HSET hash_3 w 6 name tre
      """
    When I run
      """
      SORT ids BY weight_*
      SORT ids BY weight_* GET object_*
      SORT ids BY weight_* GET # GET object_*
      SORT ids BY hash_*->w GET hash_*->name
      SORT ids BY hash_*->missing
      SORT ids BY missing_* GET missing_*
      SORT ids BY nosort GET object_*
      SORT ids BY weight_* DESC LIMIT 0 2 GET #
      SORT ids GET nostar
      SORT ids BY object_* ALPHA
      SORT ids GET hash_*->
      """
    Then the replies are the same

  Scenario: Weights that are no numbers
    Given an empty database
    And on each target
      """
      RPUSH ids 1 2 3
      MSET weight_1 30 weight_2 abc weight_3 nan
      RPUSH words a b
      RPUSH infinite inf -inf 1
      RPUSH hex 0x10 5
      RPUSH odd nan 1
      RPUSH spaced " 1" 2
      """
    When I run
      """
      SORT ids BY weight_*
      SORT words
      SORT infinite
      SORT hex
      SORT odd
      SORT spaced
      """
    Then the replies are the same

  Scenario: Store what is sorted
    Given an empty database
    And on each target
      """
      RPUSH numbers 3 1 2
      SET to before
      """
    When I run
      """
      SORT numbers STORE to
      TYPE to
      LRANGE to 0 -1
      SORT numbers GET missing_* STORE to
      LRANGE to 0 -1
      SORT missing STORE to
      EXISTS to
      SORT numbers DESC STORE numbers
      LRANGE numbers 0 -1
      SORT numbers LIMIT 5 1 STORE to
      """
    Then the replies are the same

  Scenario: Options of SORT that are not valid
    Given an empty database
    And on each target
      """
      RPUSH numbers 3 1 2
      SET text x
      HSET hash f v
      """
    When I run
      """
      SORT numbers LIMIT
      SORT numbers LIMIT 0
      SORT numbers LIMIT a b
      SORT numbers BY
      SORT numbers GET
      SORT numbers STORE
      SORT numbers NOSUCHOPTION
      SORT text
      SORT hash
      SORT text NOSUCHOPTION
      SORT numbers STORE a STORE b
      SORT
      """
    Then the replies are the same

  Scenario: SORT_RO does not store
    Given an empty database
    And on each target
      """
      RPUSH numbers 3 1 2
      MSET w_1 9 w_2 8 w_3 7
      """
    When I run
      """
      SORT_RO numbers
      SORT_RO numbers DESC LIMIT 0 2 ALPHA
      SORT_RO numbers BY w_* GET # GET w_*
      SORT_RO numbers STORE to
      SORT_RO missing
      SORT_RO
      """
    Then the replies are the same

  @needs:server
  Scenario: Sort by keys that a user may not read
    Given an empty database
    And on each target
      """
      RPUSH ids 1 2 3
      MSET weight_1 30 weight_2 10 weight_3 20
      ACL SETUSER reader on nopass ~ids +sort +sort_ro
      """
    When I run
      """
      AUTH reader any
      SORT ids
      SORT ids BY weight_*
      SORT ids GET weight_*
      SORT_RO ids BY weight_*
      SORT ids BY nosort GET #
      SORT ids STORE other
      """
    Then the replies are the same

  Scenario: Sort large lists
    Given an empty database
    And on each target
      """
      EVAL "for i = 1, 300 do redis.call('RPUSH', KEYS[1], (i * 7919) % 1009) end" 1 list
      """
    When I run
      """
      SORT list
      SORT list DESC LIMIT 10 20
      SORT list ALPHA LIMIT 0 10
      SORT list STORE to
      OBJECT ENCODING to
      """
    Then the replies are the same

  @needs:config
  Scenario: SORT with STORE publishes events
    Given an empty database
    And on each target
      """
      RPUSH numbers 3 1 2
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SORT numbers STORE to
      SORT missing STORE to
      SORT missing STORE to
      """
    Then the replies are the same

  Scenario: What the servers say of SORT
    Given an empty database
    When I run
      """
      COMMAND INFO SORT
      COMMAND GETKEYSANDFLAGS SORT key
      COMMAND GETKEYSANDFLAGS SORT key BY w_* GET o_* STORE to
      COMMAND GETKEYSANDFLAGS SORT key STORE a STORE b
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SORT
    Given an empty database
    When I run
      """
      COMMAND DOCS SORT
      """
    Then the replies are the same

  Scenario: A number out of range, and good numbers after it
    Given an empty database
    And on each target
      """
      RPUSH bad 1e400 2
      RPUSH good 1.5 2
      """
    When I run
      """
      SORT good
      SORT bad
      SORT good
      SORT_RO good
      """
    Then the replies are the same

  Scenario: What the servers say of SORT_RO
    Given an empty database
    When I run
      """
      COMMAND INFO SORT_RO
      COMMAND GETKEYSANDFLAGS SORT_RO key BY w_*
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of SORT_RO
    Given an empty database
    When I run
      """
      COMMAND DOCS SORT_RO
      """
    Then the replies are the same
