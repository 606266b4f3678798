package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class AllkeysLru extends EvictionScenario {
    public AllkeysLru() {
        super(EvictionPolicy.ALLKEYS_LRU, Tuning.SAME);
    }
}
