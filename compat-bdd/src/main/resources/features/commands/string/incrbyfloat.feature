Feature: INCRBYFLOAT
  Counts with long doubles in strings.

  Scenario: Add fractions
    Given an empty database
    When I run
      """
      SET price 10.50
      INCRBYFLOAT price 0.1
      INCRBYFLOAT price -5
      INCRBYFLOAT fresh 0.0
      INCRBYFLOAT fresh 5.0e3
      SET exponent 5.0e3
      INCRBYFLOAT exponent 2.0e2
      INCRBYFLOAT third 0.3333333333333333333333
      INCRBYFLOAT third 0.1
      GET third
      OBJECT ENCODING third
      """
    Then the replies are the same

  Scenario: Great and small numbers
    Given an empty database
    When I run
      """
      INCRBYFLOAT great 1e100
      INCRBYFLOAT great 1
      INCRBYFLOAT huge 1.7e308
      INCRBYFLOAT small 1e-17
      INCRBYFLOAT tiny 1e-100
      INCRBYFLOAT integer 9223372036854775807
      INCRBYFLOAT integer 1
      INCRBYFLOAT negative -0.0
      """
    Then the replies are the same

  Scenario: Infinity and not-a-number
    Given an empty database
    When I run
      """
      INCRBYFLOAT n inf
      INCRBYFLOAT n +inf
      INCRBYFLOAT n -inf
      INCRBYFLOAT n nan
      INCRBYFLOAT n infinity
      SET i inf
      INCRBYFLOAT i 1
      INCRBYFLOAT i -inf
      SET x nan
      INCRBYFLOAT x 1
      EXISTS n
      """
    Then the replies are the same

  Scenario: Beyond the range of a long double
    Given an empty database
    When I run
      """
      INCRBYFLOAT n 1e4932
      INCRBYFLOAT n 1e5000
      SET big 1e4932
      INCRBYFLOAT big 1e4932
      """
    Then the replies are the same

  Scenario: Values and increments that are no numbers
    Given an empty database
    And on each target
      """
      SET text hello
      SET empty ""
      SET spaced " 1"
      SET trailing "1 "
      SET hex 0x10
      SET nul "1\x00"
      """
    When I run
      """
      INCRBYFLOAT text 1
      INCRBYFLOAT empty 1
      INCRBYFLOAT spaced 1
      INCRBYFLOAT trailing 1
      INCRBYFLOAT hex 1
      INCRBYFLOAT nul 1
      INCRBYFLOAT fresh abc
      INCRBYFLOAT fresh ""
      INCRBYFLOAT fresh " 1"
      INCRBYFLOAT fresh 1,5
      INCRBYFLOAT fresh 0x10
      INCRBYFLOAT fresh 1.5.5
      """
    Then the replies are the same

  Scenario: INCRBYFLOAT on another type
    Given an empty database
    And on each target
      """
      RPUSH list 1
      """
    When I run
      """
      INCRBYFLOAT list 1
      INCRBYFLOAT list abc
      """
    Then the replies are the same

  Scenario: INCRBYFLOAT with too few or too many arguments
    Given an empty database
    When I run
      """
      INCRBYFLOAT
      INCRBYFLOAT a
      INCRBYFLOAT a 1 2
      """
    Then the replies are the same

  Scenario: INCRBYFLOAT keeps the time to live
    Given an empty database
    When I run
      """
      SET n 1 PXAT 33177117420000
      INCRBYFLOAT n 1.5
      PEXPIRETIME n
      """
    Then the replies are the same

  @needs:config
  Scenario: INCRBYFLOAT publishes an event
    Given an empty database
    And on each target
      """
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      INCRBYFLOAT n 1.5
      INCRBYFLOAT n 1.5
      """
    Then the replies are the same

  Scenario: What the servers say of INCRBYFLOAT
    Given an empty database
    When I run
      """
      COMMAND INFO INCRBYFLOAT
      COMMAND GETKEYSANDFLAGS INCRBYFLOAT key 1.5
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of INCRBYFLOAT
    Given an empty database
    When I run
      """
      COMMAND DOCS INCRBYFLOAT
      """
    Then the replies are the same
