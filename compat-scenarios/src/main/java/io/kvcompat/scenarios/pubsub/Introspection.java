package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.result.Policy;
import io.kvcompat.result.Policy.Match;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows PUBSUB CHANNELS, NUMSUB, NUMPAT, SHARDCHANNELS and SHARDNUMSUB while sessions come and go, and their errors.
 */
@AutoService(Scenario.class)
public final class Introspection implements Scenario {
    @Override
    public String id() {
        return "pubsub/introspection";
    }

    @Override
    public String title() {
        return "PUBSUB tells channels, subscribers and patterns, shard channels apart.";
    }

    @Override
    public void run(ScenarioContext context) {
        RecordedSession anyOrder = context.session()
                .comparing(Policy.of(
                        Match.UNORDERED, "channels are listed in the order of a hash table with a random seed"));
        context.run("""
            PUBSUB CHANNELS
            PUBSUB NUMPAT
            PUBSUB NUMSUB
            PUBSUB SHARDCHANNELS
            PUBSUB SHARDNUMSUB
            A> SUBSCRIBE news.art news.music weather
            B> SUBSCRIBE weather
            A> PSUBSCRIBE news.* w*
            B> PSUBSCRIBE w*
            B> SSUBSCRIBE orders:1 orders:2
            """);
        anyOrder.call("PUBSUB CHANNELS");
        anyOrder.call("PUBSUB CHANNELS news.*");
        anyOrder.call("PUBSUB SHARDCHANNELS");
        context.run("""
            PUBSUB CHANNELS w*
            PUBSUB CHANNELS nothing*
            PUBSUB NUMSUB weather news.art nobody weather
            PUBSUB NUMPAT
            PUBSUB SHARDCHANNELS *:2
            PUBSUB SHARDNUMSUB orders:1 nobody
            PUBSUB NUMSUB orders:1
            """);
        context.run("""
            A> UNSUBSCRIBE weather
            B> UNSUBSCRIBE weather
            B> PUNSUBSCRIBE w*
            PUBSUB NUMSUB weather
            PUBSUB NUMPAT
            PUBSUB CHANNELS w*
            PUBSUB
            PUBSUB NOSUCH
            PUBSUB NUMPAT extra
            PUBSUB CHANNELS a b
            """);
    }
}
