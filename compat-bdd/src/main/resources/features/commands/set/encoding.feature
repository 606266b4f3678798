Feature: How sets are kept
  The encodings of sets and where they change.

  Scenario: Encodings of small sets
    Given an empty database
    When I run
      """
      SADD n 1 2 3
      OBJECT ENCODING n
      SADD n 9223372036854775807
      OBJECT ENCODING n
      SADD n 9223372036854775808
      OBJECT ENCODING n
      SREM n 9223372036854775808
      OBJECT ENCODING n
      SADD z 01
      OBJECT ENCODING z
      """
    Then the replies are the same

  Scenario: The encoding of a set of words
    Given an empty database
    When I run
      """
      SADD w a b
      OBJECT ENCODING w
      """
    Then the replies are the same

  Scenario: The encoding of integers and a word
    Given an empty database
    When I run
      """
      SADD n 1 2
      SADD n a
      OBJECT ENCODING n
      SREM n a
      OBJECT ENCODING n
      """
    Then the replies are the same

  Scenario: The encoding changes with the number of integers
    Given an empty database
    And on each target
      """
      511 SADD n @{n}
      """
    When I run
      """
      SADD n 512
      OBJECT ENCODING n
      SADD n 513
      OBJECT ENCODING n
      SREM n 513 1 2 3
      OBJECT ENCODING n
      """
    Then the replies are the same

  Scenario: The encoding changes with the number of words
    Given an empty database
    And on each target
      """
      127 SADD w w@{n}
      """
    When I run
      """
      SADD w w128
      OBJECT ENCODING w
      SADD w w129
      OBJECT ENCODING w
      """
    Then the replies are the same

  Scenario: The encoding changes with the length of a word
    Given an empty database
    When I run
      """
      SADD w 1234567890123456789012345678901234567890123456789012345678901234
      OBJECT ENCODING w
      SADD w 12345678901234567890123456789012345678901234567890123456789012345
      OBJECT ENCODING w
      """
    Then the replies are the same

  Scenario: More than 128 integers and a word
    Given an empty database
    And on each target
      """
      200 SADD n @{n}
      """
    When I run
      """
      SADD n a
      OBJECT ENCODING n
      """
    Then the replies are the same

  Scenario: Small sets of words keep the order of insertion
    Given an empty database
    When I run
      """
      SADD w c a b
      SMEMBERS w
      SREM w a
      SMEMBERS w
      SSCAN w 0
      SUNION w
      """
    Then the replies are the same in any order at every depth, because older servers keep words in a hash table

  @needs:config
  Scenario: The settings of encodings of sets
    Given an empty database
    When I run
      """
      CONFIG SET set-max-intset-entries 2
      SADD n 1 2 3
      OBJECT ENCODING n
      CONFIG GET set-max-intset-entries
      CONFIG SET set-max-intset-entries -1
      """
    Then the replies are the same

  @needs:config
  Scenario: The settings of listpacks of sets
    Given an empty database
    When I run
      """
      CONFIG GET set-max-listpack-*
      CONFIG SET set-max-listpack-entries 1
      SADD w a b
      OBJECT ENCODING w
      CONFIG SET set-max-listpack-value 1
      SADD x bb
      OBJECT ENCODING x
      """
    Then the replies are the same
