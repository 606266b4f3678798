Feature: How hashes are kept
  The encodings of hashes and where they change.

  Scenario: The encoding of a small hash
    Given an empty database
    When I run
      """
      HSET h f v
      OBJECT ENCODING h
      HSET n 1 2
      OBJECT ENCODING n
      HINCRBY i n 1
      OBJECT ENCODING i
      """
    Then the replies are the same

  Scenario: The encoding changes with the number of fields
    Given an empty database
    And on each target
      """
      511 HSET h f@{n} v
      """
    When I run
      """
      HSET h f512 v
      OBJECT ENCODING h
      HSET h f513 v
      OBJECT ENCODING h
      HDEL h f513
      OBJECT ENCODING h
      """
    Then the replies are the same

  Scenario: A hash of 128 and of 129 fields
    Given an empty database
    And on each target
      """
      127 HSET h f@{n} v
      """
    When I run
      """
      HSET h f128 v
      OBJECT ENCODING h
      HSET h f129 v
      OBJECT ENCODING h
      """
    Then the replies are the same

  Scenario: The encoding changes with the length of a value
    Given an empty database
    When I run
      """
      HSET h f 1234567890123456789012345678901234567890123456789012345678901234
      OBJECT ENCODING h
      HSET h f 12345678901234567890123456789012345678901234567890123456789012345
      OBJECT ENCODING h
      HSET g 12345678901234567890123456789012345678901234567890123456789012345 v
      OBJECT ENCODING g
      """
    Then the replies are the same

  Scenario: HSETNX and HINCRBYFLOAT change the encoding
    Given an empty database
    When I run
      """
      HSETNX h f 12345678901234567890123456789012345678901234567890123456789012345
      OBJECT ENCODING h
      HINCRBYFLOAT g f 1
      OBJECT ENCODING g
      """
    Then the replies are the same

  @needs:config
  Scenario: The settings of encodings of hashes
    Given an empty database
    When I run
      """
      CONFIG GET hash-max-*
      CONFIG SET hash-max-listpack-entries 2
      HSET h a 1 b 2
      OBJECT ENCODING h
      HSET h c 3
      OBJECT ENCODING h
      CONFIG SET hash-max-ziplist-entries 0
      HSET g a 1
      OBJECT ENCODING g
      CONFIG SET hash-max-listpack-value 1
      CONFIG SET hash-max-listpack-entries 100
      HSET i a bb
      OBJECT ENCODING i
      """
    Then the replies are the same

  @needs:config
  Scenario: Settings of encodings of hashes that are not valid
    Given an empty database
    When I run
      """
      CONFIG SET hash-max-listpack-entries -1
      CONFIG SET hash-max-listpack-entries abc
      CONFIG SET hash-max-listpack-value -1
      CONFIG SET hash-max-listpack-value 9223372036854775808
      """
    Then the replies are the same
