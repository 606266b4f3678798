@full
Feature: Beyond the limits
  What is too large is refused by an error or by the end of the connection, the same on every server, and others are still
  served. Each scenario launches servers of its own.

  Scenario: A value of more than proto-max-bulk-len
    Given an empty database
    When a client goes beyond the bulk length
    Then its checks pass

  Scenario: A string of more than 512 MB
    Given an empty database
    When a client goes beyond the largest string
    Then its checks pass

  Scenario: A command of more than client-query-buffer-limit
    Given an empty database
    When a client goes beyond the query buffer
    Then its checks pass

  Scenario: A reply of more than client-output-buffer-limit
    Given an empty database
    When a client goes beyond the output buffer
    Then its checks pass

  Scenario: A command of more arguments than can be counted
    Given an empty database
    When a client goes beyond the argument count
    Then its checks pass
