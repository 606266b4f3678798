package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows that commands on strings publish set, append, setrange, incrby and incrbyfloat events, on the keyspace channel and the event channel.
 */
@AutoService(Scenario.class)
public final class KeyspaceStringEvents implements Scenario {
    @Override
    public String id() {
        return "pubsub/keyspace-string-events";
    }

    @Override
    public String title() {
        return "Commands on strings tell set, append, setrange, incrby and incrbyfloat events.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            CONFIG SET notify-keyspace-events KE$
            A> PSUBSCRIBE __key*@*__:*
            SET k 1
            SET k 1 NX
            SETNX k 1
            SETEX k 100 1
            GETSET k 2
            MSET a 1 b 2
            MSETNX a 1 c 2
            MSETNX d 1 e 2
            INCR k
            DECRBY k 5
            INCRBYFLOAT k 0.5
            APPEND k x
            SETRANGE k 1 y
            SETRANGE k 1 ""
            SETBIT bits 7 1
            BITOP NOT target bits
            BITFIELD bits SET u8 0 1 INCRBY u8 0 1
            PFADD hll a
            PFADD hll a
            PFMERGE hll2 hll
            GET k
            """);
    }
}
