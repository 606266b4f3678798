package io.kvcompat.scenarios.payload;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class RandomStrings extends PayloadScenario {
    public RandomStrings() {
        super(
                "random-strings",
                "Strings of random bytes of all sizes are written and read back, on the targets in turn",
                new StringShape(PayloadBytes::random));
    }
}
