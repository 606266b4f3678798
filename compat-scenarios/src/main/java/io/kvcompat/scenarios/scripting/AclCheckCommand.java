package io.kvcompat.scenarios.scripting;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;

/**
 * Shows redis.acl_check_cmd for a limited user, and the errors of commands and keys that this user may not touch in a script.
 */
@AutoService(Scenario.class)
public final class AclCheckCommand implements Scenario {
    @Override
    public String id() {
        return "lua-and-tx/acl-check-cmd";
    }

    @Override
    public String title() {
        return "redis.acl_check_cmd tells whether the caller may run a command; a script has no more rights than its caller.";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Permission.SERVER);
    }

    @Override
    public void run(ScenarioContext context) {
        context.run("""
            ACL SETUSER limited on nopass ~mine:* +@all -@dangerous -del
            limited> AUTH limited any
            limited> EVAL "return redis.acl_check_cmd('GET', 'mine:1')" 0
            limited> EVAL "return redis.acl_check_cmd('GET', 'other')" 0
            limited> EVAL "return redis.acl_check_cmd('DEL', 'mine:1')" 0
            limited> EVAL "return redis.acl_check_cmd('NOSUCHCOMMAND')" 0
            limited> EVAL "return redis.acl_check_cmd()" 0
            limited> EVAL "return redis.acl_check_cmd('GET')" 0
            limited> EVAL "return redis.call('SET', 'mine:1', 'v')" 0
            limited> EVAL "return redis.call('SET', 'other', 'v')" 0
            limited> EVAL "return redis.call('DEL', 'mine:1')" 0
            limited> EVAL "return redis.pcall('DEL', 'mine:1')['err']" 0
            limited> EVAL "return 1" 1 other
            limited> SCRIPT FLUSH
            limited> FUNCTION FLUSH
            """);
        context.run("""
            EVAL "return redis.acl_check_cmd('DEL', 'anything')" 0
            ACL DELUSER limited
            """);
    }
}
