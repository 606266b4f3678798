package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import java.util.Optional;

/** Shows that a closed session, and one that sent RESET, no longer counts as a subscriber. */
@AutoService(Scenario.class)
public final class SubscriptionsOfEndedSessions implements Scenario {
    @Override
    public String id() {
        return "pubsub/ended-sessions";
    }

    @Override
    public String title() {
        return "The end of a session ends its subscriptions.";
    }

    @Override
    public void run(ScenarioContext context) {
        CommandScript.run(context, """
            A> SUBSCRIBE news   => >["subscribe", "news", :1]
            A> PSUBSCRIBE n*    => >["psubscribe", "n*", :2]
            A> SSUBSCRIBE shard => >["ssubscribe", "shard", :1]
            B> SUBSCRIBE news   => >["subscribe", "news", :1]
            PUBSUB NUMSUB news  => ["news", :2]
            PUBLISH news three  => :3
            A<                  => >["message", "news", "three"]
            A<                  => >["pmessage", "n*", "news", "three"]
            B<                  => >["message", "news", "three"]
            """);
        context.session("A").close();
        Session main = context.session().unrecorded();
        context.await(
                "the server to notice that the session ended",
                Reception.PATIENCE,
                () -> Optional.of(main.call(Command.parse("PUBSUB NUMPAT"))
                                .reply()
                                .toString())
                        .filter(":0"::equals));
        CommandScript.run(context, """
            PUBSUB NUMSUB news       => ["news", :1]
            PUBSUB SHARDNUMSUB shard => ["shard", :0]
            PUBLISH news one         => :1
            SPUBLISH shard none      => :0
            B<                       => >["message", "news", "one"]
            """);
        CommandScript.run(context, """
            B> RESET           => +RESET
            PUBSUB NUMSUB news => ["news", :0]
            PUBLISH news none  => :0
            """);
    }
}
