package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows the classes m and n, which A leaves out. */
@AutoService(Scenario.class)
public final class KeyspaceMissAndNewEvents implements Scenario {
    @Override
    public String id() {
        return "pubsub/keyspace-miss-and-new-events";
    }

    @Override
    public String title() {
        return "A read of a missing key tells keymiss, a key that comes to be tells new; A has neither.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            A> PSUBSCRIBE __keyevent@*__:*
            CONFIG SET notify-keyspace-events KEA
            GET missing-but-silent
            SET new-but-silent 1
            CONFIG SET notify-keyspace-events Em
            GET missing
            MGET new-but-silent missing
            EXISTS missing
            TTL missing
            HGET missing f
            SET missing 1 GET
            CONFIG SET notify-keyspace-events En
            SET fresh 1
            SET fresh 2
            RENAME fresh renamed
            COPY renamed copied
            LPUSH list a
            LPUSH list b
            EVAL "return redis.call('SET', KEYS[1], '1')" 1 from-script
            """);
    }
}
