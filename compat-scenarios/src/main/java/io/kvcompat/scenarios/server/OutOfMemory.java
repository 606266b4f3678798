package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

/** Sets maxmemory to one byte on a server that may evict nothing, and sends commands of every group. */
@AutoService(Scenario.class)
public final class OutOfMemory extends TroubleScenario {
    /** Creates the scenario. */
    public OutOfMemory() {
        super(
                "out-of-memory",
                "Out of memory, commands that may need more are refused with OOM and the rest goes on",
                "CONFIG SET maxmemory 1");
    }
}
