package io.kvcompat.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptReachTest {
    private static Set<CommandEffect> reach(String code) {
        return ScriptReach.of(code, new Databases(0, 16)).effects();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return 1",
                "return redis.call('SET', KEYS[1], ARGV[1])",
                "#!lua flags=no-writes\nreturn redis.pcall(\"get\", 'a')['err']",
                "local t = {} for i, v in ipairs(redis.call('LRANGE', KEYS[1], 0, -1)) do t[#t + 1] = v .. i end return t",
                "for i = 1, 1000 do redis.call('RPUSH', KEYS[1], string.rep('x', 100)) end",
                "for i = 10, 1, -1 do redis.call('RPUSH', KEYS[1], i) end",
                "return {pcall(redis.call, 'GET', 'k')}",
                "local function f(a) return a end return f(cjson.encode({1, 2}))",
                "error({err = 'MYCODE words'})",
                "return #redis.call('KEYS', '*')",
                "-- while true do end\nreturn 'while true do end'",
                "return 9007199254740993",
                "if true then"
            })
    void a_script_whose_text_tells_all_is_let_through(String code) {
        assertThat(reach(code)).noneMatch(CommandEffect::isRefused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return redis.call('FLUSHALL')",
                "return redis.call('flushall', 'async')",
                "redis.call('SELECT', 1)",
                "redis.call('SELECT', ARGV[1])",
                "redis.call('COPY', KEYS[1], KEYS[2], 'DB', 1)",
                "redis.call('SWAPDB', 0, 1)",
                "return redis.call(ARGV[1])",
                "return redis.call('FLUSH' .. 'ALL')",
                "return redis.call('\\70LUSHALL')",
                "local c = redis.call return c('FLUSHALL')",
                "local r = redis return r.call('FLUSHALL')",
                "return redis['call']('FLUSHALL')",
                "return redis[ARGV[1]]('FLUSHALL')",
                "return server.call('FLUSHALL')",
                "pcall(redis.call, ARGV[1])",
                "pcall(redis.pcall, 'FLUSHALL')",
                "for _, f in pairs(redis) do f('FLUSHALL') end",
                "return _G['redis'].call('FLUSHALL')",
                "return loadstring(ARGV[1])()",
                "do local loadstring = 1 end return loadstring(ARGV[1])()",
                "redis.call('PUBLISH', 'c', 'm')",
                "redis.call('NOSUCH', 1)",
                "redis.call('CONFIG', 'SET', 'maxmemory', 1)",
                "cjson.encode_max_depth(5)",
                "cjson.decode_array_with_array_mt(true)",
                "cjson.encode_sparse_array(true)",
                "local c = cjson c.encode_max_depth(5)",
                "string.rep = nil",
                "function string.rep() end",
                "tostring = nil",
                "tostring, x = nil, 1",
                "pcall(function() string.rep, KEYS = nil, 1 end)",
                "made = 1",
                "function made() end",
                "setmetatable(_G, nil)",
                "getmetatable('').__index = nil",
                "rawset(_G, 'made', 1)",
                "collectgarbage('stop')",
                "while true do end",
                "repeat until false",
                "for i = 1, 1e12 do end",
                "for i = 1, tonumber(ARGV[1]) do end",
                "for i = 1, 10000 do for j = 1, 10000 do end end",
                "return string.rep('x', 1000000000)",
                "redis.log(redis.LOG_WARNING, 'x')",
                "redis.set_repl(redis.REPL_NONE)",
                "return 'not closed"
            })
    void a_script_that_reaches_more_or_may_do_so_is_refused(String code) {
        assertThat(reach(code)).anyMatch(CommandEffect::isRefused);
    }
}
