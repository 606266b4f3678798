Feature: Encodings
  How values are kept inside; no promise to clients, but it decides memory and speed.
  Lists are kept as quicklist and small sets of strings as hashtable by Redis 7.0, as listpack since 7.2.

  Scenario: Strings are kept as int, embstr while they are short, or raw
    Given Redis and Valkey
    When the scenario "data-structures/encoding-strings" runs
    Then its checks pass
    And the replies are
      | command                   | reply    |
      | OBJECT ENCODING n         | "int"    |
      | SET n 9223372036854775808 | +OK      |
      | OBJECT ENCODING n         | "embstr" |
      | APPEND s x                | :6       |
      | OBJECT ENCODING s         | "raw"    |
      | INCR n                    | :101     |
      | OBJECT ENCODING n         | "int"    |
      | OBJECT REFCOUNT s         | :1       |

  Scenario: Small collections are kept as listpack or intset, streams as stream
    Given Redis and Valkey
    When the scenario "data-structures/encoding-small" runs
    Then its checks pass
    And the replies are
      | command                | reply      |
      | OBJECT ENCODING ints   | "intset"   |
      | OBJECT ENCODING zset   | "listpack" |
      | OBJECT ENCODING hash   | "listpack" |
      | OBJECT ENCODING stream | "stream"   |
      | OBJECT ENCODING both   | "intset"   |

  # The scenario reads the threshold, fills the hash up to it, adds one more, and takes that out again.
  Scenario: A hash is a listpack up to the configured number of fields and length of a value, then a hashtable for good
    Given Redis and Valkey
    When the scenario "data-structures/encoding-hash" runs
    Then its checks pass
    And the replies are
      | command                | reply       |
      | OBJECT ENCODING fields | "listpack"  |
      | OBJECT ENCODING fields | "hashtable" |
      | OBJECT ENCODING fields | "hashtable" |
      | OBJECT ENCODING value  | "listpack"  |
      | OBJECT ENCODING value  | "hashtable" |
      | OBJECT ENCODING field  | "listpack"  |
      | OBJECT ENCODING field  | "hashtable" |

  # Redis 7.0 keeps every list as a quicklist, later servers a short one as a listpack.
  Scenario: How a list is kept while it grows past a node of 8 kB and shrinks again
    Given Redis and Valkey
    When the scenario "data-structures/encoding-list" runs
    Then its checks pass
    And the replies are
      | command                           | RESP2                            | RESP3                             |
      | CONFIG GET list-max-listpack-size | ["list-max-listpack-size", "-2"] | %{"list-max-listpack-size": "-2"} |
      | RPUSH list head                   | :1                               | :1                                |
      | LLEN list                         | :101                             | :101                              |
      | LTRIM list 0 59                   | +OK                              | +OK                               |
      | OBJECT ENCODING list              | "quicklist"                      | "quicklist"                       |
      | LRANGE list 0 -1                  | ["head"]                         | ["head"]                          |
      | OBJECT ENCODING single            | "quicklist"                      | "quicklist"                       |

  # Redis 7.0 keeps each of these sets as a hashtable, later servers as a listpack up to 128 members of 64 bytes.
  Scenario: How a set of words is kept while it grows from 1 to 129 members, and with a long member
    Given Redis and Valkey
    When the scenario "data-structures/encoding-set" runs
    Then its checks pass
    And the replies are
      | command               | reply       |
      | SADD words more       | :1          |
      | OBJECT ENCODING words | "hashtable" |
      | SREM words more       | :1          |
      | OBJECT ENCODING words | "hashtable" |
      | OBJECT ENCODING long  | "hashtable" |

  Scenario: A sorted set is a listpack up to the configured number and length of members, then a skiplist for good
    Given Redis and Valkey
    When the scenario "data-structures/encoding-zset" runs
    Then its checks pass
    And the replies are
      | command                 | reply      |
      | OBJECT ENCODING members | "listpack" |
      | OBJECT ENCODING members | "skiplist" |
      | OBJECT ENCODING members | "skiplist" |
      | OBJECT ENCODING member  | "listpack" |
      | OBJECT ENCODING member  | "skiplist" |

  # The settings are put back afterwards; on a server that was not launched they must be allowed: --allow config.
  Scenario: Encodings change at the thresholds that are configured: 3 elements of 8 bytes, 4 for a list
    Given Redis and Valkey
    When the scenario "data-structures/encoding-configured" runs
    Then its checks pass
    And the replies are
      | command             | reply       |
      | HSET h a 1 b 2 c 3  | :3          |
      | OBJECT ENCODING h   | "listpack"  |
      | HSET h d 4          | :1          |
      | OBJECT ENCODING h   | "hashtable" |
      | HDEL h b c d        | :3          |
      | OBJECT ENCODING h   | "hashtable" |
      | HSET h2 f 12345678  | :1          |
      | OBJECT ENCODING h2  | "listpack"  |
      | HSET h2 f 123456789 | :0          |
      | OBJECT ENCODING h2  | "hashtable" |
      | ZADD z 1 a 2 b 3 c  | :3          |
      | OBJECT ENCODING z   | "listpack"  |
      | ZADD z 4 d          | :1          |
      | OBJECT ENCODING z   | "skiplist"  |
      | SADD s 1 2 3        | :3          |
      | OBJECT ENCODING s   | "intset"    |
      | SADD s 4            | :1          |
      | OBJECT ENCODING s   | "hashtable" |
      | RPUSH l e           | :5          |
      | OBJECT ENCODING l   | "quicklist" |

  Scenario: A set of integers is an intset up to the configured number of members, then a hashtable for good
    Given Redis and Valkey
    When the scenario "data-structures/encoding-intset" runs
    Then its checks pass
    And the replies are
      | command                  | reply       |
      | OBJECT ENCODING integers | "intset"    |
      | OBJECT ENCODING integers | "hashtable" |
      | OBJECT ENCODING integers | "hashtable" |

  Scenario: OBJECT tells encoding, reference count and idle time, and FREQ only under an LFU policy
    Given Redis and Valkey
    When the scenario "data-structures/object-inspection" runs
    Then its checks pass
    And the replies are
      | command                 | RESP2                                                                                                                                                                                   | RESP3                                                                                                                                                                                   |
      | OBJECT ENCODING k       | "embstr"                                                                                                                                                                                | "embstr"                                                                                                                                                                                |
      | OBJECT REFCOUNT k       | :1                                                                                                                                                                                      | :1                                                                                                                                                                                      |
      | OBJECT FREQ k           | -ERR An LFU maxmemory policy is not selected, access frequency not tracked. Please note that when switching between policies at runtime LRU and LFU data will take some time to adjust. | -ERR An LFU maxmemory policy is not selected, access frequency not tracked. Please note that when switching between policies at runtime LRU and LFU data will take some time to adjust. |
      | OBJECT ENCODING missing | $-1                                                                                                                                                                                     | _                                                                                                                                                                                       |
      | OBJECT FOO k            | -ERR unknown subcommand 'FOO'. Try OBJECT HELP.                                                                                                                                         | -ERR unknown subcommand 'FOO'. Try OBJECT HELP.                                                                                                                                         |

  Scenario: OBJECT IDLETIME counts the seconds since a key was last used
    Given Redis and Valkey
    When the scenario "data-structures/object-idle-time" runs
    Then its checks pass
    And the replies are
      | command                 | RESP2 | RESP3 |
      | OBJECT IDLETIME missing | $-1   | _     |

  # The policy is put back afterwards; on a server that was not launched it must be allowed: --allow config.
  Scenario: Under an LFU policy OBJECT FREQ counts use, and OBJECT IDLETIME is refused
    Given Redis and Valkey
    When the scenario "data-structures/object-frequency" runs
    Then its checks pass
    And the replies are
      | command                                 | RESP2 | RESP3 |
      | CONFIG SET maxmemory-policy allkeys-lfu | +OK   | +OK   |
      | OBJECT FREQ missing                     | $-1   | _     |
