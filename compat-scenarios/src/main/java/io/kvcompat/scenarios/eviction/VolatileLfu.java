package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class VolatileLfu extends EvictionScenario {
    public VolatileLfu() {
        super(EvictionPolicy.VOLATILE_LFU, Tuning.SAME);
    }
}
