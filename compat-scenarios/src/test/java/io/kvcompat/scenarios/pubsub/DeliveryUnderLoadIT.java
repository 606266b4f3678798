package io.kvcompat.scenarios.pubsub;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome;
import io.kvcompat.run.Run;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.LaunchedRun;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryUnderLoadIT {
    private static final int RUNS = 200;
    /** Fewer than the scenario sends by itself, so that 200 runs take seconds. */
    private static final int MESSAGES = 20;

    @Test
    void no_message_is_lost_in_200_runs_in_a_row_while_every_processor_is_busy(@TempDir Path out) {
        AtomicBoolean stop = new AtomicBoolean();
        List<Thread> load = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(i -> new Thread(() -> spin(stop), "load-" + i))
                .toList();
        load.forEach(Thread::start);
        try (Run run = LaunchedRun.open(LaunchedRun.redis(), EnumSet.allOf(Protocol.class), out)) {
            for (int i = 1; i <= RUNS; i++) {
                assertThat(run.execute(new Nth(i)).lanes().values().stream()
                                .flatMap(List::stream)
                                .map(LaneResult::outcome))
                        .as("run %d", i)
                        .containsOnly(Outcome.PASSED);
            }
        } finally {
            stop.set(true);
        }
    }

    /** The same scenario under another id: a run takes each id once. */
    private record Nth(int number) implements Scenario {
        private static final Scenario DELIVERY = new TenThousandMessages(MESSAGES);

        @Override
        public String id() {
            return DELIVERY.id() + "/" + number;
        }

        @Override
        public String title() {
            return DELIVERY.title();
        }

        @Override
        public void run(ScenarioContext context) throws Exception {
            DELIVERY.run(context);
        }
    }

    private static void spin(AtomicBoolean stop) {
        while (!stop.get()) {
            Thread.onSpinWait();
        }
    }
}
