package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class Noeviction extends EvictionScenario {
    public Noeviction() {
        super(EvictionPolicy.NOEVICTION, Tuning.SAME);
    }
}
