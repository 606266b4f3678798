package io.kvcompat.scenarios.crud;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class Counters implements Scenario {
    @Override
    public String id() {
        return "basic-crud/counters";
    }

    @Override
    public String title() {
        return "INCR, DECR, INCRBY and DECRBY count in 64 bits and refuse what is no integer or would overflow";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                INCR n                        => :1
                INCR n                        => :2
                DECR n                        => :1
                INCRBY n 10                   => :11
                DECRBY n 15                   => :-4
                INCRBY n -5                   => :-9
                DECRBY n -5                   => :-4
                INCRBY n 0                    => :-4
                GET n                         => "-4"
                TYPE n                        => +string
                OBJECT ENCODING n             => "int"
                DECR fresh                    => :-1
                # The edges of 64 bits.
                SET n 9223372036854775806     => +OK
                INCR n                        => :9223372036854775807
                INCR n                        => -ERR increment or decrement would overflow
                INCRBY n 1                    => -ERR increment or decrement would overflow
                GET n                         => "9223372036854775807"
                DECRBY n 9223372036854775807  => :0
                SET n -9223372036854775807    => +OK
                DECR n                        => :-9223372036854775808
                DECR n                        => -ERR increment or decrement would overflow
                DECRBY n 1                    => -ERR increment or decrement would overflow
                INCRBY n -1                   => -ERR increment or decrement would overflow
                GET n                         => "-9223372036854775808"
                DECRBY n -9223372036854775808 => -ERR decrement would overflow
                INCRBY n -9223372036854775808 => -ERR increment or decrement would overflow
                SET n 0                       => +OK
                INCRBY n 9223372036854775807  => :9223372036854775807
                SET n -1                      => +OK
                INCRBY n -9223372036854775807 => :-9223372036854775808
                INCRBY n 9223372036854775808  => -ERR value is not an integer or out of range
                INCRBY n -9223372036854775809 => -ERR value is not an integer or out of range
                # What is no integer.
                SET s abc                     => +OK
                INCR s                        => -ERR value is not an integer or out of range
                SET s 1.5                     => +OK
                INCR s                        => -ERR value is not an integer or out of range
                SET s ""                      => +OK
                INCR s                        => -ERR value is not an integer or out of range
                SET s " 1"                    => +OK
                INCR s                        => -ERR value is not an integer or out of range
                SET s "1 "                    => +OK
                INCR s                        => -ERR value is not an integer or out of range
                SET s 01                      => +OK
                INCR s                        => -ERR value is not an integer or out of range
                SET s +1                      => +OK
                INCR s                        => -ERR value is not an integer or out of range
                SET s -0                      => +OK
                INCR s                        => -ERR value is not an integer or out of range
                SET s 0x10                    => +OK
                INCR s                        => -ERR value is not an integer or out of range
                SET s 1e3                     => +OK
                INCR s                        => -ERR value is not an integer or out of range
                SET s 9223372036854775808     => +OK
                INCR s                        => -ERR value is not an integer or out of range
                SET s "1\\n"                   => +OK
                INCR s                        => -ERR value is not an integer or out of range
                SET s 1                       => +OK
                INCRBY s ten                  => -ERR value is not an integer or out of range
                INCRBY s 1.5                  => -ERR value is not an integer or out of range
                INCRBY s ""                   => -ERR value is not an integer or out of range
                INCRBY s +1                   => -ERR value is not an integer or out of range
                INCRBY s 01                   => -ERR value is not an integer or out of range
                DECRBY s ten                  => -ERR value is not an integer or out of range
                GET s                         => "1"
                RPUSH list 1                  => :1
                INCR list                     => -WRONGTYPE Operation against a key holding the wrong kind of value
                DECRBY list 1                 => -WRONGTYPE Operation against a key holding the wrong kind of value
                INCR                          => -ERR wrong number of arguments for 'incr' command
                INCR a b                      => -ERR wrong number of arguments for 'incr' command
                INCRBY s                      => -ERR wrong number of arguments for 'incrby' command
                DECRBY s                      => -ERR wrong number of arguments for 'decrby' command
                # Time to live stays.
                SET t 5 EXAT 4102444800       => +OK
                INCRBY t 5                    => :10
                EXPIRETIME t                  => :4102444800
                """);
    }
}
