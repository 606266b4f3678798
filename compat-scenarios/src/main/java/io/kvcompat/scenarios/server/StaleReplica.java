package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

/** As the read-only replica, with replica-serve-stale-data no. */
@AutoService(Scenario.class)
public final class StaleReplica extends TroubleScenario {
    /** Creates the scenario. */
    public StaleReplica() {
        super(
                "stale-replica",
                "A replica that lost its primary and may not serve stale data answers MASTERDOWN",
                "CONFIG SET replica-serve-stale-data no",
                "REPLICAOF 127.0.0.1 1");
    }
}
