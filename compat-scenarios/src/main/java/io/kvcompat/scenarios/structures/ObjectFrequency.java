package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.result.Policy;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.CommandScript;
import io.kvcompat.scenarios.Refusal;
import io.kvcompat.scenarios.Replies;

@AutoService(Scenario.class)
public final class ObjectFrequency implements Scenario {
    @Override
    public String id() {
        return "data-structures/object-frequency";
    }

    @Override
    public String title() {
        return "Under an LFU policy OBJECT FREQ counts use, and OBJECT IDLETIME is refused";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.allowing(Requirements.Permission.CONFIG);
    }

    @Override
    public void run(ScenarioContext context) {
        if (!context.changeSetting("maxmemory-policy", "allkeys-lfu")) {
            context.skip("The server does not let its maxmemory-policy be changed");
        }
        RecordedSession session = context.session();
        Refusal.skipOn(context, session.call("SET k v"));
        long fresh = frequency(session);
        context.check("a new key counts as used a few times", 1 <= fresh && fresh <= 10, "1 to 10", fresh);
        for (int i = 0; i < 300; i++) {
            session.unrecorded().call(Command.of("GET", "k"));
        }
        long used = frequency(session);
        context.check(
                "300 uses count more, on a logarithmic scale", fresh < used && used < 255, "more than " + fresh, used);
        session.call("OBJECT IDLETIME k");
        CommandScript.run(context, "OBJECT FREQ missing => $-1 || _");
        session.call("OBJECT IDLETIME missing");
    }

    private static long frequency(RecordedSession session) {
        return Replies.integer(session.comparing(Policy.of(Policy.Match.TYPE, "the counter grows by chance"))
                .call("OBJECT FREQ k"));
    }
}
