package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.util.Optional;

/** Shows the class e: at maxmemory 1 with allkeys-random the only key goes, and writes are refused. */
@AutoService(Scenario.class)
public final class KeyspaceEvictedEvents implements Scenario {
    @Override
    public String id() {
        return "pubsub/keyspace-evicted-events";
    }

    @Override
    public String title() {
        return "A key that memory pressure removes tells evicted.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG).disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            A> PSUBSCRIBE __key*@*__:*
            SET victim 1
            CONFIG SET notify-keyspace-events KEe
            CONFIG SET maxmemory-policy allkeys-random
            """);
        // Outside of a block, at whose end the event may have come or not.
        context.session().call("CONFIG SET maxmemory 1");
        RecordedSession main = context.session();
        context.await(
                "the key to be evicted",
                Reception.PATIENCE,
                () -> Optional.of(main.unrecorded()
                                .call(Command.parse("DBSIZE"))
                                .reply()
                                .toString())
                        .filter(":0"::equals));
        context.session("A").pushes();
        context.run("""
            GET victim
            SET another 1
            CONFIG SET maxmemory 0
            SET another 1
            A> PING
            """);
    }
}
