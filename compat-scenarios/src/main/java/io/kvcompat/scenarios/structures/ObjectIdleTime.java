package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.result.Policy;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import io.kvcompat.scenarios.Refusal;
import io.kvcompat.scenarios.Replies;

@AutoService(Scenario.class)
public final class ObjectIdleTime implements Scenario {
    @Override
    public String id() {
        return "data-structures/object-idle-time";
    }

    @Override
    public String title() {
        return "OBJECT IDLETIME counts the seconds since a key was last used";
    }

    @Override
    public void run(ScenarioContext context) {
        Refusal.skipOn(context, context.session().call("SET k v"));
        long idle = Replies.integer(context.session()
                .comparing(Policy.within(30, "it counts seconds, and the machine may pause"))
                .call("OBJECT IDLETIME k"));
        context.check("a key just written is not idle", 0 <= idle && idle <= 30, "0 to 30 s", idle);
        CommandScript.run(context, "OBJECT IDLETIME missing => $-1 || _");
    }
}
