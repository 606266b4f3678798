Feature: CLIENT LIST
  Tells of the sessions.

  Scenario: All and some
    Given an empty database
    And on each target
      """
      A> CLIENT SETNAME a
      """
    When I run
      """
      CLIENT LIST
      CLIENT LIST TYPE normal
      CLIENT LIST TYPE NORMAL
      """
    Then the replies are the same in type, because they hold addresses, times and sizes

  Scenario: None of a type
    Given an empty database
    When I run
      """
      CLIENT LIST TYPE pubsub
      CLIENT LIST TYPE replica
      CLIENT LIST TYPE slave
      CLIENT LIST TYPE primary
      CLIENT LIST TYPE master
      CLIENT LIST TYPE slot-migration
      CLIENT LIST TYPE nosuch
      CLIENT LIST TYPE ""
      """
    Then the replies are exactly the same, because nobody is listed

  Scenario: By identity
    Given an empty database
    When I run
      """
      A> @a = CLIENT ID
      CLIENT LIST ID @{a}
      CLIENT LIST ID @{a} 999999999
      """
    Then the replies to "CLIENT LIST" match "(=txt:)?\"id=[0-9]+ ((?!\\n).)*\\n\"", because one line with addresses and times is expected

  Scenario: By identities that do not exist
    Given an empty database
    When I run
      """
      CLIENT LIST ID 999999999
      CLIENT LIST ID 0
      CLIENT LIST ID -1
      CLIENT LIST ID abc
      CLIENT LIST ID 1.5
      CLIENT LIST ID 99999999999999999999
      CLIENT LIST ID
      CLIENT LIST ID ""
      """
    Then the replies are exactly the same, because nobody is listed

  Scenario: Filters that are illegal
    Given an empty database
    When I run
      """
      CLIENT LIST TYPE
      CLIENT LIST TYPE normal pubsub
      CLIENT LIST NOSUCH
      CLIENT LIST NOSUCH x
      CLIENT LIST normal
      CLIENT LIST ID 999999999 TYPE normal
      CLIENT LIST TYPE normal ID 999999999
      """
    Then the replies are exactly the same, because nobody is listed

  Scenario: Filters of newer servers that match nothing
    Given an empty database
    When I run
      """
      CLIENT LIST USER nobody
      CLIENT LIST NAME nobody
      CLIENT LIST ADDR 127.0.0.1:1
      CLIENT LIST LADDR 127.0.0.1:1
      CLIENT LIST IP 10.0.0.1
      CLIENT LIST DB 9
      CLIENT LIST FLAGS M
      CLIENT LIST LIB-NAME nosuch
      CLIENT LIST LIB-VER nosuch
      CLIENT LIST CAPA r
      CLIENT LIST IDLE 100000
      CLIENT LIST MAXAGE 100000
      CLIENT LIST NOT-NAME "" TYPE pubsub
      """
    Then the replies are exactly the same, because nobody is listed

  Scenario: Filters of newer servers that match one
    Given an empty database
    And on each target
      """
      A> CLIENT SETNAME worker
      A> SELECT 7
      """
    When I run
      """
      CLIENT LIST NAME worker
      CLIENT LIST DB 7
      CLIENT LIST NAME worker DB 7 SKIPME yes
      """
    Then the replies to "CLIENT LIST" are the same in type, because they hold addresses, times and sizes

  Scenario: Filters of newer servers that are illegal
    Given an empty database
    When I run
      """
      CLIENT LIST SKIPME
      CLIENT LIST SKIPME maybe
      CLIENT LIST MAXAGE abc
      CLIENT LIST MAXAGE -1
      CLIENT LIST IDLE abc
      CLIENT LIST DB 99
      CLIENT LIST DB -1
      CLIENT LIST DB abc
      CLIENT LIST FLAGS "!"
      CLIENT LIST CAPA nosuch
      CLIENT LIST IP nosuch
      CLIENT LIST NAME
      """
    Then the replies are exactly the same, because nobody is listed

  Scenario: Filters of newer servers that leave out
    Given an empty database
    When I run
      """
      CLIENT LIST TYPE pubsub NOT-ID 1
      CLIENT LIST TYPE pubsub NOT-TYPE replica
      CLIENT LIST TYPE pubsub NOT-USER worker
      CLIENT LIST TYPE pubsub NOT-ADDR 127.0.0.1:1
      CLIENT LIST TYPE pubsub NOT-LADDR 127.0.0.1:1
      CLIENT LIST TYPE pubsub NOT-IP 127.0.0.1
      CLIENT LIST TYPE pubsub NOT-DB 1
      CLIENT LIST TYPE pubsub NOT-FLAGS N
      CLIENT LIST TYPE pubsub NOT-NAME worker
      CLIENT LIST TYPE pubsub NOT-LIB-NAME mine
      CLIENT LIST TYPE pubsub NOT-LIB-VER 1
      CLIENT LIST TYPE pubsub NOT-CAPA r
      CLIENT LIST TYPE pubsub SKIPME no
      CLIENT LIST NOT-NOSUCH x
      CLIENT LIST NOT-TYPE nosuch
      CLIENT LIST NOT-IDLE 5
      CLIENT LIST NOT-MAXAGE 5
      """
    Then the replies are exactly the same, because nobody is listed

  Scenario: CLIENT LIST in a script and in a transaction
    Given an empty database
    When I run
      """
      EVAL "return redis.call('CLIENT', 'LIST')" 0
      MULTI
      CLIENT LIST TYPE pubsub
      EXEC
      """
    Then the replies are the same

  @resp2
  Scenario: What the servers say of CLIENT
    Given an empty database
    When I run
      """
      COMMAND INFO CLIENT|LIST
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of CLIENT
    Given an empty database
    When I run
      """
      COMMAND DOCS CLIENT|LIST
      """
    Then the replies are the same
