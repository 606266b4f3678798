package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows errors beside successes in the reply of EXEC: nothing is rolled back. */
@AutoService(Scenario.class)
public final class ErrorsWhileExecuting implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/errors-while-executing";
    }

    @Override
    public String title() {
        return "A command that fails inside EXEC leaves the others alone.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            SET text abc
            MULTI
            SET before 1
            INCR text
            LPUSH text x
            SET k v EX notanumber
            SET k v XX NX
            EXPIRE k notanumber
            HGET text f
            EVAL "return redis.call('NOSUCHCOMMAND')" 0
            SET after 1
            EXEC
            MGET before after
            """);
    }
}
