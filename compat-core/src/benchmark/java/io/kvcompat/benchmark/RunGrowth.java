package io.kvcompat.benchmark;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.run.Run;
import io.kvcompat.run.RunConfig;
import io.kvcompat.run.RunListener;
import io.kvcompat.run.ScenarioRun;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.target.TargetSpec;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How the time of a whole run, reports and diff included, grows with its exchanges. */
final class RunGrowth {
    private static final int IN_A_SCENARIO = 1_000;

    private RunGrowth() {}

    static void print(PrintStream out) throws IOException {
        for (int exchanges = 1_000; exchanges <= 1_000_000; exchanges *= 10) {
            Path folder = Files.createTempDirectory("kvcompat-benchmark");
            try {
                long start = System.nanoTime();
                run(folder, exchanges / 2);
                double seconds = (System.nanoTime() - start) / 1e9;
                Runtime runtime = Runtime.getRuntime();
                out.printf(
                        Locale.ROOT,
                        "run of %,d exchanges (two lanes): %.1f s, %.1f us for each, heap in use %d MB of %d MB%n",
                        exchanges,
                        seconds,
                        seconds * 1e6 / exchanges,
                        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                        runtime.maxMemory() >> 20);
            } finally {
                delete(folder);
            }
        }
    }

    private static void run(Path folder, int perLane) {
        RunConfig config = RunConfig.builder()
                .targets(List.of(new TargetSpec("one", "launch:redis:7.2"), new TargetSpec("two", "launch:redis:7.2")))
                .protocols(EnumSet.of(Protocol.RESP3))
                .out(folder)
                .build();
        try (Run run = Run.open(config, RunListener.NONE)) {
            int scenarios = Math.max(1, perLane / IN_A_SCENARIO);
            for (int i = 0; i < scenarios; i++) {
                ScenarioRun scenario =
                        run.begin(new ScenarioInfo("growth/" + i, "Many exchanges", "RunGrowth"), Requirements.NONE);
                int calls = perLane / scenarios;
                scenario.onEachLane(lane -> {
                    RecordedSession session = lane.context().session();
                    for (int call = 0; call < calls; call++) {
                        session.call("INCR counter");
                    }
                });
                scenario.end();
            }
            if (!run.finish().diff().differences().isEmpty()) {
                throw new IllegalStateException("A server differs from itself");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
