package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;

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
        CommandScript.run(context, """
            channels> SUBSCRIBE news      => >["subscribe", "news", :1]
            patterns> PSUBSCRIBE n?ws     => >["psubscribe", "n?ws", :1]
            shards> SSUBSCRIBE news       => >["ssubscribe", "news", :1]
            PUBLISH news hello            => :2
            SPUBLISH news sharded         => :1
            PUBLISH nobody hello          => :0
            SPUBLISH nobody hello         => :0
            PUBLISH news ""               => :2
            PUBLISH news "\\x00\\xff\\r\\n*1" => :2
            PUBLISH news 한국어              => :2
            channels<                     => >["message", "news", "hello"]
            channels<                     => >["message", "news", ""]
            channels<                     => >["message", "news", "\\x00\\xff\\r\\n*1"]
            channels<                     => >["message", "news", "한국어"]
            patterns<                     => >["pmessage", "n?ws", "news", "hello"]
            patterns<                     => >["pmessage", "n?ws", "news", ""]
            patterns<                     => >["pmessage", "n?ws", "news", "\\x00\\xff\\r\\n*1"]
            patterns<                     => >["pmessage", "n?ws", "news", "한국어"]
            shards<                       => >["smessage", "news", "sharded"]
            """);
        context.session().call(Command.of("PUBLISH", "news", "x".repeat(65_536)));
        CommandScript.run(context, """
            channels> PING             => ["pong", ""] || +PONG
            patterns> PING still-there => ["pong", "still-there"] || "still-there"
            PUBLISH news               => -ERR wrong number of arguments for 'publish' command
            PUBLISH news a b           => -ERR wrong number of arguments for 'publish' command
            SPUBLISH news              => -ERR wrong number of arguments for 'spublish' command
            """);
    }
}
