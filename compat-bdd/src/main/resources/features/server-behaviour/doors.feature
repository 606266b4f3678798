Feature: Who may come in

  Scenario: A session that has not given the password gets NOAUTH for all but what authenticates or ends it
    Given an empty database
    When the scenario "server-behaviour/not-authenticated" runs
    Then the replies are the same

  Scenario: A user without permission gets NOPERM that names the command, the key or the channel
    Given an empty database
    When the scenario "server-behaviour/no-permission" runs
    Then the replies are the same

  Scenario: In protected mode a connection from elsewhere is refused with DENIED and told what to do
    Given an empty database
    When the scenario "server-behaviour/protected-mode" runs
    Then the replies are the same

  Scenario: A connection beyond maxclients is told so and ended
    Given an empty database
    When the scenario "server-behaviour/too-many-clients" runs
    Then the replies are the same

  Scenario: Bytes that are no command end the connection with an error that says why, inline commands are answered
    Given an empty database
    When the scenario "server-behaviour/wire-errors" runs
    Then the replies are the same
