Feature: HSCAN, SSCAN and ZSCAN
  Iterating over one hash, set or sorted set, small and large.

  @id:scan-and-iter/collection-scans-small
  Scenario: HSCAN, SSCAN and ZSCAN return a small collection whole, whatever COUNT says
    Given an empty database that takes writes
    When I run, expecting
      """
      HSET h a 1 b 2 c 3           => :3
      HSCAN h 0                    => ["0", ["a", "1", "b", "2", "c", "3"]]
      HSCAN h 0 COUNT 1            => ["0", ["a", "1", "b", "2", "c", "3"]]
      HSCAN h 0 MATCH b            => ["0", ["b", "2"]]
      HSCAN h 0 MATCH none         => ["0", []]
      HSCAN h 0 MATCH [ab] COUNT 1 => ["0", ["a", "1", "b", "2"]]
      SADD ints 3 1 2              => :3
      SSCAN ints 0                 => ["0", ["1", "2", "3"]]
      SSCAN ints 0 COUNT 1         => ["0", ["1", "2", "3"]]
      SSCAN ints 0 MATCH 2         => ["0", ["2"]]
      SSCAN ints 0 MATCH [12]      =~ ["0", ["1", "2"]]
      SADD words x y               => :2
      SSCAN words 0                =~ ["0", ["x", "y"]]
      SSCAN words 0 MATCH x        => ["0", ["x"]]
      ZADD z 1 a 2.5 b inf c       => :3
      ZSCAN z 0                    => ["0", ["a", "1", "b", "2.5", "c", "inf"]]
      ZSCAN z 0 COUNT 1 MATCH b    => ["0", ["b", "2.5"]]
      ZSCAN z 0 MATCH none         => ["0", []]
      HSCAN missing 0              => ["0", []]
      SSCAN missing 0              => ["0", []]
      ZSCAN missing 0              => ["0", []]
      HSCAN missing 5              => ["0", []]
      HSCAN h 0 COUNT 0            => -ERR syntax error
      SSCAN ints 0 COUNT 0         => -ERR syntax error
      ZSCAN z 0 COUNT -1           => -ERR syntax error
      HSCAN h 0 COUNT ten          => -ERR value is not an integer or out of range
      HSCAN h 0 TYPE string        => -ERR syntax error
      HSCAN h 0 FOO                => -ERR syntax error
      HSCAN h 0 MATCH              => -ERR syntax error
      HSCAN h                      => -ERR wrong number of arguments for 'hscan' command
      SSCAN ints                   => -ERR wrong number of arguments for 'sscan' command
      ZSCAN z                      => -ERR wrong number of arguments for 'zscan' command
      HSCAN                        => -ERR wrong number of arguments for 'hscan' command
      SET string v                 => +OK
      HSCAN string 0               => -WRONGTYPE Operation against a key holding the wrong kind of value
      SSCAN string 0               => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZSCAN string 0               => -WRONGTYPE Operation against a key holding the wrong kind of value
      HSCAN string abc             => -ERR invalid cursor
      HSCAN ints 0                 => -WRONGTYPE Operation against a key holding the wrong kind of value
      SSCAN z 0                    => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:scan-and-iter/hscan-novalues
  Scenario: HSCAN NOVALUES returns fields alone, where the server knows it
    Given an empty database that takes writes
    When I run, expecting
      """
      HSET h a 1 b 2           => :2
      SCAN 0 NOVALUES
      HSCAN h 0 NOVALUES
      HSCAN h 0 NOVALUES MATCH a
      HSCAN missing 0 NOVALUES => ["0", []]
      ZADD z 1 a 2 b           => :2
      ZSCAN z 0 NOSCORES
      ZSCAN z 0 NOVALUES
      SADD s 1                 => :1
      SSCAN s 0 NOVALUES
      SSCAN s 0 NOSCORES
      """
    Then the replies are as expected
    And the replies are the same

  Scenario: A collection with a long element is returned in steps or whole
    Given an empty database
    And on each target
      """
      HSET h a 1 b 2 c 3 d 4 mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm 5
      SADD s a b c d mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
      ZADD z 1 a 2 b 3 c 4 d 5 mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
      """
    When I run
      """
      EVAL "return redis.call('HSCAN', KEYS[1], '0', 'COUNT', '1')[1] == '0'" 1 h
      EVAL "return redis.call('SSCAN', KEYS[1], '0', 'COUNT', '1')[1] == '0'" 1 s
      EVAL "return redis.call('ZSCAN', KEYS[1], '0', 'COUNT', '1')[1] == '0'" 1 z
      """
    Then the replies are the same
