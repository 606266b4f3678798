Feature: How lists are kept
  The encodings of lists and where they change.

  Scenario: The encoding of a small list
    Given an empty database
    When I run
      """
      RPUSH l a
      OBJECT ENCODING l
      LPUSH m 1 2 3
      OBJECT ENCODING m
      """
    Then the replies are the same

  Scenario: The encoding changes with the size
    Given an empty database
    And on each target
      """
      120 RPUSH l 12345678901234567890123456789012345678901234567890123456789012345678901234567890
      100 RPUSH m 12345678901234567890123456789012345678901234567890123456789012345678901234567890
      """
    When I run
      """
      OBJECT ENCODING l
      LTRIM l 0 1
      OBJECT ENCODING l
      OBJECT ENCODING m
      """
    Then the replies are the same

  Scenario: The encoding after a list shrinks
    Given an empty database
    And on each target
      """
      300 RPUSH l 12345678901234567890123456789012345678901234567890123456789012345678901234567890
      """
    When I run
      """
      OBJECT ENCODING l
      LPOP l 200
      OBJECT ENCODING l
      LPOP l 60
      OBJECT ENCODING l
      LPOP l 35
      OBJECT ENCODING l
      LREM l 0 x
      OBJECT ENCODING l
      """
    Then the replies are the same

  Scenario: Many small elements
    Given an empty database
    And on each target
      """
      2000 RPUSH l @{n}
      """
    When I run
      """
      OBJECT ENCODING l
      LINDEX l 1234
      LPOS l 1500
      LRANGE l 1995 -1
      LINSERT l BEFORE 1500 x
      LREM l -1 1500
      LLEN l
      """
    Then the replies are the same

  @needs:config
  Scenario: The settings of encodings of lists
    Given an empty database
    When I run
      """
      CONFIG GET list-*
      CONFIG SET list-max-listpack-size 2
      RPUSH l a b
      OBJECT ENCODING l
      RPUSH l c
      OBJECT ENCODING l
      LPOP l 2
      OBJECT ENCODING l
      CONFIG SET list-compress-depth 1
      CONFIG SET list-max-ziplist-size -2
      """
    Then the replies are the same

  @needs:config
  Scenario: Settings of encodings of lists that are not valid
    Given an empty database
    When I run
      """
      CONFIG SET list-max-listpack-size 0
      CONFIG SET list-max-listpack-size -6
      CONFIG SET list-max-listpack-size abc
      CONFIG SET list-compress-depth -1
      CONFIG SET list-compress-depth 2147483648
      """
    Then the replies are the same

  Scenario: LSET of the one large element of a list
    Given an empty database
    When I run
      """
      EVAL "return redis.call('RPUSH', KEYS[1], string.rep('x', 9000), 'b', 'c')" 1 l
      OBJECT ENCODING l
      LSET l 0 a
      OBJECT ENCODING l
      LRANGE l 0 -1
      """
    Then the replies are the same

  @needs:config
  Scenario: A list that has only a large element left, where elements are counted
    Given an empty database
    When I run
      """
      CONFIG SET list-max-listpack-size 3
      EVAL "return redis.call('RPUSH', KEYS[1], string.rep('x', 9000), 'b', 'c')" 1 l
      OBJECT ENCODING l
      RPOP l 2
      OBJECT ENCODING l
      """
    Then the replies are the same
