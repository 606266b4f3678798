Feature: ACL CAT
  Lists categories of commands.

  Scenario: The categories
    Given an empty database
    When I run
      """
      ACL CAT
      ACL CAT nosuch
      ACL CAT ""
      ACL CAT @read
      ACL CAT READ
      ACL CAT read write
      """
    Then the replies are the same

  Scenario: The commands of keyspace
    Given an empty database
    When I run
      """
      ACL CAT keyspace
      """
    Then the replies are the same

  Scenario: The commands of read
    Given an empty database
    When I run
      """
      ACL CAT read
      """
    Then the replies are the same

  Scenario: The commands of write
    Given an empty database
    When I run
      """
      ACL CAT write
      """
    Then the replies are the same

  Scenario: The commands of set
    Given an empty database
    When I run
      """
      ACL CAT set
      """
    Then the replies are the same

  Scenario: The commands of sortedset
    Given an empty database
    When I run
      """
      ACL CAT sortedset
      """
    Then the replies are the same

  Scenario: The commands of list
    Given an empty database
    When I run
      """
      ACL CAT list
      """
    Then the replies are the same

  Scenario: The commands of hash
    Given an empty database
    When I run
      """
      ACL CAT hash
      """
    Then the replies are the same

  Scenario: The commands of string
    Given an empty database
    When I run
      """
      ACL CAT string
      """
    Then the replies are the same

  Scenario: The commands of bitmap
    Given an empty database
    When I run
      """
      ACL CAT bitmap
      """
    Then the replies are the same

  Scenario: The commands of hyperloglog
    Given an empty database
    When I run
      """
      ACL CAT hyperloglog
      """
    Then the replies are the same

  Scenario: The commands of geo
    Given an empty database
    When I run
      """
      ACL CAT geo
      """
    Then the replies are the same

  Scenario: The commands of stream
    Given an empty database
    When I run
      """
      ACL CAT stream
      """
    Then the replies are the same

  Scenario: The commands of pubsub
    Given an empty database
    When I run
      """
      ACL CAT pubsub
      """
    Then the replies are the same

  Scenario: The commands of admin
    Given an empty database
    When I run
      """
      ACL CAT admin
      """
    Then the replies are the same

  Scenario: The commands of fast
    Given an empty database
    When I run
      """
      ACL CAT fast
      """
    Then the replies are the same

  Scenario: The commands of slow
    Given an empty database
    When I run
      """
      ACL CAT slow
      """
    Then the replies are the same

  Scenario: The commands of blocking
    Given an empty database
    When I run
      """
      ACL CAT blocking
      """
    Then the replies are the same

  Scenario: The commands of dangerous
    Given an empty database
    When I run
      """
      ACL CAT dangerous
      """
    Then the replies are the same

  Scenario: The commands of connection
    Given an empty database
    When I run
      """
      ACL CAT connection
      """
    Then the replies are the same

  Scenario: The commands of transaction
    Given an empty database
    When I run
      """
      ACL CAT transaction
      """
    Then the replies are the same

  Scenario: The commands of scripting
    Given an empty database
    When I run
      """
      ACL CAT scripting
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of ACL
    Given an empty database
    When I run
      """
      COMMAND INFO ACL|CAT
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ACL
    Given an empty database
    When I run
      """
      COMMAND DOCS ACL|CAT
      """
    Then the replies are the same
