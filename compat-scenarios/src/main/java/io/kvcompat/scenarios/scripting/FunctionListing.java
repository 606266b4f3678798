package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.result.Policy;
import io.kvcompat.result.Policy.Match;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;

/** Shows FUNCTION LIST with LIBRARYNAME and WITHCODE, and FUNCTION STATS. */
@AutoService(Scenario.class)
public final class FunctionListing implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/function-listing";
    }

    @Override
    public String title() {
        return "FUNCTION LIST and STATS tell what is loaded.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.SERVER).disposableServer();
    }

    @Override
    public void run(ScenarioContext context) {
        CommandScript.run(context, """
            FUNCTION FLUSH                   => +OK
            FUNCTION LIST                    => []
            FUNCTION STATS                   => ["running_script", $-1, "engines", ["LUA", ["libraries_count", :0, "functions_count", :0]]] || %{"running_script": _, "engines": %{"LUA": %{"libraries_count": :0, "functions_count": :0}}}
            FUNCTION LOAD "#!lua name=one\\nredis.register_function('f1', function() return 1 end)" => "one"
            FUNCTION LOAD "#!lua name=two\\n      redis.register_function{function_name = 'f2', flags = {'no-writes', 'allow-oom'}, description = 'second',        callback = function() return 2 end}" => "two"
            FUNCTION STATS                   => ["running_script", $-1, "engines", ["LUA", ["libraries_count", :2, "functions_count", :2]]] || %{"running_script": _, "engines": %{"LUA": %{"libraries_count": :2, "functions_count": :2}}}
            FUNCTION LIST LIBRARYNAME one    => [["library_name", "one", "engine", "LUA", "functions", [["name", "f1", "description", $-1, "flags", []]]]] || [%{"library_name": "one", "engine": "LUA", "functions": [%{"name": "f1", "description": _, "flags": ~[]}]}]
            FUNCTION LIST LIBRARYNAME two WITHCODE
            FUNCTION LIST LIBRARYNAME t*     => [["library_name", "two", "engine", "LUA", "functions", [["name", "f2", "description", "second", "flags", [+no-writes, +allow-oom]]]]] || [%{"library_name": "two", "engine": "LUA", "functions": [%{"name": "f2", "description": "second", "flags": ~[+no-writes, +allow-oom]}]}]
            FUNCTION LIST LIBRARYNAME nosuch => []
            FUNCTION LIST LIBRARYNAME        => -ERR library name argument was not given
            FUNCTION LIST NOSUCH             => -ERR Unknown argument NOSUCH
            FUNCTION LIST WITHCODE WITHCODE  => -ERR Unknown argument WITHCODE
            """);
        context.session()
                .comparing(Policy.of(
                        Match.UNORDERED, "libraries are listed in the order of a hash table with a random seed"))
                .call("FUNCTION LIST");
    }
}
