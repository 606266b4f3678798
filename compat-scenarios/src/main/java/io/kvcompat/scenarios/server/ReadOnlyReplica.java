package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

/** Makes a server a replica of a port at which nobody listens, and sends commands of every group. */
@AutoService(Scenario.class)
public final class ReadOnlyReplica extends TroubleScenario {
    /** Creates the scenario. */
    public ReadOnlyReplica() {
        super("read-only-replica", "A replica refuses writes with READONLY and answers reads", "REPLICAOF 127.0.0.1 1");
    }
}
