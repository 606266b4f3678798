Feature: Configuration

  Scenario: CONFIG GET tells every setting by each of its names, and its value on a server that was not configured
    Given an empty database
    When the scenario "server-behaviour/configuration-defaults" runs
    Then its checks pass

  Scenario: CONFIG SET refuses what cannot be changed, what is of another type, and what is out of range
    Given an empty database
    When the scenario "server-behaviour/configuration-changes" runs
    Then the replies are the same
