package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
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
        CommandScript.run(context, """
            CONFIG SET notify-keyspace-events Ex => +OK
            A> SUBSCRIBE __keyevent@0__:expired  => >["subscribe", "__keyevent@0__:expired", :1]
            """);
        // Outside of a block, at whose end the event may have come or not.
        context.session().call("SET soon 1 PX 1");
        String told = context.session("A")
                .nextPush(Duration.ofSeconds(10))
                .map(Reply::toString)
                .orElse("nothing");
        String expected = "[\"message\", \"__keyevent@0__:expired\", \"soon\"]";
        context.check("the event names the key", told.endsWith(expected), expected, told);
        CommandScript.run(context, """
            GET soon    => $-1 || _
            EXISTS soon => :0
            """);
    }
}
