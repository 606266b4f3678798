package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/** Shows the cache of scripts and the exact reply for a digest that it does not hold. */
@AutoService(Scenario.class)
public final class ScriptCache implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/script-cache";
    }

    @Override
    public String title() {
        return "SCRIPT LOAD, EXISTS and FLUSH manage the cache; a script that is not in it is NOSCRIPT.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.SERVER);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            SCRIPT FLUSH
            EVALSHA ffffffffffffffffffffffffffffffffffffffff 0
            EVALSHA_RO ffffffffffffffffffffffffffffffffffffffff 0
            EVALSHA not-a-digest 0
            SCRIPT LOAD "return 1"
            SCRIPT LOAD "return 1"
            SCRIPT EXISTS e0e1f9fabfc9d4800c877a703b823ac0578ff8db ffffffffffffffffffffffffffffffffffffffff
            SCRIPT EXISTS E0E1F9FABFC9D4800C877A703B823AC0578FF8DB
            other> EVALSHA e0e1f9fabfc9d4800c877a703b823ac0578ff8db 0
            EVAL "return 2" 0
            EVALSHA 7f923f79fe76194c868d7e1d0820de36700eb649 0
            SCRIPT FLUSH SYNC
            SCRIPT EXISTS e0e1f9fabfc9d4800c877a703b823ac0578ff8db
            EVALSHA e0e1f9fabfc9d4800c877a703b823ac0578ff8db 0
            SCRIPT FLUSH ASYNC
            SCRIPT LOAD "return 1"
            SCRIPT FLUSH async
            SCRIPT EXISTS e0e1f9fabfc9d4800c877a703b823ac0578ff8db
            """);
        context.run("""
            SCRIPT
            SCRIPT NOSUCH
            SCRIPT FLUSH NOW
            SCRIPT FLUSH SYNC ASYNC
            SCRIPT EXISTS
            SCRIPT LOAD
            SCRIPT LOAD "return ("
            SCRIPT LOAD ""
            SCRIPT KILL
            SCRIPT DEBUG MAYBE
            MULTI
            SCRIPT LOAD "return 3"
            EVALSHA ffffffffffffffffffffffffffffffffffffffff 0
            EXEC
            """);
    }
}
