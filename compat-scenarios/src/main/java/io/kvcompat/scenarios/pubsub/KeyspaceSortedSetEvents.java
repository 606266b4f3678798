package io.kvcompat.scenarios.pubsub;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows that commands on sorted sets publish zadd, zincr, zrem, pop, range and store events, and del when emptied, on the keyspace channel and the event channel.
 */
@AutoService(Scenario.class)
public final class KeyspaceSortedSetEvents implements Scenario {
    @Override
    public String id() {
        return "pubsub/keyspace-sorted-set-events";
    }

    @Override
    public String title() {
        return "Commands on sorted sets tell zadd, zincr, zrem, pop, range and store events, and del when emptied.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            CONFIG SET notify-keyspace-events KEzg
            A> PSUBSCRIBE __key*@*__:*
            ZADD z 1 a 2 b 3 c 4 d 5 e 6 f
            ZADD z 1 a
            ZADD z XX 9 nosuch
            ZADD z INCR 1 a
            ZINCRBY z 1 a
            ZREM z nosuch
            ZREM z a
            ZPOPMIN z
            ZPOPMAX z
            ZMPOP 1 z MIN
            ZREMRANGEBYRANK z 0 0
            ZREMRANGEBYSCORE z 5 5
            ZREMRANGEBYLEX z [z +
            ZADD z 1 a 1 b
            ZUNIONSTORE u 1 z
            ZINTERSTORE u 1 z
            ZDIFFSTORE u 2 z z
            ZRANGESTORE r z 0 0
            GEOADD geo 1 1 here 1 2 there
            GEOSEARCHSTORE near geo FROMMEMBER here BYRADIUS 200 km
            BZPOPMIN z 1
            ZREMRANGEBYLEX z - +
            """);
    }
}
