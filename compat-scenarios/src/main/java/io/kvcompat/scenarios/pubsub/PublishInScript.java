package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows PUBLISH and SPUBLISH in a script with what they return, that messages of a script that fails later are
 * delivered all the same, that a read-only script may not publish, and the error for SUBSCRIBE in a script.
 */
@AutoService(Scenario.class)
public final class PublishInScript implements Scenario {
    @Override
    public String id() {
        return "pubsub/publish-in-script";
    }

    @Override
    public String title() {
        return "A script may publish, and may not subscribe.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            A> SUBSCRIBE news
            A> PSUBSCRIBE n*
            A> SSUBSCRIBE shard
            EVAL "return redis.call('PUBLISH', KEYS[1], ARGV[1])" 1 news from-a-script
            EVAL "return {redis.call('SPUBLISH', 'shard', 'x'), redis.call('PUBLISH', 'nobody', 'x')}" 0
            """);
        context.run("""
            EVAL "redis.call('PUBLISH', 'news', 'before the error') error('boom')" 0
            EVAL_RO "return redis.call('PUBLISH', 'news', 'read-only')" 0
            EVAL_RO "return redis.call('SPUBLISH', 'shard', 'read-only')" 0
            EVAL "return redis.call('SUBSCRIBE', 'news')" 0
            EVAL "return redis.pcall('PSUBSCRIBE', 'n*')['err']" 0
            EVAL "return redis.call('UNSUBSCRIBE')" 0
            EVAL "return redis.call('PUBSUB', 'NUMSUB', 'news')" 0
            """);
    }
}
