package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows WATCH with and without a conflict, what counts as a change, and what ends watching. */
@AutoService(Scenario.class)
public final class Watch implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/watch";
    }

    @Override
    public String title() {
        return "A watched key that another session changes makes EXEC return null.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            SET k 1
            WATCH k
            MULTI
            INCR k
            EXEC
            WATCH k
            other> SET k 10
            MULTI
            INCR k
            EXEC
            GET k
            MULTI
            INCR k
            EXEC
            """);
        context.run("""
            WATCH k
            other> GET k
            other> EXISTS k
            other> DEL missing
            MULTI
            GET k
            EXEC
            WATCH k
            other> SET k 11
            MULTI
            GET k
            EXEC
            WATCH k
            SET k own-write
            MULTI
            GET k
            EXEC
            WATCH missing
            other> SET missing created
            MULTI
            GET missing
            EXEC
            WATCH missing
            other> DEL missing
            MULTI
            GET missing
            EXEC
            WATCH missing
            other> SET missing 1
            other> DEL missing
            MULTI
            GET missing
            EXEC
            WATCH k
            other> EXPIRE k 100
            MULTI
            GET k
            EXEC
            WATCH k
            other> PERSIST k
            MULTI
            GET k
            EXEC
            WATCH k
            other> APPEND k ""
            MULTI
            GET k
            EXEC
            WATCH k
            other> RENAME k renamed
            MULTI
            GET k
            EXEC
            """);
        context.run("""
            SET a 1
            SET b 1
            WATCH a b
            WATCH a
            other> SET b 2
            MULTI
            GET a
            EXEC
            WATCH a
            other> SET a 2
            UNWATCH
            MULTI
            GET a
            EXEC
            WATCH a
            other> SET a 3
            MULTI
            DISCARD
            MULTI
            GET a
            EXEC
            WATCH a
            MULTI
            GET a
            other> SET a 4
            EXEC
            WATCH a
            other> FLUSHDB
            MULTI
            GET a
            EXEC
            WATCH a
            other> FLUSHDB
            MULTI
            GET a
            EXEC
            WATCH a
            other> MULTI
            other> SET a 1
            other> DISCARD
            MULTI
            GET a
            EXEC
            WATCH a
            other> MULTI
            other> SET a 2
            other> EXEC
            MULTI
            GET a
            EXEC
            WATCH a
            other> EVAL "return redis.call('SET', KEYS[1], '3')" 1 a
            MULTI
            GET a
            EXEC
            """);
    }
}
