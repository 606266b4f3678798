package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows the functions and constants of the {@code redis} table other than call and pcall. */
@AutoService(Scenario.class)
public final class RedisApi implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/redis-api";
    }

    @Override
    public String title() {
        return "The redis table: sha1hex, log levels, replication flags, version and permissions.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            EVAL "return redis.sha1hex('')" 0
            EVAL "return redis.sha1hex('abc')" 0
            EVAL "return redis.sha1hex()" 0
            EVAL "return redis.sha1hex('a', 'b')" 0
            EVAL "return {redis.LOG_DEBUG, redis.LOG_VERBOSE, redis.LOG_NOTICE, redis.LOG_WARNING}" 0
            EVAL "return redis.log(redis.LOG_DEBUG, 'not shown at the default level')" 0
            EVAL "return redis.log(redis.LOG_DEBUG, 'several', 'words', 1)" 0
            EVAL "return redis.log()" 0
            EVAL "return redis.log('text only')" 0
            EVAL "return redis.log(9, 'no such level')" 0
            EVAL "return redis.log(-1, 'no such level')" 0
            EVAL "return {redis.REPL_NONE, redis.REPL_AOF, redis.REPL_SLAVE, redis.REPL_REPLICA, redis.REPL_ALL}" 0
            EVAL "return redis.set_repl(redis.REPL_ALL)" 0
            EVAL "return redis.set_repl(99)" 0
            EVAL "return redis.set_repl()" 0
            EVAL "return redis.replicate_commands()" 0
            EVAL "return redis.breakpoint()" 0
            EVAL "return redis.debug('x')" 0
            EVAL "return type(redis.REDIS_VERSION) .. ' ' .. type(redis.REDIS_VERSION_NUM)" 0
            EVAL "return redis.setresp(2)" 0
            EVAL "return redis.register_function('f', function() end)" 0
            """);
    }
}
