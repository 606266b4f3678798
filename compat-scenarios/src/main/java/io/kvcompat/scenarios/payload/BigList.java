package io.kvcompat.scenarios.payload;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class BigList extends PayloadScenario {
    public BigList() {
        super(
                "big-list",
                "One list of 256-byte elements of each total size is written and read back as a whole, on the targets in turn",
                CollectionShape.LIST);
    }
}
