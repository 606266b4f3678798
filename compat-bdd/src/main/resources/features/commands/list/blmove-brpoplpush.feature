Feature: BLMOVE and BRPOPLPUSH
  Wait for an element and move it.

  Scenario: Elements that are there already
    Given an empty database
    And on each target
      """
      RPUSH a 1 2 3
      """
    When I run
      """
      BLMOVE a b LEFT RIGHT 0
      BRPOPLPUSH a b 0
      BLMOVE missing b LEFT LEFT 0.01
      BRPOPLPUSH missing b 0.01
      LRANGE b 0 -1
      """
    Then the replies are the same

  Scenario: Wait for an element
    Given an empty database
    When I run
      """
      A>> BLMOVE a b LEFT RIGHT 0
      RPUSH a 1 2
      A<
      A>> BRPOPLPUSH c d 0
      RPUSH c 1 2
      A<
      LRANGE b 0 -1
      LRANGE d 0 -1
      """
    Then the replies are the same

  Scenario: The target has another type by then
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      A>> BLMOVE a text LEFT RIGHT 0
      RPUSH a 1
      A<
      LRANGE a 0 -1
      """
    Then the replies are the same

  Scenario: A chain of waiting clients
    Given an empty database
    When I run
      """
      A>> BLMOVE a b LEFT RIGHT 0
      B>> BLMOVE b c LEFT RIGHT 0
      RPUSH a 1
      A<
      B<
      LRANGE c 0 -1
      """
    Then the replies are the same

  Scenario: Timeouts and directions that are not valid
    Given an empty database
    When I run
      """
      BLMOVE a b LEFT RIGHT -1
      BLMOVE a b LEFT RIGHT abc
      BLMOVE a b LEFT RIGHT nan
      BLMOVE a b LEFT RIGHT 1e400
      BLMOVE a b UP RIGHT 0
      BLMOVE a b LEFT DOWN 0
      BLMOVE a b UP RIGHT abc
      BRPOPLPUSH a b -1
      BRPOPLPUSH a b abc
      BLMOVE
      BLMOVE a b LEFT RIGHT
      BRPOPLPUSH a b
      """
    Then the replies are the same

  Scenario: BLMOVE on another type
    Given an empty database
    And on each target
      """
      SET text hello
      RPUSH a 1
      """
    When I run
      """
      BLMOVE text a LEFT LEFT 1
      BLMOVE a text LEFT LEFT 1
      BRPOPLPUSH text a 1
      BRPOPLPUSH a text 1
      BLMOVE missing text LEFT LEFT 0.01
      """
    Then the replies are the same

  Scenario: BLMOVE in a transaction does not wait
    Given an empty database
    When I run
      """
      MULTI
      BLMOVE a b LEFT LEFT 0
      BRPOPLPUSH a b 0
      EXEC
      """
    Then the replies are the same

  @needs:config
  Scenario: BLMOVE publishes events
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      A>> BLMOVE a b LEFT RIGHT 0
      RPUSH a 1
      A<
      """
    Then the replies are the same

  Scenario: What the servers say of BLMOVE and BRPOPLPUSH
    Given an empty database
    When I run
      """
      COMMAND INFO BLMOVE
      COMMAND INFO BRPOPLPUSH
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of BLMOVE and BRPOPLPUSH
    Given an empty database
    When I run
      """
      COMMAND DOCS BLMOVE
      COMMAND DOCS BRPOPLPUSH
      """
    Then the replies are the same

  Scenario: The keys of BLMOVE and BRPOPLPUSH and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS BLMOVE a b LEFT LEFT 0
      COMMAND GETKEYSANDFLAGS BRPOPLPUSH a b 0
      """
    Then the replies are the same
