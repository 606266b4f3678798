package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.CrossTargetScenario;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads MEMORY STATS and looks at each field by itself: that it is there, and of which type its value is. */
@AutoService(Scenario.class)
public final class MemoryFields implements CrossTargetScenario {
    @Override
    public String id() {
        return "server-behaviour/memory-fields";
    }

    @Override
    public String title() {
        return "MEMORY STATS tells the same fields, of the same types";
    }

    @Override
    public void runTogether(List<ScenarioContext> lanes) {
        List<String> known = NameLists.of("memory-fields.txt").stream()
                .map(MemoryFields::subject)
                .toList();
        FactComparison.compare(lanes, known, MemoryFields::fields);
    }

    private static String subject(String field) {
        return "MEMORY STATS: " + field;
    }

    private static Map<String, String> fields(ScenarioContext lane) {
        // Databases without keys are not told.
        lane.session().unrecorded().call(Command.of("SET", "k", "v"));
        List<Reply> items = Replies.items(
                lane.session().unrecorded().call(Command.of("MEMORY", "STATS")).reply());
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i + 1 < items.size(); i += 2) {
            String name = Replies.text(items.get(i)).replaceFirst("^db[.][0-9]+$", "db.N");
            fields.put(subject(name), items.get(i + 1).type().label());
        }
        return fields;
    }
}
