Feature: ACL GETUSER, LIST, USERS and WHOAMI
  Tells what users may do.

  Scenario: The default user
    Given an empty database
    When I run
      """
      ACL GETUSER default
      ACL LIST
      ACL USERS
      ACL WHOAMI
      """
    Then the replies are the same

  Scenario: A user that does not exist
    Given an empty database
    When I run
      """
      ACL GETUSER nobody
      ACL GETUSER
      ACL GETUSER a b
      ACL USERS x
      ACL LIST x
      ACL WHOAMI x
      """
    Then the replies are the same

  @needs:server
  Scenario: A user that may do much
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on >secret +@all -@dangerous +config|get ~a:* %R~b:* &news (~c +get)
      """
    When I run
      """
      ACL GETUSER worker
      ACL LIST
      ACL USERS
      """
    Then the replies are the same

  @needs:server
  Scenario: Who one is
    Given an empty database
    And on each target
      """
      ACL SETUSER worker on nopass +acl|whoami
      """
    When I run
      """
      ACL WHOAMI
      AUTH worker x
      ACL WHOAMI
      ACL USERS
      ACL LIST
      RESET
      ACL WHOAMI
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of ACL
    Given an empty database
    When I run
      """
      COMMAND INFO ACL|GETUSER
      COMMAND INFO ACL|LIST
      COMMAND INFO ACL|USERS
      COMMAND INFO ACL|WHOAMI
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ACL
    Given an empty database
    When I run
      """
      COMMAND DOCS ACL|GETUSER
      COMMAND DOCS ACL|LIST
      COMMAND DOCS ACL|USERS
      COMMAND DOCS ACL|WHOAMI
      """
    Then the replies are the same
