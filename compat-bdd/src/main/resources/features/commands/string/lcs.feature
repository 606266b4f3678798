Feature: LCS
  Finds the longest common subsequence of two strings.

  Scenario: The longest common subsequence
    Given an empty database
    And on each target
      """
      MSET key1 ohmytext key2 mynewtext
      """
    When I run
      """
      LCS key1 key2
      LCS key1 key2 LEN
      LCS key1 key2 IDX
      LCS key1 key2 IDX MINMATCHLEN 4
      LCS key1 key2 IDX MINMATCHLEN 4 WITHMATCHLEN
      LCS key1 key2 IDX WITHMATCHLEN
      LCS key1 key2 len
      LCS key1 key2 idx minmatchlen 0 withmatchlen
      """
    Then the replies are the same

  Scenario: Nothing in common
    Given an empty database
    And on each target
      """
      MSET abc abc xyz xyz empty "" number 12345 other 345
      """
    When I run
      """
      LCS abc xyz
      LCS abc xyz LEN
      LCS abc xyz IDX
      LCS abc empty
      LCS empty empty LEN
      LCS missing missing2
      LCS abc missing
      LCS missing abc IDX
      LCS missing abc LEN
      LCS abc abc
      LCS abc abc IDX WITHMATCHLEN
      LCS number other
      """
    Then the replies are the same

  Scenario: Options of LCS that are not valid
    Given an empty database
    And on each target
      """
      MSET a ohmytext b mynewtext
      """
    When I run
      """
      LCS a b LEN IDX
      LCS a b IDX LEN
      LCS a b MINMATCHLEN
      LCS a b MINMATCHLEN 2
      LCS a b WITHMATCHLEN
      LCS a b MINMATCHLEN abc
      LCS a b IDX MINMATCHLEN -1
      LCS a b IDX MINMATCHLEN 9223372036854775808
      LCS a b IDX MINMATCHLEN 1 MINMATCHLEN 5
      LCS a b NOSUCHOPTION
      LCS a b STRINGS a b
      LCS a b LEN LEN
      """
    Then the replies are the same

  Scenario: LCS on other types
    Given an empty database
    And on each target
      """
      RPUSH list a
      SET text a
      """
    When I run
      """
      LCS list text
      LCS text list
      LCS list list LEN
      LCS missing list
      """
    Then the replies are the same

  Scenario: LCS with too few arguments
    Given an empty database
    When I run
      """
      LCS
      LCS a
      """
    Then the replies are the same

  Scenario: LCS of bytes
    Given an empty database
    When I run
      """
      MSET a "\x00\x01\xff\xfe" b "\x01\xff\x00"
      LCS a b
      LCS a b IDX
      """
    Then the replies are the same

  @needs:config
  Scenario: LCS of strings that would take too much memory
    Given an empty database
    And on each target
      """
      CONFIG SET proto-max-bulk-len 1mb
      SETRANGE a 999 x
      SETRANGE b 999 y
      """
    When I run
      """
      LCS a b LEN
      LCS a b IDX
      LCS a b
      """
    Then the replies are the same

  Scenario: What the servers say of LCS
    Given an empty database
    When I run
      """
      COMMAND INFO LCS
      COMMAND GETKEYSANDFLAGS LCS key1 key2 LEN
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of LCS
    Given an empty database
    When I run
      """
      COMMAND DOCS LCS
      """
    Then the replies are the same
