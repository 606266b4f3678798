package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows that commands on lists publish push, pop, insert, set, remove and trim events, and del when emptied, on the keyspace channel and the event channel.
 */
@AutoService(Scenario.class)
public final class KeyspaceListEvents implements Scenario {
    @Override
    public String id() {
        return "pubsub/keyspace-list-events";
    }

    @Override
    public String title() {
        return "Commands on lists tell push, pop, insert, set, remove and trim events, and del when emptied.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            CONFIG SET notify-keyspace-events KElg
            A> PSUBSCRIBE __key*@*__:*
            RPUSH l a b c d e
            LPUSH l z
            LPUSHX nosuch a
            RPUSHX l f
            LPOP l
            RPOP l 2
            LINSERT l BEFORE b x
            LINSERT l BEFORE nosuch x
            LSET l 0 y
            LREM l 0 nosuch
            LREM l 0 x
            LTRIM l 1 -1
            RPOPLPUSH l l2
            LMOVE l l2 LEFT RIGHT
            LMPOP 1 l LEFT
            BLPOP l2 1
            BLMOVE l2 l3 LEFT LEFT 1
            LTRIM l3 5 6
            B>> BRPOP waited 5
            LPUSH waited served
            B<
            """);
    }
}
