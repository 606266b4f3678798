package io.kvcompat.scenarios.payload;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class BigSortedSet extends PayloadScenario {
    public BigSortedSet() {
        super(
                "big-sorted-set",
                "One sorted set of 256-byte members of each total size is written and read back as a whole, on the targets in turn",
                CollectionShape.ZSET);
    }
}
