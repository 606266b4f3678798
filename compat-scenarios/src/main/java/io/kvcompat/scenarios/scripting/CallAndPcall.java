package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Puts the same failures through redis.call, redis.pcall and Lua's own pcall. */
@AutoService(Scenario.class)
public final class CallAndPcall implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/call-and-pcall";
    }

    @Override
    public String title() {
        return "redis.call ends the script at an error, redis.pcall returns it; both for the same failures.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            SET text abc
            EVAL "return redis.call('INCR', 'text')" 0
            EVAL "return redis.pcall('INCR', 'text')" 0
            EVAL "return redis.pcall('INCR', 'text')['err']" 0
            EVAL "local ok, e = pcall(redis.call, 'INCR', 'text') return {tostring(ok), type(e), e.err}" 0
            EVAL "return redis.call('LPUSH', 'text', 'x')" 0
            EVAL "return redis.pcall('LPUSH', 'text', 'x')" 0
            EVAL "return redis.pcall('LPUSH', 'text', 'x')['err']" 0
            EVAL "return redis.call('NOSUCHCOMMAND')" 0
            EVAL "return redis.pcall('NOSUCHCOMMAND')['err']" 0
            EVAL "return redis.call('GET')" 0
            EVAL "return redis.pcall('GET')['err']" 0
            EVAL "return redis.call()" 0
            EVAL "return redis.pcall()['err']" 0
            EVAL "return redis.call({})" 0
            EVAL "return redis.pcall('SET', 'k', {})['err']" 0
            EVAL "return redis.call('SET', 'k', nil)" 0
            EVAL "return redis.call('SET', 'k', true)" 0
            EVAL "redis.call('SET', 'k', 12) return redis.call('GET', 'k')" 0
            EVAL "redis.call('SET', 'k', 3.5) return redis.call('GET', 'k')" 0
            EVAL "redis.call('SET', 'k', 2^60) return redis.call('GET', 'k')" 0
            """);
        context.run("""
            EVAL "redis.call('SET', 'before', '1') redis.call('INCR', 'text') redis.call('SET', 'after', '1')" 0
            MGET before after
            EVAL "redis.call('SET', 'before', '2') redis.pcall('INCR', 'text') redis.call('SET', 'after', '2') return 'done'" 0
            MGET before after
            EVAL "local r = redis.pcall('INCR', 'text') if r.err then return 'caught: ' .. r.err end" 0
            EVAL "local r = redis.pcall('INCR', 'text') error(r)" 0
            EVAL "local r = redis.pcall('INCR', 'text') return r" 0
            EVAL "local r = redis.pcall('INCR', 'text') return {r}" 0
            EVAL "return redis.call('MULTI')" 0
            EVAL "return redis.call('BLPOP', 'missing', 0)" 0
            EVAL "return redis.call('WATCH', 'k')" 0
            EVAL "return redis.call('EVAL', 'return 1', 0)" 0
            EVAL "return redis.call('CLIENT', 'SETNAME', 'x')" 0
            """);
    }
}
