package io.kvcompat.scenarios.structures;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Bulk;
import io.kvcompat.scenarios.CommandScript;
import java.util.ArrayList;
import java.util.List;

/** Since Redis 7.2; before, and where a server has no such setting, every set of words is a hashtable. */
@AutoService(Scenario.class)
public final class EncodingSet implements Scenario {
    @Override
    public String id() {
        return "data-structures/encoding-set";
    }

    @Override
    public String title() {
        return "How a set of words is kept while it grows from 1 to 129 members, and with a long member";
    }

    @Override
    public void run(ScenarioContext context) {
        context.session().call("CONFIG GET set-max-listpack-entries");
        context.session().call("CONFIG GET set-max-listpack-value");
        List<String> words = new ArrayList<>(List.of("SADD", "words"));
        for (int n = 0; n < 128; n++) {
            words.add("w" + n);
        }
        new Bulk(context, "main").call(Bulk.command(words));
        CommandScript.play(context, """
                OBJECT ENCODING words ==
                SADD words more       => :1
                OBJECT ENCODING words == "hashtable"
                SREM words more       => :1
                OBJECT ENCODING words == "hashtable"
                """);
        context.session().call(Command.of("SADD", "short", "x".repeat(64)));
        CommandScript.play(context, "OBJECT ENCODING short ==");
        context.session().call(Command.of("SADD", "long", "x".repeat(65)));
        CommandScript.play(context, "OBJECT ENCODING long ==");
    }
}
