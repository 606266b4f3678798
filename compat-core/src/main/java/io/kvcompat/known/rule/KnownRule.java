package io.kvcompat.known.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A rule of change as those see it who read the catalogue and explain no difference: what it is about, in words. */
public final class KnownRule {
    private final Rule rule;
    private final RuleYaml written;

    KnownRule(Rule rule, RuleYaml written) {
        this.rule = rule;
        this.written = written;
    }

    /**
     * What a reader sees of a rule.
     *
     * @param command a command; null for a frame that comes unasked and for what is measured
     * @param baseline what the baseline answers, an ellipsis standing for what may be anything
     * @param other what the other answers
     */
    public record Example(@Nullable String command, String baseline, String other) {}

    /** Returns what a reader sees of it. */
    public List<Example> examples() {
        return RuleExamples.of(rule);
    }

    Rule rule() {
        return rule;
    }

    /** Returns the commands that it is about, in upper case, with a subcommand or without; empty for any command. */
    public List<String> commands() {
        return rule.where().commands();
    }

    /** Returns the words one of which is among the arguments, {@code IFEQ} say; empty where none is asked for. */
    public List<String> options() {
        return rule.where().with();
    }

    /** Returns the line that the command must be, a text with holes; null for any. */
    public @Nullable String line() {
        return rule.where().line() == null ? null : String.valueOf(rule.where().line());
    }

    /** Returns what was looked at, of a rule about observations, a text with holes; null for a rule about replies. */
    public @Nullable String subject() {
        return rule.where().subject() == null
                ? null
                : String.valueOf(rule.where().subject());
    }

    /** Returns the step that it is about, {@code metric/NAME} say, a text with holes; null for any. */
    public @Nullable String step() {
        return rule.where().step() == null ? null : String.valueOf(rule.where().step());
    }

    /** Tells whether it is about out-of-band frames. */
    public boolean isAboutFrames() {
        return rule.where().push();
    }

    /** Returns what the baseline says, texts with holes: whole replies, or words in them; empty where it is about no text. */
    public List<String> baselineTexts() {
        if (rule.relation() instanceof ReplyRelation reply) {
            return reply.baseline().stream().map(Template::toString).toList();
        }
        return rule.relation() instanceof TextRewrite text
                ? List.of(text.replace().toString())
                : List.of();
    }

    /** Returns what the other says, as {@link #baselineTexts}. */
    public List<String> otherTexts() {
        if (rule.relation() instanceof ReplyRelation reply) {
            return reply.other().stream().map(Template::toString).toList();
        }
        return rule.relation() instanceof TextRewrite text ? List.of(text.by().toString()) : List.of();
    }

    /** Returns the commands that the baseline alone knows, {@code client|capa} say, in lower case. */
    public Set<String> commandsGone() {
        return rule.relation() instanceof OneSidedCommands one && !one.baselineLacks()
                ? new TreeSet<>(one.replies().keySet())
                : Set.of();
    }

    /** Returns the commands that the other alone knows, {@code client|capa} say, in lower case. */
    public Set<String> commandsAdded() {
        return rule.relation() instanceof OneSidedCommands one && one.baselineLacks()
                ? new TreeSet<>(one.replies().keySet())
                : Set.of();
    }

    /** Returns the settings that the baseline alone knows. */
    public Set<String> settingsGone() {
        return rule.relation() instanceof OneSidedSettings one && !one.baselineLacks()
                ? new TreeSet<>(one.names())
                : Set.of();
    }

    /** Returns the settings that the other alone knows. */
    public Set<String> settingsAdded() {
        return rule.relation() instanceof OneSidedSettings one && one.baselineLacks()
                ? new TreeSet<>(one.names())
                : Set.of();
    }

    /** Returns the fields that are added, gone, renamed or hold another value; empty where it is about none. */
    public Set<String> fields() {
        if (!(rule.relation() instanceof FieldsChange change)) {
            return Set.of();
        }
        TreeMap<String, Object> all = new TreeMap<>(change.added());
        all.putAll(change.gone());
        all.putAll(change.renamed());
        all.putAll(change.changed());
        return Set.copyOf(all.keySet());
    }

    /** Returns by command in lower case the fields of COMMAND INFO and COMMAND DOCS that are another. */
    public Map<String, Set<String>> metadata() {
        Map<String, Set<String>> fields = new TreeMap<>();
        if (rule.relation() instanceof MetadataChange change) {
            change.changes().forEach((command, some) -> fields.put(command, new TreeSet<>(some.keySet())));
        }
        return fields;
    }

    /** Returns the scenario that it names; null for none, as nearly all name none. */
    public @Nullable String scenario() {
        return rule.where().scenario();
    }

    /** Returns why it names a scenario; empty where it names none. */
    public String scenarioReason() {
        return rule.scenarioReason();
    }

    /** Returns how many times the baseline's a measurement may be, {@code 0.8..1.2}; null where nothing is measured. */
    public @Nullable String ratio() {
        return written.ratio();
    }

    /** Returns the rule as it was written. */
    @Override
    public String toString() {
        return written.toString();
    }
}
