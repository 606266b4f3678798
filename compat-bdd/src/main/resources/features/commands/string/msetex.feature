Feature: MSETEX
  Writes several strings with a shared expiration, a command of newer versions.

  Scenario: Write several strings that expire
    Given an empty database
    When I run
      """
      MSETEX 2 a 1 b 2 PXAT 33177117420000
      MGET a b
      PEXPIRETIME a
      PEXPIRETIME b
      """
    Then the replies are the same

  Scenario: Write several strings without an expiration
    Given an empty database
    When I run
      """
      MSETEX 1 a 1
      TTL a
      """
    Then the replies are the same

  Scenario: Write several strings conditionally
    Given an empty database
    When I run
      """
      MSETEX 1 a 1 NX EX 100
      MSETEX 2 a 2 b 2 NX
      MSETEX 2 a 3 c 3 XX
      MSETEX 1 a 4 XX KEEPTTL
      """
    Then the replies are the same

  Scenario: Options of MSETEX that are not valid
    Given an empty database
    When I run
      """
      MSETEX 0 a 1
      MSETEX -1 a 1
      MSETEX abc a 1
      MSETEX 2 a 1
      MSETEX 1 a 1 NX XX
      MSETEX 1 a 1 EX 0
      MSETEX 1 a 1 EX 10 PX 10
      MSETEX 1 a 1 NOSUCHOPTION
      """
    Then the replies are the same

  Scenario: MSETEX with too few arguments
    Given an empty database
    When I run
      """
      MSETEX
      MSETEX 1
      """
    Then the replies are the same

  @needs:config
  Scenario: MSETEX publishes events
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      MSETEX 2 a 1 b 2 EX 1000
      """
    Then the replies are the same

  Scenario: What the servers say of MSETEX
    Given an empty database
    When I run
      """
      COMMAND INFO MSETEX
      COMMAND GETKEYSANDFLAGS MSETEX 2 a 1 b 2 EX 10
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of MSETEX
    Given an empty database
    When I run
      """
      COMMAND DOCS MSETEX
      """
    Then the replies are the same
