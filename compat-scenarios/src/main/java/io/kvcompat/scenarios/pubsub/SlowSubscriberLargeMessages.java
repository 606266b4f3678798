package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Publishes 10 MiB in messages of 64 KiB to a subscriber that never reads, whose limit is 1 MiB, and records whether the server
 * still has it. Servers that keep a reference to a large message instead of a copy may not count its bytes.
 */
@AutoService(Scenario.class)
public final class SlowSubscriberLargeMessages implements Scenario {
    private static final int SIZE = 65_536;
    private static final int MESSAGES = 160;

    @Override
    public String id() {
        return "pubsub/slow-subscriber-large-messages";
    }

    @Override
    public String title() {
        return "What large messages count towards the output buffer limit of a subscriber that does not read.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer();
    }

    @Override
    public void run(ScenarioContext context) throws Exception {
        Flood.run(context, SIZE, MESSAGES, (flood, subscriber) -> {
            context.metric("messages of 64 KiB sent to the silent subscriber", flood.sent(), "messages");
            subscriber.hangUp();
        });
    }
}
