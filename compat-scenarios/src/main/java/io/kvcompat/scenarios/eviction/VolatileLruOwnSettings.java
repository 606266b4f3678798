package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class VolatileLruOwnSettings extends EvictionScenario {
    public VolatileLruOwnSettings() {
        super(EvictionPolicy.VOLATILE_LRU, Tuning.OWN);
    }
}
