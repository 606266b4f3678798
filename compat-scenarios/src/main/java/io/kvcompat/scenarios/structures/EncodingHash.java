package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;

@AutoService(Scenario.class)
public final class EncodingHash implements Scenario {
    @Override
    public String id() {
        return "data-structures/encoding-hash";
    }

    @Override
    public String title() {
        return "A hash is a listpack up to the configured number of fields and length of a value, then a hashtable for good";
    }

    @Override
    public void run(ScenarioContext context) {
        new Threshold(context, "hash-max-listpack-entries")
                .cross(
                        "fields",
                        "HSET",
                        n -> List.of("f" + n, "v"),
                        n -> Command.of("HDEL", "fields", "f" + n),
                        "listpack",
                        "hashtable");
        Threshold length = new Threshold(context, "hash-max-listpack-value");
        length.crossLength(
                "value", bytes -> Command.of("HSET", "value", "f", "x".repeat(bytes)), "listpack", "hashtable");
        length.crossLength(
                "field", bytes -> Command.of("HSET", "field", "x".repeat(bytes), "v"), "listpack", "hashtable");
    }
}
