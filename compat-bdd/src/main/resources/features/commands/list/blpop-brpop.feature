Feature: BLPOP and BRPOP
  Wait for an element.

  Scenario: Elements that are there already
    Given an empty database
    And on each target
      """
      RPUSH a 1 2 3
      RPUSH b x
      """
    When I run
      """
      BLPOP a 0
      BRPOP a 0
      BLPOP missing a b 1
      BLPOP missing a b 0.5
      BRPOP missing 0.01
      BLPOP missing 0.01
      EXISTS a b
      """
    Then the replies are the same

  Scenario: Wait for an element
    Given an empty database
    When I run
      """
      A>> BLPOP l 0
      RPUSH l a b
      A<
      LRANGE l 0 -1
      A>> BRPOP l2 l3 0
      RPUSH l3 a b
      A<
      LRANGE l3 0 -1
      """
    Then the replies are the same

  Scenario: Two clients wait for one list
    Given an empty database
    When I run
      """
      A>> BLPOP l 0
      B>> BRPOP l 0
      RPUSH l 1 2 3
      A<
      B<
      LRANGE l 0 -1
      """
    Then the replies are the same

  Scenario: A client that waits for several lists gets the first that it names
    Given an empty database
    When I run
      """
      A>> BLPOP a b 0
      MULTI
      RPUSH b 1
      RPUSH a 2
      EXEC
      A<
      EXISTS a b
      """
    Then the replies are the same

  Scenario: An element that is pushed and taken away in one transaction
    Given an empty database
    When I run
      """
      A>> BLPOP l 0
      MULTI
      RPUSH l a
      DEL l
      EXEC
      RPUSH l b
      A<
      """
    Then the replies are the same

  Scenario: A waiting client ignores another type
    Given an empty database
    When I run
      """
      A>> BLPOP l 0
      SET l text
      DEL l
      RPUSH l a
      A<
      """
    Then the replies are the same

  Scenario: A waiting client is served by other commands
    Given an empty database
    And on each target
      """
      RPUSH from a b
      """
    When I run
      """
      A>> BLPOP l 0
      RENAME from l
      A<
      LRANGE l 0 -1
      A>> BLPOP m 0
      COPY l m
      A<
      A>> BLPOP n 0
      LMOVE l n LEFT LEFT
      A<
      """
    Then the replies are the same

  Scenario: A waiting client is served by LINSERT, SORT and RESTORE
    Given an empty database
    And on each target
      """
      RPUSH l 2 1
      """
    When I run
      """
      A>> BLPOP m 0
      SORT l STORE m
      A<
      A>> BLPOP o 0
      RESTORE o 0 "\x12\x01\x01\t\t\x00\x00\x00\x01\x00\x81a\x02\xff\n\x00\xce\xd9\xc0o\x1c\xc7\xd8\xa5"
      RPUSH o x
      A<
      """
    Then the replies are the same

  Scenario: A waiting client is woken by CLIENT UNBLOCK
    Given an empty database
    When I run
      """
      A> @id = CLIENT ID
      A>> BLPOP l 0
      CLIENT UNBLOCK @{id}
      A<
      A>> BLPOP l 0
      CLIENT UNBLOCK @{id} ERROR
      A<
      CLIENT UNBLOCK @{id}
      """
    Then the replies are the same

  Scenario: Timeouts that are not valid
    Given an empty database
    When I run
      """
      BLPOP l -1
      BLPOP l abc
      BLPOP l ""
      BLPOP l nan
      BLPOP l -0.5
      BLPOP l 1e400
      BLPOP l inf
      BLPOP l -inf
      BLPOP l 9223372036854775807
      BLPOP l 9223372036854775808
      BLPOP l 9223372036854776
      BRPOP l " 1"
      BRPOP l "1 "
      BRPOP l 1,5
      """
    Then the replies are the same

  Scenario: Notations of timeouts
    Given an empty database
    And on each target
      """
      RPUSH l a b c d e f g
      """
    When I run
      """
      BLPOP l 0x10
      BLPOP l 1e1
      BLPOP l .5
      BLPOP l 5.
      BLPOP l +1
      BLPOP l 1e-400
      BLPOP l 0x1p1
      """
    Then the replies are the same

  Scenario: BLPOP with a wrong number of arguments and on another type
    Given an empty database
    And on each target
      """
      SET text hello
      RPUSH l a
      """
    When I run
      """
      BLPOP
      BLPOP l
      BRPOP
      BRPOP l
      BLPOP text 1
      BRPOP missing text 1
      BLPOP l text 1
      BLPOP text abc
      """
    Then the replies are the same

  Scenario: BLPOP in a transaction does not wait
    Given an empty database
    When I run
      """
      MULTI
      BLPOP missing 0
      BRPOP missing 0
      RPUSH l a
      BLPOP l 0
      EXEC
      """
    Then the replies are the same

  Scenario: BLPOP in a script does not wait
    Given an empty database
    When I run
      """
      EVAL "return redis.call('BLPOP', KEYS[1], 0)" 1 missing
      EVAL "redis.call('RPUSH', KEYS[1], 'a') return redis.call('BLPOP', KEYS[1], 0)" 1 l
      """
    Then the replies are the same

  @needs:config
  Scenario: BLPOP publishes events
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      A>> BLPOP l 0
      RPUSH l a
      A<
      """
    Then the replies are the same

  Scenario: What the servers say of BLPOP and BRPOP
    Given an empty database
    When I run
      """
      COMMAND INFO BLPOP
      COMMAND INFO BRPOP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of BLPOP and BRPOP
    Given an empty database
    When I run
      """
      COMMAND DOCS BLPOP
      COMMAND DOCS BRPOP
      """
    Then the replies are the same

  Scenario: The keys of BLPOP and BRPOP and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS BLPOP a b 0
      COMMAND GETKEYSANDFLAGS BRPOP a b 0
      """
    Then the replies are the same
