package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class VolatileTtlOwnSettings extends EvictionScenario {
    public VolatileTtlOwnSettings() {
        super(EvictionPolicy.VOLATILE_TTL, Tuning.OWN);
    }
}
