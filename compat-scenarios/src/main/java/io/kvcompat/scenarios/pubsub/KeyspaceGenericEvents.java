package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows that commands for any type publish del, rename, copy, expire, persist and restore events, on the keyspace channel and the event channel.
 */
@AutoService(Scenario.class)
public final class KeyspaceGenericEvents implements Scenario {
    @Override
    public String id() {
        return "pubsub/keyspace-generic-events";
    }

    @Override
    public String title() {
        return "Commands for any type tell del, rename, copy, expire, persist and restore events.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            CONFIG SET notify-keyspace-events KEg
            A> PSUBSCRIBE __key*@*__:*
            SET k 1
            EXPIRE k 100
            PEXPIRE k 100000
            PERSIST k
            PERSIST k
            RENAME k k2
            RENAMENX k2 k3
            COPY k3 k4
            COPY k3 k4
            DEL k3 nosuch
            UNLINK k4
            DEL nosuch
            SET k 1
            GETDEL k
            SET k 1
            GETEX k EX 100
            GETEX k PERSIST
            SADD unsorted 3 1 2
            SORT unsorted STORE sorted
            SORT nosuch STORE sorted
            TOUCH unsorted
            FLUSHDB
            """);
    }
}
