package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class NoevictionOwnSettings extends EvictionScenario {
    public NoevictionOwnSettings() {
        super(EvictionPolicy.NOEVICTION, Tuning.OWN);
    }
}
