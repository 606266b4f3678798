package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows that commands on hashes publish hset, hincrby, hincrbyfloat and hdel events, and del when emptied, on the keyspace channel and the event channel.
 */
@AutoService(Scenario.class)
public final class KeyspaceHashEvents implements Scenario {
    @Override
    public String id() {
        return "pubsub/keyspace-hash-events";
    }

    @Override
    public String title() {
        return "Commands on hashes tell hset, hincrby, hincrbyfloat and hdel events, and del when emptied.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            CONFIG SET notify-keyspace-events KEhg
            A> PSUBSCRIBE __key*@*__:*
            HSET h a 1 b 2
            HSET h a 1
            HMSET h c 3
            HSETNX h a 1
            HSETNX h d 1
            HINCRBY h a 1
            HINCRBYFLOAT h a 0.5
            HDEL h nosuch
            HDEL h a b
            HDEL h c d
            """);
    }
}
