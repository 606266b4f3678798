Feature: ACL DELUSER
  Removes users.

  @needs:server
  Scenario: Remove
    Given an empty database
    And on each target
      """
      ACL SETUSER a
      ACL SETUSER b
      """
    When I run
      """
      ACL DELUSER a nobody b
      ACL DELUSER a
      ACL USERS
      ACL DELUSER default
      ACL DELUSER
      ACL DELUSER ""
      """
    Then the replies are the same

  @needs:server
  Scenario: Their sessions end
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on nopass +@all
      A> AUTH worker x
      """
    When I run
      """
      ACL DELUSER worker
      A> PING
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of ACL
    Given an empty database
    When I run
      """
      COMMAND INFO ACL|DELUSER
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ACL
    Given an empty database
    When I run
      """
      COMMAND DOCS ACL|DELUSER
      """
    Then the replies are the same
