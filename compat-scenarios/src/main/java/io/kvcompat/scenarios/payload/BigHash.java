package io.kvcompat.scenarios.payload;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class BigHash extends PayloadScenario {
    public BigHash() {
        super(
                "big-hash",
                "One hash of 256-byte values of each total size is written and read back as a whole, on the targets in turn",
                CollectionShape.HASH);
    }
}
