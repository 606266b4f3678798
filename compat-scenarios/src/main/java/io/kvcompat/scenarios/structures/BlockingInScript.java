package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Transcript;

@AutoService(Scenario.class)
public final class BlockingInScript implements Scenario {
    @Override
    public String id() {
        return "data-structures/blocking-in-script";
    }

    @Override
    public String title() {
        return "Inside a script blocking commands do not wait, where the server lets scripts call them";
    }

    @Override
    public void run(ScenarioContext context) {
        Transcript.play(context, """
                RPUSH list a => :1
                EVAL "return redis.call('BLPOP', KEYS[1], 0)" 1 empty
                EVAL "return redis.call('BLPOP', KEYS[1], 0)" 1 list
                EVAL "return redis.call('BZPOPMIN', KEYS[1], 0)" 1 empty
                EXISTS list
                """);
    }
}
