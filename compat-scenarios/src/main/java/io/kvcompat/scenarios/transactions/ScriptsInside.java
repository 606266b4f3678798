package io.kvcompat.scenarios.transactions;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows EVAL, EVALSHA and their errors inside MULTI, and MULTI's rules for what a script may not do. */
@AutoService(Scenario.class)
public final class ScriptsInside implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/scripts-inside";
    }

    @Override
    public String title() {
        return "Scripts run inside a transaction, and see what it did before them.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            SET k 1
            MULTI
            INCR k
            EVAL "return redis.call('GET', KEYS[1])" 1 k
            EVAL "return redis.call('INCR', KEYS[1])" 1 k
            EVAL_RO "return redis.pcall('INCR', KEYS[1])['err']" 1 k
            EVALSHA ffffffffffffffffffffffffffffffffffffffff 0
            SCRIPT LOAD "return 1"
            EVAL "return {1, 'two', false}" 0
            GET k
            EXEC
            """);
    }
}
