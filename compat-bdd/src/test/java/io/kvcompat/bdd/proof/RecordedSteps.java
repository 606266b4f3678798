package io.kvcompat.bdd.proof;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.ReportReader;
import io.kvcompat.result.ScenarioInfo;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** All exchanges of a report by lane, scenario and step. */
final class RecordedSteps {
    private RecordedSteps() {}

    static String key(Protocol protocol, String scenario, String step) {
        return protocol + " " + scenario + " " + step;
    }

    static Map<String, Exchange> read(Path report) {
        Map<String, Exchange> exchanges = new HashMap<>();
        try (ReportReader reader = ReportReader.open(report)) {
            for (ScenarioInfo info = reader.nextScenario(); info != null; info = reader.nextScenario()) {
                for (LaneResult lane = reader.nextLane(); lane != null; lane = reader.nextLane()) {
                    for (Exchange one = reader.nextExchange(); one != null; one = reader.nextExchange()) {
                        exchanges.put(key(lane.protocol(), info.id(), one.step()), one);
                    }
                }
            }
        }
        return exchanges;
    }
}
