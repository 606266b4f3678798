Feature: Error replies
  The words with which commands are refused: clients match on them.

  @id:basic-crud/wrong-arity
  Scenario: Too few or too many arguments are refused with the command's name
    Given an empty database that takes writes
    When I run, expecting
      """
      GET                 => -ERR wrong number of arguments for 'get' command
      GET a b             => -ERR wrong number of arguments for 'get' command
      SET a               => -ERR wrong number of arguments for 'set' command
      DEL                 => -ERR wrong number of arguments for 'del' command
      INCR                => -ERR wrong number of arguments for 'incr' command
      STRLEN a b          => -ERR wrong number of arguments for 'strlen' command
      APPEND a            => -ERR wrong number of arguments for 'append' command
      CONFIG GET          => -ERR wrong number of arguments for 'config|get' command
      CONFIG              => -ERR wrong number of arguments for 'config' command
      OBJECT              => -ERR wrong number of arguments for 'object' command
      OBJECT ENCODING     => -ERR wrong number of arguments for 'object|encoding' command
      OBJECT ENCODING a b => -ERR wrong number of arguments for 'object|encoding' command
      CLIENT              => -ERR wrong number of arguments for 'client' command
      CLIENT SETNAME      => -ERR wrong number of arguments for 'client|setname' command
      PING a b            => -ERR wrong number of arguments for 'ping' command
      ECHO                => -ERR wrong number of arguments for 'echo' command
      ECHO a b            => -ERR wrong number of arguments for 'echo' command
      HSET h              => -ERR wrong number of arguments for 'hset' command
      HSET h f            => -ERR wrong number of arguments for 'hset' command
      HSET h f v g        => -ERR wrong number of arguments for 'hset' command
      HGET h              => -ERR wrong number of arguments for 'hget' command
      MSET a 1 b          => -ERR wrong number of arguments for 'mset' command
      LPUSH l             => -ERR wrong number of arguments for 'lpush' command
      ZADD z              => -ERR wrong number of arguments for 'zadd' command
      ZADD z 1            => -ERR wrong number of arguments for 'zadd' command
      getrange a          => -ERR wrong number of arguments for 'getrange' command
      SeTeX a 1           => -ERR wrong number of arguments for 'setex' command
      EXPIRE a            => -ERR wrong number of arguments for 'expire' command
      DBSIZE x            => -ERR wrong number of arguments for 'dbsize' command
      EXEC x              => -EXECABORT Transaction discarded because of: wrong number of arguments for 'exec' command
      MULTI x             => -ERR wrong number of arguments for 'multi' command
      HELLO a b c         => -ERR Protocol version is not an integer or out of range
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/wrong-type
  Scenario: Each type's commands refuse a key of another type with WRONGTYPE and change nothing
    Given an empty database that takes writes
    When I run, expecting
      """
      SET string v                            => +OK
      RPUSH list a                            => :1
      SADD set a                              => :1
      ZADD zset 1 a                           => :1
      HSET hash f v                           => :1
      XADD stream 1-1 f v                     => "1-1"
      GET list                                => -WRONGTYPE Operation against a key holding the wrong kind of value
      GET hash                                => -WRONGTYPE Operation against a key holding the wrong kind of value
      STRLEN set                              => -WRONGTYPE Operation against a key holding the wrong kind of value
      APPEND zset x                           => -WRONGTYPE Operation against a key holding the wrong kind of value
      INCR list                               => -WRONGTYPE Operation against a key holding the wrong kind of value
      GETSET set x                            => -WRONGTYPE Operation against a key holding the wrong kind of value
      SETRANGE hash 0 x                       => -WRONGTYPE Operation against a key holding the wrong kind of value
      GETDEL stream                           => -WRONGTYPE Operation against a key holding the wrong kind of value
      GETBIT list 0                           => -WRONGTYPE Operation against a key holding the wrong kind of value
      LPUSH string a                          => -WRONGTYPE Operation against a key holding the wrong kind of value
      LLEN hash                               => -WRONGTYPE Operation against a key holding the wrong kind of value
      LRANGE set 0 -1                         => -WRONGTYPE Operation against a key holding the wrong kind of value
      LPOP zset                               => -WRONGTYPE Operation against a key holding the wrong kind of value
      LINDEX stream 0                         => -WRONGTYPE Operation against a key holding the wrong kind of value
      SADD list a                             => -WRONGTYPE Operation against a key holding the wrong kind of value
      SCARD string                            => -WRONGTYPE Operation against a key holding the wrong kind of value
      SMEMBERS hash                           => -WRONGTYPE Operation against a key holding the wrong kind of value
      SINTER set list                         => -WRONGTYPE Operation against a key holding the wrong kind of value
      SUNION set string                       => -WRONGTYPE Operation against a key holding the wrong kind of value
      SISMEMBER zset a                        => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZADD hash 1 a                           => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZSCORE set a                            => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZRANGE list 0 -1                        => -WRONGTYPE Operation against a key holding the wrong kind of value
      ZCARD string                            => -WRONGTYPE Operation against a key holding the wrong kind of value
      HSET set f v                            => -WRONGTYPE Operation against a key holding the wrong kind of value
      HGETALL list                            => -WRONGTYPE Operation against a key holding the wrong kind of value
      HLEN zset                               => -WRONGTYPE Operation against a key holding the wrong kind of value
      HINCRBY string f 1                      => -WRONGTYPE Operation against a key holding the wrong kind of value
      XADD hash * f v                         => -WRONGTYPE Operation against a key holding the wrong kind of value
      XLEN list                               => -WRONGTYPE Operation against a key holding the wrong kind of value
      PFADD list a                            => -WRONGTYPE Operation against a key holding the wrong kind of value
      PFADD string a                          => -WRONGTYPE Key is not a valid HyperLogLog string value.
      PFCOUNT string                          => -WRONGTYPE Key is not a valid HyperLogLog string value.
      GEOADD string 1 1 a                     => -WRONGTYPE Operation against a key holding the wrong kind of value
      SETBIT list 0 1                         => -WRONGTYPE Operation against a key holding the wrong kind of value
      BITCOUNT hash                           => -WRONGTYPE Operation against a key holding the wrong kind of value
      SORT string                             => -WRONGTYPE Operation against a key holding the wrong kind of value
      SORT hash                               => -WRONGTYPE Operation against a key holding the wrong kind of value
      EXISTS string list set zset hash stream => :6
      GET string                              => "v"
      LRANGE list 0 -1                        => ["a"]
      HGETALL hash                            => ["f", "v"] || %{"f": "v"}
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/unknown-command
  Scenario: An unknown command or subcommand is refused with its name and the beginning of its arguments
    Given an empty database that takes writes
    When I run, expecting
      """
      FOO            => -"ERR unknown command 'FOO', with args beginning with: "
      FOO a b        => -"ERR unknown command 'FOO', with args beginning with: 'a' 'b' "
      FOO "a b" ""   => -"ERR unknown command 'FOO', with args beginning with: 'a b' '' "
      foo BAR        => -"ERR unknown command 'foo', with args beginning with: 'BAR' "
      "" a           => -"ERR unknown command '', with args beginning with: 'a' "
      "F O O"        => -"ERR unknown command 'F O O', with args beginning with: "
      FOO "\r\n"     => -"ERR unknown command 'FOO', with args beginning with: '  ' "
      FOO "\x00\xff" => -"ERR unknown command 'FOO', with args beginning with: '' "
      CLIENT FOO     => -ERR unknown subcommand 'FOO'. Try CLIENT HELP.
      CONFIG FOO     => -ERR unknown subcommand 'FOO'. Try CONFIG HELP.
      OBJECT FOO     => -ERR unknown subcommand 'FOO'. Try OBJECT HELP.
      OBJECT FOO key => -ERR unknown subcommand 'FOO'. Try OBJECT HELP.
      XGROUP FOO     => -ERR unknown subcommand 'FOO'. Try XGROUP HELP.
      SCRIPT FOO     => -ERR unknown subcommand 'FOO'. Try SCRIPT HELP.
      FUNCTION FOO   => -ERR unknown subcommand 'FOO'. Try FUNCTION HELP.
      MEMORY FOO     => -ERR unknown subcommand 'FOO'. Try MEMORY HELP.
      GETT k         => -"ERR unknown command 'GETT', with args beginning with: 'k' "
      SET|GET k      => -"ERR unknown command 'SET|GET', with args beginning with: 'k' "
      CONFIG|GET x   => -"ERR unknown command 'CONFIG|GET', with args beginning with: 'x' "
      FOO aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa => -"ERR unknown command 'FOO', with args beginning with: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' "
      FOO a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z => -"ERR unknown command 'FOO', with args beginning with: 'a' 'b' 'c' 'd' 'e' 'f' 'g' 'h' 'i' 'j' 'k' 'l' 'm' 'n' 'o' 'p' 'q' 'r' 's' 't' 'u' 'v' 'w' 'x' 'y' 'z' 'a' 'b' 'c' 'd' 'e' 'f' "
      PING           => +PONG
      """
    Then the replies are as expected
    And the replies are the same
