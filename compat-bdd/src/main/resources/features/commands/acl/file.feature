Feature: ACL SAVE and LOAD
  Keeps users in a file.

  @disposable
  Scenario: No file is configured
    Given an empty database
    When I run
      """
      ACL SAVE
      ACL LOAD
      ACL SAVE x
      ACL LOAD x
      """
    Then the replies are the same

  @disposable
  Scenario: With a file
    Given an empty database
    And a server of its own, started with "--aclfile /dev/null"
    When I run
      """
      ACL LIST
      ACL SETUSER worker on nopass +@all ~*
      A> AUTH worker x
      ACL LOAD
      ACL USERS
      A> PING
      CONFIG GET aclfile
      """
    Then the replies are the same

  Scenario: GENPASS
    Given an empty database
    When I run
      """
      ACL GENPASS
      ACL GENPASS 1
      ACL GENPASS 5
      ACL GENPASS 4096
      """
    Then the replies are the same in type, because they are random
    When I run
      """
      ACL GENPASS 0
      ACL GENPASS -1
      ACL GENPASS 4097
      ACL GENPASS abc
      ACL GENPASS ""
      ACL GENPASS 1 2
      """
    Then the replies are the same

  Scenario: The length of what GENPASS makes
    Given an empty database
    When I run
      """
      ACL GENPASS
      """
    Then the replies match "\"[0-9a-f]{64}\"", because they are random
    When I run
      """
      ACL GENPASS 5
      """
    Then the replies match "\"[0-9a-f]{2}\"", because they are random
    When I run
      """
      ACL GENPASS 128
      """
    Then the replies match "\"[0-9a-f]{32}\"", because they are random

  Scenario: HELP
    Given an empty database
    When I run
      """
      ACL HELP
      ACL
      ACL NOSUCH
      ACL HELP x
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of ACL
    Given an empty database
    When I run
      """
      COMMAND INFO ACL|SAVE
      COMMAND INFO ACL|LOAD
      COMMAND INFO ACL|GENPASS
      COMMAND INFO ACL|HELP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ACL
    Given an empty database
    When I run
      """
      COMMAND DOCS ACL|SAVE
      COMMAND DOCS ACL|LOAD
      COMMAND DOCS ACL|GENPASS
      COMMAND DOCS ACL|HELP
      """
    Then the replies are the same
