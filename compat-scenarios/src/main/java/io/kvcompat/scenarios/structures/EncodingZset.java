package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;

@AutoService(Scenario.class)
public final class EncodingZset implements Scenario {
    @Override
    public String id() {
        return "data-structures/encoding-zset";
    }

    @Override
    public String title() {
        return "A sorted set is a listpack up to the configured number and length of members, then a skiplist for good";
    }

    @Override
    public void run(ScenarioContext context) {
        new Threshold(context, "zset-max-listpack-entries")
                .cross(
                        "members",
                        "ZADD",
                        n -> List.of(Integer.toString(n), "m" + n),
                        n -> Command.of("ZREM", "members", "m" + n),
                        "listpack",
                        "skiplist");
        new Threshold(context, "zset-max-listpack-value")
                .crossLength(
                        "member",
                        bytes -> Command.of("ZADD", "member", "1", "x".repeat(bytes)),
                        "listpack",
                        "skiplist");
    }
}
