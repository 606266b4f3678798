package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Publishes messages of 1 KiB to a subscriber that never reads from its socket, on a server of its own, until the server ends
 * the subscriber's connection for exceeding {@code client-output-buffer-limit pubsub}.
 */
@AutoService(Scenario.class)
public final class SlowSubscriber implements Scenario {
    private static final int SIZE = 1_024;
    /** 32 MiB: far beyond the limit and whatever the kernel buffers. */
    private static final int MESSAGES = 32_768;

    @Override
    public String id() {
        return "pubsub/slow-subscriber";
    }

    @Override
    public String title() {
        return "A subscriber that does not read is disconnected at the output buffer limit.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) throws Exception {
        Flood.run(context, SIZE, MESSAGES, (flood, subscriber) -> {
            context.check(
                    "the subscriber that does not read is disconnected",
                    flood.disconnected(),
                    "disconnected at the output buffer limit of 1 MiB",
                    flood);
            if (flood.disconnected()) {
                long received = subscriber.drain();
                context.check(
                        "its connection ends before all was delivered",
                        received < flood.bytes(),
                        "end of stream after less than " + flood.bytes() + " bytes",
                        received + " bytes, then end of stream");
            }
        });
    }
}
