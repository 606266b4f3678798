package io.kvcompat.scenarios.payload;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;

@AutoService(Scenario.class)
public final class BigStream extends PayloadScenario {
    public BigStream() {
        super(
                "big-stream",
                "One stream of 256-byte entries of each total size is written and read back as a whole, on the targets in turn",
                CollectionShape.STREAM);
    }
}
