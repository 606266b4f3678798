Feature: MIGRATE with its options
  From one server to another.

  @disposable
  Scenario: COPY, REPLACE and passwords
    Given an empty database
    And a server of its own
    And another server for session R
    When I run
      """
      SET k v
      SET l w
      MIGRATE 127.0.0.1 @{port_R} k 0 5000 COPY
      EXISTS k
      R> GET k
      MIGRATE 127.0.0.1 @{port_R} k 0 5000
      MIGRATE 127.0.0.1 @{port_R} k 0 5000 REPLACE
      EXISTS k
      R> CONFIG SET requirepass secret
      MIGRATE 127.0.0.1 @{port_R} l 0 5000 AUTH wrong
      MIGRATE 127.0.0.1 @{port_R} l 0 5000 COPY AUTH secret
      MIGRATE 127.0.0.1 @{port_R} l 0 5000 COPY REPLACE AUTH2 default secret
      MIGRATE 127.0.0.1 @{port_R} "" 0 5000 COPY REPLACE AUTH2 default secret KEYS l missing
      MIGRATE 127.0.0.1 @{port_R} missing 0 5000 AUTH2 default secret
      R> GET l
      """
    Then the replies are the same

  Scenario: RESTORE-ASKING takes the options of RESTORE
    Given an empty database
    When I run
      """
      RESTORE-ASKING a 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE-ASKING a 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99"
      RESTORE-ASKING a 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" REPLACE
      RESTORE-ASKING a 33177117420000 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" REPLACE ABSTTL
      PEXPIRETIME a
      RESTORE-ASKING b 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" IDLETIME 1000
      RESTORE-ASKING c 0 "\x00\x05hello\x06\x00\xf5\x9f\xb7\xf6\x90a\x1c\x99" FREQ 10
      GET c
      """
    Then the replies are the same
