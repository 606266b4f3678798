package io.kvcompat.scenarios.payload;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioProvider;
import java.util.List;

/** A scenario for each shape of a value. */
@AutoService(ScenarioProvider.class)
public final class PayloadScenarios implements ScenarioProvider {
    @Override
    public List<Scenario> scenarios() {
        return List.of(
                new PayloadScenario(
                        "random-strings",
                        "Strings of random bytes of all sizes are written and read back, on the targets in turn",
                        new StringShape(PayloadBytes::random)),
                new PayloadScenario(
                        "text-strings",
                        "Strings of compressible text of all sizes are written and read back, on the targets in turn",
                        new StringShape(PayloadBytes::text)),
                new PayloadScenario(
                        "big-hash",
                        "One hash of 256-byte values of each total size is written and read back as a whole, on the targets in turn",
                        CollectionShape.HASH),
                new PayloadScenario(
                        "big-list",
                        "One list of 256-byte elements of each total size is written and read back as a whole, on the targets in turn",
                        CollectionShape.LIST),
                new PayloadScenario(
                        "big-set",
                        "One set of 256-byte members of each total size is written and read back as a whole, on the targets in turn",
                        CollectionShape.SET),
                new PayloadScenario(
                        "big-sorted-set",
                        "One sorted set of 256-byte members of each total size is written and read back as a whole, on the targets in turn",
                        CollectionShape.ZSET),
                new PayloadScenario(
                        "big-stream",
                        "One stream of 256-byte entries of each total size is written and read back as a whole, on the targets in turn",
                        CollectionShape.STREAM));
    }
}
