Feature: EXPIRE, PEXPIRE, EXPIREAT and PEXPIREAT
  Sets when a key expires.

  Scenario: Absolute times
    Given an empty database
    And on each target
      """
      MSET a 1 b 2
      """
    When I run
      """
      EXPIREAT a 33177117420
      EXPIRETIME a
      PEXPIRETIME a
      PEXPIREAT a 33177117420123
      EXPIRETIME a
      PEXPIRETIME a
      EXPIREAT missing 33177117420
      PEXPIREAT missing 33177117420000
      """
    Then the replies are the same

  Scenario: Relative times
    Given an empty database
    And on each target
      """
      MSET a 1 b 2
      """
    When I run
      """
      EXPIRE a 100000
      TTL a
      PEXPIRE a 200000000
      TTL a
      EXPIRE missing 10
      PEXPIRE missing 10
      """
    Then the replies are the same
    And the replies to "TTL" are the same within 5, because time passes between the commands

  Scenario: Times in the past delete
    Given an empty database
    And on each target
      """
      MSET a 1 b 2 c 3 d 4 e 5
      """
    When I run
      """
      EXPIRE a 0
      EXPIRE b -1
      PEXPIRE c -1
      EXPIREAT d 1
      PEXPIREAT e 0
      EXISTS a b c d e
      DBSIZE
      """
    Then the replies are the same

  Scenario: NX and XX
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      EXPIREAT a 33177117420 XX
      PEXPIRETIME a
      EXPIREAT a 33177117420 NX
      PEXPIRETIME a
      EXPIREAT a 33177117421 NX
      PEXPIRETIME a
      EXPIREAT a 33177117422 XX
      PEXPIRETIME a
      EXPIREAT missing 33177117420 NX
      expireat a 33177117423 xx
      """
    Then the replies are the same

  Scenario: GT and LT
    Given an empty database
    And on each target
      """
      SET a 1
      SET b 1
      """
    When I run
      """
      EXPIREAT a 33177117420 GT
      PEXPIRETIME a
      EXPIREAT a 33177117420 LT
      PEXPIRETIME a
      EXPIREAT a 33177117419 GT
      EXPIREAT a 33177117421 GT
      EXPIREAT a 33177117422 LT
      EXPIREAT a 33177117420 LT
      PEXPIRETIME a
      EXPIREAT a 33177117425 XX GT
      EXPIREAT b 33177117425 XX LT
      EXPIREAT a 33177117420 GT GT
      PEXPIRETIME a
      EXPIREAT a 33177117425 GT
      EXPIREAT a 33177117425 LT
      """
    Then the replies are the same

  Scenario: GT with a time in the past
    Given an empty database
    And on each target
      """
      SET a 1 PXAT 33177117420000
      SET b 1
      """
    When I run
      """
      EXPIRE a -1 GT
      EXISTS a
      EXPIRE b -1 LT
      EXISTS b
      EXPIRE a -1 NX
      EXISTS a
      EXPIRE a -1 XX
      EXISTS a
      """
    Then the replies are the same

  Scenario: Options that exclude each other
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      EXPIRE a 10 NX XX
      EXPIRE a 10 NX GT
      EXPIRE a 10 NX LT
      EXPIRE a 10 GT LT
      PEXPIRE a 10 NX XX
      EXPIREAT a 10 GT LT
      PEXPIREAT a 10 NX GT
      EXPIRE missing 10 GT LT
      EXPIRE a 10 NX NX
      """
    Then the replies are the same

  Scenario: Options that are not known
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      EXPIRE a 10 NOSUCHOPTION
      PEXPIRE a 10 ""
      EXPIREAT a 10 AB
      PEXPIREAT a 10 10
      EXPIRE a 10 XX NOSUCHOPTION
      EXPIRE missing 10 NOSUCHOPTION
      """
    Then the replies are the same

  Scenario: Times that are not valid
    Given an empty database
    And on each target
      """
      SET a 1
      """
    When I run
      """
      EXPIRE a abc
      EXPIRE a 1.5
      EXPIRE a ""
      EXPIRE a 9223372036854775807
      EXPIRE a 9223372036854775808
      EXPIRE a -9223372036854775808
      EXPIRE a 9223372036854775
      PEXPIRE a 9223372036854775807
      PEXPIRE a -9223372036854775808
      EXPIREAT a 9223372036854775807
      EXPIREAT a -9223372036854775808
      PEXPIREAT a 9223372036854775808
      EXPIRE missing abc
      TTL a
      """
    Then the replies are the same

  Scenario: The greatest time
    Given an empty database
    When I run
      """
      SET a 1
      PEXPIREAT a 9223372036854775807
      PEXPIRETIME a
      EXPIRETIME a
      EXPIREAT a 9223372036854775
      PEXPIRETIME a
      """
    Then the replies are the same

  Scenario: The expire family with a wrong number of arguments
    Given an empty database
    When I run
      """
      EXPIRE
      EXPIRE a
      PEXPIRE a
      EXPIREAT a
      PEXPIREAT
      """
    Then the replies are the same

  @needs:config
  Scenario: EXPIRE publishes an event
    Given an empty database
    And on each target
      """
      SET a 1
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      EXPIRE a 1000
      PEXPIRE a 1000000
      EXPIREAT a 33177117420
      PEXPIREAT a 33177117420000
      EXPIRE a 1000 NX
      """
    Then the replies are the same

  @needs:config
  Scenario: EXPIRE in the past publishes a deletion
    Given an empty database
    And on each target
      """
      MSET a 1 b 2
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      EXPIRE a -1
      PEXPIREAT b 1
      """
    Then the replies are the same

  @needs:config
  Scenario: A key that expires publishes an event
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      SET a 1 PX 1
      W<
      W<
      W<
      W<
      EXISTS a
      """
    Then the replies are the same

  @resp3
  Scenario: Expirations invalidate what a client has read
    Given an empty database
    And on each target
      """
      MSET a 1 b 2
      """
    When I run
      """
      A> CLIENT TRACKING ON
      A> GET a
      A> GET b
      B> EXPIRE a 1000
      B> EXPIRE b -1
      """
    Then the replies are the same

  Scenario: What the servers say of EXPIRE and PEXPIRE
    Given an empty database
    When I run
      """
      COMMAND INFO EXPIRE
      COMMAND INFO PEXPIRE
      COMMAND GETKEYSANDFLAGS EXPIRE key 10
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of EXPIRE and PEXPIRE
    Given an empty database
    When I run
      """
      COMMAND DOCS EXPIRE
      COMMAND DOCS PEXPIRE
      """
    Then the replies are the same

  Scenario: What the servers say of EXPIREAT and PEXPIREAT
    Given an empty database
    When I run
      """
      COMMAND INFO EXPIREAT
      COMMAND INFO PEXPIREAT
      COMMAND GETKEYSANDFLAGS PEXPIREAT key 10
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of EXPIREAT and PEXPIREAT
    Given an empty database
    When I run
      """
      COMMAND DOCS EXPIREAT
      COMMAND DOCS PEXPIREAT
      """
    Then the replies are the same
