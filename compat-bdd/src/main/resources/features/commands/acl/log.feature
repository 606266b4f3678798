Feature: ACL LOG
  Remembers what was refused.

  @needs:server
  Scenario: Entries
    Given an empty database
    And on each target
      """
      ACL LOG RESET
      ACL SETUSER worker on >secret +get +multi +exec +eval +publish ~a &news
      A> AUTH worker secret
      """
    When I run
      """
      ACL LOG
      A> GET b
      A> DEL a
      A> PUBLISH other hi
      AUTH worker wrong
      A> MULTI
      A> GET c
      A> EXEC
      A> EVAL "return redis.call('DEL', 'a')" 0
      ACL LOG 0
      """
    Then the replies are the same
    When I run
      """
      ACL LOG
      ACL LOG 1
      """
    Then the replies are the same in shape, because the entries hold times and addresses
    When I run
      """
      ACL LOG RESET
      ACL LOG
      """
    Then the replies are the same

  @needs:server @resp2
  Scenario: What stands in an entry
    Given an empty database
    And on each target
      """
      ACL LOG RESET
      ACL SETUSER worker on >secret +get +eval ~a
      """
    When I run
      """
      AUTH worker wrong
      """
    Then the replies are the same
    When I run
      """
      ACL LOG 1
      """
    Then the replies match "\[\[\"count\", :1, \"reason\", \"auth\", \"context\", \"toplevel\", \"object\", \"AUTH\", \"username\", \"worker\", \"age-seconds\", \"[0-9.]+\", \"client-info\", \"id=.*\"(, \"entry-id\", :[0-9]+, \"timestamp-created\", :[0-9]+, \"timestamp-last-updated\", :[0-9]+)?\]\]", because it holds times and addresses

  @needs:server @resp3
  Scenario: The same refusal is counted
    Given an empty database
    And on each target
      """
      ACL LOG RESET
      ACL SETUSER worker on nopass +get ~a
      A> AUTH worker x
      """
    When I run
      """
      A> GET b
      A> GET b
      A> GET b
      """
    Then the replies are the same
    When I run
      """
      ACL LOG 1
      """
    Then the replies match "\[%\{\"count\": :3, \"reason\": \"key\", \"context\": \"toplevel\", \"object\": \"b\", \"username\": \"worker\", .*\}\]", because it holds times and addresses

  Scenario: Bad calls
    Given an empty database
    When I run
      """
      ACL LOG abc
      ACL LOG -1
      ACL LOG ""
      ACL LOG 1 2
      ACL LOG 99999999999999999999
      ACL LOG RESET x
      """
    Then the replies are the same

  @needs:config @needs:server
  Scenario: A short log
    Given an empty database
    And on each target
      """
      CONFIG SET acllog-max-len 1
      ACL LOG RESET
      """
    When I run
      """
      AUTH a b
      AUTH c d
      """
    Then the replies are the same
    When I run
      """
      ACL LOG
      """
    Then the replies are the same in shape, because the entries hold times and addresses

  @resp2
  Scenario: What the servers say of ACL
    Given an empty database
    When I run
      """
      COMMAND INFO ACL|LOG
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of ACL
    Given an empty database
    When I run
      """
      COMMAND DOCS ACL|LOG
      """
    Then the replies are the same
