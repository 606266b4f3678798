package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.Hints.ValueHint;
import io.kvcompat.catalogue.impact.ImpactFinding.Subject;
import io.kvcompat.catalogue.impact.source.Mention;
import io.kvcompat.catalogue.impact.source.MethodCall.Argument;
import io.kvcompat.catalogue.impact.source.SourceFacts.TextLine;
import io.kvcompat.catalogue.impact.source.Use.Role;
import io.kvcompat.comparison.Severity;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.profile.ServerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares settings, those of a server and those that sources name, with what the other server knows and takes. */
final class SettingAssessor {
    private final Inquiry inquiry;
    private final SnapshotFacts facts;
    private final @Nullable ServerProfile from;
    private final ServerProfile to;
    private final List<ImpactFinding> findings = new ArrayList<>();

    private SettingAssessor(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.facts = inquiry.facts();
        this.from = inquiry.from();
        this.to = inquiry.to();
    }

    static List<ImpactFinding> findings(Inquiry inquiry) {
        SettingAssessor assessor = new SettingAssessor(inquiry);
        assessor.values();
        gone(inquiry.from(), inquiry.to()).forEach(assessor::named);
        inquiry.facts().settings().forEach(assessor::ofServer);
        return assessor.findings;
    }

    /** Returns the settings that CONFIG SET of the other server does not know. */
    static Set<String> gone(@Nullable ServerProfile from, ServerProfile to) {
        Set<String> gone =
                new TreeSet<>(from == null ? Set.of() : from.settings().keySet());
        gone.removeAll(to.settings().keySet());
        // Names that say nothing by themselves would be found in everything.
        gone.removeIf(name -> !name.contains("-"));
        return gone;
    }

    private void values() {
        for (ValueHint hint : inquiry.hints().values()) {
            KnownDifference entry = inquiry.entries().stream()
                    .filter(one -> one.id().equals(hint.entry()))
                    .findFirst()
                    .orElse(null);
            if (entry == null) {
                continue;
            }
            List<Evidence> evidence = new ArrayList<>();
            String here = facts.settings().get(hint.setting());
            if (here != null && hint.refuses(here)) {
                evidence.add(Evidence.ofServer(hint.setting() + " is " + here + " (CONFIG GET)"));
            }
            for (TextLine line : inquiry.source().lines()) {
                String value = value(line.text(), hint.setting());
                if (value != null && hint.refuses(value)) {
                    evidence.add(new Evidence(line.place(), hint.setting() + " is set to " + value));
                }
            }
            given(hint, evidence);
            if (!evidence.isEmpty()) {
                findings.add(new ImpactFinding(
                        entry.id() + ":" + hint.setting(),
                        Subject.SETTING,
                        to.spec() + " refuses this value of " + hint.setting() + " and does not start with it",
                        Relevance.TOUCHES,
                        Severity.BREAKING,
                        10 * ImpactFinding.weight(Severity.BREAKING),
                        0,
                        evidence,
                        entry.why(),
                        entry.who(),
                        entry.whatToDo(),
                        entry.link(),
                        null));
            }
        }
    }

    /** A value that is given behind the name in a call or a list: CONFIG SET, or the arguments of the server's program. */
    private void given(ValueHint hint, List<Evidence> evidence) {
        inquiry.source().calls().forEach(call -> {
            List<Argument> arguments = call.arguments();
            for (int i = 0; i < arguments.size(); i++) {
                String name = arguments.get(i).literal();
                boolean named = name != null && name.replaceFirst("^--", "").equals(hint.setting());
                String value =
                        named && i + 1 < arguments.size() ? arguments.get(i + 1).literal() : null;
                String keyed = arguments.get(i).name().equals(hint.setting()) ? name : null;
                String whole = name == null ? null : value(name, hint.setting());
                for (String one : new String[] {value, keyed, whole}) {
                    if (one != null && hint.refuses(one)) {
                        evidence.add(new Evidence(call.place(), hint.setting() + " is set to " + one));
                        return;
                    }
                }
            }
        });
        for (Mention mention : inquiry.source().mentions()) {
            String value = mention.use().role() == Role.KEY && mention.text().equals(hint.setting())
                    ? mention.use().name().replaceAll("^[\"']|[\"']$", "")
                    : value(mention.text(), hint.setting());
            if (value != null && hint.refuses(value)) {
                evidence.add(new Evidence(mention.place(), hint.setting() + " is set to " + value));
            }
        }
    }

