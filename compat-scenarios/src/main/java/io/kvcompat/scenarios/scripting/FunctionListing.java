package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.result.Policy;
import io.kvcompat.result.Policy.Match;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

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
        context.run("""
            FUNCTION FLUSH
            FUNCTION LIST
            FUNCTION STATS
            FUNCTION LOAD "#!lua name=one\\nredis.register_function('f1', function() return 1 end)"
            FUNCTION LOAD "#!lua name=two\\n\
                  redis.register_function{function_name = 'f2', flags = {'no-writes', 'allow-oom'}, description = 'second',\
                    callback = function() return 2 end}"
            FUNCTION STATS
            FUNCTION LIST LIBRARYNAME one
            FUNCTION LIST LIBRARYNAME two WITHCODE
            FUNCTION LIST LIBRARYNAME t*
            FUNCTION LIST LIBRARYNAME nosuch
            FUNCTION LIST LIBRARYNAME
            FUNCTION LIST NOSUCH
            FUNCTION LIST WITHCODE WITHCODE
            """);
        context.session()
                .comparing(Policy.of(
                        Match.UNORDERED, "libraries are listed in the order of a hash table with a random seed"))
                .call("FUNCTION LIST");
    }
}
