package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows that PUBLISH and SPUBLISH queued in MULTI reach no one before EXEC, then all in order, that DISCARD and an
 * aborted EXEC deliver nothing, and that a failing command beside it does not hold a message back.
 */
@AutoService(Scenario.class)
public final class PublishInTransaction implements Scenario {
    @Override
    public String id() {
        return "pubsub/publish-in-transaction";
    }

    @Override
    public String title() {
        return "What is published in MULTI is delivered by EXEC, in order, and by DISCARD not at all.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            A> SUBSCRIBE news
            A> SSUBSCRIBE shard
            MULTI
            PUBLISH news 1
            SPUBLISH shard 2
            SET k v
            INCR k
            PUBLISH news 3
            A> PING before-exec
            """);
        context.run("""
            EXEC
            """);
        context.run("""
            MULTI
            PUBLISH news discarded
            DISCARD
            MULTI
            PUBLISH news aborted
            NOSUCHCOMMAND
            EXEC
            WATCH k
            other> SET k changed
            MULTI
            PUBLISH news conflict
            EXEC
            """);
    }
}
