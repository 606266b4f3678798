Feature: ZRANK and ZREVRANK
  Tell the rank of a member.

  Scenario: Tell the rank
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2 b 3 c
      """
    When I run
      """
      ZRANK z a
      ZRANK z c
      ZREVRANK z c
      ZREVRANK z a
      ZRANK z missing
      ZREVRANK missing a
      ZRANK missing a
      """
    Then the replies are the same

  Scenario: Tell the rank with the score
    Given an empty database
    And on each target
      """
      ZADD z 1 a 2.5 b 3 c
      """
    When I run
      """
      ZRANK z b WITHSCORE
      ZREVRANK z b WITHSCORE
      ZRANK z missing WITHSCORE
      ZRANK missing a WITHSCORE
      ZREVRANK missing a withscore
      """
    Then the replies are the same

  Scenario: Options of ZRANK that are not valid
    Given an empty database
    And on each target
      """
      ZADD z 1 a
      """
    When I run
      """
      ZRANK z a WITHSCORES
      ZRANK z a NOSUCHOPTION
      ZRANK z a WITHSCORE WITHSCORE
      ZRANK missing a NOSUCHOPTION
      ZRANK z
      ZREVRANK z
      ZRANK
      """
    Then the replies are the same

  Scenario: ZRANK on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      ZRANK text a
      ZREVRANK text a
      ZRANK text a WITHSCORE
      ZRANK text a NOSUCHOPTION
      """
    Then the replies are the same

  Scenario: What the servers say of ZRANK and ZREVRANK
    Given an empty database
    When I run
      """
      COMMAND INFO ZRANK
      COMMAND INFO ZREVRANK
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ZRANK and ZREVRANK
    Given an empty database
    When I run
      """
      COMMAND DOCS ZRANK
      COMMAND DOCS ZREVRANK
      """
    Then the replies are the same

  Scenario: The keys of ZRANK and ZREVRANK and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS ZRANK key a
      COMMAND GETKEYSANDFLAGS ZREVRANK key a
      """
    Then the replies are the same
