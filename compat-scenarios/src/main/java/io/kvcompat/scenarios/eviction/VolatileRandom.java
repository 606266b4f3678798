package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class VolatileRandom extends EvictionScenario {
    public VolatileRandom() {
        super(EvictionPolicy.VOLATILE_RANDOM, Tuning.SAME);
    }
}
