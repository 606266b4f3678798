Feature: Options of SCRIPT DEBUG and FUNCTION RESTORE

  @needs:server
  Scenario: The debugger is switched on and off
    Given an empty database
    When I run
      """
      A> SCRIPT DEBUG YES
      A> SCRIPT DEBUG SYNC
      A> SCRIPT DEBUG NO
      A> SCRIPT DEBUG MAYBE
      A> SCRIPT DEBUG
      A> EVAL "return 1" 0
      A> MULTI
      A> SCRIPT DEBUG YES
      A> EXEC
      """
    Then the replies are the same

  @needs:server
  Scenario: Libraries are restored beside others
    Given an empty database
    When I run
      """
      FUNCTION LOAD "#!lua name=lib\nredis.register_function('f', function() return 1 end)"
      @dump = FUNCTION DUMP
      FUNCTION FLUSH
      FUNCTION RESTORE @{dump} APPEND
      FUNCTION RESTORE @{dump} APPEND
      FUNCTION DELETE lib
      FUNCTION LOAD "#!lua name=other\nredis.register_function('f', function() return 2 end)"
      FUNCTION RESTORE @{dump} APPEND
      FUNCTION RESTORE @{dump} REPLACE
      FUNCTION RESTORE @{dump} FLUSH
      FCALL f 0
      """
    Then the replies to "FUNCTION DUMP" are the same in type, because its version and checksum are those of the server

  @needs:server
  Scenario: SCRIPT DEBUG with a word more
    Given an empty database
    When I run
      """
      A> SCRIPT DEBUG YES nosuch
      A> SCRIPT DEBUG NO nosuch
      A> SCRIPT DEBUG MAYBE nosuch
      A> SCRIPT DEBUG YES lua x
      A> EVAL "return 1" 0
      """
    Then the replies are the same
