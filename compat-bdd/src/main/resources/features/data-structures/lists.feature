Feature: Lists
  Elements in order, taken from both ends.

  Scenario: LPUSH, RPUSH, LPUSHX, RPUSHX, LLEN and LRANGE build and show lists from both ends
    Given Redis and Valkey
    When the scenario "data-structures/list-ends" runs
    Then its checks pass
    And the replies are
      | command                  | reply                     |
      | RPUSH list a b c         | :3                        |
      | LPUSH list x y           | :5                        |
      | LRANGE list 0 -1         | ["y", "x", "a", "b", "c"] |
      | LPUSHX missing a         | :0                        |
      | LPUSHX list first second | :7                        |
      | RPUSHX list last         | :8                        |
      | LRANGE list 0 2          | ["second", "first", "y"]  |
      | LRANGE list -2 -1        | ["c", "last"]             |

  Scenario: LPOP and RPOP with a count take up to that many, and tell an empty pop from a missing key
    Given Redis and Valkey
    When the scenario "data-structures/list-pop-counts" runs
    Then its checks pass
    And the replies are
      | command      | RESP2                                        | RESP3                                        |
      | LPOP jobs    | "a"                                          | "a"                                          |
      | RPOP jobs    | "e"                                          | "e"                                          |
      | LPOP jobs 0  | []                                           | []                                           |
      | LPOP jobs 2  | ["b", "c"]                                   | ["b", "c"]                                   |
      | LPOP jobs 10 | ["d"]                                        | ["d"]                                        |
      | EXISTS jobs  | :0                                           | :0                                           |
      | LPOP jobs    | $-1                                          | _                                            |
      | LPOP jobs 1  | *-1                                          | _                                            |
      | LPOP jobs 0  | *-1                                          | _                                            |
      | RPOP jobs 2  | ["c", "b"]                                   | ["c", "b"]                                   |
      | LPOP jobs -1 | -ERR value is out of range, must be positive | -ERR value is out of range, must be positive |

  Scenario: LINDEX, LSET and LINSERT work by place and by pivot, and say when there is none
    Given Redis and Valkey
    When the scenario "data-structures/list-index-and-set" runs
    Then its checks pass
    And the replies are
      | command                    | RESP2                   | RESP3                   |
      | LINDEX list 0              | "a"                     | "a"                     |
      | LINDEX list -1             | "b"                     | "b"                     |
      | LINDEX list 4              | $-1                     | _                       |
      | LSET list 1 B              | +OK                     | +OK                     |
      | LSET list -1 z             | +OK                     | +OK                     |
      | LSET list 4 x              | -ERR index out of range | -ERR index out of range |
      | LSET missing 0 x           | -ERR no such key        | -ERR no such key        |
      | LINSERT list BEFORE B new  | :5                      | :5                      |
      | LINSERT list AFTER B newer | :6                      | :6                      |
      | LINSERT list BEFORE none x | :-1                     | :-1                     |
      | LINSERT missing BEFORE a x | :0                      | :0                      |
      | LINSERT list MIDDLE a x    | -ERR syntax error       | -ERR syntax error       |

  Scenario: LREM takes elements from head or tail, LTRIM keeps a range and deletes an emptied list
    Given Redis and Valkey
    When the scenario "data-structures/list-remove-and-trim" runs
    Then its checks pass
    And the replies are
      | command          | reply           |
      | LREM list 2 a    | :2              |
      | LREM list -1 a   | :1              |
      | LREM list 0 b    | :2              |
      | EXISTS list      | :0              |
      | LTRIM list 1 3   | +OK             |
      | LRANGE list 0 -1 | ["b", "c", "d"] |
      | LTRIM list 5 10  | +OK             |
      | EXISTS list      | :0              |

  Scenario: LPOS finds elements by RANK, COUNT and MAXLEN
    Given Redis and Valkey
    When the scenario "data-structures/list-positions" runs
    Then its checks pass
    And the replies are
      | command                     | RESP2                                                                                                                                 | RESP3                                                                                                                                 |
      | LPOS list c                 | :2                                                                                                                                    | :2                                                                                                                                    |
      | LPOS list c RANK 2          | :6                                                                                                                                    | :6                                                                                                                                    |
      | LPOS list c RANK -1         | :7                                                                                                                                    | :7                                                                                                                                    |
      | LPOS list c COUNT 2         | [:2, :6]                                                                                                                              | [:2, :6]                                                                                                                              |
      | LPOS list c COUNT 0         | [:2, :6, :7]                                                                                                                          | [:2, :6, :7]                                                                                                                          |
      | LPOS list c COUNT 2 RANK -1 | [:7, :6]                                                                                                                              | [:7, :6]                                                                                                                              |
      | LPOS list none COUNT 0      | []                                                                                                                                    | []                                                                                                                                    |
      | LPOS list c MAXLEN 2        | $-1                                                                                                                                   | _                                                                                                                                     |
      | LPOS list c RANK 0          | -ERR RANK can't be zero: use 1 to start from the first match, 2 from the second ... or use negative to start from the end of the list | -ERR RANK can't be zero: use 1 to start from the first match, 2 from the second ... or use negative to start from the end of the list |
      | LPOS list c COUNT -1        | -ERR COUNT can't be negative                                                                                                          | -ERR COUNT can't be negative                                                                                                          |
      | LPOS list c MAXLEN -1       | -ERR MAXLEN can't be negative                                                                                                         | -ERR MAXLEN can't be negative                                                                                                         |

  Scenario: LMOVE and RPOPLPUSH move between ends and lists, and rotate a list onto itself
    Given Redis and Valkey
    When the scenario "data-structures/list-moves" runs
    Then its checks pass
    And the replies are
      | command                     | RESP2                                                              | RESP3                                                              |
      | LMOVE a b LEFT RIGHT        | "1"                                                                | "1"                                                                |
      | LMOVE a b RIGHT LEFT        | "3"                                                                | "3"                                                                |
      | LMOVE a b LEFT LEFT         | "2"                                                                | "2"                                                                |
      | EXISTS a                    | :0                                                                 | :0                                                                 |
      | LMOVE a b LEFT LEFT         | $-1                                                                | _                                                                  |
      | RPOPLPUSH b c               | "1"                                                                | "1"                                                                |
      | LMOVE ring ring LEFT RIGHT  | "1"                                                                | "1"                                                                |
      | LRANGE ring 0 -1            | ["2", "3", "1"]                                                    | ["2", "3", "1"]                                                    |
      | RPOPLPUSH ring ring         | "1"                                                                | "1"                                                                |
      | LMOVE ring b UP RIGHT       | -ERR syntax error                                                  | -ERR syntax error                                                  |
      | LMOVE ring string LEFT LEFT | -WRONGTYPE Operation against a key holding the wrong kind of value | -WRONGTYPE Operation against a key holding the wrong kind of value |

  Scenario: LMPOP takes from the first list that has elements
    Given Redis and Valkey
    When the scenario "data-structures/list-multi-pop" runs
    Then its checks pass
    And the replies are
      | command                     | RESP2                                                              | RESP3                                                              |
      | LMPOP 2 a b LEFT            | ["b", ["1"]]                                                       | ["b", ["1"]]                                                       |
      | LMPOP 3 a b c RIGHT COUNT 5 | ["b", ["3", "2"]]                                                  | ["b", ["3", "2"]]                                                  |
      | LMPOP 2 a b LEFT            | *-1                                                                | _                                                                  |
      | LMPOP 3 a b c LEFT COUNT 10 | ["c", ["x"]]                                                       | ["c", ["x"]]                                                       |
      | LMPOP 0 c LEFT              | -ERR numkeys should be greater than 0                              | -ERR numkeys should be greater than 0                              |
      | LMPOP ten c LEFT            | -ERR numkeys should be greater than 0                              | -ERR numkeys should be greater than 0                              |
      | LMPOP 1 c                   | -ERR wrong number of arguments for 'lmpop' command                 | -ERR wrong number of arguments for 'lmpop' command                 |
      | LMPOP 1 c LEFT COUNT 0      | -ERR count should be greater than 0                                | -ERR count should be greater than 0                                |
      | LMPOP 1 string LEFT         | -WRONGTYPE Operation against a key holding the wrong kind of value | -WRONGTYPE Operation against a key holding the wrong kind of value |
