Feature: MSET and MSETNX
  Writes several strings at once.

  Scenario: Write several strings
    Given an empty database
    When I run
      """
      MSET a 1 b text c "" a 2
      MGET a b c
      OBJECT ENCODING a
      """
    Then the replies are the same

  Scenario: MSET overwrites other types and times to live
    Given an empty database
    When I run
      """
      RPUSH list a
      SET text x PXAT 33177117420000
      MSET list 1 text 2
      TYPE list
      PTTL text
      """
    Then the replies are the same

  Scenario: MSETNX writes all or nothing
    Given an empty database
    When I run
      """
      MSETNX a 1 b 2
      MSETNX b 3 c 4
      MGET a b c
      MSETNX d 1 d 2
      GET d
      RPUSH list x
      MSETNX list 1 e 2
      EXISTS e
      """
    Then the replies are the same

  Scenario: MSET with a wrong number of arguments
    Given an empty database
    When I run
      """
      MSET
      MSET a
      MSET a 1 b
      MSETNX
      MSETNX a
      MSETNX a 1 b
      EXISTS a
      """
    Then the replies are the same

  @needs:config
  Scenario: MSET publishes an event for each key
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events KEAmn
      W> PSUBSCRIBE __key*__:*
      """
    When I run
      """
      MSET a 1 b 2
      """
    Then the replies are the same

  @needs:config
  Scenario: MSETNX publishes an event for each key
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      MSETNX a 1 b 2
      MSETNX b 3 c 4
      """
    Then the replies are the same

  Scenario: What the servers say of MSET and MSETNX
    Given an empty database
    When I run
      """
      COMMAND INFO MSET
      COMMAND INFO MSETNX
      COMMAND GETKEYSANDFLAGS MSET a 1 b 2
      COMMAND GETKEYSANDFLAGS MSETNX a 1 b 2
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of MSET and MSETNX
    Given an empty database
    When I run
      """
      COMMAND DOCS MSET
      COMMAND DOCS MSETNX
      """
    Then the replies are the same
