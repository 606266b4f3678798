package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
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
        context.run("""
            A> SUBSCRIBE news
            A> PSUBSCRIBE n*
            A> SSUBSCRIBE shard
            B> SUBSCRIBE news
            PUBSUB NUMSUB news
            PUBLISH news three
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
        context.run("""
            PUBSUB NUMSUB news
            PUBSUB SHARDNUMSUB shard
            PUBLISH news one
            SPUBLISH shard none
            """);
        context.run("""
            B> RESET
            PUBSUB NUMSUB news
            PUBLISH news none
            """);
    }
}
