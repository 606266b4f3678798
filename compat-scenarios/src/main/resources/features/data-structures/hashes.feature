Feature: Hashes
  Fields and values under one key.

  @id:data-structures/hash-fields
  Scenario: HSET counts new fields, HGET, HMGET, HEXISTS, HSTRLEN and HDEL answer for fields that are there and that are not
    Given an empty database that takes writes
    When I run, expecting
      """
      HSET user name Ada age 36                => :2
      HSET user name Grace                     => :0
      HSET user name Ada email a@x city London => :2
      HSET user name Ada name Bob              => :0
      HGET user name                           => "Bob"
      HSETNX user name Eve                     => :0
      HSETNX user phone 123                    => :1
      HSETNX fresh f v                         => :1
      HGET user name                           => "Bob"
      HGET user missing                        => $-1 || _
      HGET missing f                           => $-1 || _
      HMGET user name missing age name         => ["Bob", $-1, "36", "Bob"] || ["Bob", _, "36", "Bob"]
      HMGET missing a b                        => [$-1, $-1] || [_, _]
      HEXISTS user name                        => :1
      HEXISTS user missing                     => :0
      HEXISTS missing f                        => :0
      HSTRLEN user name                        => :3
      HSTRLEN user missing                     => :0
      HSTRLEN missing f                        => :0
      HLEN user                                => :5
      HLEN missing                             => :0
      HMSET user name Ada                      => +OK
      HMSET user name                          => -ERR wrong number of arguments for 'hmset' command
      HDEL user phone missing email            => :2
      HDEL user phone                          => :0
      HDEL missing f                           => :0
      HDEL user name name                      => :1
      HDEL user age city                       => :2
      EXISTS user                              => :0
      TYPE user                                => +none
      HSET user                                => -ERR wrong number of arguments for 'hset' command
      HSET user f                              => -ERR wrong number of arguments for 'hset' command
      HSET user f v g                          => -ERR wrong number of arguments for 'hset' command
      HSETNX user f                            => -ERR wrong number of arguments for 'hsetnx' command
      HGET user                                => -ERR wrong number of arguments for 'hget' command
      HMGET user                               => -ERR wrong number of arguments for 'hmget' command
      HDEL user                                => -ERR wrong number of arguments for 'hdel' command
      HEXISTS user                             => -ERR wrong number of arguments for 'hexists' command
      HSTRLEN user                             => -ERR wrong number of arguments for 'hstrlen' command
      HLEN                                     => -ERR wrong number of arguments for 'hlen' command
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/hash-whole
  Scenario: HGETALL, HKEYS and HVALS answer a whole hash, in RESP3 HGETALL as a map
    Given an empty database that takes writes
    When I run, expecting
      """
      HGETALL missing      => [] || %{}
      HKEYS missing        => []
      HVALS missing        => []
      HSET one field value => :1
      HGETALL one          => ["field", "value"] || %{"field": "value"}
      HKEYS one            => ["field"]
      HVALS one            => ["value"]
      HSET h a 1 b 2 c 3   => :3
      HGETALL h            => ["a", "1", "b", "2", "c", "3"] || %{"a": "1", "b": "2", "c": "3"}
      HKEYS h              => ["a", "b", "c"]
      HVALS h              => ["1", "2", "3"]
      HSET h a ""          => :0
      HGETALL h            => ["a", "", "b", "2", "c", "3"] || %{"a": "", "b": "2", "c": "3"}
      HDEL h a b c         => :3
      HGETALL h            => [] || %{}
      SET string v         => +OK
      HGETALL string       => -WRONGTYPE Operation against a key holding the wrong kind of value
      HKEYS string         => -WRONGTYPE Operation against a key holding the wrong kind of value
      HVALS string         => -WRONGTYPE Operation against a key holding the wrong kind of value
      HGETALL              => -ERR wrong number of arguments for 'hgetall' command
      HKEYS h x            => -ERR wrong number of arguments for 'hkeys' command
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/hash-counters
  Scenario: HINCRBY and HINCRBYFLOAT count in fields, refuse overflow, and say what is no number
    Given an empty database that takes writes
    When I run, expecting
      """
      HINCRBY h n 5                    => :5
      HINCRBY h n -7                   => :-2
      HINCRBY h fresh 0                => :0
      HGET h n                         => "-2"
      HSET h n 9223372036854775807     => :0
      HINCRBY h n 1                    => -ERR increment or decrement would overflow
      HINCRBY h n -1                   => :9223372036854775806
      HSET h n -9223372036854775808    => :0
      HINCRBY h n -1                   => -ERR increment or decrement would overflow
      HINCRBY h n -9223372036854775808 => -ERR increment or decrement would overflow
      HSET h n 0                       => :0
      HINCRBY h n -9223372036854775808 => :-9223372036854775808
      HSET h s abc                     => :1
      HINCRBY h s 1                    => -ERR hash value is not an integer
      HSET h s 1.5                     => :0
      HINCRBY h s 1                    => -ERR hash value is not an integer
      HSET h s ""                      => :0
      HINCRBY h s 1                    => -ERR hash value is not an integer
      HSET h s " 1"                    => :0
      HINCRBY h s 1                    => -ERR hash value is not an integer
      HSET h s 01                      => :0
      HINCRBY h s 1                    => -ERR hash value is not an integer
      HINCRBY h n ten                  => -ERR value is not an integer or out of range
      HINCRBY h n 1.5                  => -ERR value is not an integer or out of range
      HINCRBY h n ""                   => -ERR value is not an integer or out of range
      HINCRBY h n 9223372036854775808  => -ERR value is not an integer or out of range
      HINCRBY h n                      => -ERR wrong number of arguments for 'hincrby' command
      SET string v                     => +OK
      HINCRBY string n 1               => -WRONGTYPE Operation against a key holding the wrong kind of value
      HINCRBYFLOAT h f 10.5            => "10.5"
      HINCRBYFLOAT h f 0.1             => "10.6"
      HINCRBYFLOAT h f -5              => "5.6"
      HINCRBYFLOAT h f 5.0e3           => "5005.60000000000000009"
      HINCRBYFLOAT h s 1               => "2"
      HSET h s abc                     => :0
      HINCRBYFLOAT h s 1               => -ERR hash value is not a float
      HSET h s " 1"                    => :0
      HINCRBYFLOAT h s 1               => -ERR hash value is not a float
      HSET h s ""                      => :0
      HINCRBYFLOAT h s 1               => -ERR hash value is not a float
      HINCRBYFLOAT h f ten             => -ERR value is not a valid float
      HINCRBYFLOAT h f ""              => -ERR value is not a valid float
      HINCRBYFLOAT h f " 1"            => -ERR value is not a valid float
      HINCRBYFLOAT h f nan             => -ERR value is not a valid float
      HINCRBYFLOAT h f inf             => -ERR value is NaN or Infinity
      HINCRBYFLOAT h f -inf            => -ERR value is NaN or Infinity
      HINCRBYFLOAT h f 1e5000          => -ERR value is not a valid float
      HSET h big inf                   => :1
      HINCRBYFLOAT h big 1             => -ERR increment would produce NaN or Infinity
      HSET h big 0x10                  => :0
      HINCRBYFLOAT h big 1             => "17"
      HINCRBYFLOAT h tiny 1e-17        => "0.00000000000000001"
      HINCRBYFLOAT string f 1          => -WRONGTYPE Operation against a key holding the wrong kind of value
      HINCRBYFLOAT h f                 => -ERR wrong number of arguments for 'hincrbyfloat' command
      HGET h f                         => "5005.60000000000000009"
      """
    Then the replies are as expected
    And the replies are the same

  # What is drawn is random: the checks hold of every draw, from a small hash and a large one.
  @id:data-structures/hash-random-fields-edges
  Scenario: HRANDFIELD answers nothing for no hash, and refuses counts that are no numbers or too large
    Given an empty database that takes writes
    When I run, expecting
      """
      HRANDFIELD missing                             => $-1 || _
      HRANDFIELD missing 5                           => []
      HRANDFIELD missing -5                          => []
      HRANDFIELD missing 5 WITHVALUES                => []
      HSET one f v                                   => :1
      HRANDFIELD one                                 => "f"
      HRANDFIELD one 1                               => ["f"]
      HRANDFIELD one 10                              => ["f"]
      HRANDFIELD one -3                              => ["f", "f", "f"]
      HRANDFIELD one 1 WITHVALUES                    => ["f", "v"] || [["f", "v"]]
      HRANDFIELD one -2 WITHVALUES                   => ["f", "v", "f", "v"] || [["f", "v"], ["f", "v"]]
      HRANDFIELD one 0                               => []
      HRANDFIELD one 0 WITHVALUES                    => []
      HRANDFIELD one ten                             => -ERR value is not an integer or out of range
      HRANDFIELD one 1.5                             => -ERR value is not an integer or out of range
      HRANDFIELD one 1 FOO                           => -ERR syntax error
      HRANDFIELD one WITHVALUES                      => -ERR value is not an integer or out of range
      HRANDFIELD one 1 WITHVALUES x                  => -ERR syntax error
      HRANDFIELD one 9223372036854775807             => ["f"]
      HRANDFIELD one 9223372036854775807 WITHVALUES  => -ERR value is out of range
      HRANDFIELD one -9223372036854775807 WITHVALUES => -ERR value is out of range
      HRANDFIELD one -9223372036854775808            => -ERR value is out of range, value must between -9223372036854775807 and 9223372036854775807
      HRANDFIELD one 9223372036854775808             => -ERR value is not an integer or out of range
      HRANDFIELD                                     => -ERR wrong number of arguments for 'hrandfield' command
      SET string v                                   => +OK
      HRANDFIELD string                              => -WRONGTYPE Operation against a key holding the wrong kind of value
      HRANDFIELD string 1                            => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same
