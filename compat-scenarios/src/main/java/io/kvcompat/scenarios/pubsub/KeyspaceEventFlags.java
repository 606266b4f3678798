package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows how the setting is read and printed back, its error, that nothing is told without K or E, that K names the key
 * in the channel and E the event, and that a class that was not chosen is silent.
 */
@AutoService(Scenario.class)
public final class KeyspaceEventFlags implements Scenario {
    @Override
    public String id() {
        return "pubsub/keyspace-flags";
    }

    @Override
    public String title() {
        return "notify-keyspace-events chooses what is told, and is printed in one form.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            CONFIG SET notify-keyspace-events KEA
            CONFIG GET notify-keyspace-events
            CONFIG SET notify-keyspace-events Kg$lshzxetd
            CONFIG GET notify-keyspace-events
            CONFIG SET notify-keyspace-events mnKE$g
            CONFIG GET notify-keyspace-events
            CONFIG SET notify-keyspace-events KEQ
            CONFIG GET notify-keyspace-events
            """);
        context.run("""
            A> PSUBSCRIBE __key*
            CONFIG SET notify-keyspace-events g$
            SET neither-k-nor-e 1
            CONFIG SET notify-keyspace-events K$
            SET key-in-channel 1
            CONFIG SET notify-keyspace-events E$
            SET event-in-channel 1
            CONFIG SET notify-keyspace-events KE$
            SET both 1
            LPUSH list-class-not-chosen a
            DEL both
            CONFIG SET notify-keyspace-events ""
            SET none 1
            """);
    }
}
