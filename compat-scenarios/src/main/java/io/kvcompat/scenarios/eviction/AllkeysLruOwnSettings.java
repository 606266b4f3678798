package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class AllkeysLruOwnSettings extends EvictionScenario {
    public AllkeysLruOwnSettings() {
        super(EvictionPolicy.ALLKEYS_LRU, Tuning.OWN);
    }
}
