Feature: PFDEBUG and PFSELFTEST
  Looks into a HyperLogLog.

  Scenario: Look into a sparse one
    Given an empty database
    And on each target
      """
      PFADD hll a b c
      """
    When I run
      """
      PFDEBUG ENCODING hll
      PFDEBUG DECODE hll
      PFDEBUG encoding hll
      PFDEBUG TODENSE hll
      PFDEBUG TODENSE hll
      PFDEBUG ENCODING hll
      PFDEBUG DECODE hll
      PFCOUNT hll
      """
    Then the replies are the same

  Scenario: The registers
    Given an empty database
    And on each target
      """
      PFADD hll a b c
      """
    When I run
      """
      PFDEBUG GETREG hll
      PFDEBUG ENCODING hll
      """
    Then the replies are the same

  Scenario: PFDEBUG SIMD
    Given an empty database
    When I run
      """
      PFDEBUG SIMD ON
      PFDEBUG SIMD OFF
      PFDEBUG SIMD ON
      PFDEBUG SIMD maybe
      # By the time of this answer a second one to the command before has come, where a server sends it.
      PING
      """
    Then the replies are the same

  Scenario: PFDEBUG that is not valid
    Given an empty database
    And on each target
      """
      PFADD hll a b c
      RPUSH list a
      SET text hello
      """
    When I run
      """
      PFDEBUG NOSUCHSUBCOMMAND hll
      PFDEBUG ENCODING missing
      PFDEBUG ENCODING list
      PFDEBUG ENCODING text
      PFDEBUG ENCODING hll x
      PFDEBUG ENCODING
      PFDEBUG
      """
    Then the replies are the same

  Scenario: The self test
    Given an empty database
    When I run
      """
      PFSELFTEST x
      PFSELFTEST
      """
    Then the replies are the same

  Scenario: What the servers say of PFDEBUG and PFSELFTEST
    Given an empty database
    When I run
      """
      COMMAND INFO PFDEBUG
      COMMAND INFO PFSELFTEST
      COMMAND GETKEYSANDFLAGS PFDEBUG ENCODING key
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of PFDEBUG and PFSELFTEST
    Given an empty database
    When I run
      """
      COMMAND DOCS PFDEBUG
      COMMAND DOCS PFSELFTEST
      """
    Then the replies are the same
