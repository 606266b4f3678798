package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows loading, replacing, calling, the read-only form, and the errors of calls. */
@AutoService(Scenario.class)
public final class Functions implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/functions";
    }

    @Override
    public String title() {
        return "FUNCTION LOAD makes a library of functions; FCALL and FCALL_RO call them.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.SERVER).disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            FUNCTION FLUSH
            FUNCTION LOAD "#!lua name=mylib\\n\
                  redis.register_function('hello', function(keys, args) return 'hello ' .. (args[1] or 'nobody') end)\\n\
                  redis.register_function('first', function(keys, args) return redis.call('GET', keys[1]) end)\\n\
                  redis.register_function{function_name = 'peek', flags = {'no-writes'}, description = 'reads a key',\
                    callback = function(keys, args) return redis.call('GET', keys[1]) end}"
            SET k v
            FCALL hello 0
            FCALL hello 0 world
            FCALL HELLO 0
            FCALL first 1 k
            FCALL peek 1 k
            FCALL_RO peek 1 k
            FCALL_RO first 1 k
            FCALL nosuch 0
            FCALL_RO nosuch 0
            FCALL hello
            FCALL hello x
            FCALL hello -1
            FCALL hello 2 k
            other> FCALL hello 0 other
            MULTI
            FCALL hello 0 in-multi
            EXEC
            """);
        context.run("""
            FUNCTION LOAD "#!lua name=mylib\\nredis.register_function('bye', function() return 'bye' end)"
            FUNCTION LOAD REPLACE "#!lua name=mylib\\nredis.register_function('bye', function() return 'bye' end)"
            FCALL bye 0
            FCALL hello 0
            FUNCTION LOAD "#!lua name=otherlib\\nredis.register_function('bye', function() return 'bye' end)"
            FUNCTION DELETE mylib
            FCALL bye 0
            FUNCTION DELETE mylib
            FUNCTION FLUSH ASYNC
            FUNCTION FLUSH SYNC
            FUNCTION FLUSH NOW
            """);
    }
}
