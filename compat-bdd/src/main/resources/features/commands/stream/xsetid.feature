Feature: XSETID
  Sets the last id of a stream.

  Scenario: Set the last id
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      """
    When I run
      """
      XSETID x 5-5
      XADD x 5-4 f v
      XADD x 5-6 f v
      XSETID x 9-9 ENTRIESADDED 100
      XINFO STREAM x
      XSETID x 9-9 ENTRIESADDED 100 MAXDELETEDID 3-3
      XINFO STREAM x
      XSETID x 10-1 maxdeletedid 0-0 entriesadded 7
      XINFO STREAM x
      """
    Then the replies are the same

  Scenario: Last ids that are not valid
    Given an empty database
    And on each target
      """
      XADD x 5-5 a 1
      XADD x 5-6 a 1
      """
    When I run
      """
      XSETID x 5-4
      XSETID x 0
      XSETID x abc
      XSETID x -
      XSETID x +
      XSETID x $
      XSETID x 6-1 ENTRIESADDED 1
      XSETID x 6-1 ENTRIESADDED -1
      XSETID x 6-1 ENTRIESADDED abc
      XSETID x 6-1 ENTRIESADDED 10
      XSETID x 6-1 MAXDELETEDID 0-0
      XSETID x 6-1 ENTRIESADDED 10 MAXDELETEDID 7-1
      XSETID x 6-1 ENTRIESADDED 10 MAXDELETEDID abc
      XSETID x 6-1 NOSUCHOPTION 1
      """
    Then the replies are the same

  Scenario: XSETID of an empty stream and of a missing one
    Given an empty database
    And on each target
      """
      XGROUP CREATE x g $ MKSTREAM
      """
    When I run
      """
      XSETID x 1-1
      XSETID x 0-0
      XSETID missing 1-1
      EXISTS missing
      XSETID
      XSETID x
      XSETID x 1-1 ENTRIESADDED
      XSETID x 1-1 ENTRIESADDED 1
      """
    Then the replies are the same

  Scenario: XSETID on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      XSETID text 1-1
      XSETID text abc
      """
    Then the replies are the same

  @needs:config
  Scenario: XSETID publishes xsetid
    Given an empty database
    And on each target
      """
      XADD x 1-1 a 1
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      XSETID x 5-5
      """
    Then the replies are the same

  Scenario: What the servers say of XSETID
    Given an empty database
    When I run
      """
      COMMAND INFO XSETID
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of XSETID
    Given an empty database
    When I run
      """
      COMMAND DOCS XSETID
      """
    Then the replies are the same

  Scenario: The keys of XSETID and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS XSETID key 1-1
      """
    Then the replies are the same
