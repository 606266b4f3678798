package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows SCRIPT SHOW, which Valkey has since 8.0. */
@AutoService(Scenario.class)
public final class ScriptShow implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/script-show";
    }

    @Override
    public String title() {
        return "SCRIPT SHOW tells the text of a cached script.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.SERVER);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            SCRIPT LOAD "return 'shown'"
            SCRIPT SHOW ead1a9936a354498741cea8d53ef4ead83fe0fa2
            SCRIPT SHOW ffffffffffffffffffffffffffffffffffffffff
            """);
    }
}
