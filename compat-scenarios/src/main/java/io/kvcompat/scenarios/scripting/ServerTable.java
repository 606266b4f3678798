package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows which names a script may use for the API: {@code server.call} is Valkey's own, {@code redis.call} is everywhere.
 */
@AutoService(Scenario.class)
public final class ServerTable implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/server-table";
    }

    @Override
    public String title() {
        return "Valkey names the script API server besides redis.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            SET k v
            EVAL "return redis.call('GET', 'k')" 0
            EVAL "return type(rawget(_G, 'redis'))" 0
            EVAL "return type(rawget(_G, 'server'))" 0
            EVAL "return server.call('GET', 'k')" 0
            EVAL "return server.pcall('GET')['err']" 0
            EVAL "return server.sha1hex('')" 0
            EVAL "return server == redis" 0
            EVAL "return type(rawget(redis, 'SERVER_NAME')) .. ' ' .. type(rawget(redis, 'REDIS_VERSION'))" 0
            EVAL "return redis.SERVER_NAME" 0
            EVAL "local s = rawget(_G, 'server') or redis return s.call('GET', 'k')" 0
            """);
    }
}
