package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class AllkeysLfuOwnSettings extends EvictionScenario {
    public AllkeysLfuOwnSettings() {
        super(EvictionPolicy.ALLKEYS_LFU, Tuning.OWN);
    }
}
