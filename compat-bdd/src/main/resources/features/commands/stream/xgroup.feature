Feature: XGROUP
  Makes and changes groups of consumers.

  Scenario: Make groups
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      """
    When I run
      """
      XGROUP CREATE x g 0
      XGROUP CREATE x g 0
      XGROUP CREATE x h $
      XGROUP CREATE x i 1-1
      XGROUP CREATE x j 5
      XGROUP CREATE missing g 0
      XGROUP CREATE missing g $
      EXISTS missing
      XGROUP CREATE new g $ MKSTREAM
      XLEN new
      XGROUP CREATE x "" 0
      XINFO GROUPS x
      """
    Then the replies are the same

  Scenario: Make groups with a number of entries read
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      XADD x 1-2 f v
      """
    When I run
      """
      XGROUP CREATE x g 1-1 ENTRIESREAD 1
      XGROUP CREATE x h 1-1 ENTRIESREAD 0
      XGROUP CREATE x i 0 ENTRIESREAD 100
      XGROUP CREATE x j $ ENTRIESREAD -1
      XGROUP CREATE x k $ ENTRIESREAD -2
      XGROUP CREATE x l $ ENTRIESREAD abc
      XGROUP CREATE x m $ ENTRIESREAD
      XGROUP CREATE new g $ mkstream entriesread 0
      XINFO GROUPS x
      """
    Then the replies are the same

  Scenario: Arguments of XGROUP CREATE that are not valid
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      """
    When I run
      """
      XGROUP CREATE x g abc
      XGROUP CREATE x g -
      XGROUP CREATE x g ""
      XGROUP CREATE x g 0 NOSUCHOPTION
      XGROUP CREATE x g 0 MKSTREAM MKSTREAM
      XGROUP CREATE missing g abc
      XGROUP CREATE missing g abc MKSTREAM
      XGROUP CREATE x g
      XGROUP CREATE x
      XGROUP CREATE
      XGROUP
      XGROUP NOSUCHSUBCOMMAND x
      EXISTS missing
      """
    Then the replies are the same

  Scenario: Set the id of a group
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      XADD x 1-2 f v
      XGROUP CREATE x g 0
      """
    When I run
      """
      XGROUP SETID x g $
      XINFO GROUPS x
      XGROUP SETID x g 1-1 ENTRIESREAD 1
      XINFO GROUPS x
      XGROUP SETID x g 0 ENTRIESREAD -1
      XGROUP SETID x g 0 ENTRIESREAD -2
      XGROUP SETID x g 0 ENTRIESREAD abc
      XGROUP SETID x missing 0
      XGROUP SETID missing g 0
      XGROUP SETID x g abc
      XGROUP SETID x g 0 MKSTREAM
      XGROUP SETID x g
      """
    Then the replies are the same

  Scenario: Make and delete consumers
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      XGROUP CREATE x g 0
      """
    When I run
      """
      XGROUP CREATECONSUMER x g c
      XGROUP CREATECONSUMER x g c
      XGROUP CREATECONSUMER x missing c
      XGROUP CREATECONSUMER missing g c
      XREADGROUP GROUP g c STREAMS x >
      XGROUP DELCONSUMER x g c
      XGROUP DELCONSUMER x g c
      XGROUP DELCONSUMER x missing c
      XGROUP DELCONSUMER missing g c
      XPENDING x g
      XGROUP CREATECONSUMER x g
      XGROUP DELCONSUMER x g c d
      """
    Then the replies are the same

  Scenario: Destroy groups
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      XGROUP CREATE x g 0
      """
    When I run
      """
      XGROUP DESTROY x g
      XGROUP DESTROY x g
      XGROUP DESTROY missing g
      XGROUP DESTROY x
      XINFO GROUPS x
      """
    Then the replies are the same

  Scenario: A client waits for a group that is destroyed
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      XGROUP CREATE x g $
      """
    When I run
      """
      A>> XREADGROUP GROUP g c BLOCK 0 STREAMS x >
      XGROUP DESTROY x g
      A<
      """
    Then the replies are the same

  Scenario: XGROUP on another type
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      XGROUP CREATE text g 0
      XGROUP CREATE text g 0 MKSTREAM
      XGROUP SETID text g 0
      XGROUP DESTROY text g
      XGROUP CREATECONSUMER text g c
      XGROUP DELCONSUMER text g c
      XGROUP CREATE text g abc
      """
    Then the replies are the same

  Scenario: The help of XGROUP
    Given an empty database
    When I run
      """
      XGROUP HELP
      XGROUP HELP x
      """
    Then the replies are the same

  @needs:config
  Scenario: XGROUP publishes events
    Given an empty database
    And on each target
      """
      XADD x 1-1 f v
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      XGROUP CREATE x g 0
      XGROUP CREATECONSUMER x g c
      XGROUP CREATECONSUMER x g c
      XGROUP SETID x g $
      XGROUP DELCONSUMER x g c
      XGROUP DELCONSUMER x g c
      XGROUP DESTROY x g
      XGROUP CREATE new g 0 MKSTREAM
      """
    Then the replies are the same

  Scenario: What the servers say of XGROUP|CREATE, XGROUP|SETID, XGROUP|DESTROY, XGROUP|CREATECONSUMER, XGROUP|DELCONSUMER and XGROUP|HELP
    Given an empty database
    When I run
      """
      COMMAND INFO XGROUP|CREATE
      COMMAND INFO XGROUP|SETID
      COMMAND INFO XGROUP|DESTROY
      COMMAND INFO XGROUP|CREATECONSUMER
      COMMAND INFO XGROUP|DELCONSUMER
      COMMAND INFO XGROUP|HELP
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of XGROUP|CREATE, XGROUP|SETID, XGROUP|DESTROY, XGROUP|CREATECONSUMER, XGROUP|DELCONSUMER and XGROUP|HELP
    Given an empty database
    When I run
      """
      COMMAND DOCS XGROUP|CREATE
      COMMAND DOCS XGROUP|SETID
      COMMAND DOCS XGROUP|DESTROY
      COMMAND DOCS XGROUP|CREATECONSUMER
      COMMAND DOCS XGROUP|DELCONSUMER
      COMMAND DOCS XGROUP|HELP
      """
    Then the replies are the same

  Scenario: What the servers say of XGROUP
    Given an empty database
    When I run
      """
      COMMAND INFO XGROUP
      COMMAND GETKEYSANDFLAGS XGROUP CREATE key g 0
      COMMAND GETKEYSANDFLAGS XGROUP DELCONSUMER key g c
      COMMAND GETKEYSANDFLAGS XGROUP HELP
      """
    Then the replies are the same in any order at every depth, because subcommands come in the order of a hash table
