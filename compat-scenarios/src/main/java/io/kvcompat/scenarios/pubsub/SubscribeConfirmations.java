package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows that each of SUBSCRIBE, PSUBSCRIBE and SSUBSCRIBE confirms once for each channel, and what it counts: channels
 * and patterns together, shard channels by themselves, and a second subscription to the same channel not at all.
 */
@AutoService(Scenario.class)
public final class SubscribeConfirmations implements Scenario {
    @Override
    public String id() {
        return "pubsub/subscribe-confirmations";
    }

    @Override
    public String title() {
        return "Every channel is confirmed by a frame of its own with the number of subscriptions.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            A> SUBSCRIBE news
            A> SUBSCRIBE news sport weather
            A> PSUBSCRIBE n* s?ort
            A> PSUBSCRIBE n*
            A> SSUBSCRIBE shard-1
            A> SSUBSCRIBE shard-1 shard-2
            A> SUBSCRIBE ""
            A> SUBSCRIBE "\\x00\\xff"
            """);
        context.run("""
            SUBSCRIBE
            PSUBSCRIBE
            SSUBSCRIBE
            """);
    }
}
