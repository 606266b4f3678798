package io.kvcompat.scenarios.eviction;

import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;

/**
 * Records what is refused, and in which words, when memory is used up and nothing may be evicted, and what still works.
 *
 * <p>The comparison and the features say what the replies are. With a {@code maxmemory} of one byte no use of memory by buffers can make a refused command succeed.
 */
final class Refusals {
    private Refusals() {}

    /** Records it in the lane's empty database, none of whose keys gets a time to live. */
    static void record(ScenarioContext context) {
        context.run("""
                MSET s value other value gone value counter 1
                RPUSH l a b c d
                HSET h f 1 g 2 h 3
                SADD set a b c d
                ZADD z 1 a 2 b 3 c 4 d
                XADD x 1-0 f v
                XADD x 2-0 f v
                """);
        context.changeSetting("maxmemory", "1");
        CommandScript.run(context, """
                SET new value                 => -OOM command not allowed when used memory > 'maxmemory'.
                SET s value XX
                SET s value NX
                SETEX new 100 value
                GETSET s value
                MSET new value
                APPEND s more                 => -OOM command not allowed when used memory > 'maxmemory'.
                SETRANGE s 0 V
                SETBIT bits 7 1
                INCR counter                  => -OOM command not allowed when used memory > 'maxmemory'.
                LPUSH l z                     => -OOM command not allowed when used memory > 'maxmemory'.
                RPUSHX nosuch z
                LINSERT l BEFORE a z
                LSET l 0 A
                HSET h f 2                    => -OOM command not allowed when used memory > 'maxmemory'.
                HINCRBY h f 1
                SADD set e
                ZADD z 5 e
                ZINCRBY z 1 a
                XADD x 3-0 f v
                PFADD pf a
                GEOADD geo 0 0 here
                BITOP NOT bits s
                COPY s copy
                SORT l ALPHA STORE sorted
                SUNIONSTORE union set
                RESTORE restored 0 "no payload"
                MULTI
                SET new value
                EXEC
                GET s                         => "value"
                LRANGE l 0 -1
                EXISTS new
                PUBLISH news hello
                RENAME other renamed
                EXPIREAT s 99999999999
                PERSIST s
                GETDEL gone                   => "value"
                LPOP l                        => "a"
                LREM l 1 b
                LTRIM l 0 0
                LMOVE l l2 LEFT LEFT
                RPOPLPUSH l2 l
                HDEL h f                      => :1
                SREM set a                    => :1
                SMOVE set set2 b
                ZREM z a
                ZPOPMIN z
                ZREMRANGEBYRANK z 0 0
                XDEL x 1-0
                XTRIM x MAXLEN 0              => :1
                UNLINK l h                    => :2
                DEL set set2 z x              => :4
                DBSIZE
                FLUSHDB                       => +OK
                SET new value
                """);
        context.changeSetting("maxmemory", "0");
        context.run("""
                SET new value
                """);
    }
}
