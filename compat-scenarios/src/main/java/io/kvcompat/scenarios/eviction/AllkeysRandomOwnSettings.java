package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class AllkeysRandomOwnSettings extends EvictionScenario {
    public AllkeysRandomOwnSettings() {
        super(EvictionPolicy.ALLKEYS_RANDOM, Tuning.OWN);
    }
}
