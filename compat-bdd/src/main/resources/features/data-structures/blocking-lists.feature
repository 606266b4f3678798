Feature: Blocking list commands
  One session waits, another one pushes. `A` and `B` are sessions of their own.

  Scenario: BLPOP and BRPOP wait for an element, serve at once when there is one, and tell the key it came from
    Given Redis and Valkey
    When the scenario "data-structures/blocking-pops" runs
    Then its checks pass
    And the replies are
      | session | command            | RESP2                                                              | RESP3                                                              |
      | main    | BLPOP a b 1        | ["b", "1"]                                                         | ["b", "1"]                                                         |
      | main    | BRPOP a b 0        | ["b", "2"]                                                         | ["b", "2"]                                                         |
      | B       | RPUSH other late   | :1                                                                 | :1                                                                 |
      | A       | BLPOP jobs other 5 | ["other", "late"]                                                  | ["other", "late"]                                                  |
      | main    | BLPOP jobs 0.01    | *-1                                                                | _                                                                  |
      | main    | BLPOP jobs -1      | -ERR timeout is negative                                           | -ERR timeout is negative                                           |
      | main    | BLPOP jobs ten     | -ERR timeout is not a float or out of range                        | -ERR timeout is not a float or out of range                        |
      | main    | BLPOP string 1     | -WRONGTYPE Operation against a key holding the wrong kind of value | -WRONGTYPE Operation against a key holding the wrong kind of value |

  Scenario: Sessions that wait for one list are served in the order in which they came
    Given Redis and Valkey
    When the scenario "data-structures/blocking-order" runs
    Then its checks pass
    And the replies are
      | session | command           | reply          |
      | D       | RPUSH queue 1 2 3 | :3             |
      | A       | BLPOP queue 5     | ["queue", "1"] |
      | B       | BLPOP queue 5     | ["queue", "2"] |
      | C       | BRPOP queue 5     | ["queue", "3"] |

  Scenario: A waiting session is not woken by a key of the wrong type, and still gets the list that comes after
    Given Redis and Valkey
    When the scenario "data-structures/blocking-wrong-type" runs
    Then its checks pass
    And the replies are
      | session | command         | reply            |
      | B       | SET jobs string | +OK              |
      | B       | DEL jobs        | :1               |
      | B       | RPUSH jobs real | :1               |
      | A       | BLPOP jobs 5    | ["jobs", "real"] |

  Scenario: BLMOVE and BRPOPLPUSH wait for the source and hand on to the destination, and to whoever waits there
    Given Redis and Valkey
    When the scenario "data-structures/blocking-moves" runs
    Then its checks pass
    And the replies are
      | session | command                     | RESP2                                                              | RESP3                                                              |
      | main    | BLMOVE a b LEFT RIGHT 1     | "1"                                                                | "1"                                                                |
      | main    | BRPOPLPUSH a b 1            | "2"                                                                | "2"                                                                |
      | B       | RPUSH a 3                   | :1                                                                 | :1                                                                 |
      | A       | BLMOVE a b LEFT LEFT 5      | "3"                                                                | "3"                                                                |
      | main    | BLMOVE a b LEFT RIGHT 0.01  | *-1                                                                | _                                                                  |
      | main    | BRPOPLPUSH a b 0.01         | *-1                                                                | _                                                                  |
      | main    | BLMOVE a string LEFT LEFT 1 | -WRONGTYPE Operation against a key holding the wrong kind of value | -WRONGTYPE Operation against a key holding the wrong kind of value |

  Scenario: BLMPOP waits for the first of its lists and takes up to a count
    Given Redis and Valkey
    When the scenario "data-structures/blocking-multi-pop" runs
    Then its checks pass
    And the replies are
      | session | command                      | RESP2                    | RESP3                    |
      | main    | BLMPOP 1 2 a b LEFT COUNT 2  | ["b", ["1", "2"]]        | ["b", ["1", "2"]]        |
      | B       | RPUSH b x y                  | :2                       | :2                       |
      | A       | BLMPOP 5 2 a b LEFT COUNT 10 | ["b", ["x", "y"]]        | ["b", ["x", "y"]]        |
      | main    | BLMPOP 0.01 1 a LEFT         | *-1                      | _                        |
      | main    | BLMPOP -1 1 a LEFT           | -ERR timeout is negative | -ERR timeout is negative |

  Scenario: Inside a transaction blocking commands do not wait
    Given Redis and Valkey
    When the scenario "data-structures/blocking-in-transaction" runs
    Then its checks pass
    And the replies are
      | command       | RESP2                          | RESP3              |
      | BLPOP empty 0 | +QUEUED                        | +QUEUED            |
      | EXEC          | [*-1, *-1, $-1, *-1, *-1, *-1] | [_, _, _, _, _, _] |

  Scenario: Inside a script blocking commands do not wait, where the server lets scripts call them
    Given Redis and Valkey
    When the scenario "data-structures/blocking-in-script" runs
    Then its checks pass
