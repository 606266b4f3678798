package io.kvcompat.scenarios.scan;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class CollectionScansSmall implements Scenario {
    @Override
    public String id() {
        return "scan-and-iter/collection-scans-small";
    }

    @Override
    public String title() {
        return "HSCAN, SSCAN and ZSCAN return a small collection whole, whatever COUNT says";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
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
                """);
    }
}
