package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class AllkeysRandom extends EvictionScenario {
    public AllkeysRandom() {
        super(EvictionPolicy.ALLKEYS_RANDOM, Tuning.SAME);
    }
}
