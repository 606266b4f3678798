package io.kvcompat.scenarios.payload;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class BigSet extends PayloadScenario {
    public BigSet() {
        super(
                "big-set",
                "One set of 256-byte members of each total size is written and read back as a whole, on the targets in turn",
                CollectionShape.SET);
    }
}
