Feature: Bytes
  Keys and values are byte strings, the empty one included.

  @id:basic-crud/binary-safety
  Scenario: Keys and values hold any bytes, NUL, line ends and broken UTF-8 included
    Given an empty database that takes writes
    When I run, expecting
      """
      SET "\x00\x01\xff" "\xfe\x00\r\n\xff"   => +OK
      GET "\x00\x01\xff"                      => "\xfe\x00\r\n\xff"
      STRLEN "\x00\x01\xff"                   => :5
      EXISTS "\x00\x01\xff" "\x00\x01" "\x00" => :1
      APPEND "\x00\x01\xff" "\x00"            => :6
      STRLEN "\x00\x01\xff"                   => :6
      GETRANGE "\x00\x01\xff" 0 1             => "\xfe\x00"
      SET "line\r\nend" "a\r\nb"              => +OK
      GET "line\r\nend"                       => "a\r\nb"
      SET "ключ" "значение"                   => +OK
      GET "ключ"                              => "значение"
      STRLEN "ключ"                           => :16
      SET "*1\r\n$4\r\nPING\r\n" "+OK\r\n"    => +OK
      GET "*1\r\n$4\r\nPING\r\n"              => "+OK\r\n"
      HSET "h\x00" "f\x00\xff" "v\x00\xff"    => :1
      HGET "h\x00" "f\x00\xff"                => "v\x00\xff"
      HGETALL "h\x00"                         => ["f\x00\xff", "v\x00\xff"] || %{"f\x00\xff": "v\x00\xff"}
      SADD "s\x00" "\x80\x81"                 => :1
      SISMEMBER "s\x00" "\x80\x81"            => :1
      SMEMBERS "s\x00"                        => ["\x80\x81"] || ~["\x80\x81"]
      ZADD "z\x00" 1 "\xc3\x28"               => :1
      ZRANGE "z\x00" 0 -1 WITHSCORES          => ["\xc3(", "1"] || [["\xc3(", ,1]]
      RPUSH "l\x00" "\xe2\x82" ""             => :2
      LRANGE "l\x00" 0 -1                     => ["\xe2\x82", ""]
      KEYS "l*"                               =~ ["l\x00", "line\r\nend"]
      TYPE "l\x00"                            => +list
      RENAME "\x00\x01\xff" "\xff"            => +OK
      DEL "\xff"                              => :1
      SETBIT bits 0 1                         => :0
      GET bits                                => "\x80"
      ECHO "\x00\xff"                         => "\x00\xff"
      GET "\x00\x01\xff"                      => $-1 || _
      """
    Then the replies are as expected
    And the replies are the same

  @id:basic-crud/empty-strings
  Scenario: The empty string is a key, a field, a member and a value like any other
    Given an empty database that takes writes
    When I run, expecting
      """
      SET "" v                 => +OK
      GET ""                   => "v"
      EXISTS "" ""             => :2
      SET k ""                 => +OK
      GET k                    => ""
      STRLEN k                 => :0
      STRLEN ""                => :1
      TYPE ""                  => +string
      SET "" ""                => +OK
      MGET "" k                => ["", ""]
      APPEND "" x              => :1
      KEYS *                   =~ ["k", ""]
      RANDOMKEY x              => -ERR wrong number of arguments for 'randomkey' command
      RENAME "" other          => +OK
      EXISTS ""                => :0
      HSET h "" ""             => :1
      HGET h ""                => ""
      HGETALL h                => ["", ""] || %{"": ""}
      HLEN h                   => :1
      RPUSH l "" ""            => :2
      LRANGE l 0 -1            => ["", ""]
      SADD s ""                => :1
      SMEMBERS s               => [""] || ~[""]
      ZADD z 1 ""              => :1
      ZRANGE z 0 -1 WITHSCORES => ["", "1"] || [["", ,1]]
      ECHO ""                  => ""
      PING ""                  => ""
      DEL "" k                 => :1
      """
    Then the replies are as expected
    And the replies are the same
