Feature: Errors and events

  # Brings about one error of each code and each kind of refusal by commands alone.
  @id:server-behaviour/error-codes @needs:config @needs:server
  Scenario: Every code of an error that a client can bring about by commands alone, with its text
    Given an empty database
    When I run
      """
      SET s v
      LPUSH s a
      NOSUCHCOMMAND
      CONFIG NOSUCHSUBCOMMAND
      GET
      EVALSHA 0000000000000000000000000000000000000000 0
      SCRIPT KILL
      FUNCTION KILL
      SCRIPT LOAD "this is no script"
      EVAL "return redis.error_reply('MYCODE of mine')" 0
      EVAL "return {err='another'}" 0
      EVAL "return redis.call('GET')" 0
      EVAL "error('raised')" 0
      EVAL "error({err='MYCODE raised'})" 0
      EVAL "return nosuchvariable" 0
      EVAL_RO "return redis.call('SET', KEYS[1], 'v')" 1 s
      EVAL "#!nosuchengine\nreturn 1" 0
      EVAL "#!lua flags=nosuchflag\nreturn 1" 0
      FUNCTION LOAD "return 1"
      FUNCTION LOAD "#!lua name=empty\nreturn 1"
      FUNCTION DELETE nosuch
      FUNCTION RESTORE nonsense
      FCALL nosuch 0
      EVAL "return 1" -1
      EVAL "return 1" 9
      EVAL "return 1" x
      AUTH wrong
      AUTH nobody wrong
      HELLO 9
      HELLO x
      HELLO 2 NOSUCHOPTION
      RESTORE s 0 nonsense
      RESTORE s 0 nonsense REPLACE
      RESTORE r -1 nonsense
      XADD x 1-1 f v
      XGROUP CREATE x g 0
      XGROUP CREATE x g 0
      XREADGROUP GROUP nosuch c STREAMS x >
      XREADGROUP GROUP g c STREAMS nosuch >
      XACK x nosuch 1-1
      XADD x 1-1 f v
      XADD x 0-0 f v
      XSETID x 0-1
      XREAD STREAMS x
      EXEC
      DISCARD
      MULTI
      MULTI
      WATCH s
      GET
      EXEC
      CLIENT KILL 1.2.3.4:5
      CLIENT UNBLOCK x
      CLIENT TRACKING on REDIRECT 999999
      CLIENT CACHING yes
      CLIENT PAUSE x
      CLIENT REPLY nosuch
      CLIENT NO-EVICT x
      CLIENT SETNAME "a b"
      CLIENT SETINFO lib-name "a b"
      CLIENT SETINFO nosuch x
      ACL SETUSER u nosuchrule
      ACL SETUSER u +nosuchcommand
      ACL SETUSER u +@nosuchcategory
      ACL SETUSER u %X~k
      ACL SETUSER u (~k
      ACL SETUSER "a b"
      ACL DELUSER default
      ACL GETUSER nobody
      ACL DRYRUN nobody GET k
      ACL CAT nosuch
      ACL GENPASS 0
      ACL LOAD
      ACL SAVE
      CONFIG SET nosuchsetting 1
      CONFIG SET maxmemory 1 maxmemory 2
      CONFIG SET maxmemory
      CONFIG SET port 99999
      CONFIG SET maxmemory-policy nosuch
      CONFIG SET dir /nosuchfolder
      CONFIG SET save "1 x"
      CONFIG REWRITE
      OBJECT FREQ s
      OBJECT ENCODING nosuch
      MEMORY USAGE s SAMPLES -1
      LATENCY HISTORY
      SLOWLOG GET -2
      COMMAND GETKEYS GET
      COMMAND GETKEYS PING
      COMMAND GETKEYS NOSUCH
      COMMAND LIST FILTERBY nosuch x
      COMMAND LIST FILTERBY MODULE nosuch
      COMMAND INFO nosuch
      SELECT 99
      SELECT x
      SWAPDB 0 99
      MOVE s 0
      COPY s s
      RENAME nosuch x
      EXPIRE s 9223372036854775807
      EXPIRE s 1 NX XX
      INCR s
      INCRBYFLOAT s 1
      SET n 9223372036854775807
      INCR n
      SETRANGE s 536870912 x
      SETBIT s 4294967296 1
      BITFIELD s GET u64 0
      BITOP NOT a b c
      BITCOUNT s 1
      PFCOUNT s
      PFADD s a
      GEOADD geo 181 1 m
      GEODIST geo a b parsecs
      GEOSEARCH geo FROMMEMBER nosuch BYRADIUS 1 km
      ZADD z nan m
      ZADD z NX XX 1 m
      ZADD z INCR 1 a 2 b
      ZRANGE z a b BYSCORE
      ZRANGE z a b BYLEX
      ZUNIONSTORE z 0 z
      ZUNIONSTORE z 1 z WEIGHTS x
      SINTERCARD 0 set
      LMPOP 0 l LEFT
      LPOP l -1
      LPOS l a RANK 0
      LSET nosuch 0 v
      BLPOP l -1
      BLPOP l x
      SORT s
      SCAN x
      SCAN 0 COUNT 0
      CLUSTER INFO
      READONLY
      ASKING
      LOLWUT VERSION x
      WAIT 1 -1
      WAITAOF 1 1 0
      PUBLISH a
      PUBSUB NOSUCH
      SUBSCRIBE
      QUIT
      """
    Then the replies are the same
