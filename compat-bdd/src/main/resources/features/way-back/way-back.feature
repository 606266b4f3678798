@resp2
Feature: The way back
  Whether what one server keeps goes over to the other, and what the other has written since comes back. Each reply says
  for one thing carried what came of it: loads and is equal, is refused with which message, or is changed.

  Scenario: Each type and encoding, dumped on one server and restored on the other
    Given an empty database
    When the scenario "way-back/dump-and-restore" runs
    Then the replies are the same

  Scenario: A server starts with the RDB file or the append-only file of the other
    Given an empty database
    When the scenario "way-back/saved-files" runs
    Then the replies are the same

  Scenario: A server as a replica of the other
    Given an empty database
    When the scenario "way-back/replication" runs
    Then the replies are the same
