package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.time.Duration;

/** Shows the class x: the event of a key whose time runs out while nobody reads it. */
@AutoService(Scenario.class)
public final class KeyspaceExpiredEvents implements Scenario {
    @Override
    public String id() {
        return "pubsub/keyspace-expired-events";
    }

    @Override
    public String title() {
        return "A key that runs out tells expired, once, also when nothing reads it.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            CONFIG SET notify-keyspace-events Ex
            A> SUBSCRIBE __keyevent@0__:expired
            """);
        // Outside of a block, at whose end the event may have come or not.
        context.session().call("SET soon 1 PX 1");
        context.session("A").nextPush(Duration.ofSeconds(10));
        context.run("""
            GET soon
            EXISTS soon
            """);
    }
}
