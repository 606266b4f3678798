package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows word for word what a client sees of errors that a script raises, returns, runs into, or cannot be compiled for.
 */
@AutoService(Scenario.class)
public final class ErrorTexts implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/error-texts";
    }

    @Override
    public String title() {
        return "Errors of a script reach the client with their code and text.";
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            EVAL "error('plain')" 0
            EVAL "error('without position', 0)" 0
            EVAL "error('of the caller', 2)" 0
            EVAL "error({err = 'MYCODE raised as a table'})" 0
            EVAL "error({err = 'raised without code'})" 0
            EVAL "error({err = '-MYCODE with a dash'})" 0
            EVAL "error()" 0
            EVAL "error(nil)" 0
            EVAL "error(42)" 0
            EVAL "error(redis.error_reply('MYCODE from error_reply'))" 0
            EVAL "return redis.error_reply('MYCODE returned')" 0
            EVAL "return redis.error_reply('returned')" 0
            EVAL "return {err = 'MYCODE returned as a table'}" 0
            EVAL "return redis.error_reply({err = 'in a table'})" 0
            EVAL "return redis.error_reply()" 0
            EVAL "return redis.status_reply(1)" 0
            EVAL "return pcall(error, 'caught')" 0
            EVAL "local ok, e = pcall(error, 'caught') return e" 0
            EVAL "local ok, e = xpcall(function() error('x') end, function(m) return 'handled ' .. m end) return e" 0
            EVAL "assert(false, 'assertion')" 0
            EVAL "assert(false)" 0
            """);
        context.run("""
            EVAL "local t = nil return t.field" 0
            EVAL "return 1 + {}" 0
            EVAL "return 'a' .. nil" 0
            EVAL "return #5" 0
            EVAL "return nosuchfunction()" 0
            EVAL "return ('x'):nosuch()" 0
            EVAL "return string.rep()" 0
            EVAL "local function f() return f() + 1 end return f()" 0
            EVAL "return \\"unclosed" 0
            EVAL "return 1 +" 0
            EVAL "if true then" 0
            EVAL "\\n\\nerror('on line 3')" 0
            EVAL "return redis.nosuch()" 0
            EVAL "return tonumber('x') + 1" 0
            EVAL "#!lua\\nerror('under a shebang')" 0
            EVAL "#!python\\nreturn 1" 0
            EVAL "#!lua name=x\\nreturn 1" 0
            EVAL "#!lua flags=nosuch\\nreturn 1" 0
            EVAL "#!lua flags=no-writes,allow-stale\\nreturn redis.call('SET', 'k', 'v')" 0
            EVAL "#!lua flags=no-writes\\nreturn redis.call('GET', 'k')" 0
            EVAL_RO "return redis.call('SET', 'k', 'v')" 0
            EVAL_RO "return redis.pcall('DEL', 'k')['err']" 0
            """);
    }
}
