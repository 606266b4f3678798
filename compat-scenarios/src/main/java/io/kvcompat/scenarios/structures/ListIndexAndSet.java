package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ListIndexAndSet implements Scenario {
    @Override
    public String id() {
        return "data-structures/list-index-and-set";
    }

    @Override
    public String title() {
        return "LINDEX, LSET and LINSERT work by place and by pivot, and say when there is none";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
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
                """);
    }
}
