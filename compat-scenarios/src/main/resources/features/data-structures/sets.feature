Feature: Sets
  Members without order; the sets of these tables have integers, which all servers keep sorted.

  @id:data-structures/set-members
  Scenario: SADD and SREM count what changed, SISMEMBER, SMISMEMBER and SCARD tell what is there, SMOVE hands over
    Given an empty database that takes writes
    When I run, expecting
      """
      SADD s a b c           => :3
      SADD s c d a           => :1
      SADD s x x             => :1
      SCARD s                => :5
      SCARD missing          => :0
      SISMEMBER s a          => :1
      SISMEMBER s none       => :0
      SISMEMBER missing a    => :0
      SMISMEMBER s a none b  => [:1, :0, :1]
      SMISMEMBER missing a b => [:0, :0]
      SREM s x none          => :1
      SREM s none            => :0
      SREM missing a         => :0
      SMEMBERS s             =~ ["c", "a", "d", "b"] || ~["c", "a", "d", "b"]
      SMEMBERS missing       => [] || ~[]
      SADD one member        => :1
      SMEMBERS one           => ["member"] || ~["member"]
      SMOVE s t a            => :1
      SMOVE s t none         => :0
      SMOVE missing t a      => :0
      SMOVE s t b            => :1
      SMEMBERS t             =~ ["a", "b"] || ~["a", "b"]
      SMOVE s s c            => :1
      SMOVE s s none         => :0
      SMOVE s one member     => :0
      SISMEMBER one member   => :1
      SADD t c               => :1
      SMOVE s t c            => :1
      SCARD t                => :3
      SREM s d               => :1
      EXISTS s               => :0
      SMOVE t gone a         => :1
      SMOVE t gone b         => :1
      SMOVE t gone c         => :1
      EXISTS t gone          => :1
      SADD                   => -ERR wrong number of arguments for 'sadd' command
      SADD s                 => -ERR wrong number of arguments for 'sadd' command
      SREM s                 => -ERR wrong number of arguments for 'srem' command
      SISMEMBER s            => -ERR wrong number of arguments for 'sismember' command
      SISMEMBER s a b        => -ERR wrong number of arguments for 'sismember' command
      SMISMEMBER s           => -ERR wrong number of arguments for 'smismember' command
      SCARD                  => -ERR wrong number of arguments for 'scard' command
      SMOVE s t              => -ERR wrong number of arguments for 'smove' command
      SET string v           => +OK
      SADD string a          => -WRONGTYPE Operation against a key holding the wrong kind of value
      SREM string a          => -WRONGTYPE Operation against a key holding the wrong kind of value
      SMISMEMBER string a    => -WRONGTYPE Operation against a key holding the wrong kind of value
      SMOVE string t a       => -WRONGTYPE Operation against a key holding the wrong kind of value
      SMOVE gone string a    => -WRONGTYPE Operation against a key holding the wrong kind of value
      SMOVE missing string a => :0
      SMEMBERS string        => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/set-algebra
  Scenario: SINTER, SUNION, SDIFF and their STORE forms work on sets of integers, missing keys count as empty
    Given an empty database that takes writes
    When I run, expecting
      """
      SADD a 1 2 3 4                  => :4
      SADD b 3 4 5                    => :3
      SADD c 4 6                      => :2
      SINTER a b                      => ["3", "4"] || ~["3", "4"]
      SINTER a b c                    => ["4"] || ~["4"]
      SINTER a                        => ["1", "2", "3", "4"] || ~["1", "2", "3", "4"]
      SINTER a missing                => [] || ~[]
      SINTER missing                  => [] || ~[]
      SUNION a b c                    => ["1", "2", "3", "4", "5", "6"] || ~["1", "2", "3", "4", "5", "6"]
      SUNION a missing                => ["1", "2", "3", "4"] || ~["1", "2", "3", "4"]
      SUNION missing                  => [] || ~[]
      SDIFF a b                       => ["1", "2"] || ~["1", "2"]
      SDIFF a b c                     => ["1", "2"] || ~["1", "2"]
      SDIFF b a                       => ["5"] || ~["5"]
      SDIFF a missing                 => ["1", "2", "3", "4"] || ~["1", "2", "3", "4"]
      SDIFF missing a                 => [] || ~[]
      SDIFF a a                       => [] || ~[]
      SINTERSTORE dest a b            => :2
      SMEMBERS dest                   => ["3", "4"] || ~["3", "4"]
      OBJECT ENCODING dest            => "intset"
      SUNIONSTORE dest a b c          => :6
      SMEMBERS dest                   => ["1", "2", "3", "4", "5", "6"] || ~["1", "2", "3", "4", "5", "6"]
      SDIFFSTORE dest a b             => :2
      SMEMBERS dest                   => ["1", "2"] || ~["1", "2"]
      # An empty result deletes the destination, a key of any type is replaced.
      SINTERSTORE dest a missing      => :0
      EXISTS dest                     => :0
      SET dest string                 => +OK
      SDIFFSTORE dest a a             => :0
      EXISTS dest                     => :0
      SET dest string EXAT 4102444800 => +OK
      SUNIONSTORE dest a              => :4
      TYPE dest                       => +set
      TTL dest                        => :-1
      # The destination may be among the sources.
      SUNIONSTORE a a b               => :5
      SMEMBERS a                      => ["1", "2", "3", "4", "5"] || ~["1", "2", "3", "4", "5"]
      SDIFFSTORE a a b c              => :2
      SMEMBERS a                      => ["1", "2"] || ~["1", "2"]
      # Strings.
      SADD x foo bar baz              => :3
      SADD y bar baz qux              => :3
      SINTER x y                      =~ ["bar", "baz"] || ~["bar", "baz"]
      SUNION x y                      =~ ["bar", "qux", "foo", "baz"] || ~["bar", "qux", "foo", "baz"]
      SDIFF x y                       => ["foo"] || ~["foo"]
      SINTERSTORE z x y               => :2
      SMEMBERS z                      =~ ["bar", "baz"] || ~["bar", "baz"]
      SET string v                    => +OK
      SINTER a string                 => -WRONGTYPE Operation against a key holding the wrong kind of value
      SUNION string a                 => -WRONGTYPE Operation against a key holding the wrong kind of value
      SDIFF missing string            => -WRONGTYPE Operation against a key holding the wrong kind of value
      SINTER missing string           => -WRONGTYPE Operation against a key holding the wrong kind of value
      SINTERSTORE dest a string       => -WRONGTYPE Operation against a key holding the wrong kind of value
      EXISTS dest                     => :1
      SINTERSTORE string a a          => :2
      TYPE string                     => +set
      SINTER                          => -ERR wrong number of arguments for 'sinter' command
      SUNION                          => -ERR wrong number of arguments for 'sunion' command
      SDIFF                           => -ERR wrong number of arguments for 'sdiff' command
      SINTERSTORE dest                => -ERR wrong number of arguments for 'sinterstore' command
      SUNIONSTORE                     => -ERR wrong number of arguments for 'sunionstore' command
      SDIFFSTORE dest                 => -ERR wrong number of arguments for 'sdiffstore' command
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/set-intersection-count
  Scenario: SINTERCARD counts an intersection up to LIMIT
    Given an empty database that takes writes
    When I run, expecting
      """
      SADD a 1 2 3 4                   => :4
      SADD b 3 4 5 1                   => :4
      SINTERCARD 2 a b                 => :3
      SINTERCARD 2 a b LIMIT 2         => :2
      SINTERCARD 2 a b LIMIT 0         => :3
      SINTERCARD 2 a b LIMIT 100       => :3
      SINTERCARD 1 a                   => :4
      SINTERCARD 1 a LIMIT 1           => :1
      SINTERCARD 2 a missing           => :0
      SINTERCARD 1 missing             => :0
      SINTERCARD 2 a a                 => :4
      SINTERCARD 0 a                   => -ERR numkeys should be greater than 0
      SINTERCARD -1 a                  => -ERR numkeys should be greater than 0
      SINTERCARD ten a                 => -ERR numkeys should be greater than 0
      SINTERCARD 3 a b                 => -ERR Number of keys can't be greater than number of args
      SINTERCARD 1 a b                 => -ERR syntax error
      SINTERCARD 2 a b LIMIT -1        => -ERR LIMIT can't be negative
      SINTERCARD 2 a b LIMIT ten       => -ERR LIMIT can't be negative
      SINTERCARD 2 a b LIMIT           => -ERR syntax error
      SINTERCARD 2 a b FOO 1           => -ERR syntax error
      SINTERCARD 2 a b LIMIT 1 LIMIT 2 => :2
      SINTERCARD 1                     => -ERR wrong number of arguments for 'sintercard' command
      SINTERCARD                       => -ERR wrong number of arguments for 'sintercard' command
      SINTERCARD 9223372036854775807 a => -ERR Number of keys can't be greater than number of args
      SET string v                     => +OK
      SINTERCARD 2 a string            => -WRONGTYPE Operation against a key holding the wrong kind of value
      sintercard 2 a b limit 1         => :1
      """
    Then the replies are as expected
    And the replies are the same

  # What is drawn is random: the checks hold of every draw, and that every member was popped once.
  @id:data-structures/set-random-members-edges
  Scenario: SPOP and SRANDMEMBER answer nothing for no set, and refuse counts that are no numbers or too large
    Given an empty database that takes writes
    When I run, expecting
      """
      SPOP missing                         => $-1 || _
      SPOP missing 3                       => [] || ~[]
      SPOP missing 0                       => [] || ~[]
      SRANDMEMBER missing                  => $-1 || _
      SRANDMEMBER missing 3                => []
      SRANDMEMBER missing -3               => []
      SADD one m                           => :1
      SRANDMEMBER one                      => "m"
      SRANDMEMBER one 1                    => ["m"]
      SRANDMEMBER one 5                    => ["m"]
      SRANDMEMBER one -3                   => ["m", "m", "m"]
      SRANDMEMBER one 0                    => []
      SRANDMEMBER one ten                  => -ERR value is not an integer or out of range
      SRANDMEMBER one 1.5                  => -ERR value is not an integer or out of range
      SRANDMEMBER one 9223372036854775807  => ["m"]
      SRANDMEMBER one -9223372036854775808 => -ERR value is out of range, value must between -9223372036854775807 and 9223372036854775807
      SRANDMEMBER one 9223372036854775808  => -ERR value is not an integer or out of range
      SRANDMEMBER one 1 2                  => -ERR syntax error
      SPOP one 0                           => [] || ~[]
      EXISTS one                           => :1
      SPOP one -1                          => -ERR value is out of range, must be positive
      SPOP one ten                         => -ERR value is out of range, must be positive
      SPOP one 9223372036854775808         => -ERR value is out of range, must be positive
      SPOP one 1 2                         => -ERR syntax error
      SPOP one                             => "m"
      EXISTS one                           => :0
      SADD one m                           => :1
      SPOP one 10                          => ["m"] || ~["m"]
      EXISTS one                           => :0
      SPOP                                 => -ERR wrong number of arguments for 'spop' command
      SRANDMEMBER                          => -ERR wrong number of arguments for 'srandmember' command
      SET string v                         => +OK
      SPOP string                          => -WRONGTYPE Operation against a key holding the wrong kind of value
      SPOP string 1                        => -WRONGTYPE Operation against a key holding the wrong kind of value
      SRANDMEMBER string                   => -WRONGTYPE Operation against a key holding the wrong kind of value
      SRANDMEMBER string 1                 => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same
