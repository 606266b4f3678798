package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class VolatileLfuOwnSettings extends EvictionScenario {
    public VolatileLfuOwnSettings() {
        super(EvictionPolicy.VOLATILE_LFU, Tuning.OWN);
    }
}
