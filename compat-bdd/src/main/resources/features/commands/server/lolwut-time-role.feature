Feature: LOLWUT, TIME, ROLE and LASTSAVE

  Scenario: TIME
    Given an empty database
    When I run
      """
      TIME
      TIME x
      MULTI
      TIME
      EXEC
      EVAL "return #redis.call('TIME')" 0
      """
    Then the replies to "EXEC" are the same in shape, because time passes

  Scenario: ROLE
    Given an empty database
    When I run
      """
      ROLE
      ROLE x
      EVAL "return redis.call('ROLE')" 0
      """
    Then the replies to "ROLE" match "\[\"master\", :[0-9]+, \[\]\]|-.*", because the offset is that of the server

  Scenario: LASTSAVE
    Given an empty database
    When I run
      """
      LASTSAVE
      """
    Then the replies are the same in type, because the servers were started at different times
    When I run
      """
      LASTSAVE x
      """
    Then the replies are the same

  Scenario: LOLWUT
    Given an empty database
    When I run
      """
      LOLWUT
      """
    Then the replies match "(=txt:)?\".*(Redis|Valkey) ver\. [0-9.]+.*\"", because the art is made by chance
    When I run
      """
      LOLWUT VERSION 5 1 1 1
      LOLWUT VERSION 6 5 5
      LOLWUT VERSION 4
      LOLWUT VERSION 8
      LOLWUT VERSION 9 1 1
      LOLWUT VERSION
      """
    Then the replies are the same in type, because the art is made by chance
    When I run
      """
      LOLWUT VERSION abc
      LOLWUT VERSION -1
      LOLWUT VERSION 5 abc
      LOLWUT VERSION 5 -1 -1 -1
      """
    Then the replies to "LOLWUT VERSION -1" are the same in type, because the art is made by chance
    When I run
      """
      EVAL "return redis.call('LOLWUT')" 0
      """
    Then the replies are the same in type, because the art is made by chance

  @resp2
  Scenario: What the servers say of LOLWUT
    Given an empty database
    When I run
      """
      COMMAND INFO LOLWUT
      COMMAND INFO TIME
      COMMAND INFO ROLE
      COMMAND INFO LASTSAVE
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of LOLWUT
    Given an empty database
    When I run
      """
      COMMAND DOCS LOLWUT
      COMMAND DOCS TIME
      COMMAND DOCS ROLE
      COMMAND DOCS LASTSAVE
      """
    Then the replies are the same
