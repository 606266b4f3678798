Feature: CLIENT: switches of a session
  NO-EVICT, NO-TOUCH, CAPA and IMPORT-SOURCE.

  Scenario: NO-EVICT
    Given an empty database
    When I run
      """
      CLIENT NO-EVICT ON
      CLIENT NO-EVICT off
      CLIENT NO-EVICT MAYBE
      CLIENT NO-EVICT
      CLIENT NO-EVICT ON ON
      """
    Then the replies are the same

  Scenario: NO-TOUCH
    Given an empty database
    When I run
      """
      CLIENT NO-TOUCH ON
      CLIENT NO-TOUCH off
      CLIENT NO-TOUCH MAYBE
      CLIENT NO-TOUCH
      CLIENT NO-TOUCH ON ON
      """
    Then the replies are the same

  @needs:config
  Scenario: NO-TOUCH leaves the frequency of use alone
    Given an empty database
    And on each target
      """
      CONFIG SET maxmemory-policy allkeys-lfu
      CONFIG SET lfu-log-factor 0
      """
    When I run
      """
      SET a hello
      OBJECT FREQ a
      CLIENT NO-TOUCH ON
      GET a
      GET a
      OBJECT FREQ a
      TOUCH a
      OBJECT FREQ a
      CLIENT NO-TOUCH OFF
      GET a
      OBJECT FREQ a
      """
    Then the replies are exactly the same, because nothing is left to chance with this factor

  Scenario: CAPA
    Given an empty database
    When I run
      """
      CLIENT CAPA redirect
      CLIENT CAPA REDIRECT other
      CLIENT CAPA nosuch
      CLIENT CAPA ""
      CLIENT CAPA
      MULTI
      CLIENT CAPA redirect
      EXEC
      """
    Then the replies are the same

  Scenario: IMPORT-SOURCE
    Given an empty database
    When I run
      """
      CLIENT IMPORT-SOURCE ON
      CLIENT IMPORT-SOURCE OFF
      CLIENT IMPORT-SOURCE MAYBE
      CLIENT IMPORT-SOURCE
      """
    Then the replies are the same

  @needs:config
  Scenario: IMPORT-SOURCE in import mode
    Given an empty database
    And on each target
      """
      CONFIG SET import-mode yes
      """
    When I run
      """
      CLIENT IMPORT-SOURCE ON
      SET a 1 PXAT 1
      EXISTS a
      CLIENT IMPORT-SOURCE OFF
      EXISTS a
      """
    Then the replies are the same

  Scenario: Flags in CLIENT INFO
    Given an empty database
    When I run
      """
      CLIENT NO-EVICT ON
      CLIENT NO-TOUCH ON
      """
    Then the replies are the same
    When I run
      """
      CLIENT INFO
      """
    Then the replies match "(=txt:)?\"id=[0-9]+ .* flags=eT? .*\"", because it holds addresses, times and sizes

  @resp2
  Scenario: What the servers say of CLIENT
    Given an empty database
    When I run
      """
      COMMAND INFO CLIENT|NO-EVICT
      COMMAND INFO CLIENT|NO-TOUCH
      COMMAND INFO CLIENT|CAPA
      COMMAND INFO CLIENT|IMPORT-SOURCE
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of CLIENT
    Given an empty database
    When I run
      """
      COMMAND DOCS CLIENT|NO-EVICT
      COMMAND DOCS CLIENT|NO-TOUCH
      COMMAND DOCS CLIENT|CAPA
      COMMAND DOCS CLIENT|IMPORT-SOURCE
      """
    Then the replies are the same
