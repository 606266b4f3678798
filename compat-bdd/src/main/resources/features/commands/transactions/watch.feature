Feature: WATCH and UNWATCH
  Transactions that fail when keys have changed.

  Scenario: The key is left alone
    Given an empty database
    When I run
      """
      SET a 1
      WATCH a
      MULTI
      GET a
      EXEC
      """
    Then the replies are the same

  Scenario: Another session changes it
    Given an empty database
    When I run
      """
      SET a 1
      WATCH a
      B> SET a 2
      MULTI
      GET a
      EXEC
      MULTI
      GET a
      EXEC
      """
    Then the replies are the same

  Scenario: The session itself changes it
    Given an empty database
    When I run
      """
      WATCH a
      SET a 1
      MULTI
      GET a
      EXEC
      """
    Then the replies are the same

  Scenario: A key that is missing
    Given an empty database
    When I run
      """
      WATCH a
      B> DEL a
      MULTI
      PING
      EXEC
      WATCH a
      B> SET a 1
      MULTI
      PING
      EXEC
      """
    Then the replies are the same

  Scenario: The same value, and back again
    Given an empty database
    When I run
      """
      SET a 1
      WATCH a
      B> SET a 1
      MULTI
      PING
      EXEC
      WATCH a
      B> EXPIRE a 1000
      MULTI
      PING
      EXEC
      WATCH a
      B> TOUCH a
      B> GET a
      MULTI
      PING
      EXEC
      WATCH a
      B> PERSIST a
      MULTI
      PING
      EXEC
      WATCH a
      B> RENAME a b
      B> RENAME b a
      MULTI
      PING
      EXEC
      """
    Then the replies are the same

  Scenario: UNWATCH and DISCARD
    Given an empty database
    When I run
      """
      WATCH a
      UNWATCH
      B> SET a 1
      MULTI
      PING
      EXEC
      WATCH a
      MULTI
      DISCARD
      B> SET a 2
      MULTI
      PING
      EXEC
      UNWATCH
      UNWATCH x
      """
    Then the replies are the same

  Scenario: WATCH in a transaction
    Given an empty database
    When I run
      """
      MULTI
      WATCH a
      UNWATCH
      PING
      EXEC
      """
    Then the replies are the same

  Scenario: Bad calls
    Given an empty database
    When I run
      """
      WATCH
      WATCH a a a
      EVAL "return redis.call('WATCH', 'a')" 0
      EVAL "return redis.call('UNWATCH')" 0
      """
    Then the replies are the same

  Scenario: A key that has expired
    Given an empty database
    When I run
      """
      SET a 1 PXAT 33177117420000
      WATCH a
      B> PEXPIREAT a 1
      MULTI
      PING
      EXEC
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of WATCH
    Given an empty database
    When I run
      """
      COMMAND INFO WATCH
      COMMAND INFO UNWATCH
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of WATCH
    Given an empty database
    When I run
      """
      COMMAND DOCS WATCH
      COMMAND DOCS UNWATCH
      """
    Then the replies are the same
