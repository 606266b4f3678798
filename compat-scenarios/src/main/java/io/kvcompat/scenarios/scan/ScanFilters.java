package io.kvcompat.scenarios.scan;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ScanFilters implements Scenario {
    @Override
    public String id() {
        return "scan-and-iter/scan-filters";
    }

    @Override
    public String title() {
        return "SCAN narrows by MATCH, TYPE and COUNT, in any order and any case";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                MSET user:1 a user:2 b item:1 c "a[b]" d "x*y" e => +OK
                RPUSH list a                                     => :1
                SADD set a                                       => :1
                ZADD zset 1 a                                    => :1
                HSET hash f v                                    => :1
                XADD stream 1-1 f v                              => "1-1"
                SCAN 0 COUNT 1000                                =~ ["0", ["x*y", "set", "item:1", "hash", "user:1", "user:2", "zset", "a[b]", "stream", "list"]]
                SCAN 0 MATCH user:* COUNT 1000                   =~ ["0", ["user:1", "user:2"]]
                SCAN 0 MATCH user:? COUNT 1000 TYPE list         => ["0", []]
                SCAN 0 COUNT 1000 TYPE string                    =~ ["0", ["x*y", "item:1", "user:1", "user:2", "a[b]"]]
                SCAN 0 COUNT 1000 TYPE list                      => ["0", ["list"]]
                SCAN 0 TYPE hash MATCH h* COUNT 1000             => ["0", ["hash"]]
                SCAN 0 TYPE set COUNT 1000                       => ["0", ["set"]]
                SCAN 0 TYPE zset COUNT 1000                      => ["0", ["zset"]]
                SCAN 0 TYPE stream COUNT 1000                    => ["0", ["stream"]]
                SCAN 0 TYPE LIST COUNT 1000                      => ["0", ["list"]]
                scan 0 match zset count 1000                     => ["0", ["zset"]]
                # Patterns: ? [ ] ^ - and escapes.
                SCAN 0 MATCH a\\[b\\] COUNT 1000                   => ["0", ["a[b]"]]
                SCAN 0 MATCH x\\*y COUNT 1000                     => ["0", ["x*y"]]
                SCAN 0 MATCH *[12] COUNT 1000                    =~ ["0", ["item:1", "user:1", "user:2"]]
                SCAN 0 MATCH user:[^1] COUNT 1000                => ["0", ["user:2"]]
                SCAN 0 MATCH user:[1-1] COUNT 1000               => ["0", ["user:1"]]
                SCAN 0 MATCH user:[2-1] COUNT 1000               =~ ["0", ["user:1", "user:2"]]
                SCAN 0 MATCH none* COUNT 1000                    => ["0", []]
                SCAN 0 MATCH "" COUNT 1000                       => ["0", []]
                SCAN 0 MATCH user:1 COUNT 1000                   => ["0", ["user:1"]]
                SCAN 0 MATCH [ COUNT 1000                        => ["0", []]
                SCAN 0 MATCH user:[1 COUNT 1000                  => ["0", ["user:1"]]
                # An option that is named twice: the last one counts.
                SCAN 0 COUNT 1 COUNT 1000 MATCH x MATCH list     => ["0", ["list"]]
                SCAN 0 TYPE set TYPE list COUNT 1000             => ["0", ["list"]]
                SCAN 0 COUNT 0                                   => -ERR syntax error
                SCAN 0 COUNT -1                                  => -ERR syntax error
                SCAN 0 COUNT ten                                 => -ERR value is not an integer or out of range
                SCAN 0 COUNT 1.5                                 => -ERR value is not an integer or out of range
                SCAN 0 COUNT ""                                  => -ERR value is not an integer or out of range
                SCAN 0 COUNT 9223372036854775808                 => -ERR value is not an integer or out of range
                SCAN 0 COUNT 9223372036854775807                 =~ ["0", ["x*y", "set", "item:1", "hash", "user:1", "user:2", "zset", "stream", "a[b]", "list"]]
                SCAN 0 COUNT                                     => -ERR syntax error
                SCAN 0 MATCH                                     => -ERR syntax error
                SCAN 0 TYPE                                      => -ERR syntax error
                SCAN 0 FOO bar                                   => -ERR syntax error
                SCAN 0 COUNT 10 FOO                              => -ERR syntax error
                SCAN                                             => -ERR wrong number of arguments for 'scan' command
                """);
    }
}
