Feature: CLIENT HELP
  Lists the subcommands.

  Scenario: HELP
    Given an empty database
    When I run
      """
      CLIENT HELP
      client help
      CLIENT HELP x
      CLIENT
      CLIENT NOSUCH
      CLIENT NOSUCH x
      CLIENT ""
      CLIENT "a\nb"
      """
    Then the replies are the same

  Scenario: Commands that do not exist
    Given an empty database
    When I run
      """
      NOSUCH
      NOSUCH a b c
      nosuch "a b" "\x00\xff" "a\nb"
      ""
      CLIENT|ID
      NOSUCH xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx y
      nosuchxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of CLIENT
    Given an empty database
    When I run
      """
      COMMAND INFO CLIENT|HELP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of CLIENT
    Given an empty database
    When I run
      """
      COMMAND DOCS CLIENT|HELP
      """
    Then the replies are the same
