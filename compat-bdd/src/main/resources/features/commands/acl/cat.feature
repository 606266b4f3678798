Feature: ACL CAT
  Lists categories of commands.

  Scenario: The categories
    Given Redis and Valkey
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
    Given Redis and Valkey
    When I run
      """
      ACL CAT keyspace
      """
    Then the replies are the same

  Scenario: The commands of read
    Given Redis and Valkey
    When I run
      """
      ACL CAT read
      """
    Then the replies are the same

  Scenario: The commands of write
    Given Redis and Valkey
    When I run
      """
      ACL CAT write
      """
    Then the replies are the same

  Scenario: The commands of set
    Given Redis and Valkey
    When I run
      """
      ACL CAT set
      """
    Then the replies are the same

  Scenario: The commands of sortedset
    Given Redis and Valkey
    When I run
      """
      ACL CAT sortedset
      """
    Then the replies are the same

  Scenario: The commands of list
    Given Redis and Valkey
    When I run
      """
      ACL CAT list
      """
    Then the replies are the same

  Scenario: The commands of hash
    Given Redis and Valkey
    When I run
      """
      ACL CAT hash
      """
    Then the replies are the same

  Scenario: The commands of string
    Given Redis and Valkey
    When I run
      """
      ACL CAT string
      """
    Then the replies are the same

  Scenario: The commands of bitmap
    Given Redis and Valkey
    When I run
      """
      ACL CAT bitmap
      """
    Then the replies are the same

  Scenario: The commands of hyperloglog
    Given Redis and Valkey
    When I run
      """
      ACL CAT hyperloglog
      """
    Then the replies are the same

  Scenario: The commands of geo
    Given Redis and Valkey
    When I run
      """
      ACL CAT geo
      """
    Then the replies are the same

  Scenario: The commands of stream
    Given Redis and Valkey
    When I run
      """
      ACL CAT stream
      """
    Then the replies are the same

  Scenario: The commands of pubsub
    Given Redis and Valkey
    When I run
      """
      ACL CAT pubsub
      """
    Then the replies are the same

  Scenario: The commands of admin
    Given Redis and Valkey
    When I run
      """
      ACL CAT admin
      """
    Then the replies are the same

  Scenario: The commands of fast
    Given Redis and Valkey
    When I run
      """
      ACL CAT fast
      """
    Then the replies are the same

  Scenario: The commands of slow
    Given Redis and Valkey
    When I run
      """
      ACL CAT slow
      """
    Then the replies are the same

  Scenario: The commands of blocking
    Given Redis and Valkey
    When I run
      """
      ACL CAT blocking
      """
    Then the replies are the same

  Scenario: The commands of dangerous
    Given Redis and Valkey
    When I run
      """
      ACL CAT dangerous
      """
    Then the replies are the same

  Scenario: The commands of connection
    Given Redis and Valkey
    When I run
      """
      ACL CAT connection
      """
    Then the replies are the same

  Scenario: The commands of transaction
    Given Redis and Valkey
    When I run
      """
      ACL CAT transaction
      """
    Then the replies are the same

  Scenario: The commands of scripting
    Given Redis and Valkey
    When I run
      """
      ACL CAT scripting
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of ACL
    Given Redis and Valkey
    When I run
      """
      COMMAND INFO ACL|CAT
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ACL
    Given Redis and Valkey
    When I run
      """
      COMMAND DOCS ACL|CAT
      """
    Then the replies are the same
