Feature: LMOVE and RPOPLPUSH
  Move an element from list to list.

  Scenario: Move an element
    Given an empty database
    And on each target
      """
      RPUSH from a b c d
      RPUSH to x
      """
    When I run
      """
      LMOVE from to LEFT RIGHT
      LMOVE from to RIGHT LEFT
      LMOVE from to left left
      RPOPLPUSH from to
      LRANGE to 0 -1
      EXISTS from
      LMOVE from to LEFT LEFT
      RPOPLPUSH from to
      RPOPLPUSH to new
      LRANGE new 0 -1
      """
    Then the replies are the same

  Scenario: Move within one list
    Given an empty database
    And on each target
      """
      RPUSH l a b c
      """
    When I run
      """
      LMOVE l l LEFT RIGHT
      LRANGE l 0 -1
      LMOVE l l LEFT LEFT
      RPOPLPUSH l l
      LRANGE l 0 -1
      """
    Then the replies are the same

  Scenario: Directions of LMOVE that are not valid
    Given an empty database
    And on each target
      """
      RPUSH l a
      """
    When I run
      """
      LMOVE l to UP LEFT
      LMOVE l to LEFT DOWN
      LMOVE l to "" ""
      LMOVE missing to UP LEFT
      LMOVE
      LMOVE l to LEFT
      LMOVE l to LEFT LEFT LEFT
      RPOPLPUSH
      RPOPLPUSH l
      RPOPLPUSH l to x
      """
    Then the replies are the same

  Scenario: LMOVE on another type
    Given an empty database
    And on each target
      """
      SET text hello
      RPUSH l a
      """
    When I run
      """
      LMOVE text l LEFT LEFT
      LMOVE l text LEFT LEFT
      LMOVE missing text LEFT LEFT
      RPOPLPUSH text l
      RPOPLPUSH l text
      RPOPLPUSH missing text
      LMOVE text text UP LEFT
      LRANGE l 0 -1
      """
    Then the replies are the same

  @needs:config
  Scenario: LMOVE publishes events
    Given an empty database
    And on each target
      """
      RPUSH l a b c
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      LMOVE l to LEFT RIGHT
      RPOPLPUSH l to
      LMOVE l l LEFT LEFT
      RPOPLPUSH l to
      LMOVE missing to LEFT LEFT
      """
    Then the replies are the same

  Scenario: What the servers say of LMOVE and RPOPLPUSH
    Given an empty database
    When I run
      """
      COMMAND INFO LMOVE
      COMMAND INFO RPOPLPUSH
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of LMOVE and RPOPLPUSH
    Given an empty database
    When I run
      """
      COMMAND DOCS LMOVE
      COMMAND DOCS RPOPLPUSH
      """
    Then the replies are the same

  Scenario: The keys of LMOVE and RPOPLPUSH and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS LMOVE a b LEFT RIGHT
      COMMAND GETKEYSANDFLAGS RPOPLPUSH a b
      """
    Then the replies are the same
