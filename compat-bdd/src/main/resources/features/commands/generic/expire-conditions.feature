Feature: Conditions of PEXPIRE and PEXPIREAT

  Scenario: NX, XX and LT
    Given an empty database
    When I run
      """
      SET k v
      PEXPIRE k 100000 XX
      PEXPIREAT k 33177117420000 XX
      PEXPIREAT k 33177117420000 NX
      PEXPIREAT k 33177117430000 NX
      PEXPIREAT k 33177117430000 XX
      PEXPIRE k 100000000000000 LT
      PEXPIRE k 90000000 LT
      PEXPIRE k 100000000 XX
      PERSIST k
      """
    Then the replies are the same
