package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows as what a script sees integers, strings, nulls, statuses, arrays, maps, sets, doubles and booleans: their Lua type and
 * contents, before and after redis.setresp(3).
 */
@AutoService(Scenario.class)
public final class RespToLua implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/resp-to-lua";
    }

    @Override
    public String title() {
        return "Each reply of redis.call becomes one kind of Lua value, and another after redis.setresp(3).";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            HSET hash field value
            SADD set member
            ZADD zset 1.5 member
            EVAL "local r = redis.call('INCR', 'n') return type(r) .. ' ' .. r" 0
            EVAL "local r = redis.call('GET', 'n') return type(r) .. ' ' .. r" 0
            EVAL "local r = redis.call('GET', 'missing') return type(r) .. ' ' .. tostring(r)" 0
            EVAL "local r = redis.call('SET', 'k', 'v') return {type(r), r.ok}" 0
            EVAL "local r = redis.call('PING') return {type(r), r.ok}" 0
            EVAL "local r = redis.pcall('INCR', 'k') return {type(r), r.err}" 0
            EVAL "local r = redis.call('MGET', 'n', 'missing') return {type(r), #r, type(r[1]), type(r[2])}" 0
            EVAL "local r = redis.call('HGETALL', 'hash') return {type(r), r[1], r[2]}" 0
            EVAL "local r = redis.call('SMEMBERS', 'set') return {type(r), r[1]}" 0
            EVAL "local r = redis.call('ZSCORE', 'zset', 'member') return {type(r), r}" 0
            EVAL "local r = redis.call('ZRANGE', 'zset', 0, -1, 'WITHSCORES') return {type(r), #r, type(r[2]), r[2]}" 0
            EVAL "local r = redis.call('LRANGE', 'missing', 0, -1) return {type(r), #r}" 0
            EVAL "local r = redis.call('LPOP', 'missing', 1) return {type(r), tostring(r)}" 0
            EVAL "local r = redis.call('EXISTS', 'k') return {type(r), r}" 0
            """);
        context.run("""
            EVAL "redis.setresp(3) local r = redis.call('GET', 'missing') return type(r)" 0
            EVAL "redis.setresp(3) local r = redis.call('HGETALL', 'hash') return {type(r), type(r.map), r.map.field}" 0
            EVAL "redis.setresp(3) local r = redis.call('SMEMBERS', 'set') return {type(r), type(r.set), tostring(r.set.member)}" 0
            EVAL "redis.setresp(3) local r = redis.call('ZSCORE', 'zset', 'member') return {type(r), tostring(r.double)}" 0
            EVAL "redis.setresp(3) \
                  local r = redis.call('ZRANGE', 'zset', 0, -1, 'WITHSCORES') return {#r, type(r[1]), tostring(r[1][2].double)}" 0
            EVAL "redis.setresp(3) local r = redis.call('SET', 'k', 'v') return {type(r), r.ok}" 0
            EVAL "redis.setresp(3) local r = redis.call('LPOP', 'missing', 1) return type(r)" 0
            EVAL "return type(redis.call('INFO', 'server'))" 0
            EVAL "redis.setresp(3) local r = redis.call('INFO', 'server').verbatim_string return {type(r), r.format, type(r.string)}" 0
            EVAL "redis.setresp(3) local r = redis.pcall('INCR', 'k') return r.err" 0
            EVAL "redis.setresp(3) return redis.call('HGETALL', 'hash')" 0
            EVAL "redis.setresp(3) return redis.call('SMEMBERS', 'set')" 0
            EVAL "redis.setresp(3) return redis.call('ZSCORE', 'zset', 'member')" 0
            EVAL "redis.setresp(3) return redis.call('GET', 'missing')" 0
            EVAL "return redis.call('HGETALL', 'hash')" 0
            EVAL "return redis.call('SMEMBERS', 'set')" 0
            EVAL "return redis.call('ZSCORE', 'zset', 'member')" 0
            EVAL "return redis.call('GET', 'missing')" 0
            """);
    }
}
