Feature: CLIENT LIST and CLIENT KILL leave out
  Filters that are turned round.

  @needs:server
  Scenario: Those of other users
    Given an empty database
    When I run
      """
      CLIENT KILL NOT-USER default
      CLIENT KILL NOT-USER nosuch ID 999999999
      CLIENT KILL NOT-ID abc
      CLIENT KILL NOT-DB 99
      CLIENT KILL NOT-DB abc
      CLIENT KILL NOT-FLAGS !
      CLIENT KILL NOT-CAPA x
      CLIENT KILL NOT-TYPE nosuch
      CLIENT KILL IDLE 0
      CLIENT KILL IDLE abc
      CLIENT LIST NOT-USER default
      CLIENT LIST USER nosuch
      CLIENT LIST NOT-USER nosuch ID 999999999
      """
    Then the replies are exactly the same, because nobody is listed
