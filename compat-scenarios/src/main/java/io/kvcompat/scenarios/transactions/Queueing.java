package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows that nothing happens before EXEC, that DISCARD drops the queue, and the reply of an empty transaction.
 */
@AutoService(Scenario.class)
public final class Queueing implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/queueing";
    }

    @Override
    public String title() {
        return "Commands after MULTI are queued; EXEC runs them and returns their replies in order.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            MULTI
            SET k 1
            INCR k
            GET k
            LPUSH list a b
            HSET hash f v
            HGETALL hash
            ZADD zset 1 m
            ZSCORE zset m
            GET missing
            other> GET k
            EXEC
            other> GET k
            """);
        context.run("""
            MULTI
            SET k discarded
            DISCARD
            GET k
            MULTI
            EXEC
            MULTI
            DISCARD
            multi
            set k lower
            exec
            """);
    }
}
