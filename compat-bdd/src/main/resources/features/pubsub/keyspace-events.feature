Feature: Keyspace events

  What notify-keyspace-events tells of each class of commands: on the channel of the key, then on that of the event.

  Scenario: notify-keyspace-events chooses what is told, and is printed in one form
    Given Redis and Valkey
    When the scenario "pubsub/keyspace-flags" runs
    Then its checks pass
    And the replies are
      | session | command                                       | RESP2                                                                                      | RESP3                                                                                      |
      | main    | CONFIG SET notify-keyspace-events KEA         | +OK                                                                                        | +OK                                                                                        |
      | main    | CONFIG GET notify-keyspace-events             | ["notify-keyspace-events", "AKE"]                                                          | %{"notify-keyspace-events": "AKE"}                                                         |
      | main    | CONFIG SET notify-keyspace-events Kg$lshzxetd | +OK                                                                                        | +OK                                                                                        |
      | main    | CONFIG GET notify-keyspace-events             | ["notify-keyspace-events", "AK"]                                                           | %{"notify-keyspace-events": "AK"}                                                          |
      | main    | CONFIG SET notify-keyspace-events mnKE$g      | +OK                                                                                        | +OK                                                                                        |
      | main    | CONFIG GET notify-keyspace-events             | ["notify-keyspace-events", "g$nKEm"]                                                       | %{"notify-keyspace-events": "g$nKEm"}                                                      |
      | main    | CONFIG SET notify-keyspace-events KEQ         | -ERR CONFIG SET failed (possibly related to argument 'notify-keyspace-events') - Invalid event class character. Use 'Ag$lshzxeKEtmdn'. | -ERR CONFIG SET failed (possibly related to argument 'notify-keyspace-events') - Invalid event class character. Use 'Ag$lshzxeKEtmdn'. |
      | main    | CONFIG GET notify-keyspace-events             | ["notify-keyspace-events", "g$nKEm"]                                                       | %{"notify-keyspace-events": "g$nKEm"}                                                      |
      | A       | PSUBSCRIBE __key*                             | ["psubscribe", "__key*", :1]                                                               | >["psubscribe", "__key*", :1]                                                              |
      | main    | CONFIG SET notify-keyspace-events g$          | +OK                                                                                        | +OK                                                                                        |
      | main    | SET neither-k-nor-e 1                         | +OK                                                                                        | +OK                                                                                        |
      | main    | CONFIG SET notify-keyspace-events K$          | +OK                                                                                        | +OK                                                                                        |
      | main    | SET key-in-channel 1                          | +OK                                                                                        | +OK                                                                                        |
      | main    | CONFIG SET notify-keyspace-events E$          | +OK                                                                                        | +OK                                                                                        |
      | main    | SET event-in-channel 1                        | +OK                                                                                        | +OK                                                                                        |
      | main    | CONFIG SET notify-keyspace-events KE$         | +OK                                                                                        | +OK                                                                                        |
      | main    | SET both 1                                    | +OK                                                                                        | +OK                                                                                        |
      | main    | LPUSH list-class-not-chosen a                 | :1                                                                                         | :1                                                                                         |
      | main    | DEL both                                      | :1                                                                                         | :1                                                                                         |
      | main    | CONFIG SET notify-keyspace-events ""          | +OK                                                                                        | +OK                                                                                        |
      | main    | SET none 1                                    | +OK                                                                                        | +OK                                                                                        |
      | A       |                                               | ["pmessage", "__key*", "__keyspace@0__:key-in-channel", "set"]                             | >["pmessage", "__key*", "__keyspace@0__:key-in-channel", "set"]                            |
      | A       |                                               | ["pmessage", "__key*", "__keyevent@0__:set", "event-in-channel"]                           | >["pmessage", "__key*", "__keyevent@0__:set", "event-in-channel"]                          |
      | A       |                                               | ["pmessage", "__key*", "__keyspace@0__:both", "set"]                                       | >["pmessage", "__key*", "__keyspace@0__:both", "set"]                                      |
      | A       |                                               | ["pmessage", "__key*", "__keyevent@0__:set", "both"]                                       | >["pmessage", "__key*", "__keyevent@0__:set", "both"]                                      |

  Scenario: Commands for any type tell del, rename, copy, expire, persist and restore events
    Given Redis and Valkey
    When the scenario "pubsub/keyspace-generic-events" runs
    Then its checks pass
    And the replies are
      | session | command                               | RESP2                                                            | RESP3                                                             |
      | main    | CONFIG SET notify-keyspace-events KEg | +OK                                                              | +OK                                                               |
      | A       | PSUBSCRIBE __key*@*__:*               | ["psubscribe", "__key*@*__:*", :1]                               | >["psubscribe", "__key*@*__:*", :1]                               |
      | main    | SET k 1                               | +OK                                                              | +OK                                                               |
      | main    | EXPIRE k 100                          | :1                                                               | :1                                                                |
      | main    | PEXPIRE k 100000                      | :1                                                               | :1                                                                |
      | main    | PERSIST k                             | :1                                                               | :1                                                                |
      | main    | PERSIST k                             | :0                                                               | :0                                                                |
      | main    | RENAME k k2                           | +OK                                                              | +OK                                                               |
      | main    | RENAMENX k2 k3                        | :1                                                               | :1                                                                |
      | main    | COPY k3 k4                            | :1                                                               | :1                                                                |
      | main    | COPY k3 k4                            | :0                                                               | :0                                                                |
      | main    | DEL k3 nosuch                         | :1                                                               | :1                                                                |
      | main    | UNLINK k4                             | :1                                                               | :1                                                                |
      | main    | DEL nosuch                            | :0                                                               | :0                                                                |
      | main    | SET k 1                               | +OK                                                              | +OK                                                               |
      | main    | GETDEL k                              | "1"                                                              | "1"                                                               |
      | main    | SET k 1                               | +OK                                                              | +OK                                                               |
      | main    | GETEX k EX 100                        | "1"                                                              | "1"                                                               |
      | main    | GETEX k PERSIST                       | "1"                                                              | "1"                                                               |
      | main    | SADD unsorted 3 1 2                   | :3                                                               | :3                                                                |
      | main    | SORT unsorted STORE sorted            | :3                                                               | :3                                                                |
      | main    | SORT nosuch STORE sorted              | :0                                                               | :0                                                                |
      | main    | TOUCH unsorted                        | :1                                                               | :1                                                                |
      | main    | FLUSHDB                               | +OK                                                              | +OK                                                               |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "expire"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "expire"]       |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyevent@0__:expire", "k"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:expire", "k"]       |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "expire"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "expire"]       |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyevent@0__:expire", "k"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:expire", "k"]       |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "persist"]      | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "persist"]      |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyevent@0__:persist", "k"]      | >["pmessage", "__key*@*__:*", "__keyevent@0__:persist", "k"]      |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "rename_from"]  | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "rename_from"]  |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyevent@0__:rename_from", "k"]  | >["pmessage", "__key*@*__:*", "__keyevent@0__:rename_from", "k"]  |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyspace@0__:k2", "rename_to"]   | >["pmessage", "__key*@*__:*", "__keyspace@0__:k2", "rename_to"]   |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyevent@0__:rename_to", "k2"]   | >["pmessage", "__key*@*__:*", "__keyevent@0__:rename_to", "k2"]   |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyspace@0__:k2", "rename_from"] | >["pmessage", "__key*@*__:*", "__keyspace@0__:k2", "rename_from"] |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyevent@0__:rename_from", "k2"] | >["pmessage", "__key*@*__:*", "__keyevent@0__:rename_from", "k2"] |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyspace@0__:k3", "rename_to"]   | >["pmessage", "__key*@*__:*", "__keyspace@0__:k3", "rename_to"]   |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyevent@0__:rename_to", "k3"]   | >["pmessage", "__key*@*__:*", "__keyevent@0__:rename_to", "k3"]   |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyspace@0__:k4", "copy_to"]     | >["pmessage", "__key*@*__:*", "__keyspace@0__:k4", "copy_to"]     |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyevent@0__:copy_to", "k4"]     | >["pmessage", "__key*@*__:*", "__keyevent@0__:copy_to", "k4"]     |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyspace@0__:k3", "del"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:k3", "del"]         |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "k3"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "k3"]         |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyspace@0__:k4", "del"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:k4", "del"]         |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "k4"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "k4"]         |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "del"]          | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "del"]          |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "k"]          | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "k"]          |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "expire"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "expire"]       |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyevent@0__:expire", "k"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:expire", "k"]       |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "persist"]      | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "persist"]      |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyevent@0__:persist", "k"]      | >["pmessage", "__key*@*__:*", "__keyevent@0__:persist", "k"]      |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyspace@0__:sorted", "del"]     | >["pmessage", "__key*@*__:*", "__keyspace@0__:sorted", "del"]     |
      | A       |                                       | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "sorted"]     | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "sorted"]     |

  Scenario: Commands on strings tell set, append, setrange, incrby and incrbyfloat events
    Given Redis and Valkey
    When the scenario "pubsub/keyspace-string-events" runs
    Then its checks pass
    And the replies are
      | session | command                                | RESP2                                                           | RESP3                                                            |
      | main    | CONFIG SET notify-keyspace-events KE$  | +OK                                                             | +OK                                                              |
      | A       | PSUBSCRIBE __key*@*__:*                | ["psubscribe", "__key*@*__:*", :1]                              | >["psubscribe", "__key*@*__:*", :1]                              |
      | main    | SET k 1                                | +OK                                                             | +OK                                                              |
      | main    | SET k 1 NX                             | $-1                                                             | _                                                                |
      | main    | SETNX k 1                              | :0                                                              | :0                                                               |
      | main    | SETEX k 100 1                          | +OK                                                             | +OK                                                              |
      | main    | GETSET k 2                             | "1"                                                             | "1"                                                              |
      | main    | MSET a 1 b 2                           | +OK                                                             | +OK                                                              |
      | main    | MSETNX a 1 c 2                         | :0                                                              | :0                                                               |
      | main    | MSETNX d 1 e 2                         | :1                                                              | :1                                                               |
      | main    | INCR k                                 | :3                                                              | :3                                                               |
      | main    | DECRBY k 5                             | :-2                                                             | :-2                                                              |
      | main    | INCRBYFLOAT k 0.5                      | "-1.5"                                                          | "-1.5"                                                           |
      | main    | APPEND k x                             | :5                                                              | :5                                                               |
      | main    | SETRANGE k 1 y                         | :5                                                              | :5                                                               |
      | main    | SETRANGE k 1 ""                        | :5                                                              | :5                                                               |
      | main    | SETBIT bits 7 1                        | :0                                                              | :0                                                               |
      | main    | BITOP NOT target bits                  | :1                                                              | :1                                                               |
      | main    | BITFIELD bits SET u8 0 1 INCRBY u8 0 1 | [:1, :2]                                                        | [:1, :2]                                                         |
      | main    | PFADD hll a                            | :1                                                              | :1                                                               |
      | main    | PFADD hll a                            | :0                                                              | :0                                                               |
      | main    | PFMERGE hll2 hll                       | +OK                                                             | +OK                                                              |
      | main    | GET k                                  | "-y.5x"                                                         | "-y.5x"                                                          |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "set"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "set"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:set", "k"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "k"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "set"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "set"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:set", "k"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "k"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "set"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "set"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:set", "k"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "k"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:a", "set"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:a", "set"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:set", "a"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "a"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:b", "set"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:b", "set"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:set", "b"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "b"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:d", "set"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:d", "set"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:set", "d"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "d"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:e", "set"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:e", "set"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:set", "e"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "e"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "incrby"]      | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "incrby"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:incrby", "k"]      | >["pmessage", "__key*@*__:*", "__keyevent@0__:incrby", "k"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "incrby"]      | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "incrby"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:incrby", "k"]      | >["pmessage", "__key*@*__:*", "__keyevent@0__:incrby", "k"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "incrbyfloat"] | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "incrbyfloat"] |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:incrbyfloat", "k"] | >["pmessage", "__key*@*__:*", "__keyevent@0__:incrbyfloat", "k"] |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "append"]      | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "append"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:append", "k"]      | >["pmessage", "__key*@*__:*", "__keyevent@0__:append", "k"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:k", "setrange"]    | >["pmessage", "__key*@*__:*", "__keyspace@0__:k", "setrange"]    |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:setrange", "k"]    | >["pmessage", "__key*@*__:*", "__keyevent@0__:setrange", "k"]    |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:bits", "setbit"]   | >["pmessage", "__key*@*__:*", "__keyspace@0__:bits", "setbit"]   |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:setbit", "bits"]   | >["pmessage", "__key*@*__:*", "__keyevent@0__:setbit", "bits"]   |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:target", "set"]    | >["pmessage", "__key*@*__:*", "__keyspace@0__:target", "set"]    |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:set", "target"]    | >["pmessage", "__key*@*__:*", "__keyevent@0__:set", "target"]    |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:bits", "setbit"]   | >["pmessage", "__key*@*__:*", "__keyspace@0__:bits", "setbit"]   |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:setbit", "bits"]   | >["pmessage", "__key*@*__:*", "__keyevent@0__:setbit", "bits"]   |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:hll", "pfadd"]     | >["pmessage", "__key*@*__:*", "__keyspace@0__:hll", "pfadd"]     |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:pfadd", "hll"]     | >["pmessage", "__key*@*__:*", "__keyevent@0__:pfadd", "hll"]     |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:hll2", "pfadd"]    | >["pmessage", "__key*@*__:*", "__keyspace@0__:hll2", "pfadd"]    |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:pfadd", "hll2"]    | >["pmessage", "__key*@*__:*", "__keyevent@0__:pfadd", "hll2"]    |

  Scenario: Commands on lists tell push, pop, insert, set, remove and trim events, and del when emptied
    Given Redis and Valkey
    When the scenario "pubsub/keyspace-list-events" runs
    Then its checks pass
    And the replies are
      | session | command                                | RESP2                                                          | RESP3                                                           |
      | main    | CONFIG SET notify-keyspace-events KElg | +OK                                                            | +OK                                                             |
      | A       | PSUBSCRIBE __key*@*__:*                | ["psubscribe", "__key*@*__:*", :1]                             | >["psubscribe", "__key*@*__:*", :1]                             |
      | main    | RPUSH l a b c d e                      | :5                                                             | :5                                                              |
      | main    | LPUSH l z                              | :6                                                             | :6                                                              |
      | main    | LPUSHX nosuch a                        | :0                                                             | :0                                                              |
      | main    | RPUSHX l f                             | :7                                                             | :7                                                              |
      | main    | LPOP l                                 | "z"                                                            | "z"                                                             |
      | main    | RPOP l 2                               | ["f", "e"]                                                     | ["f", "e"]                                                      |
      | main    | LINSERT l BEFORE b x                   | :5                                                             | :5                                                              |
      | main    | LINSERT l BEFORE nosuch x              | :-1                                                            | :-1                                                             |
      | main    | LSET l 0 y                             | +OK                                                            | +OK                                                             |
      | main    | LREM l 0 nosuch                        | :0                                                             | :0                                                              |
      | main    | LREM l 0 x                             | :1                                                             | :1                                                              |
      | main    | LTRIM l 1 -1                           | +OK                                                            | +OK                                                             |
      | main    | RPOPLPUSH l l2                         | "d"                                                            | "d"                                                             |
      | main    | LMOVE l l2 LEFT RIGHT                  | "b"                                                            | "b"                                                             |
      | main    | LMPOP 1 l LEFT                         | ["l", ["c"]]                                                   | ["l", ["c"]]                                                    |
      | main    | BLPOP l2 1                             | ["l2", "d"]                                                    | ["l2", "d"]                                                     |
      | main    | BLMOVE l2 l3 LEFT LEFT 1               | "b"                                                            | "b"                                                             |
      | main    | LTRIM l3 5 6                           | +OK                                                            | +OK                                                             |
      | main    | LPUSH waited served                    | :1                                                             | :1                                                              |
      | B       | BRPOP waited 5                         | ["waited", "served"]                                           | ["waited", "served"]                                            |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l", "rpush"]      | >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "rpush"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:rpush", "l"]      | >["pmessage", "__key*@*__:*", "__keyevent@0__:rpush", "l"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lpush"]      | >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lpush"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:lpush", "l"]      | >["pmessage", "__key*@*__:*", "__keyevent@0__:lpush", "l"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l", "rpush"]      | >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "rpush"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:rpush", "l"]      | >["pmessage", "__key*@*__:*", "__keyevent@0__:rpush", "l"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lpop"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lpop"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l", "rpop"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "rpop"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:rpop", "l"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:rpop", "l"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l", "linsert"]    | >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "linsert"]    |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:linsert", "l"]    | >["pmessage", "__key*@*__:*", "__keyevent@0__:linsert", "l"]    |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lset"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lset"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:lset", "l"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:lset", "l"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lrem"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lrem"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:lrem", "l"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:lrem", "l"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l", "ltrim"]      | >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "ltrim"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:ltrim", "l"]      | >["pmessage", "__key*@*__:*", "__keyevent@0__:ltrim", "l"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "lpush"]     | >["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "lpush"]     |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:lpush", "l2"]     | >["pmessage", "__key*@*__:*", "__keyevent@0__:lpush", "l2"]     |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l", "rpop"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "rpop"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:rpop", "l"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:rpop", "l"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "rpush"]     | >["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "rpush"]     |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:rpush", "l2"]     | >["pmessage", "__key*@*__:*", "__keyevent@0__:rpush", "l2"]     |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lpop"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lpop"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lpop"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "lpop"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l", "del"]        | >["pmessage", "__key*@*__:*", "__keyspace@0__:l", "del"]        |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "l"]        | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "l"]        |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "lpop"]      | >["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "lpop"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l2"]      | >["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l2"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l3", "lpush"]     | >["pmessage", "__key*@*__:*", "__keyspace@0__:l3", "lpush"]     |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:lpush", "l3"]     | >["pmessage", "__key*@*__:*", "__keyevent@0__:lpush", "l3"]     |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "lpop"]      | >["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "lpop"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l2"]      | >["pmessage", "__key*@*__:*", "__keyevent@0__:lpop", "l2"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "del"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:l2", "del"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "l2"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "l2"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l3", "ltrim"]     | >["pmessage", "__key*@*__:*", "__keyspace@0__:l3", "ltrim"]     |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:ltrim", "l3"]     | >["pmessage", "__key*@*__:*", "__keyevent@0__:ltrim", "l3"]     |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:l3", "del"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:l3", "del"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "l3"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "l3"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:waited", "lpush"] | >["pmessage", "__key*@*__:*", "__keyspace@0__:waited", "lpush"] |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:lpush", "waited"] | >["pmessage", "__key*@*__:*", "__keyevent@0__:lpush", "waited"] |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:waited", "rpop"]  | >["pmessage", "__key*@*__:*", "__keyspace@0__:waited", "rpop"]  |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:rpop", "waited"]  | >["pmessage", "__key*@*__:*", "__keyevent@0__:rpop", "waited"]  |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:waited", "del"]   | >["pmessage", "__key*@*__:*", "__keyspace@0__:waited", "del"]   |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "waited"]   | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "waited"]   |

  Scenario: Commands on sets tell sadd, srem, spop and store events, and del when emptied
    Given Redis and Valkey
    When the scenario "pubsub/keyspace-set-events" runs
    Then its checks pass
    And the replies are
      | session | command                                | RESP2                                                           | RESP3                                                            |
      | main    | CONFIG SET notify-keyspace-events KEsg | +OK                                                             | +OK                                                              |
      | A       | PSUBSCRIBE __key*@*__:*                | ["psubscribe", "__key*@*__:*", :1]                              | >["psubscribe", "__key*@*__:*", :1]                              |
      | main    | SADD a 1 2 3                           | :3                                                              | :3                                                               |
      | main    | SADD a 1                               | :0                                                              | :0                                                               |
      | main    | SADD b 2 3 4                           | :3                                                              | :3                                                               |
      | main    | SREM a nosuch                          | :0                                                              | :0                                                               |
      | main    | SREM a 1                               | :1                                                              | :1                                                               |
      | main    | SMOVE a b 2                            | :1                                                              | :1                                                               |
      | main    | SMOVE a b nosuch                       | :0                                                              | :0                                                               |
      | main    | SINTERSTORE c a b                      | :1                                                              | :1                                                               |
      | main    | SUNIONSTORE c a b                      | :3                                                              | :3                                                               |
      | main    | SDIFFSTORE c a a                       | :0                                                              | :0                                                               |
      | main    | SPOP a                                 | "3"                                                             | "3"                                                              |
      | main    | SADD one 1                             | :1                                                              | :1                                                               |
      | main    | SPOP one                               | "1"                                                             | "1"                                                              |
      | main    | SPOP b 10                              | ["2", "3", "4"]                                                 | ~["2", "3", "4"]                                                 |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:a", "sadd"]        | >["pmessage", "__key*@*__:*", "__keyspace@0__:a", "sadd"]        |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:sadd", "a"]        | >["pmessage", "__key*@*__:*", "__keyevent@0__:sadd", "a"]        |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:b", "sadd"]        | >["pmessage", "__key*@*__:*", "__keyspace@0__:b", "sadd"]        |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:sadd", "b"]        | >["pmessage", "__key*@*__:*", "__keyevent@0__:sadd", "b"]        |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:a", "srem"]        | >["pmessage", "__key*@*__:*", "__keyspace@0__:a", "srem"]        |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:srem", "a"]        | >["pmessage", "__key*@*__:*", "__keyevent@0__:srem", "a"]        |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:a", "srem"]        | >["pmessage", "__key*@*__:*", "__keyspace@0__:a", "srem"]        |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:srem", "a"]        | >["pmessage", "__key*@*__:*", "__keyevent@0__:srem", "a"]        |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:c", "sinterstore"] | >["pmessage", "__key*@*__:*", "__keyspace@0__:c", "sinterstore"] |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:sinterstore", "c"] | >["pmessage", "__key*@*__:*", "__keyevent@0__:sinterstore", "c"] |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:c", "sunionstore"] | >["pmessage", "__key*@*__:*", "__keyspace@0__:c", "sunionstore"] |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:sunionstore", "c"] | >["pmessage", "__key*@*__:*", "__keyevent@0__:sunionstore", "c"] |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:c", "del"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:c", "del"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "c"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "c"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:a", "spop"]        | >["pmessage", "__key*@*__:*", "__keyspace@0__:a", "spop"]        |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:spop", "a"]        | >["pmessage", "__key*@*__:*", "__keyevent@0__:spop", "a"]        |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:a", "del"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:a", "del"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "a"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "a"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:one", "sadd"]      | >["pmessage", "__key*@*__:*", "__keyspace@0__:one", "sadd"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:sadd", "one"]      | >["pmessage", "__key*@*__:*", "__keyevent@0__:sadd", "one"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:one", "spop"]      | >["pmessage", "__key*@*__:*", "__keyspace@0__:one", "spop"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:spop", "one"]      | >["pmessage", "__key*@*__:*", "__keyevent@0__:spop", "one"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:one", "del"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:one", "del"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "one"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "one"]       |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:b", "spop"]        | >["pmessage", "__key*@*__:*", "__keyspace@0__:b", "spop"]        |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:spop", "b"]        | >["pmessage", "__key*@*__:*", "__keyevent@0__:spop", "b"]        |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:b", "del"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:b", "del"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "b"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "b"]         |

  Scenario: Commands on hashes tell hset, hincrby, hincrbyfloat and hdel events, and del when emptied
    Given Redis and Valkey
    When the scenario "pubsub/keyspace-hash-events" runs
    Then its checks pass
    And the replies are
      | session | command                                | RESP2                                                            | RESP3                                                             |
      | main    | CONFIG SET notify-keyspace-events KEhg | +OK                                                              | +OK                                                               |
      | A       | PSUBSCRIBE __key*@*__:*                | ["psubscribe", "__key*@*__:*", :1]                               | >["psubscribe", "__key*@*__:*", :1]                               |
      | main    | HSET h a 1 b 2                         | :2                                                               | :2                                                                |
      | main    | HSET h a 1                             | :0                                                               | :0                                                                |
      | main    | HMSET h c 3                            | +OK                                                              | +OK                                                               |
      | main    | HSETNX h a 1                           | :0                                                               | :0                                                                |
      | main    | HSETNX h d 1                           | :1                                                               | :1                                                                |
      | main    | HINCRBY h a 1                          | :2                                                               | :2                                                                |
      | main    | HINCRBYFLOAT h a 0.5                   | "2.5"                                                            | "2.5"                                                             |
      | main    | HDEL h nosuch                          | :0                                                               | :0                                                                |
      | main    | HDEL h a b                             | :2                                                               | :2                                                                |
      | main    | HDEL h c d                             | :2                                                               | :2                                                                |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hset"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hset"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:hset", "h"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:hset", "h"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hset"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hset"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:hset", "h"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:hset", "h"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hset"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hset"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:hset", "h"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:hset", "h"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hset"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hset"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:hset", "h"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:hset", "h"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hincrby"]      | >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hincrby"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:hincrby", "h"]      | >["pmessage", "__key*@*__:*", "__keyevent@0__:hincrby", "h"]      |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hincrbyfloat"] | >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hincrbyfloat"] |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:hincrbyfloat", "h"] | >["pmessage", "__key*@*__:*", "__keyevent@0__:hincrbyfloat", "h"] |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hdel"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hdel"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:hdel", "h"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:hdel", "h"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hdel"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "hdel"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:hdel", "h"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:hdel", "h"]         |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyspace@0__:h", "del"]          | >["pmessage", "__key*@*__:*", "__keyspace@0__:h", "del"]          |
      | A       |                                        | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "h"]          | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "h"]          |

  Scenario: Commands on sorted sets tell zadd, zincr, zrem, pop, range and store events, and del when emptied
    Given Redis and Valkey
    When the scenario "pubsub/keyspace-sorted-set-events" runs
    Then its checks pass
    And the replies are
      | session | command                                                 | RESP2                                                                 | RESP3                                                                  |
      | main    | CONFIG SET notify-keyspace-events KEzg                  | +OK                                                                   | +OK                                                                    |
      | A       | PSUBSCRIBE __key*@*__:*                                 | ["psubscribe", "__key*@*__:*", :1]                                    | >["psubscribe", "__key*@*__:*", :1]                                    |
      | main    | ZADD z 1 a 2 b 3 c 4 d 5 e 6 f                          | :6                                                                    | :6                                                                     |
      | main    | ZADD z 1 a                                              | :0                                                                    | :0                                                                     |
      | main    | ZADD z XX 9 nosuch                                      | :0                                                                    | :0                                                                     |
      | main    | ZADD z INCR 1 a                                         | "2"                                                                   | ,2                                                                     |
      | main    | ZINCRBY z 1 a                                           | "3"                                                                   | ,3                                                                     |
      | main    | ZREM z nosuch                                           | :0                                                                    | :0                                                                     |
      | main    | ZREM z a                                                | :1                                                                    | :1                                                                     |
      | main    | ZPOPMIN z                                               | ["b", "2"]                                                            | ["b", ,2]                                                              |
      | main    | ZPOPMAX z                                               | ["f", "6"]                                                            | ["f", ,6]                                                              |
      | main    | ZMPOP 1 z MIN                                           | ["z", [["c", "3"]]]                                                   | ["z", [["c", ,3]]]                                                     |
      | main    | ZREMRANGEBYRANK z 0 0                                   | :1                                                                    | :1                                                                     |
      | main    | ZREMRANGEBYSCORE z 5 5                                  | :1                                                                    | :1                                                                     |
      | main    | ZREMRANGEBYLEX z [z +                                   | :0                                                                    | :0                                                                     |
      | main    | ZADD z 1 a 1 b                                          | :2                                                                    | :2                                                                     |
      | main    | ZUNIONSTORE u 1 z                                       | :2                                                                    | :2                                                                     |
      | main    | ZINTERSTORE u 1 z                                       | :2                                                                    | :2                                                                     |
      | main    | ZDIFFSTORE u 2 z z                                      | :0                                                                    | :0                                                                     |
      | main    | ZRANGESTORE r z 0 0                                     | :1                                                                    | :1                                                                     |
      | main    | GEOADD geo 1 1 here 1 2 there                           | :2                                                                    | :2                                                                     |
      | main    | GEOSEARCHSTORE near geo FROMMEMBER here BYRADIUS 200 km | :2                                                                    | :2                                                                     |
      | main    | BZPOPMIN z 1                                            | ["z", "a", "1"]                                                       | ["z", "a", ,1]                                                         |
      | main    | ZREMRANGEBYLEX z - +                                    | :1                                                                    | :1                                                                     |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zadd"]              | >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zadd"]              |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zadd", "z"]              | >["pmessage", "__key*@*__:*", "__keyevent@0__:zadd", "z"]              |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zincr"]             | >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zincr"]             |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zincr", "z"]             | >["pmessage", "__key*@*__:*", "__keyevent@0__:zincr", "z"]             |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zincr"]             | >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zincr"]             |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zincr", "z"]             | >["pmessage", "__key*@*__:*", "__keyevent@0__:zincr", "z"]             |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zrem"]              | >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zrem"]              |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zrem", "z"]              | >["pmessage", "__key*@*__:*", "__keyevent@0__:zrem", "z"]              |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zpopmin"]           | >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zpopmin"]           |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zpopmin", "z"]           | >["pmessage", "__key*@*__:*", "__keyevent@0__:zpopmin", "z"]           |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zpopmax"]           | >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zpopmax"]           |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zpopmax", "z"]           | >["pmessage", "__key*@*__:*", "__keyevent@0__:zpopmax", "z"]           |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zpopmin"]           | >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zpopmin"]           |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zpopmin", "z"]           | >["pmessage", "__key*@*__:*", "__keyevent@0__:zpopmin", "z"]           |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zremrangebyrank"]   | >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zremrangebyrank"]   |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zremrangebyrank", "z"]   | >["pmessage", "__key*@*__:*", "__keyevent@0__:zremrangebyrank", "z"]   |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zremrangebyscore"]  | >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zremrangebyscore"]  |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zremrangebyscore", "z"]  | >["pmessage", "__key*@*__:*", "__keyevent@0__:zremrangebyscore", "z"]  |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:z", "del"]               | >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "del"]               |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "z"]               | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "z"]               |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zadd"]              | >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zadd"]              |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zadd", "z"]              | >["pmessage", "__key*@*__:*", "__keyevent@0__:zadd", "z"]              |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:u", "zunionstore"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:u", "zunionstore"]       |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zunionstore", "u"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:zunionstore", "u"]       |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:u", "zinterstore"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:u", "zinterstore"]       |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zinterstore", "u"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:zinterstore", "u"]       |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:u", "del"]               | >["pmessage", "__key*@*__:*", "__keyspace@0__:u", "del"]               |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "u"]               | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "u"]               |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:r", "zrangestore"]       | >["pmessage", "__key*@*__:*", "__keyspace@0__:r", "zrangestore"]       |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zrangestore", "r"]       | >["pmessage", "__key*@*__:*", "__keyevent@0__:zrangestore", "r"]       |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:geo", "zadd"]            | >["pmessage", "__key*@*__:*", "__keyspace@0__:geo", "zadd"]            |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zadd", "geo"]            | >["pmessage", "__key*@*__:*", "__keyevent@0__:zadd", "geo"]            |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:near", "geosearchstore"] | >["pmessage", "__key*@*__:*", "__keyspace@0__:near", "geosearchstore"] |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:geosearchstore", "near"] | >["pmessage", "__key*@*__:*", "__keyevent@0__:geosearchstore", "near"] |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zpopmin"]           | >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zpopmin"]           |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zpopmin", "z"]           | >["pmessage", "__key*@*__:*", "__keyevent@0__:zpopmin", "z"]           |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zremrangebylex"]    | >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "zremrangebylex"]    |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:zremrangebylex", "z"]    | >["pmessage", "__key*@*__:*", "__keyevent@0__:zremrangebylex", "z"]    |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyspace@0__:z", "del"]               | >["pmessage", "__key*@*__:*", "__keyspace@0__:z", "del"]               |
      | A       |                                                         | ["pmessage", "__key*@*__:*", "__keyevent@0__:del", "z"]               | >["pmessage", "__key*@*__:*", "__keyevent@0__:del", "z"]               |

  Scenario: Commands on streams tell xadd, xdel, xtrim, xsetid and group events
    Given Redis and Valkey
    When the scenario "pubsub/keyspace-stream-events" runs
    Then its checks pass
    And the replies are
      | session | command                                    | RESP2                                                                     | RESP3                                                                      |
      | main    | CONFIG SET notify-keyspace-events KEt      | +OK                                                                       | +OK                                                                        |
      | A       | PSUBSCRIBE __key*@*__:*                    | ["psubscribe", "__key*@*__:*", :1]                                        | >["psubscribe", "__key*@*__:*", :1]                                        |
      | main    | XADD x 1-1 f v                             | "1-1"                                                                     | "1-1"                                                                      |
      | main    | XADD x MAXLEN 1 2-1 f v                    | "2-1"                                                                     | "2-1"                                                                      |
      | main    | XGROUP CREATE x g 0                        | +OK                                                                       | +OK                                                                        |
      | main    | XGROUP CREATECONSUMER x g alice            | :1                                                                        | :1                                                                         |
      | main    | XGROUP CREATECONSUMER x g alice            | :0                                                                        | :0                                                                         |
      | main    | XREADGROUP GROUP g bob COUNT 1 STREAMS x > | [["x", [["2-1", ["f", "v"]]]]]                                            | %{"x": [["2-1", ["f", "v"]]]}                                              |
      | main    | XACK x g 2-1                               | :1                                                                        | :1                                                                         |
      | main    | XGROUP SETID x g 0                         | +OK                                                                       | +OK                                                                        |
      | main    | XGROUP DELCONSUMER x g alice               | :0                                                                        | :0                                                                         |
      | main    | XGROUP DESTROY x g                         | :1                                                                        | :1                                                                         |
      | main    | XDEL x 9-9                                 | :0                                                                        | :0                                                                         |
      | main    | XDEL x 2-1                                 | :1                                                                        | :1                                                                         |
      | main    | XADD x 3-1 f v                             | "3-1"                                                                     | "3-1"                                                                      |
      | main    | XTRIM x MAXLEN 5                           | :0                                                                        | :0                                                                         |
      | main    | XTRIM x MAXLEN 0                           | :1                                                                        | :1                                                                         |
      | main    | XSETID x 5-5                               | +OK                                                                       | +OK                                                                        |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xadd"]                  | >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xadd"]                  |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyevent@0__:xadd", "x"]                  | >["pmessage", "__key*@*__:*", "__keyevent@0__:xadd", "x"]                  |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xadd"]                  | >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xadd"]                  |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyevent@0__:xadd", "x"]                  | >["pmessage", "__key*@*__:*", "__keyevent@0__:xadd", "x"]                  |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xtrim"]                 | >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xtrim"]                 |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyevent@0__:xtrim", "x"]                 | >["pmessage", "__key*@*__:*", "__keyevent@0__:xtrim", "x"]                 |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-create"]         | >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-create"]         |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-create", "x"]         | >["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-create", "x"]         |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-createconsumer"] | >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-createconsumer"] |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-createconsumer", "x"] | >["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-createconsumer", "x"] |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-createconsumer"] | >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-createconsumer"] |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-createconsumer", "x"] | >["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-createconsumer", "x"] |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-setid"]          | >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-setid"]          |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-setid", "x"]          | >["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-setid", "x"]          |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-delconsumer"]    | >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-delconsumer"]    |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-delconsumer", "x"]    | >["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-delconsumer", "x"]    |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-destroy"]        | >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xgroup-destroy"]        |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-destroy", "x"]        | >["pmessage", "__key*@*__:*", "__keyevent@0__:xgroup-destroy", "x"]        |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xdel"]                  | >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xdel"]                  |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyevent@0__:xdel", "x"]                  | >["pmessage", "__key*@*__:*", "__keyevent@0__:xdel", "x"]                  |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xadd"]                  | >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xadd"]                  |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyevent@0__:xadd", "x"]                  | >["pmessage", "__key*@*__:*", "__keyevent@0__:xadd", "x"]                  |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xtrim"]                 | >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xtrim"]                 |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyevent@0__:xtrim", "x"]                 | >["pmessage", "__key*@*__:*", "__keyevent@0__:xtrim", "x"]                 |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xsetid"]                | >["pmessage", "__key*@*__:*", "__keyspace@0__:x", "xsetid"]                |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyevent@0__:xsetid", "x"]                | >["pmessage", "__key*@*__:*", "__keyevent@0__:xsetid", "x"]                |

  Scenario: A read of a missing key tells keymiss, a key that comes to be tells new; A has neither
    Given Redis and Valkey
    When the scenario "pubsub/keyspace-miss-and-new-events" runs
    Then its checks pass
    And the replies are
      | session | command                                                     | RESP2                                                                    | RESP3                                                                     |
      | A       | PSUBSCRIBE __keyevent@*__:*                                 | ["psubscribe", "__keyevent@*__:*", :1]                                   | >["psubscribe", "__keyevent@*__:*", :1]                                   |
      | main    | CONFIG SET notify-keyspace-events KEA                       | +OK                                                                      | +OK                                                                       |
      | main    | GET missing-but-silent                                      | $-1                                                                      | _                                                                         |
      | main    | SET new-but-silent 1                                        | +OK                                                                      | +OK                                                                       |
      | main    | CONFIG SET notify-keyspace-events Em                        | +OK                                                                      | +OK                                                                       |
      | main    | GET missing                                                 | $-1                                                                      | _                                                                         |
      | main    | MGET new-but-silent missing                                 | ["1", $-1]                                                               | ["1", _]                                                                  |
      | main    | EXISTS missing                                              | :0                                                                       | :0                                                                        |
      | main    | TTL missing                                                 | :-2                                                                      | :-2                                                                       |
      | main    | HGET missing f                                              | $-1                                                                      | _                                                                         |
      | main    | SET missing 1 GET                                           | $-1                                                                      | _                                                                         |
      | main    | CONFIG SET notify-keyspace-events En                        | +OK                                                                      | +OK                                                                       |
      | main    | SET fresh 1                                                 | +OK                                                                      | +OK                                                                       |
      | main    | SET fresh 2                                                 | +OK                                                                      | +OK                                                                       |
      | main    | RENAME fresh renamed                                        | +OK                                                                      | +OK                                                                       |
      | main    | COPY renamed copied                                         | :1                                                                       | :1                                                                        |
      | main    | LPUSH list a                                                | :1                                                                       | :1                                                                        |
      | main    | LPUSH list b                                                | :2                                                                       | :2                                                                        |
      | main    | EVAL "return redis.call('SET', KEYS[1], '1')" 1 from-script | +OK                                                                      | +OK                                                                       |
      | A       |                                                             | ["pmessage", "__keyevent@*__:*", "__keyevent@0__:set", "new-but-silent"] | >["pmessage", "__keyevent@*__:*", "__keyevent@0__:set", "new-but-silent"] |
      | A       |                                                             | ["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]    | >["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]    |
      | A       |                                                             | ["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]    | >["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]    |
      | A       |                                                             | ["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]    | >["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]    |
      | A       |                                                             | ["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]    | >["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]    |
      | A       |                                                             | ["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]    | >["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]    |
      | A       |                                                             | ["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]    | >["pmessage", "__keyevent@*__:*", "__keyevent@0__:keymiss", "missing"]    |
      | A       |                                                             | ["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "fresh"]          | >["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "fresh"]          |
      | A       |                                                             | ["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "renamed"]        | >["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "renamed"]        |
      | A       |                                                             | ["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "copied"]         | >["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "copied"]         |
      | A       |                                                             | ["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "list"]           | >["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "list"]           |
      | A       |                                                             | ["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "from-script"]    | >["pmessage", "__keyevent@*__:*", "__keyevent@0__:new", "from-script"]    |

  Scenario: A key that runs out tells expired, once, also when nothing reads it
    Given Redis and Valkey
    When the scenario "pubsub/keyspace-expired-events" runs
    Then its checks pass
    And the replies are
      | session | command                              | RESP2                                         | RESP3                                          |
      | main    | CONFIG SET notify-keyspace-events Ex | +OK                                           | +OK                                            |
      | A       | SUBSCRIBE __keyevent@0__:expired     | ["subscribe", "__keyevent@0__:expired", :1]   | >["subscribe", "__keyevent@0__:expired", :1]   |
      | main    | SET soon 1 PX 1                      | +OK                                           | +OK                                            |
      | A       |                                      | ["message", "__keyevent@0__:expired", "soon"] | >["message", "__keyevent@0__:expired", "soon"] |
      | main    | GET soon                             | $-1                                           | _                                              |
      | main    | EXISTS soon                          | :0                                            | :0                                             |

  Scenario: A key that is given a time in the past is gone at once, and the event says how
    Given Redis and Valkey
    When the scenario "pubsub/keyspace-past-expiry-events" runs
    Then its checks pass
    # Servers differ, so left out here: frame on A
    And the replies are
      | session | command                               | RESP2                                  | RESP3                                   |
      | main    | CONFIG SET notify-keyspace-events Egx | +OK                                    | +OK                                     |
      | A       | PSUBSCRIBE __keyevent@*__:*           | ["psubscribe", "__keyevent@*__:*", :1] | >["psubscribe", "__keyevent@*__:*", :1] |
      | main    | SET k 1                               | +OK                                    | +OK                                     |
      | main    | EXPIRE k -1                           | :1                                     | :1                                      |
      | main    | SET k 2                               | +OK                                    | +OK                                     |
      | main    | PEXPIRE k 0                           | :1                                     | :1                                      |
      | main    | SET k 3                               | +OK                                    | +OK                                     |
      | main    | EXPIREAT k 1                          | :1                                     | :1                                      |
      | main    | SET k 4                               | +OK                                    | +OK                                     |
      | main    | PEXPIREAT k 1                         | :1                                     | :1                                      |
      | main    | SET k 5                               | +OK                                    | +OK                                     |
      | main    | GETEX k PXAT 1                        | "5"                                    | "5"                                     |
      | main    | EXISTS k                              | :0                                     | :0                                      |

  Scenario: A key that memory pressure removes tells evicted
    Given Redis and Valkey
    When the scenario "pubsub/keyspace-evicted-events" runs
    Then its checks pass
    And the replies are
      | session | command                                    | RESP2                                                            | RESP3                                                             |
      | A       | PSUBSCRIBE __key*@*__:*                    | ["psubscribe", "__key*@*__:*", :1]                               | >["psubscribe", "__key*@*__:*", :1]                               |
      | main    | SET victim 1                               | +OK                                                              | +OK                                                               |
      | main    | CONFIG SET notify-keyspace-events KEe      | +OK                                                              | +OK                                                               |
      | main    | CONFIG SET maxmemory-policy allkeys-random | +OK                                                              | +OK                                                               |
      | main    | CONFIG SET maxmemory 1                     | +OK                                                              | +OK                                                               |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyspace@0__:victim", "evicted"] | >["pmessage", "__key*@*__:*", "__keyspace@0__:victim", "evicted"] |
      | A       |                                            | ["pmessage", "__key*@*__:*", "__keyevent@0__:evicted", "victim"] | >["pmessage", "__key*@*__:*", "__keyevent@0__:evicted", "victim"] |
      | main    | GET victim                                 | $-1                                                              | _                                                                 |
      | main    | SET another 1                              | -OOM command not allowed when used memory > 'maxmemory'.         | -OOM command not allowed when used memory > 'maxmemory'.          |
      | main    | CONFIG SET maxmemory 0                     | +OK                                                              | +OK                                                               |
      | main    | SET another 1                              | +OK                                                              | +OK                                                               |
      | A       | PING                                       | ["pong", ""]                                                     | +PONG                                                             |
