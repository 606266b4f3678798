package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

/** Demands one replica of a server that has none, and sends commands of every group. */
@AutoService(Scenario.class)
public final class TooFewReplicas extends TroubleScenario {
    /** Creates the scenario. */
    public TooFewReplicas() {
        super(
                "too-few-replicas",
                "A primary that must have replicas and has none refuses writes with NOREPLICAS",
                "CONFIG SET min-replicas-to-write 1");
    }
}
