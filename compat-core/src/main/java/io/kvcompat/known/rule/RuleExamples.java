package io.kvcompat.known.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shows what a rule is about as a reader would see it: a command, and what each side answers. */
final class RuleExamples {
    private static final int MOST = 6;
    private static final String THERE = "(there)";
    private static final String NOT_THERE = "(not there)";

    private final Rule rule;
    private final List<KnownRule.Example> all = new ArrayList<>();

    private RuleExamples(Rule rule) {
        this.rule = rule;
    }

    static List<KnownRule.Example> of(Rule rule) {
        RuleExamples examples = new RuleExamples(rule);
        examples.collect();
        return List.copyOf(examples.all);
    }

    private void collect() {
        Relation relation = rule.relation();
        if (relation instanceof ReplyRelation reply) {
            replies(reply);
        } else if (relation instanceof TextRewrite text) {
            String sign = text.errorsOnly() ? "-" : "";
            add(command(), sign + text.replace().sample(), sign + text.by().sample());
        } else if (relation instanceof FieldsChange change) {
            change.added().keySet().forEach(name -> add(command(), NOT_THERE + " " + name, THERE + " " + name));
            change.gone().keySet().forEach(name -> add(command(), THERE + " " + name, NOT_THERE + " " + name));
            new TreeMap<>(change.renamed()).forEach((from, to) -> add(command(), from, to));
            change.changed()
                    .forEach((name, values) -> add(
                            command(),
                            name + " " + values.baseline().sample(),
                            name + " " + values.other().sample()));
        } else if (relation instanceof ElementsChange change) {
            change.added().forEach(one -> add(command(), NOT_THERE + " " + one.sample(), THERE + " " + one.sample()));
            change.gone().forEach(one -> add(command(), THERE + " " + one.sample(), NOT_THERE + " " + one.sample()));
        } else if (relation instanceof OneSidedCommands one) {
            one.replies().keySet().forEach(name -> command(one.baselineLacks(), name));
        } else if (relation instanceof OneSidedSettings one) {
            one.names().stream()
                    .sorted()
                    .forEach(name -> sides(one.baselineLacks(), "CONFIG GET " + name, "[]", "[\"" + name + "\", …]"));
        } else if (relation instanceof OneSidedFields one) {
            one.names().stream()
                    .sorted()
                    .forEach(name -> sides(
                            one.baselineLacks(),
                            one.of().equals("CLIENT") ? "CLIENT LIST" : one.of(),
                            NOT_THERE + " " + name,
                            THERE + " " + name));
        } else {
            others(relation);
        }
    }

    private void others(Relation relation) {
        if (relation instanceof MetadataChange change) {
            change.changes()
                    .forEach((name, fields) -> add(
                            describing(fields) + " " + name.replace("*", "PING").toUpperCase(Locale.ROOT),
                            String.join(", ", fields.keySet()),
                            "other " + String.join(", ", fields.keySet())));
        } else if (relation instanceof NumberSpelling) {
            add(command(), ",0.10000000000000001", ",0.1");
        } else if (relation instanceof PayloadFormat payload) {
            add(command(), "version " + payload.baseline(), "version " + payload.other());
        } else if (relation instanceof EventsChange events) {
            events.added().stream().sorted().forEach(event -> add(null, "(no frame)", event));
            events.gone().stream().sorted().forEach(event -> add(null, event, "(no frame)"));
            new TreeMap<>(events.renamed()).forEach((from, to) -> add(null, from, to));
        } else {
            add(command(), "one text", "another text");
        }
    }

    private static String describing(Map<String, MetadataChange.Values> fields) {
        boolean docs = fields.keySet().stream()
                .anyMatch(field -> field.matches("arguments.*|summary|since|doc_flags|replaced_by|complexity|history.*"
                        + "|deprecated_since|group|display-texts"));
        return docs ? "COMMAND DOCS" : "COMMAND INFO";
    }

    private void replies(ReplyRelation reply) {
        for (int i = 0; i < Math.max(reply.baseline().size(), reply.other().size()); i++) {
            String ours = reply.baseline()
                    .get(Math.min(i, reply.baseline().size() - 1))
                    .sample();
            String theirs =
                    reply.other().get(Math.min(i, reply.other().size() - 1)).sample();
            Template subject = rule.where().subject();
            if (subject != null && subject.sample().startsWith("way ")) {
                ours = "\"" + subject.sample() + ": " + ours + "\"";
                theirs = "\"" + subject.sample() + ": " + theirs + "\"";
            }
            add(command(), ours, theirs);
        }
    }

    private void command(boolean baselineLacks, String name) {
        String typed = name.replace('|', ' ').toUpperCase(Locale.ROOT);
        String unknown = name.contains("|")
                ? "-ERR unknown subcommand '" + typed.substring(typed.indexOf(' ') + 1) + "'. Try "
                        + typed.substring(0, typed.indexOf(' ')) + " HELP."
                : "-ERR unknown command '" + typed + "', with args beginning with: ";
        sides(baselineLacks, typed, unknown, "(known)");
    }

    private void sides(boolean baselineLacks, String command, String lacking, String having) {
        add(command, baselineLacks ? lacking : having, baselineLacks ? having : lacking);
    }

    /** Returns a command that the rule is about; null for none. */
    private @Nullable String command() {
        Where where = rule.where();
        if (where.subject() != null) {
            return "GET \"" + where.subject().sample().replace("\"", "\\\"") + "\"";
        }
        if (where.line() != null) {
            return where.line().sample();
        }
        if (where.commands().isEmpty()) {
            return null;
        }
        String name = where.commands().get(0);
        return where.with().isEmpty() ? name : name + " … " + where.with().get(0);
    }

    private void add(@Nullable String command, String baseline, String other) {
        if (all.size() < MOST || rule.relation() instanceof OneSidedCommands) {
            all.add(new KnownRule.Example(command, baseline, other));
        }
        if (command != null && rule.where().commands().size() > 1 && rule.relation() instanceof ReplyRelation) {
            for (String name : rule.where().commands()) {
                if (all.stream().noneMatch(one -> name.equals(one.command()))) {
                    all.add(new KnownRule.Example(name, baseline, other));
                }
            }
        }
    }
}
