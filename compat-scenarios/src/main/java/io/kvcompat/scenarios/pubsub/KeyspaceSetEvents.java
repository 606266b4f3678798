package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows that commands on sets publish sadd, srem, spop and store events, and del when emptied, on the keyspace channel and the event channel.
 */
@AutoService(Scenario.class)
public final class KeyspaceSetEvents implements Scenario {
    @Override
    public String id() {
        return "pubsub/keyspace-set-events";
    }

    @Override
    public String title() {
        return "Commands on sets tell sadd, srem, spop and store events, and del when emptied.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            CONFIG SET notify-keyspace-events KEsg
            A> PSUBSCRIBE __key*@*__:*
            SADD a 1 2 3
            SADD a 1
            SADD b 2 3 4
            SREM a nosuch
            SREM a 1
            SMOVE a b 2
            SMOVE a b nosuch
            SINTERSTORE c a b
            SUNIONSTORE c a b
            SDIFFSTORE c a a
            SPOP a
            SADD one 1
            SPOP one
            SPOP b 10
            """);
    }
}
