Feature: DELIFEQ and other conditional deletions
  Deletes a string that has a given value, a command of newer versions.

  Scenario: Delete if equal
    Given an empty database
    And on each target
      """
      SET lock token
      """
    When I run
      """
      DELIFEQ lock other
      DELIFEQ lock token
      EXISTS lock
      DELIFEQ missing token
      """
    Then the replies are the same

  Scenario: Delete if equal on another type
    Given an empty database
    And on each target
      """
      RPUSH list a
      """
    When I run
      """
      DELIFEQ list a
      """
    Then the replies are the same

  Scenario: Delete if equal with a wrong number of arguments
    Given an empty database
    When I run
      """
      DELIFEQ
      DELIFEQ a
      DELIFEQ a b c
      """
    Then the replies are the same

  @needs:config
  Scenario: Delete if equal publishes an event
    Given an empty database
    And on each target
      """
      SET lock token
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      DELIFEQ lock token
      """
    Then the replies are the same

  Scenario: DELEX and DIGEST of newer versions of Redis
    Given an empty database
    And on each target
      """
      SET lock token
      """
    When I run
      """
      DELEX lock IFEQ token
      DIGEST lock
      """
    Then the replies are the same

  Scenario: What the servers say of DELIFEQ
    Given an empty database
    When I run
      """
      COMMAND INFO DELIFEQ
      COMMAND GETKEYSANDFLAGS DELIFEQ key value
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of DELIFEQ
    Given an empty database
    When I run
      """
      COMMAND DOCS DELIFEQ
      """
    Then the replies are the same
