Feature: KEYS and RANDOMKEY
  Lists the keys of a database.

  Scenario: Patterns
    Given an empty database
    And on each target
      """
      MSET hello 1 hallo 2 hxllo 3 hllo 4 heeeello 5 h*llo 6 "h[llo" 7 "" 8
      """
    When I run
      """
      KEYS *
      KEYS h?llo
      KEYS h*llo
      KEYS h[ae]llo
      KEYS h[^e]llo
      KEYS h[a-b]llo
      KEYS h\*llo
      KEYS nothing*
      KEYS hello
      KEYS ""
      """
    Then the replies are the same

  Scenario: Patterns at the edges
    Given an empty database
    And on each target
      """
      MSET a 1 b 2 - 3 ] 4 ^ 5 \ 6 abc 7 A 8
      """
    When I run
      """
      KEYS []
      KEYS [
      KEYS [^]
      KEYS [a
      KEYS [a-
      KEYS [c-a]
      KEYS [\]]
      KEYS \
      KEYS \\
      KEYS **
      KEYS a*c
      KEYS ?
      KEYS [A]
      """
    Then the replies are the same

  Scenario: Keys of bytes
    Given an empty database
    And on each target
      """
      MSET "\xff\x00" 1 "\xff\x01" 2 "h\xc3\xa9" 3
      """
    When I run
      """
      KEYS "\xff?"
      KEYS "\xff\x00"
      KEYS h?
      KEYS h??
      """
    Then the replies are the same

  Scenario: Expired keys are not listed
    Given an empty database
    And on each target
      """
      SET a 1
      SET gone 1 PXAT 1
      """
    When I run
      """
      KEYS *
      RANDOMKEY
      """
    Then the replies are the same

  Scenario: A random key
    Given an empty database
    When I run
      """
      RANDOMKEY
      SET only 1
      RANDOMKEY
      SET other 1
      RANDOMKEY
      """
    Then the replies are the same
    And the replies match "(?s).*", because one of two keys is as good as the other

  Scenario: KEYS and RANDOMKEY with a wrong number of arguments
    Given an empty database
    When I run
      """
      KEYS
      KEYS a b
      RANDOMKEY a
      """
    Then the replies are the same

  Scenario: What the servers say of KEYS and RANDOMKEY
    Given an empty database
    When I run
      """
      COMMAND INFO KEYS
      COMMAND INFO RANDOMKEY
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of KEYS and RANDOMKEY
    Given an empty database
    When I run
      """
      COMMAND DOCS KEYS
      COMMAND DOCS RANDOMKEY
      """
    Then the replies are the same
