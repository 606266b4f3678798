package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.CrossTargetScenario;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks COMMAND DOCS about every command and subcommand that any server of the run has, and takes out what programs go by:
 * arguments, group, since when, and what replaces a deprecated one; not the sentences for people.
 */
@AutoService(Scenario.class)
public final class CommandDocs implements CrossTargetScenario {
    private static final List<String> FACTS =
            List.of("group", "since", "doc_flags", "deprecated_since", "replaced_by", "arguments");

    @Override
    public String id() {
        return "server-behaviour/command-docs";
    }

    @Override
    public String title() {
        return "COMMAND DOCS tells the arguments of every command, since when there is it, and what is deprecated";
    }

    @Override
    public void runTogether(List<ScenarioContext> lanes) {
        Descriptions.compare(
                lanes, "COMMAND DOCS", FACTS, found -> found.size() > 1 ? facts(byName(found.get(1))) : Map.of());
    }

    private static Map<String, String> facts(Map<String, Reply> docs) {
        Map<String, String> facts = new LinkedHashMap<>();
        docs.forEach((name, value) -> {
            switch (name) {
                case "group", "since", "deprecated_since", "replaced_by" -> facts.put(name, Replies.text(value));
                case "doc_flags" -> facts.put(name, String.join(" ", Replies.texts(value)));
                case "arguments" -> facts.put(name, arguments(value));
                default -> {
                    // Sentences for people, and subcommands, which are asked about one by one.
                }
            }
        });
        return facts;
    }

    private static Map<String, Reply> byName(Reply map) {
        List<Reply> items = Replies.items(map);
        Map<String, Reply> entries = new LinkedHashMap<>();
        for (int i = 0; i + 1 < items.size(); i += 2) {
            entries.put(Replies.text(items.get(i)), items.get(i + 1));
        }
        return entries;
    }

    private static String arguments(Reply list) {
        return Replies.items(list).stream()
                .map(CommandDocs::byName)
                .map(CommandDocs::argument)
                .collect(Collectors.joining(", "));
    }

    /** Writes one argument: {@code ttl/oneof{optional}(seconds/integer EX, milliseconds/integer PX)}. */
    private static String argument(Map<String, Reply> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach((name, value) -> {
            switch (name) {
                case "name" -> text.append(Replies.text(value));
                case "type" -> text.append('/').append(Replies.text(value));
                case "token" -> text.append(' ').append(Replies.text(value));
                case "flags" ->
                    text.append('{')
                            .append(String.join(" ", Replies.texts(value)))
                            .append('}');
                case "arguments" -> text.append('(').append(arguments(value)).append(')');
                default -> {
                    // The name to show and the number of the key specification, which COMMAND INFO has.
                }
            }
        });
        return text.toString();
    }
}
