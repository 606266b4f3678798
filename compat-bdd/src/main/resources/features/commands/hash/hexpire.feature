Feature: HEXPIRE, HPEXPIRE, HEXPIREAT and HPEXPIREAT
  Give fields a time to live.

  Scenario: Give fields a time to live
    Given an empty database
    And on each target
      """
      HSET h f v g w
      """
    When I run
      """
      HEXPIRE h 100000 FIELDS 1 f
      HEXPIRE h 100000 FIELDS 3 f g missing
      HPEXPIRE h 100000000 FIELDS 1 f
      HEXPIREAT h 33177117420 FIELDS 2 f g
      HPEXPIREAT h 33177117420000 FIELDS 1 g
      HPEXPIRETIME h FIELDS 2 f g
      HGETALL h
      HEXPIRE missing 100 FIELDS 1 f
      """
    Then the replies are the same

  Scenario: Conditions of HEXPIRE on a field without a time to live
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HEXPIREAT h 33177117420 XX FIELDS 1 f
      HEXPIREAT h 33177117420 GT FIELDS 1 f
      HEXPIREAT h 33177117420 LT FIELDS 1 f
      HPERSIST h FIELDS 1 f
      HEXPIREAT h 33177117420 NX FIELDS 1 f
      HEXPIRETIME h FIELDS 1 f
      """
    Then the replies are the same

  Scenario: Conditions of HEXPIRE on a field with a time to live
    Given an empty database
    And on each target
      """
      HSET h f v
      HEXPIREAT h 33177117420 FIELDS 1 f
      """
    When I run
      """
      HEXPIREAT h 33177117421 NX FIELDS 1 f
      HEXPIREAT h 33177117421 XX FIELDS 1 f
      HEXPIREAT h 33177117420 GT FIELDS 1 f
      HEXPIREAT h 33177117422 GT FIELDS 1 f
      HEXPIREAT h 33177117423 LT FIELDS 1 f
      HEXPIREAT h 33177117419 LT FIELDS 1 f
      HEXPIREAT h 33177117418 xx FIELDS 2 f missing
      HEXPIRETIME h FIELDS 1 f
      """
    Then the replies are the same

  Scenario: Conditions of HEXPIRE in seconds from now
    Given an empty database
    And on each target
      """
      HSET h f v g w
      HEXPIRE h 100000 FIELDS 1 f
      """
    When I run
      """
      HEXPIRE h 200000 XX FIELDS 3 f g missing
      HEXPIRE h 300000 GT FIELDS 3 f g missing
      HEXPIRE h 100000 GT FIELDS 2 f g
      HEXPIRE h 400000 LT FIELDS 1 f
      HEXPIRE h 100000 LT FIELDS 3 f g missing
      HEXPIRE h 100000 NX FIELDS 3 f g missing
      HEXPIRE missing 100000 XX FIELDS 2 f g
      HEXPIRE missing 100000 GT FIELDS 2 f g
      HEXPIRE h 0 GT FIELDS 1 f
      HEXPIRE h 0 XX FIELDS 2 f missing
      HEXPIRE h 0 NX FIELDS 2 f g
      HEXPIRE h 0 LT FIELDS 1 g
      EXISTS h
      """
    Then the replies are the same

  Scenario: Conditions of HPEXPIREAT about a time that is over
    Given an empty database
    And on each target
      """
      HSET h a 1 b 2 c 3
      HPEXPIREAT h 33177117420000 FIELDS 2 a b
      """
    When I run
      """
      HPEXPIREAT h 1 NX FIELDS 3 a c missing
      HPEXPIREAT h 1 GT FIELDS 1 a
      HPEXPIREAT h 1 LT FIELDS 1 a
      HPEXPIREAT h 1 XX FIELDS 2 b missing
      HKEYS h
      EXISTS h
      """
    Then the replies are the same

  Scenario: Times to live of fields that are over at once
    Given an empty database
    And on each target
      """
      HSET h a 1 b 2 c 3 d 4 e 5
      """
    When I run
      """
      HEXPIRE h 0 FIELDS 1 a
      HPEXPIRE h 0 FIELDS 1 b
      HEXPIREAT h 1 FIELDS 1 c
      HPEXPIREAT h 1 FIELDS 2 d missing
      HLEN h
      HGETALL h
      HEXPIREAT h 0 FIELDS 1 e
      EXISTS h
      """
    Then the replies are the same

  Scenario: Times to live of fields that are not valid
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HEXPIRE h -1 FIELDS 1 f
      HPEXPIRE h -1 FIELDS 1 f
      HEXPIREAT h -1 FIELDS 1 f
      HPEXPIREAT h -1 FIELDS 1 f
      HEXPIRE h abc FIELDS 1 f
      HEXPIRE h 1.5 FIELDS 1 f
      HEXPIRE h "" FIELDS 1 f
      HEXPIRE h 9223372036854775807 FIELDS 1 f
      HPEXPIRE h 9223372036854775807 FIELDS 1 f
      HEXPIREAT h 9223372036854775807 FIELDS 1 f
      HPEXPIREAT h 9223372036854775807 FIELDS 1 f
      HPEXPIREAT h 9223372036854775808 FIELDS 1 f
      HGETALL h
      """
    Then the replies are the same

  Scenario: The greatest times to live of fields
    Given an empty database
    And on each target
      """
      HSET h a 1 b 2
      """
    When I run
      """
      HPEXPIREAT h 70368744177663 FIELDS 1 a
      HPEXPIREAT h 70368744177664 FIELDS 1 b
      HPEXPIREAT h 281474976710655 FIELDS 1 b
      HPEXPIREAT h 281474976710656 FIELDS 1 b
      HPEXPIRETIME h FIELDS 2 a b
      """
    Then the replies are the same

  Scenario: Numbers of fields that are not valid
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HEXPIRE h 100 FIELDS 0 f
      HEXPIRE h 100 FIELDS 0
      HEXPIRE h 100 FIELDS -1 f
      HEXPIRE h 100 FIELDS abc f
      HEXPIRE h 100 FIELDS 2 f
      HEXPIRE h 100 FIELDS 1 f g
      HEXPIRE h 100 FIELDS 9223372036854775808 f
      HEXPIRE h 100 FIELDS 4294967297 f
      HEXPIRE h 100 FIELDS 1
      HTTL h FIELDS 1 f
      """
    Then the replies are the same

  Scenario: Options of HEXPIRE that exclude each other
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HEXPIRE h 100 NX XX FIELDS 1 f
      HEXPIRE h 100 GT LT FIELDS 1 f
      HEXPIRE h 100 NX GT FIELDS 1 f
      HEXPIRE h 100 XX GT FIELDS 1 f
      HEXPIRE h 100 NX NX FIELDS 1 f
      HEXPIRE h 100 NOSUCHOPTION FIELDS 1 f
      HEXPIRE h 100 f
      HEXPIRE h 100 FIELDS 1 f NX
      HEXPIRE h 100 1 f
      """
    Then the replies are the same

  Scenario: HEXPIRE with a wrong number of arguments
    Given an empty database
    When I run
      """
      HEXPIRE
      HEXPIRE h
      HEXPIRE h 100
      HEXPIRE h 100 FIELDS
      HPEXPIRE h 100
      HEXPIREAT h 100
      HPEXPIREAT h 100
      """
    Then the replies are the same

  Scenario: HEXPIRE on another type and on no key
    Given an empty database
    And on each target
      """
      SET text hello
      """
    When I run
      """
      HEXPIRE text 100 FIELDS 1 f
      HPEXPIRE text 100 FIELDS 1 f
      HEXPIREAT text 33177117420 FIELDS 1 f
      HPEXPIREAT text 33177117420000 FIELDS 1 f
      HEXPIRE text abc FIELDS 1 f
      HEXPIRE missing abc FIELDS 1 f
      HEXPIRE missing 100 FIELDS 2 f
      HEXPIRE missing -1 FIELDS 1 f
      HEXPIRE missing 100 NX XX FIELDS 1 f
      """
    Then the replies are the same

  Scenario: The same field twice
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HEXPIREAT h 33177117420 FIELDS 2 f f
      HEXPIREAT h 33177117421 NX FIELDS 2 f f
      HEXPIREAT h 1 FIELDS 2 f f
      EXISTS h
      """
    Then the replies are the same

  Scenario: A field expires
    Given an empty database
    And on each target
      """
      HSET h f v g w
      """
    When I run
      """
      HPEXPIRE h 1 FIELDS 1 f
      BLPOP never 0.05
      HGET h f
      HGETALL h
      HEXISTS h f
      HEXPIRETIME h FIELDS 2 f g
      HSET h f x
      HEXPIRETIME h FIELDS 1 f
      """
    Then the replies are the same

  Scenario: The encoding of a hash whose fields expire
    Given an empty database
    And on each target
      """
      HSET h f v
      """
    When I run
      """
      HEXPIREAT h 33177117420 FIELDS 1 f
      OBJECT ENCODING h
      HPERSIST h FIELDS 1 f
      OBJECT ENCODING h
      """
    Then the replies are the same

  @needs:config
  Scenario: HEXPIRE publishes hexpire
    Given an empty database
    And on each target
      """
      HSET h f v g w
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      HEXPIRE h 1000 FIELDS 2 f g
      HEXPIRE h 1000 NX FIELDS 1 f
      HEXPIRE h 1000 FIELDS 1 missing
      """
    Then the replies are the same

  @needs:config
  Scenario: HEXPIRE in the past publishes events
    Given an empty database
    And on each target
      """
      HSET h f v g w
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      HEXPIREAT h 1 FIELDS 1 f
      """
    Then the replies are the same

  @needs:config
  Scenario: HEXPIRE of the last field in the past publishes events
    Given an empty database
    And on each target
      """
      HSET h f v
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      HEXPIREAT h 1 FIELDS 1 f
      """
    Then the replies are the same

  @needs:config
  Scenario: A field that expires publishes events
    Given an empty database
    And on each target
      """
      HSET h f v g w
      CONFIG SET notify-keyspace-events EAmn
      W> PSUBSCRIBE __keyevent@*
      """
    When I run
      """
      HPEXPIRE h 20 FIELDS 1 f
      BLPOP never 0.4
      HGETALL h
      """
    Then the replies are the same

  Scenario: What the servers say of HEXPIRE, HPEXPIRE, HEXPIREAT and HPEXPIREAT
    Given an empty database
    When I run
      """
      COMMAND INFO HEXPIRE
      COMMAND INFO HPEXPIRE
      COMMAND INFO HEXPIREAT
      COMMAND INFO HPEXPIREAT
      """
    Then the replies are the same

  @resp2
  Scenario: The documentation of HEXPIRE, HPEXPIRE, HEXPIREAT and HPEXPIREAT
    Given an empty database
    When I run
      """
      COMMAND DOCS HEXPIRE
      COMMAND DOCS HPEXPIRE
      COMMAND DOCS HEXPIREAT
      COMMAND DOCS HPEXPIREAT
      """
    Then the replies are the same

  Scenario: The keys of HEXPIRE and its family and what it does to them
    Given an empty database
    When I run
      """
      COMMAND GETKEYSANDFLAGS HEXPIRE key 1 FIELDS 1 f
      COMMAND GETKEYSANDFLAGS HPEXPIRE key 1 FIELDS 1 f
      COMMAND GETKEYSANDFLAGS HEXPIREAT key 1 FIELDS 1 f
      COMMAND GETKEYSANDFLAGS HPEXPIREAT key 1 FIELDS 1 f
      """
    Then the replies are the same
