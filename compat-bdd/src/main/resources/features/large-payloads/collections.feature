@full
Feature: Large collections
  One collection of 256-byte elements takes as much as the strings: 1 KB, 32 KB, 256 KB, 1 MB and 5 MB. It is written by one
  command and read as a whole on all targets in turn; a stream is written by one command for each entry.

  Scenario: A hash
    Given an empty database
    When I write and read a large hash
    Then its checks pass

  Scenario: A list
    Given an empty database
    When I write and read a large list
    Then its checks pass

  Scenario: A set
    Given an empty database
    When I write and read a large set
    Then its checks pass

  Scenario: A sorted set
    Given an empty database
    When I write and read a large sorted set
    Then its checks pass

  Scenario: A stream
    Given an empty database
    When I write and read a large stream
    Then its checks pass
