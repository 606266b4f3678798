package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.client.Protocol;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows which commands a subscribed session may send, the error for all others in RESP2, that an error leaves the
 * subscription alone, and that the session is an ordinary one again after its last UNSUBSCRIBE or RESET.
 */
@AutoService(Scenario.class)
public final class SubscriberCommands implements Scenario {
    @Override
    public String id() {
        return "pubsub/subscriber-commands";
    }

    @Override
    public String title() {
        return "A RESP2 subscriber may send few commands; in RESP3 it may send any.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            A> SUBSCRIBE news
            A> PING
            A> PING hello
            A> GET k
            A> SET k v
            A> ECHO hello
            A> MULTI
            A> EXEC
            A> PUBLISH news from-the-subscriber
            A> PUBSUB NUMPAT
            A> CLIENT GETNAME
            A> EVAL "return 1" 0
            A> WATCH k
            A> NOSUCHCOMMAND
            A> GET
            A> PSUBSCRIBE p*
            A> SSUBSCRIBE s
            PUBLISH news still-subscribed
            """);
        context.run("""
            A> UNSUBSCRIBE
            A> PUNSUBSCRIBE
            A> GET k
            A> SUNSUBSCRIBE
            A> GET k
            A> PING
            """);
        if (context.protocol() == Protocol.RESP2) {
            context.run("""
                B> SUBSCRIBE news
                B> RESET
                B> GET k
                PUBLISH news nobody
                B> PING
                C> SUBSCRIBE news
                C> QUIT
                """);
        }
    }
}
