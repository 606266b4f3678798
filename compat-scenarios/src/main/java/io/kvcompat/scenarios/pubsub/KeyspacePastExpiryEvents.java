package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows the event of EXPIRE, PEXPIRE, EXPIREAT, PEXPIREAT, GETEX and SET with a time that has passed. */
@AutoService(Scenario.class)
public final class KeyspacePastExpiryEvents implements Scenario {
    @Override
    public String id() {
        return "pubsub/keyspace-past-expiry-events";
    }

    @Override
    public String title() {
        return "A key that is given a time in the past is gone at once, and the event says how.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            CONFIG SET notify-keyspace-events Egx
            A> PSUBSCRIBE __keyevent@*__:*
            SET k 1
            EXPIRE k -1
            SET k 2
            PEXPIRE k 0
            SET k 3
            EXPIREAT k 1
            SET k 4
            PEXPIREAT k 1
            SET k 5
            GETEX k PXAT 1
            EXISTS k
            """);
    }
}
