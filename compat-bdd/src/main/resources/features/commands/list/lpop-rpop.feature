Feature: LPOP and RPOP
  Take elements from a list.

  Scenario: Pop elements
    Given an empty database
    And on each target
      """
      RPUSH l a b c d e f g
      """
    When I run
      """
      LPOP l
      RPOP l
      LPOP l 2
      RPOP l 2
      LRANGE l 0 -1
      LPOP l 10
      EXISTS l
      """
    Then the replies are the same

  Scenario: Pop from a missing list
    Given an empty database
    When I run
      """
      LPOP missing
      RPOP missing
      LPOP missing 1
      RPOP missing 2
      LPOP missing 0
      """
    Then the replies are the same

  Scenario: Pop nothing
    Given an empty database
    And on each target
      """
      RPUSH l a b
      """
    When I run
      """
      LPOP l 0
      RPOP l 0
      LLEN l
      """
    Then the replies are the same

  Scenario: Counts of LPOP that are not valid
    Given an empty database
    And on each target
      """
      RPUSH l a b
      """
    When I run
      """
      LPOP l -1
      RPOP l -1
      LPOP l abc
      LPOP l 1.5
      LPOP l ""
      LPOP l 9223372036854775807
      LPOP l 9223372036854775808
      LPOP missing -1
      LPOP missing abc
      LPOP
      LPOP l 1 2
      RPOP l 1 2
      RPOP
      """
    Then the replies are the same

  Scenario: LPOP on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      LPOP text
      RPOP text
      LPOP text 1
      LPOP text 0
      LPOP text -1
      RPOP text abc
      """
    Then the replies are the same

  @needs:config
  Scenario: LPOP and RPOP publish events
    Given an empty database
    And on each target
      """
      RPUSH l a b c d
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      LPOP l
      RPOP l 2
      LPOP l 0
      LPOP missing
      RPOP l
      """
    Then the replies are the same

  Scenario: What the servers say of LPOP and RPOP
    Given an empty database
    When I run
      """
      COMMAND INFO LPOP
      COMMAND INFO RPOP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of LPOP and RPOP
    Given an empty database
    When I run
      """
      COMMAND DOCS LPOP
      COMMAND DOCS RPOP
      """
    Then the replies are the same

  Scenario: The keys of LPOP and RPOP and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS LPOP key
      COMMAND GETKEYSANDFLAGS RPOP key 2
      """
    Then the replies are the same
