package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class ZsetCounters implements Scenario {
    @Override
    public String id() {
        return "data-structures/zset-increments";
    }

    @Override
    public String title() {
        return "ZINCRBY creates, adds and orders anew";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                ZINCRBY z 5 a            => "5" || ,5
                ZINCRBY z 2.5 a          => "7.5" || ,7.5
                ZINCRBY z -10 a          => "-2.5" || ,-2.5
                ZINCRBY z 0 b            => "0" || ,0
                ZRANGE z 0 -1 WITHSCORES => ["a", "-2.5", "b", "0"] || [["a", ,-2.5], ["b", ,0]]
                ZINCRBY z 100 a          => "97.5" || ,97.5
                ZRANGE z 0 -1 WITHSCORES => ["b", "0", "a", "97.5"] || [["b", ,0], ["a", ,97.5]]
                ZINCRBY z ten a          => -ERR value is not a valid float
                ZINCRBY z "" a           => -ERR value is not a valid float
                ZINCRBY z 0x10 b
                ZINCRBY z                => -ERR wrong number of arguments for 'zincrby' command
                ZINCRBY z 1              => -ERR wrong number of arguments for 'zincrby' command
                ZINCRBY z 1 a b          => -ERR wrong number of arguments for 'zincrby' command
                SET string v             => +OK
                ZINCRBY string 1 a       => -WRONGTYPE Operation against a key holding the wrong kind of value
                """);
    }
}
