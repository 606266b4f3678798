package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows the errors of FUNCTION LOAD, of register_function and of functions at run time. */
@AutoService(Scenario.class)
public final class FunctionErrors implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/function-errors";
    }

    @Override
    public String title() {
        return "A library that cannot be loaded, and a function that fails, say why.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.SERVER);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            FUNCTION LOAD "return 1"
            FUNCTION LOAD ""
            FUNCTION LOAD "#!lua\\nreturn 1"
            FUNCTION LOAD "#!lua name=a b\\nreturn 1"
            FUNCTION LOAD "#!lua name=bad-name\\nreturn 1"
            FUNCTION LOAD "#!lua name=\\nreturn 1"
            FUNCTION LOAD "#!lua name=a name=b\\nreturn 1"
            FUNCTION LOAD "#!lua name=a nosuch=1\\nreturn 1"
            FUNCTION LOAD "#!python name=a\\nreturn 1"
            FUNCTION LOAD "#!lua name=empty\\nreturn 1"
            FUNCTION LOAD "#!lua name=broken\\nreturn ("
            FUNCTION LOAD "#!lua name=calls\\nredis.call('PING')"
            FUNCTION LOAD "#!lua name=fails\\nerror('at load time')"
            FUNCTION LOAD "#!lua name=globals\\nmade = 1"
            FUNCTION LOAD "#!lua name=f\\nredis.register_function('f')"
            FUNCTION LOAD "#!lua name=f\\nredis.register_function('f', 'not a function')"
            FUNCTION LOAD "#!lua name=f\\nredis.register_function(1, function() end)"
            FUNCTION LOAD "#!lua name=f\\nredis.register_function('bad-name', function() end)"
            FUNCTION LOAD "#!lua name=f\\nredis.register_function('f', function() end)\\nredis.register_function('f', function() end)"
            FUNCTION LOAD "#!lua name=f\\nredis.register_function{function_name = 'f', callback = function() end, flags = {'nosuch'}}"
            FUNCTION LOAD "#!lua name=f\\nredis.register_function{function_name = 'f', nosuch = 1, callback = function() end}"
            FUNCTION LOAD "#!lua name=f\\nredis.register_function{callback = function() end}"
            FUNCTION LOAD WRONG "#!lua name=f\\nredis.register_function('f', function() end)"
            """);
        context.run("""
            FUNCTION LOAD "#!lua name=run\\n\
                  redis.register_function('raise', function() error('raised') end)\\n\
                  redis.register_function('raise_table', function() error({err = 'MYCODE raised'}) end)\\n\
                  redis.register_function('unknown', function() return redis.call('NOSUCHCOMMAND') end)\\n\
                  redis.register_function('wrong', function(keys) return redis.call('INCR', keys[1]) end)\\n\
                  redis.register_function('global', function() made = 1 end)\\n\
                  redis.register_function('late', function() redis.register_function('x', function() end) end)\\n\
                  redis.register_function{function_name = 'writes', flags = {'no-writes'},\
                    callback = function() return redis.call('SET', 'k', 'v') end}"
            SET text abc
            FCALL raise 0
            FCALL raise_table 0
            FCALL unknown 0
            FCALL wrong 1 text
            FCALL global 0
            FCALL late 0
            FCALL writes 0
            FUNCTION
            FUNCTION NOSUCH
            FUNCTION LOAD
            FUNCTION KILL
            """);
    }
}
