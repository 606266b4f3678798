package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows what a subscriber of each kind receives, that shard channels and ordinary ones of one name are apart, that
 * PUBLISH tells how many received, and that any bytes pass: none at all, binary, 64 KiB.
 */
@AutoService(Scenario.class)
public final class MessageKinds implements Scenario {
    @Override
    public String id() {
        return "pubsub/message-kinds";
    }

    @Override
    public String title() {
        return "A message comes as message, pmessage or smessage with its bytes untouched.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            channels> SUBSCRIBE news
            patterns> PSUBSCRIBE n?ws
            shards> SSUBSCRIBE news
            PUBLISH news hello
            SPUBLISH news sharded
            PUBLISH nobody hello
            SPUBLISH nobody hello
            PUBLISH news ""
            PUBLISH news "\\x00\\xff\\r\\n*1"
            PUBLISH news 한국어
            """);
        context.session().call(Command.of("PUBLISH", "news", "x".repeat(65_536)));
        context.run("""
            channels> PING
            patterns> PING still-there
            PUBLISH news
            PUBLISH news a b
            SPUBLISH news
            """);
    }
}