    /** Returns the value of a setting in a line of whatever file: behind blanks, an equals sign or a colon. */
    private static @Nullable String value(String line, String setting) {
        Matcher matcher = Pattern.compile("(?<![\\w-])(?:--)?" + Pattern.quote(setting)
                        + "[\"']?(?:\\s*[:=,]\\s*|\\s+)[\"']?([^\\s\"',;]+)")
                .matcher(line);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** The name of a setting that is gone is found in nothing else. */
    private void named(String setting) {
        List<Evidence> sent = new ArrayList<>();
        List<Evidence> written = new ArrayList<>();
        for (Mention mention : inquiry.source().mentions()) {
            if (!isName(mention.text(), setting)
                    || mention.use().role() == Role.PRINTED
                    || mention.use().role() == Role.RAISED) {
                continue;
            }
            sent.add(new Evidence(mention.place(), setting + " is named"));
        }
        for (TextLine line : inquiry.source().lines()) {
            if (isName(line.text(), setting)) {
                boolean config = line.text().startsWith(setting)
                        || line.text().matches("[\"']?" + Pattern.quote(setting) + "[\"']?\\s*[:=].*");
                (config ? written : sent).add(new Evidence(line.place(), setting + " is set"));
            }
        }
        boolean ignored = to.ignored().contains(setting);
        boolean breaks = !sent.isEmpty() || !ignored && !written.isEmpty();
        List<Evidence> all = new ArrayList<>(sent);
        all.addAll(written);
        if (!all.isEmpty()) {
            findings.add(ImpactFinding.of(
                    Subject.SETTING,
                    setting,
                    breaks
                            ? ignored
                                    ? "CONFIG SET and CONFIG GET of " + to.spec() + " do not know " + setting
                                            + "; in a file it is ignored"
                                    : to.spec() + " has no setting " + setting + " and does not start with it"
                            : to.spec() + " ignores " + setting + " in a file",
                    Relevance.TOUCHES,
                    breaks ? Severity.BREAKING : Severity.BEHAVIOURAL,
                    all,
                    "Take " + setting + " out; one unknown name fails a whole CONFIG SET.",
                    null));
        }
    }

    private static boolean isName(String text, String setting) {
        return Pattern.compile("(?<![\\w-])(?:--)?" + Pattern.quote(setting) + "(?![\\w-])")
                .matcher(text)
                .find();
    }

    private void ofServer(String name, String value) {
        if (isOldName(name) || from == null) {
            return;
        }
        boolean chosen = !value.equals(from.settings().get(name));
        if (!to.knowsSetting(name)) {
            findings.add(ImpactFinding.of(
                    Subject.SETTING,
                    "server:" + name,
                    to.spec() + " refuses to start with " + name,
                    chosen ? Relevance.TOUCHES : Relevance.MAY_TOUCH,
                    chosen ? Severity.BREAKING : Severity.COSMETIC,
                    List.of(Evidence.ofServer(chosen ? name + " is " + value : name + " is at its default")),
                    chosen
                            ? "Take it out of the configuration file."
                            : "If it is in the configuration file, take it out.",
                    null));
        } else if (to.ignored().contains(name)) {
            if (chosen) {
                findings.add(ImpactFinding.of(
                        Subject.SETTING,
                        "server:" + name,
                        to.spec() + " accepts and ignores " + name,
                        Relevance.TOUCHES,
                        Severity.COSMETIC,
                        List.of(Evidence.ofServer(name + " is " + value)),
                        "Take it out, and do not count on it.",
                        null));
            }
        } else if (!chosen) {
            defaults(name, from);
        }
    }

    private void defaults(String name, ServerProfile measured) {
        String here = measured.settings().getOrDefault(name, "");
        String there = to.settings().getOrDefault(name, "");
        if (!here.equals(there)) {
            findings.add(ImpactFinding.of(
                    Subject.SETTING,
                    "server:" + name,
                    "The default of " + name + " is " + shown(there) + " instead of " + shown(here),
                    Relevance.MAY_TOUCH,
                    Severity.BEHAVIOURAL,
                    List.of(Evidence.ofServer(name + " is at its default")),
                    "To keep it as it is, write \"" + name + " " + (here.isEmpty() ? "\"\"" : here)
                            + "\" into the configuration.",
                    null));
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "empty" : value;
    }

    /** {@code slave-…} is another name of {@code replica-…}, which is told once. */
    private boolean isOldName(String name) {
        return name.contains("slave")
                && (facts.settings().containsKey(name.replace("slave", "replica")) || name.equals("slaveof"));
    }
}
