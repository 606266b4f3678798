package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class VolatileTtl extends EvictionScenario {
    public VolatileTtl() {
        super(EvictionPolicy.VOLATILE_TTL, Tuning.SAME);
    }
}
