package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class BlockingInTransaction implements Scenario {
    @Override
    public String id() {
        return "data-structures/blocking-in-transaction";
    }

    @Override
    public String title() {
        return "Inside a transaction blocking commands do not wait";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                MULTI                           => +OK
                BLPOP empty 0                   => +QUEUED
                BRPOP empty 0                   => +QUEUED
                BLMOVE empty other LEFT RIGHT 0 => +QUEUED
                BLMPOP 0 1 empty LEFT           => +QUEUED
                BZPOPMIN empty 0                => +QUEUED
                BZMPOP 0 1 empty MIN            => +QUEUED
                EXEC                            => [*-1, *-1, $-1, *-1, *-1, *-1] || [_, _, _, _, _, _]
                RPUSH list a b c                => :3
                ZADD zset 1 m 2 n               => :2
                MULTI                           => +OK
                BLPOP empty list 0              => +QUEUED
                BLMOVE list other LEFT RIGHT 0  => +QUEUED
                BZPOPMAX zset 0                 => +QUEUED
                EXEC                            => [["list", "a"], "b", ["zset", "n", "2"]] || [["list", "a"], "b", ["zset", "n", ,2]]
                """);
    }
}
