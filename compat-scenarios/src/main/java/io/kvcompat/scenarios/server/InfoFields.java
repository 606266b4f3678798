package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.CrossTargetScenario;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads INFO everything and looks at each field by itself: that it is there, and whether it is a number or a text; its value, where
 * that does not depend on the machine, the time and the load.
 */
@AutoService(Scenario.class)
public final class InfoFields implements CrossTargetScenario {
    /** What depends on how the server was built and started. */
    private static final Set<String> LEFT_OUT = Set.of("modules", "tls");

    /** Sections with a line for whatever was run before, and the line in each that this scenario brings about. */
    private static final Map<String, String> STATISTICS = Map.of(
            "commandstats", "cmdstat_ping",
            "errorstats", "errorstat_WRONGTYPE",
            "latencystats", "latency_percentiles_usec_ping",
            "keyspace", "dbN");

    /** Hashes and versions of the build, which may happen to be digits alone. */
    private static final Pattern IDENTIFIER = Pattern.compile(".*(_sha1|_build_id|_replid2?|run_id|gcc_version|os)");

    private static final Set<String> BY_VALUE = Set.copyOf(NameLists.of("info-values.txt"));

    @Override
    public String id() {
        return "server-behaviour/info-fields";
    }

    @Override
    public String title() {
        return "INFO tells the same fields in the same sections, numbers as numbers and texts as texts";
    }

    @Override
    public void runTogether(List<ScenarioContext> lanes) {
        List<String> known = NameLists.of("info-fields.txt").stream()
                .map(InfoFields::subject)
                .toList();
        FactComparison.compare(lanes, known, InfoFields::fields);
    }

    /** Turns {@code memory used_memory} into the name under which the fact is kept. */
    private static String subject(String line) {
        String section = line.startsWith("scripting engines ") ? "scripting engines" : line.split(" ")[0];
        return subject(section, line.substring(section.length() + 1));
    }

    private static String subject(String section, String field) {
        return "INFO " + section + ": " + field;
    }

    private static Map<String, String> fields(ScenarioContext lane) {
        for (String line : List.of("PING", "SET k v", "LPUSH k a")) {
            lane.session().unrecorded().call(Command.parse(line));
        }
        String info = Replies.text(lane.session()
                .unrecorded()
                .call(Command.of("INFO", "everything"))
                .reply());
        Map<String, String> fields = new TreeMap<>();
        String section = "";
        for (String line : info.lines().toList()) {
            int colon = line.indexOf(':');
            if (line.startsWith("# ")) {
                section = line.substring(2).toLowerCase(Locale.ROOT);
            } else if (colon > 0 && !LEFT_OUT.contains(section)) {
                add(section, line.substring(0, colon), line.substring(colon + 1), fields);
            }
        }
        return fields;
    }

    private static void add(String section, String name, String value, Map<String, String> fields) {
        if (!STATISTICS.containsKey(section)) {
            fields.put(subject(section, name), fact(name, value));
            return;
        }
        String line = name.replaceFirst("^db[0-9]+$", "dbN");
        if (line.equals(STATISTICS.get(section))) {
            for (String part : value.split(",")) {
                int equals = part.indexOf('=');
                fields.put(
                        subject(section, line + " " + part.substring(0, equals)), Kinds.of(part.substring(equals + 1)));
            }
        }
    }

    private static String fact(String name, String value) {
        if (BY_VALUE.contains(name)) {
            return "= " + value;
        }
        return IDENTIFIER.matcher(name).matches() ? "text" : Kinds.of(value);
    }
}
