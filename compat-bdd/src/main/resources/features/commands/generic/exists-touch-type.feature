Feature: EXISTS, TOUCH and TYPE
  Tells whether keys are there and of what type.

  Scenario: Keys that exist
    Given an empty database
    And on each target
      """
      MSET a 1 b 2
      SET gone 1 PXAT 1
      """
    When I run
      """
      EXISTS a
      EXISTS missing
      EXISTS a b a missing
      EXISTS gone
      TOUCH a
      TOUCH a b a missing
      TOUCH missing
      """
    Then the replies are the same

  Scenario: The types
    Given an empty database
    And on each target
      """
      SET string hello
      RPUSH list a
      SADD set a
      ZADD zset 1 a
      HSET hash f v
      XADD stream 1-1 f v
      PFADD hll a
      GEOADD geo 1 1 a
      SETBIT bits 1 1
      """
    When I run
      """
      TYPE string
      TYPE list
      TYPE set
      TYPE zset
      TYPE hash
      TYPE stream
      TYPE hll
      TYPE geo
      TYPE bits
      TYPE missing
      """
    Then the replies are the same

  Scenario: EXISTS, TOUCH and TYPE with a wrong number of arguments
    Given an empty database
    When I run
      """
      EXISTS
      TOUCH
      TYPE
      TYPE a b
      """
    Then the replies are the same

  Scenario: TOUCH resets the idle time
    Given an empty database
    When I run
      """
      RESTORE a 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" IDLETIME 1000
      EXISTS a
      TYPE a
      OBJECT IDLETIME a
      TOUCH a
      OBJECT IDLETIME a
      """
    Then the replies are the same
    And the replies to "OBJECT IDLETIME" are the same within 2, because time passes between the commands

  Scenario: What the servers say of EXISTS
    Given an empty database
    When I run
      """
      COMMAND INFO EXISTS
      COMMAND GETKEYSANDFLAGS EXISTS a b
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of EXISTS
    Given an empty database
    When I run
      """
      COMMAND DOCS EXISTS
      """
    Then the replies are the same

  Scenario: What the servers say of TOUCH and TYPE
    Given an empty database
    When I run
      """
      COMMAND INFO TOUCH
      COMMAND INFO TYPE
      COMMAND GETKEYSANDFLAGS TOUCH a b
      COMMAND GETKEYSANDFLAGS TYPE a
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of TOUCH and TYPE
    Given an empty database
    When I run
      """
      COMMAND DOCS TOUCH
      COMMAND DOCS TYPE
      """
    Then the replies are the same
