Feature: Keys: many at once, presence, deletion, names
  Commands that take keys of any type.

  Scenario: MSET, MGET and MSETNX work on many keys as one, MSETNX on all or none
    Given Redis and Valkey
    When the scenario "basic-crud/multiple-keys" runs
    Then its checks pass
    And the replies are
      | command               | RESP2                                             | RESP3                                             |
      | MSET a 1 b 2 c 3      | +OK                                               | +OK                                               |
      | MGET a b c            | ["1", "2", "3"]                                   | ["1", "2", "3"]                                   |
      | MGET a missing b a    | ["1", $-1, "2", "1"]                              | ["1", _, "2", "1"]                                |
      | MGET a list b         | ["1", $-1, "2"]                                   | ["1", _, "2"]                                     |
      | MSET a first a second | +OK                                               | +OK                                               |
      | MSETNX d 4 a 5        | :0                                                | :0                                                |
      | EXISTS d              | :0                                                | :0                                                |
      | MSETNX d 4 e 5        | :1                                                | :1                                                |
      | MSET a                | -ERR wrong number of arguments for 'mset' command | -ERR wrong number of arguments for 'mset' command |

  Scenario: EXISTS and TOUCH count every naming of a key, TYPE names each type
    Given Redis and Valkey
    When the scenario "basic-crud/key-presence" runs
    Then its checks pass
    And the replies are
      | command              | reply   |
      | EXISTS a             | :1      |
      | EXISTS a b missing   | :2      |
      | EXISTS a a a missing | :3      |
      | TOUCH a b missing    | :2      |
      | TYPE a               | +string |
      | TYPE list            | +list   |
      | TYPE set             | +set    |
      | TYPE zset            | +zset   |
      | TYPE hash            | +hash   |
      | TYPE stream          | +stream |
      | TYPE missing         | +none   |

  Scenario: DEL and UNLINK take many keys of any type and count those that were there
    Given Redis and Valkey
    When the scenario "basic-crud/delete-and-unlink" runs
    Then its checks pass
    And the replies are
      | command              | reply |
      | DEL a                | :1    |
      | DEL a                | :0    |
      | DEL b missing c      | :2    |
      | DEL d d d            | :1    |
      | UNLINK missing       | :0    |
      | UNLINK a b a missing | :2    |
      | DEL list set zset    | :3    |
      | UNLINK hash stream   | :2    |

  Scenario: RENAME moves value and time to live and replaces, RENAMENX does not replace
    Given Redis and Valkey
    When the scenario "basic-crud/rename" runs
    Then its checks pass
    And the replies are
      | command             | reply            |
      | RENAME a c          | +OK              |
      | RENAME missing x    | -ERR no such key |
      | RENAME c b          | +OK              |
      | RENAME b b          | +OK              |
      | RENAME timed target | +OK              |
      | EXPIRETIME target   | :4102444800      |
      | RENAMENX a b        | :0               |
      | RENAMENX a free     | :1               |

  Scenario: COPY duplicates any value with its time to live, within the database and to another
    Given Redis and Valkey
    When the scenario "basic-crud/copy" runs
    Then its checks pass
    And the replies are
      | command           | reply                                            |
      | COPY a b          | :1                                               |
      | EXPIRETIME b      | :4102444800                                      |
      | COPY a b          | :0                                               |
      | COPY a b REPLACE  | :1                                               |
      | COPY missing x    | :0                                               |
      | COPY a a          | -ERR source and destination objects are the same |
      | COPY a b DB ten   | -ERR value is not an integer or out of range     |
      | COPY a b DB 99999 | -ERR DB index is out of range                    |
      | COPY a b FOO      | -ERR syntax error                                |
