package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;

@AutoService(Scenario.class)
public final class EncodingIntset implements Scenario {
    @Override
    public String id() {
        return "data-structures/encoding-intset";
    }

    @Override
    public String title() {
        return "A set of integers is an intset up to the configured number of members, then a hashtable for good";
    }

    @Override
    public void run(ScenarioContext context) {
        new Threshold(context, "set-max-intset-entries")
                .cross(
                        "integers",
                        "SADD",
                        n -> List.of(Integer.toString(n)),
                        n -> Command.of("SREM", "integers", Integer.toString(n)),
                        "intset",
                        "hashtable");
    }
}
