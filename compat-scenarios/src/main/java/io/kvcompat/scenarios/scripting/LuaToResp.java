package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows the conversion of numbers (cut to integers), strings, booleans, nil, tables with holes, nested tables, status and
 * error tables in the protocol of the session.
 */
@AutoService(Scenario.class)
public final class LuaToResp implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/lua-to-resp";
    }

    @Override
    public String title() {
        return "Each Lua value becomes one kind of reply.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            EVAL "return 3" 0
            EVAL "return 3.99" 0
            EVAL "return -3.99" 0
            EVAL "return 1e15" 0
            EVAL "return 2^53" 0
            EVAL "return '3.99'" 0
            EVAL "return tostring(3.99)" 0
            EVAL "return tostring(2^53)" 0
            EVAL "return 'text'" 0
            EVAL "return ''" 0
            EVAL "return 'a\\0b'" 0
            EVAL "return true" 0
            EVAL "return false" 0
            EVAL "return nil" 0
            EVAL "return" 0
            """);
        context.run("""
            EVAL "return {}" 0
            EVAL "return {1, 2.9, 'three', true, false, {4, {5}}}" 0
            EVAL "return {1, nil, 3}" 0
            EVAL "return {nil, 2}" 0
            EVAL "return {false, 2}" 0
            EVAL "return {a = 1, b = 2}" 0
            EVAL "return {1, 2, a = 3}" 0
            EVAL "return {[0] = 0, [1] = 1}" 0
            EVAL "return {ok = 'FINE'}" 0
            EVAL "return {ok = 'two words'}" 0
            EVAL "return {err = 'MYCODE my message'}" 0
            EVAL "return {err = 'without-code'}" 0
            EVAL "return {err = ''}" 0
            EVAL "return {{ok = 'FINE'}, {err = 'MYCODE inside'}, 1}" 0
            EVAL "return {ok = 'FINE', err = 'ERR both'}" 0
            EVAL "return {ok = 1}" 0
            EVAL "return redis.status_reply('PONG')" 0
            EVAL "return redis.error_reply('MYCODE message')" 0
            EVAL "return redis.error_reply('no code')" 0
            EVAL "return redis.error_reply('-MYCODE message')" 0
            EVAL "return function() end" 0
            EVAL "return redis.call" 0
            EVAL "return coroutine.create(function() end)" 0
            """);
    }
}
