package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class VolatileLru extends EvictionScenario {
    public VolatileLru() {
        super(EvictionPolicy.VOLATILE_LRU, Tuning.SAME);
    }
}
