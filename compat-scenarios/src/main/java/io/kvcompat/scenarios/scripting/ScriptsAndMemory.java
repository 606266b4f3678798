package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows what a script may do when {@code maxmemory} is reached and nothing may be evicted: reads, the flag allow-oom, and the
 * exact errors of EVAL, EVAL_RO and MULTI.
 */
@AutoService(Scenario.class)
public final class ScriptsAndMemory implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/scripts-and-memory";
    }

    @Override
    public String title() {
        return "Over maxmemory a script may not begin to write, unless it says allow-oom.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.CONFIG).disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            SET k v
            CONFIG SET maxmemory-policy noeviction
            CONFIG SET maxmemory 1
            SET refused 1
            EVAL "return redis.call('GET', 'k')" 0
            EVAL "return redis.call('SET', 'refused', '1')" 0
            EVAL "return redis.pcall('SET', 'refused', '1')['err']" 0
            EVAL "redis.call('DEL', 'nosuch') return redis.call('SET', 'after-a-write', '1')" 0
            EVAL_RO "return redis.call('GET', 'k')" 0
            EVAL "#!lua\\nreturn 1" 0
            EVAL "#!lua flags=allow-oom\\nreturn redis.call('SET', 'allowed', '1')" 0
            EVAL "#!lua flags=no-writes\\nreturn redis.call('GET', 'k')" 0
            MULTI
            SET refused 1
            EXEC
            CONFIG SET maxmemory 0
            EXISTS refused allowed
            """);
    }
}
