package io.kvcompat.run;

import io.kvcompat.client.Protocol;
import io.kvcompat.diff.Difference;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.ReportReader;
import io.kvcompat.result.ScenarioInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads out of a report what was sent until a difference showed. */
final class Transcripts {
    /** Longer ones are not made shorter by sending them again and again. */
    private static final int LONGEST = 200;

    private Transcripts() {}

    /** Returns the exchanges up to that which differed, without out-of-band frames, by the difference's id. */
    static Map<String, List<Exchange>> read(Path report, List<Difference> differences) {
        record Where(String scenario, Protocol protocol) {}
        Map<Where, List<Difference>> wanted = new HashMap<>();
        differences.forEach(
                one -> wanted.computeIfAbsent(new Where(one.scenario(), one.protocol()), key -> new ArrayList<>())
                        .add(one));
        Map<String, List<Exchange>> transcripts = new HashMap<>();
        try (ReportReader reader = ReportReader.open(report)) {
            for (ScenarioInfo scenario = reader.nextScenario(); scenario != null; scenario = reader.nextScenario()) {
                for (LaneResult lane = reader.nextLane(); lane != null; lane = reader.nextLane()) {
                    List<Difference> here = wanted.get(new Where(scenario.id(), lane.protocol()));
                    if (here != null) {
                        lane(reader, here, transcripts);
                    }
                }
            }
        }
        return transcripts;
    }

    private static void lane(
            ReportReader reader, List<Difference> differences, Map<String, List<Exchange>> transcripts) {
        List<Exchange> exchanges = new ArrayList<>();
        @Nullable Exchange next;
        while (exchanges.size() < LONGEST && (next = reader.nextExchange()) != null) {
            if (next.isPush()) {
                continue;
            }
            exchanges.add(next);
            for (Difference difference : differences) {
                if (difference.step().equals(next.step())) {
                    transcripts.put(difference.id(), List.copyOf(exchanges));
                }
            }
        }
    }
}
