package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows that commands on streams publish xadd, xdel, xtrim, xsetid and group events, on the keyspace channel and the event channel.
 */
@AutoService(Scenario.class)
public final class KeyspaceStreamEvents implements Scenario {
    @Override
    public String id() {
        return "pubsub/keyspace-stream-events";
    }

    @Override
    public String title() {
        return "Commands on streams tell xadd, xdel, xtrim, xsetid and group events.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            CONFIG SET notify-keyspace-events KEt
            A> PSUBSCRIBE __key*@*__:*
            XADD x 1-1 f v
            XADD x MAXLEN 1 2-1 f v
            XGROUP CREATE x g 0
            XGROUP CREATECONSUMER x g alice
            XGROUP CREATECONSUMER x g alice
            XREADGROUP GROUP g bob COUNT 1 STREAMS x >
            XACK x g 2-1
            XGROUP SETID x g 0
            XGROUP DELCONSUMER x g alice
            XGROUP DESTROY x g
            XDEL x 9-9
            XDEL x 2-1
            XADD x 3-1 f v
            XTRIM x MAXLEN 5
            XTRIM x MAXLEN 0
            XSETID x 5-5
            """);
    }
}
