package io.kvcompat.scenarios.eviction;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioProvider;
import java.util.List;
import java.util.stream.Stream;

/** A scenario for each policy, with the same settings on every server and with each server's own. */
@AutoService(ScenarioProvider.class)
public final class EvictionScenarios implements ScenarioProvider {
    @Override
    public List<Scenario> scenarios() {
        return Stream.of(EvictionPolicy.values())
                .flatMap(policy ->
                        Stream.of(Tuning.values()).<Scenario>map(tuning -> new EvictionScenario(policy, tuning)))
                .toList();
    }
}
