Feature: GETEX
  Reads a string and sets its expiration.

  Scenario: Set, keep and remove the expiration
    Given an empty database
    When I run
      """
      SET text Hello
      GETEX text
      PTTL text
      GETEX text PXAT 33177117420000
      PEXPIRETIME text
      GETEX text
      PEXPIRETIME text
      GETEX text EXAT 33177117420
      EXPIRETIME text
      GETEX text PERSIST
      TTL text
      GETEX text PERSIST
      GETEX missing EX 10
      """
    Then the replies are the same

  Scenario: Relative expirations
    Given an empty database
    When I run
      """
      SET text Hello
      GETEX text EX 100000
      TTL text
      GETEX text PX 100000000
      TTL text
      GETEX text ex 100000
      GETEX text persist
      """
    Then the replies are the same
    And the replies to "TTL" are the same within 5, because time passes between the commands

  Scenario: An expiration in the past deletes
    Given an empty database
    When I run
      """
      SET text Hello
      GETEX text PXAT 1
      EXISTS text
      SET text Hello
      GETEX text EXAT 1
      EXISTS text
      """
    Then the replies are the same

  Scenario: Expirations that are not valid
    Given an empty database
    And on each target
      """
      SET text Hello
      """
    When I run
      """
      GETEX text EX 0
      GETEX text EX -1
      GETEX text PX 0
      GETEX text EXAT 0
      GETEX text PXAT -1
      GETEX text EX abc
      GETEX text EX 1.5
      GETEX text EX ""
      GETEX text EX 9223372036854775807
      GETEX text PX 9223372036854775807
      GETEX text EXAT 9223372036854775807
      GETEX text PXAT 9223372036854775808
      GETEX text EX 9223372036854775
      TTL text
      """
    Then the replies are the same

  Scenario: Options that exclude each other
    Given an empty database
    And on each target
      """
      SET text Hello
      """
    When I run
      """
      GETEX text EX 10 PX 10
      GETEX text EX 10 EX 10
      GETEX text PERSIST EX 10
      GETEX text EX 10 PERSIST
      GETEX text PERSIST PERSIST
      GETEX text KEEPTTL
      GETEX text NX
      GETEX text EX
      GETEX text NOSUCHOPTION
      GETEX text ""
      GETEX missing EX abc
      GETEX missing NOSUCHOPTION
      """
    Then the replies are the same

  Scenario: GETEX on another type
    Given an empty database
    And on each target
      """
      RPUSH list a
      """
    When I run
      """
      GETEX list
      GETEX list EX 10
      GETEX list EX abc
      GETEX list EX 0
      TTL list
      """
    Then the replies are the same

  Scenario: GETEX without arguments
    Given an empty database
    When I run
      """
      GETEX
      """
    Then the replies are the same

  @needs:config
  Scenario: GETEX publishes expire and persist
    Given an empty database
    And on each target
      """
      SET text Hello
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      GETEX text
      GETEX text EX 1000
      GETEX text PERSIST
      GETEX text PERSIST
      """
    Then the replies are the same

  @needs:config
  Scenario: GETEX with an expiration in the past publishes a deletion
    Given an empty database
    And on each target
      """
      SET text Hello
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      GETEX text PXAT 1
      """
    Then the replies are the same

  Scenario: What the servers say of GETEX
    Given an empty database
    When I run
      """
      COMMAND INFO GETEX
      COMMAND GETKEYSANDFLAGS GETEX key
      COMMAND GETKEYSANDFLAGS GETEX key PERSIST
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of GETEX
    Given an empty database
    When I run
      """
      COMMAND DOCS GETEX
      """
    Then the replies are the same
