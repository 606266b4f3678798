package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.CrossTargetScenario;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the line of CLIENT LIST about the session that asks, and looks at each field by itself. */
@AutoService(Scenario.class)
public final class ClientFields implements CrossTargetScenario {
    private static final Set<String> BY_VALUE = Set.of(
            "db", "sub", "psub", "ssub", "multi", "watch", "flags", "cmd", "user", "redir", "resp", "lib-name", "capa");

    /** Buffers that some servers share between clients, so that nothing of them is told of one. */
    private static final Set<String> BUFFERS = Set.of("qbuf", "qbuf-free");

    @Override
    public String id() {
        return "server-behaviour/client-fields";
    }

    @Override
    public String title() {
        return "CLIENT LIST and CLIENT INFO tell the same fields about a session";
    }

    @Override
    public void runTogether(List<ScenarioContext> lanes) {
        for (String command : List.of("LIST", "INFO")) {
            String subject = "CLIENT " + command + ": ";
            List<String> known = NameLists.of("client-fields.txt").stream()
                    .map(name -> subject + name)
                    .toList();
            FactComparison.compare(lanes, known, lane -> fields(lane, command, subject));
        }
    }

    private static Map<String, String> fields(ScenarioContext lane, String command, String subject) {
        String text = Replies.text(
                lane.session().unrecorded().call(Command.of("CLIENT", command)).reply());
        String line = text.lines()
                .filter(each -> each.contains(" cmd=client|"))
                .findFirst()
                .orElse("");
        Map<String, String> fields = new TreeMap<>();
        for (String part : line.split(" ")) {
            int equals = part.indexOf('=');
            String name = part.substring(0, Math.max(equals, 0));
            String value = part.substring(equals + 1);
            fields.put(subject + name, told(name, value));
        }
        return fields;
    }

    private static String told(String name, String value) {
        if (BUFFERS.contains(name)) {
            return value.equals("0") ? "= 0" : "more than 0";
        }
        return BY_VALUE.contains(name) ? "= " + value : Kinds.of(value);
    }
}
