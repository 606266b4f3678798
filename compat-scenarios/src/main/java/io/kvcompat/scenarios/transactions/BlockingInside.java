package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows that each blocking command returns at once inside EXEC, with or without something to take. */
@AutoService(Scenario.class)
public final class BlockingInside implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/blocking-inside";
    }

    @Override
    public String title() {
        return "A blocking command inside a transaction does not block.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            MULTI
            BLPOP empty 0
            BRPOP empty 0
            BLMOVE empty target LEFT RIGHT 0
            BRPOPLPUSH empty target 0
            BLMPOP 0 1 empty LEFT
            BZPOPMIN empty 0
            BZPOPMAX empty 0
            BZMPOP 0 1 empty MIN
            XREAD BLOCK 0 STREAMS empty $
            WAIT 1 0
            EXEC
            RPUSH full a b
            MULTI
            BLPOP full 0
            BLMOVE full target LEFT RIGHT 0
            BLPOP full 0
            EXEC
            MULTI
            RPUSH queue own
            BLPOP queue 0
            EXEC
            other>> BLPOP queue 5
            MULTI
            RPUSH queue one
            LPOP queue
            EXEC
            MULTI
            RPUSH queue two
            EXEC
            other<
            """);
    }
}
