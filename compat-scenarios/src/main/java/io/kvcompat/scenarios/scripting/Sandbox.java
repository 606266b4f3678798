package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Lists what a script finds in {@code _G} and in each library, and shows what is missing of Lua and cannot be reached.
 */
@AutoService(Scenario.class)
public final class Sandbox implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/sandbox";
    }

    @Override
    public String title() {
        return "A script has Lua without files, processes and modules.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            EVAL "local t = {} for k in pairs(_G) do t[#t + 1] = k end table.sort(t) return t" 0
            EVAL "local t = {} for k in pairs(string) do t[#t + 1] = k end table.sort(t) return t" 0
            EVAL "local t = {} for k in pairs(table) do t[#t + 1] = k end table.sort(t) return t" 0
            EVAL "local t = {} for k in pairs(math) do t[#t + 1] = k end table.sort(t) return t" 0
            EVAL "local t = {} for k in pairs(coroutine) do t[#t + 1] = k end table.sort(t) return t" 0
            EVAL "local t = {} for k in pairs(redis) do t[#t + 1] = k end table.sort(t) return t" 0
            EVAL "local t = {} for k in pairs(cjson) do t[#t + 1] = k end table.sort(t) return t" 0
            EVAL "local t = {} for k in pairs(cmsgpack) do t[#t + 1] = k end table.sort(t) return t" 0
            EVAL "local t = {} for k in pairs(bit) do t[#t + 1] = k end table.sort(t) return t" 0
            EVAL "local t = {} for k in pairs(struct) do t[#t + 1] = k end table.sort(t) return t" 0
            EVAL "local t = {} for k in pairs(os) do t[#t + 1] = k end table.sort(t) return t" 0
            """);
        context.run("""
            EVAL "return _VERSION" 0
            EVAL "return type(rawget(_G, 'io'))" 0
            EVAL "return type(rawget(_G, 'require'))" 0
            EVAL "return type(rawget(_G, 'package'))" 0
            EVAL "return type(rawget(_G, 'debug'))" 0
            EVAL "return type(rawget(_G, 'dofile'))" 0
            EVAL "return type(rawget(_G, 'loadfile'))" 0
            EVAL "return type(rawget(_G, 'print'))" 0
            EVAL "return type(rawget(_G, 'os'))" 0
            EVAL "return type(rawget(_G, 'newproxy'))" 0
            EVAL "return type(rawget(_G, 'getfenv'))" 0
            EVAL "return type(rawget(_G, 'setfenv'))" 0
            EVAL "return print('x')" 0
            EVAL "return io.open('/etc/passwd')" 0
            EVAL "return require('os')" 0
            EVAL "return load('return 1 + 1')()" 0
            EVAL "return loadstring('return 1 + 1')()" 0
            EVAL "return loadstring(string.dump(function() return 1 end))()" 0
            EVAL "local co = coroutine.wrap(function() coroutine.yield(1) end) return co()" 0
            EVAL "return redis.call('TIME')[1] == redis.call('TIME')[1]" 0
            EVAL "math.randomseed(1) local a = math.random(1000) math.randomseed(1) return a == math.random(1000)" 0
            """);
    }
}
