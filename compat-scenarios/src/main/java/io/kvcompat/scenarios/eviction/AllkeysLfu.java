package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class AllkeysLfu extends EvictionScenario {
    public AllkeysLfu() {
        super(EvictionPolicy.ALLKEYS_LFU, Tuning.SAME);
    }
}
