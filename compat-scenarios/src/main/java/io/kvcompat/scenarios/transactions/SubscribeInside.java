package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows the confirmation as an element of EXEC's reply, one channel at a time (more than one would not fit into the reply), and
 * that messages arrive after it.
 */
@AutoService(Scenario.class)
public final class SubscribeInside implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/subscribe-inside";
    }

    @Override
    public String title() {
        return "SUBSCRIBE inside a transaction subscribes when EXEC runs.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            MULTI
            SET k v
            SUBSCRIBE news
            EXEC
            publisher> PUBLISH news hello
            """);
        context.run("""
            MULTI
            other> PUBSUB NUMSUB news
            PING
            UNSUBSCRIBE news
            other> MULTI
            other> PSUBSCRIBE n*
            other> DISCARD
            other> PUBSUB NUMPAT
            """);
    }
}
