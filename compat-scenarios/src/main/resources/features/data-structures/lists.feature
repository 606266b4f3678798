Feature: Lists
  Elements in order, taken from both ends.

  @id:data-structures/list-ends
  Scenario: LPUSH, RPUSH, LPUSHX, RPUSHX, LLEN and LRANGE build and show lists from both ends
    Given an empty database that takes writes
    When I run, expecting
      """
      RPUSH list a b c                                      => :3
      LPUSH list x y                                        => :5
      LRANGE list 0 -1                                      => ["y", "x", "a", "b", "c"]
      LPUSHX missing a                                      => :0
      RPUSHX missing a                                      => :0
      EXISTS missing                                        => :0
      LPUSHX list first second                              => :7
      RPUSHX list last                                      => :8
      LLEN list                                             => :8
      LLEN missing                                          => :0
      LRANGE list 0 2                                       => ["second", "first", "y"]
      LRANGE list -2 -1                                     => ["c", "last"]
      LRANGE list -100 100                                  => ["second", "first", "y", "x", "a", "b", "c", "last"]
      LRANGE list 5 2                                       => []
      LRANGE list 100 200                                   => []
      LRANGE list -1 0                                      => []
      LRANGE missing 0 -1                                   => []
      LRANGE list 0 9223372036854775807                     => ["second", "first", "y", "x", "a", "b", "c", "last"]
      LRANGE list -9223372036854775808 -9223372036854775808 => []
      LRANGE list a 1                                       => -ERR value is not an integer or out of range
      LRANGE list 0 1.5                                     => -ERR value is not an integer or out of range
      LRANGE list 0                                         => -ERR wrong number of arguments for 'lrange' command
      LPUSH list                                            => -ERR wrong number of arguments for 'lpush' command
      RPUSHX list                                           => -ERR wrong number of arguments for 'rpushx' command
      LLEN                                                  => -ERR wrong number of arguments for 'llen' command
      SET string v                                          => +OK
      LPUSH string a                                        => -WRONGTYPE Operation against a key holding the wrong kind of value
      RPUSHX string a                                       => -WRONGTYPE Operation against a key holding the wrong kind of value
      LRANGE string 0 -1                                    => -WRONGTYPE Operation against a key holding the wrong kind of value
      LLEN string                                           => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/list-pop-counts
  Scenario: LPOP and RPOP with a count take up to that many, and tell an empty pop from a missing key
    Given an empty database that takes writes
    When I run, expecting
      """
      RPUSH jobs a b c d e          => :5
      LPOP jobs                     => "a"
      RPOP jobs                     => "e"
      LPOP jobs 0                   => []
      RPOP jobs 0                   => []
      LPOP jobs 2                   => ["b", "c"]
      LPOP jobs 10                  => ["d"]
      EXISTS jobs                   => :0
      LPOP jobs                     => $-1 || _
      LPOP jobs 1                   => *-1 || _
      LPOP jobs 0                   => *-1 || _
      RPOP jobs                     => $-1 || _
      RPOP jobs 5                   => *-1 || _
      RPUSH jobs a b c              => :3
      RPOP jobs 2                   => ["c", "b"]
      RPOP jobs 1                   => ["a"]
      EXISTS jobs                   => :0
      RPUSH jobs a b c              => :3
      LPOP jobs -1                  => -ERR value is out of range, must be positive
      RPOP jobs -1                  => -ERR value is out of range, must be positive
      LPOP jobs ten                 => -ERR value is out of range, must be positive
      LPOP jobs 1.5                 => -ERR value is out of range, must be positive
      LPOP jobs ""                  => -ERR value is out of range, must be positive
      LPOP jobs 9223372036854775808 => -ERR value is out of range, must be positive
      LPOP jobs 1 2                 => -ERR wrong number of arguments for 'lpop' command
      LPOP missing -1               => -ERR value is out of range, must be positive
      LPOP                          => -ERR wrong number of arguments for 'lpop' command
      LPOP jobs 9223372036854775807 => ["a", "b", "c"]
      LRANGE jobs 0 -1              => []
      SET string v                  => +OK
      LPOP string                   => -WRONGTYPE Operation against a key holding the wrong kind of value
      LPOP string 0                 => -WRONGTYPE Operation against a key holding the wrong kind of value
      RPOP string 1                 => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/list-index-and-set
  Scenario: LINDEX, LSET and LINSERT work by place and by pivot, and say when there is none
    Given an empty database that takes writes
    When I run, expecting
      """
      RPUSH list a b c b              => :4
      LINDEX list 0                   => "a"
      LINDEX list -1                  => "b"
      LINDEX list 4                   => $-1 || _
      LINDEX list -5                  => $-1 || _
      LINDEX list -4                  => "a"
      LINDEX missing 0                => $-1 || _
      LINDEX list ten                 => -ERR value is not an integer or out of range
      LINDEX list 9223372036854775808 => -ERR value is not an integer or out of range
      LINDEX list 9223372036854775807 => $-1 || _
      LSET list 1 B                   => +OK
      LSET list -1 z                  => +OK
      LSET list 4 x                   => -ERR index out of range
      LSET list -5 x                  => -ERR index out of range
      LSET missing 0 x                => -ERR no such key
      LSET list ten x                 => -ERR value is not an integer or out of range
      LRANGE list 0 -1                => ["a", "B", "c", "z"]
      LINSERT list BEFORE B new       => :5
      LINSERT list AFTER B newer      => :6
      LINSERT list after z end        => :7
      LINSERT list BEFORE none x      => :-1
      LINSERT missing BEFORE a x      => :0
      LINSERT list MIDDLE a x         => -ERR syntax error
      LRANGE list 0 -1                => ["a", "new", "B", "newer", "c", "z", "end"]
      # The first pivot counts.
      RPUSH twice p p                 => :2
      LINSERT twice AFTER p x         => :3
      LRANGE twice 0 -1               => ["p", "x", "p"]
      LINSERT twice AFTER p           => -ERR wrong number of arguments for 'linsert' command
      LSET twice 0                    => -ERR wrong number of arguments for 'lset' command
      LINDEX twice                    => -ERR wrong number of arguments for 'lindex' command
      SET string v                    => +OK
      LINDEX string 0                 => -WRONGTYPE Operation against a key holding the wrong kind of value
      LSET string 0 x                 => -WRONGTYPE Operation against a key holding the wrong kind of value
      LINSERT string BEFORE a b       => -WRONGTYPE Operation against a key holding the wrong kind of value
      LINSERT string MIDDLE a b       => -ERR syntax error
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/list-remove-and-trim
  Scenario: LREM takes elements from head or tail, LTRIM keeps a range and deletes an emptied list
    Given an empty database that takes writes
    When I run, expecting
      """
      RPUSH list a b a c a b a => :7
      LREM list 2 a            => :2
      LRANGE list 0 -1         => ["b", "c", "a", "b", "a"]
      LREM list -1 a           => :1
      LRANGE list 0 -1         => ["b", "c", "a", "b"]
      LREM list 0 b            => :2
      LRANGE list 0 -1         => ["c", "a"]
      LREM list 0 none         => :0
      LREM missing 0 a         => :0
      LREM list ten a          => -ERR value is not an integer or out of range
      LREM list -9223372036854775808 none
      LREM list 5 c            => :1
      LREM list 0 a            => :1
      EXISTS list              => :0
      RPUSH list a b c d e     => :5
      LTRIM list 1 3           => +OK
      LRANGE list 0 -1         => ["b", "c", "d"]
      LTRIM list -2 -1         => +OK
      LRANGE list 0 -1         => ["c", "d"]
      LTRIM list 0 100         => +OK
      LRANGE list 0 -1         => ["c", "d"]
      LTRIM list -100 0        => +OK
      LRANGE list 0 -1         => ["c"]
      LTRIM list 5 10          => +OK
      EXISTS list              => :0
      LTRIM missing 0 1        => +OK
      RPUSH list a b           => :2
      LTRIM list 1 0           => +OK
      EXISTS list              => :0
      LTRIM list a 1           => -ERR value is not an integer or out of range
      RPUSH list a b           => :2
      LTRIM list a 1           => -ERR value is not an integer or out of range
      LTRIM list 0             => -ERR wrong number of arguments for 'ltrim' command
      LREM list 0              => -ERR wrong number of arguments for 'lrem' command
      SET string v             => +OK
      LREM string 0 a          => -WRONGTYPE Operation against a key holding the wrong kind of value
      LTRIM string 0 1         => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/list-positions
  Scenario: LPOS finds elements by RANK, COUNT and MAXLEN
    Given an empty database that takes writes
    When I run, expecting
      """
      RPUSH list a b c 1 2 3 c c           => :8
      LPOS list c                          => :2
      LPOS list none                       => $-1 || _
      LPOS missing c                       => $-1 || _
      LPOS list c RANK 2                   => :6
      LPOS list c RANK -1                  => :7
      LPOS list c RANK -3                  => :2
      LPOS list c RANK 4                   => $-1 || _
      LPOS list c COUNT 2                  => [:2, :6]
      LPOS list c COUNT 0                  => [:2, :6, :7]
      LPOS list c COUNT 10                 => [:2, :6, :7]
      LPOS list c COUNT 2 RANK -1          => [:7, :6]
      LPOS list c RANK 2 COUNT 0           => [:6, :7]
      LPOS list none COUNT 0               => []
      LPOS missing c COUNT 0               => []
      LPOS list c MAXLEN 2                 => $-1 || _
      LPOS list c MAXLEN 3                 => :2
      LPOS list c COUNT 0 MAXLEN 7         => [:2, :6]
      LPOS list c RANK -1 MAXLEN 1         => :7
      LPOS list c RANK -2 MAXLEN 1         => $-1 || _
      LPOS list c MAXLEN 0                 => :2
      LPOS list c RANK 0                   => -ERR RANK can't be zero: use 1 to start from the first match, 2 from the second ... or use negative to start from the end of the list
      LPOS list c COUNT -1                 => -ERR COUNT can't be negative
      LPOS list c MAXLEN -1                => -ERR MAXLEN can't be negative
      LPOS list c RANK ten                 => -ERR value is not an integer or out of range
      LPOS list c COUNT ten                => -ERR COUNT can't be negative
      LPOS list c MAXLEN ten               => -ERR MAXLEN can't be negative
      LPOS list c RANK -9223372036854775808
      LPOS list c RANK 9223372036854775807 => $-1 || _
      LPOS list c RANK                     => -ERR syntax error
      LPOS list c FOO 1                    => -ERR syntax error
      LPOS list c COUNT 1 COUNT 0          => [:2, :6, :7]
      lpos list c rank 1 count 1 maxlen 0  => [:2]
      LPOS list                            => -ERR wrong number of arguments for 'lpos' command
      SET string v                         => +OK
      LPOS string v                        => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/list-moves
  Scenario: LMOVE and RPOPLPUSH move between ends and lists, and rotate a list onto itself
    Given an empty database that takes writes
    When I run, expecting
      """
      RPUSH a 1 2 3                  => :3
      LMOVE a b LEFT RIGHT           => "1"
      LMOVE a b RIGHT LEFT           => "3"
      LRANGE a 0 -1                  => ["2"]
      LRANGE b 0 -1                  => ["3", "1"]
      LMOVE a b LEFT LEFT            => "2"
      EXISTS a                       => :0
      LMOVE a b LEFT LEFT            => $-1 || _
      LMOVE missing b RIGHT RIGHT    => $-1 || _
      RPOPLPUSH b c                  => "1"
      RPOPLPUSH missing c            => $-1 || _
      LRANGE b 0 -1                  => ["2", "3"]
      LRANGE c 0 -1                  => ["1"]
      RPUSH ring 1 2 3               => :3
      LMOVE ring ring LEFT RIGHT     => "1"
      LRANGE ring 0 -1               => ["2", "3", "1"]
      RPOPLPUSH ring ring            => "1"
      LRANGE ring 0 -1               => ["1", "2", "3"]
      LMOVE ring ring LEFT LEFT      => "1"
      LRANGE ring 0 -1               => ["1", "2", "3"]
      RPUSH single x                 => :1
      LMOVE single single LEFT RIGHT => "x"
      RPOPLPUSH single single        => "x"
      LRANGE single 0 -1             => ["x"]
      LMOVE ring b UP RIGHT          => -ERR syntax error
      LMOVE ring b LEFT              => -ERR wrong number of arguments for 'lmove' command
      LMOVE ring b LEFT DOWN         => -ERR syntax error
      lmove ring b left right        => "1"
      SET string v                   => +OK
      LMOVE ring string LEFT LEFT    => -WRONGTYPE Operation against a key holding the wrong kind of value
      LMOVE string ring LEFT LEFT    => -WRONGTYPE Operation against a key holding the wrong kind of value
      RPOPLPUSH ring string          => -WRONGTYPE Operation against a key holding the wrong kind of value
      RPOPLPUSH string ring          => -WRONGTYPE Operation against a key holding the wrong kind of value
      LMOVE missing string LEFT LEFT => $-1 || _
      RPOPLPUSH missing string       => $-1 || _
      LLEN ring                      => :2
      RPOPLPUSH ring                 => -ERR wrong number of arguments for 'rpoplpush' command
      """
    Then the replies are as expected
    And the replies are the same

  @id:data-structures/list-multi-pop
  Scenario: LMPOP takes from the first list that has elements
    Given an empty database that takes writes
    When I run, expecting
      """
      RPUSH b 1 2 3                            => :3
      RPUSH c x                                => :1
      LMPOP 2 a b LEFT                         => ["b", ["1"]]
      LMPOP 3 a b c RIGHT COUNT 5              => ["b", ["3", "2"]]
      LMPOP 2 a b LEFT                         => *-1 || _
      LMPOP 3 a b c LEFT COUNT 10              => ["c", ["x"]]
      EXISTS a b c                             => :0
      LMPOP 1 c LEFT                           => *-1 || _
      RPUSH c x                                => :1
      LMPOP 0 c LEFT                           => -ERR numkeys should be greater than 0
      LMPOP -1 c LEFT                          => -ERR numkeys should be greater than 0
      LMPOP ten c LEFT                         => -ERR numkeys should be greater than 0
      LMPOP 1 c                                => -ERR wrong number of arguments for 'lmpop' command
      LMPOP 1 c UP                             => -ERR syntax error
      LMPOP 2 c LEFT                           => -ERR syntax error
      LMPOP 2 c d                              => -ERR syntax error
      LMPOP 1 c LEFT COUNT 0                   => -ERR count should be greater than 0
      LMPOP 1 c LEFT COUNT -1                  => -ERR count should be greater than 0
      LMPOP 1 c LEFT COUNT ten                 => -ERR count should be greater than 0
      LMPOP 1 c LEFT COUNT                     => -ERR syntax error
      LMPOP 1 c LEFT COUNT 1 COUNT 2           => -ERR syntax error
      LMPOP 1 c LEFT FOO                       => -ERR syntax error
      LMPOP 9223372036854775807 c LEFT         => -ERR syntax error
      LMPOP 1 c LEFT COUNT 9223372036854775807 => ["c", ["x"]]
      RPUSH c x                                => :1
      lmpop 1 c left count 1                   => ["c", ["x"]]
      SET string v                             => +OK
      LMPOP 1 string LEFT                      => -WRONGTYPE Operation against a key holding the wrong kind of value
      RPUSH c x                                => :1
      LMPOP 2 string c LEFT                    => -WRONGTYPE Operation against a key holding the wrong kind of value
      LMPOP 2 c string LEFT                    => ["c", ["x"]]
      LMPOP 2 c string LEFT                    => -WRONGTYPE Operation against a key holding the wrong kind of value
      """
    Then the replies are as expected
    And the replies are the same
