package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class VolatileRandomOwnSettings extends EvictionScenario {
    public VolatileRandomOwnSettings() {
        super(EvictionPolicy.VOLATILE_RANDOM, Tuning.OWN);
    }
}
