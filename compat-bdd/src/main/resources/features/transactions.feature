Feature: Transactions

  Scenario: Commands are queued and run together
    Given an empty database
    When I run
      """
      MULTI
      SET k 1
      INCR k
      GET k
      EXEC
      """
    Then the replies are the same
    And the replies are
      """
      +OK
      +QUEUED
      +QUEUED
      +QUEUED
      [+OK, :2, "2"]
      """

  Scenario: DISCARD forgets what was queued
    Given an empty database
    When I run
      """
      MULTI
      SET k 1
      DISCARD
      GET k
      """
    Then the replies are the same

  Scenario: A watched key that another session changes aborts the transaction
    Given an empty database
    When I run
      """
      A> WATCH k
      B> SET k changed
      A> MULTI
      A> SET k mine
      A> EXEC
      A> GET k
      """
    Then the replies are the same
    And the replies are
      | session | command       | RESP2     | RESP3     |
      | A       | EXEC          | *-1       | _         |
      | A       | GET k         | "changed" | "changed" |

  Scenario: A command that cannot be queued aborts the transaction
    Given an empty database
    When I run
      """
      MULTI
      SET k
      EXEC
      """
    Then the replies are the same
    And the reply to "EXEC" is -EXECABORT Transaction discarded because of previous errors.

  Scenario: What MULTI, EXEC and WATCH refuse
    Given an empty database
    When I run
      """
      EXEC
      DISCARD
      MULTI
      MULTI
      WATCH k
      DISCARD
      """
    Then the replies are the same
