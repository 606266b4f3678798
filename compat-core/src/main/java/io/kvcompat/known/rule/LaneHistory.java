package io.kvcompat.known.rule;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.reply.Reply;
import io.kvcompat.target.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Explains the differences of one lane of two targets by rules, in the order of its exchanges; for one thread.
 *
 * <p>What was before decides what a reply means: a transaction, a script that was loaded, a difference that was explained and left
 * the two sides with other data.
 */
public final class LaneHistory {
    private final RuleBook rules;
    private final String scenario;
    private final Protocol protocol;
    private final Identity baseline;
    private final Identity other;
    private final Traffic traffic = new Traffic();
    private final Map<String, SessionHistory> sessions = new HashMap<>();
    private final Consequences consequences = new Consequences();
    private final Explainer explainer;

    LaneHistory(RuleBook rules, String scenario, Protocol protocol, Identity baseline, Identity other) {
        this.rules = rules;
        this.scenario = scenario;
        this.protocol = protocol;
        this.baseline = baseline;
        this.other = other;
        this.explainer = new Explainer(rules.index());
    }

    /** Takes note of an exchange whose answers agree. */
    public void agreed(String session, @Nullable Command command, List<Reply> replies) {
        if (command != null && !rules.isEmpty()) {
            ComparedAnswer answer = new ComparedAnswer(replies, "");
            session(session).saw(command, answer, answer, Set.of());
            traffic.saw(command);
        }
    }

    /** Says what the rules know of an exchange whose answers differ, and takes note of it. */
    public Explained differed(
            String session, String step, @Nullable Command command, ComparedAnswer ours, ComparedAnswer theirs) {
        Fact fact = Fact.of(command, ours, theirs);
        Explained looked = fact == null ? Explained.NOT : looked(step, fact.subject(), fact.baseline(), fact.other());
        if (looked.isWhole()) {
            return looked;
        }
        SessionHistory state = session(session);
        Scene scene = scene(state, step, command);
        Explained explained = explain(scene, session, state, ours, theirs);
        if (command != null) {
            Set<String> entries = new TreeSet<>(explained.entries());
            if (explained.consequence()) {
                consequences.left(Aftermath.KEYS, entries, command, session);
            }
            if (command.name().equals("EXEC") && ours.isError() != theirs.isError()) {
                state.queuedByOne().forEach(one -> consequences.left(aftermath(one), entries, one, session));
            }
            state.saw(command, ours, theirs, entries);
            traffic.saw(command);
        }
        return explained;
    }

    /** Says what the rules know of two frames of a session that came out-of-band, or of one where the other side has none. */
    public Explained frame(String session, String step, ComparedAnswer ours, ComparedAnswer theirs) {
        SessionHistory state = session(session);
        return explain(scene(state, step, null), session, state, ours, theirs);
    }

    /** Says what the rules know of something that is no exchange: a metric, a check, an outcome, an observation. */
    public Explained looked(String step, @Nullable String subject, String ours, String theirs) {
        Scene scene = new Scene(
                scenario, step, protocol, null, subject, baseline, other, new Before(new SessionHistory(), null));
        ComparedAnswer left = ComparedAnswer.ofText(ours);
        return explainer
                .explain(scene, left, ComparedAnswer.ofText(theirs))
                .map(found -> new Explained(ids(found), false, null, null))
                .orElseGet(() ->
                        new Explained(List.of(), false, null, expired(scene, left, ComparedAnswer.ofText(theirs))));
    }

    private SessionHistory session(String name) {
        return sessions.computeIfAbsent(name, key -> new SessionHistory());
    }

    private Scene scene(SessionHistory state, String step, @Nullable Command command) {
        return new Scene(scenario, step, protocol, command, null, baseline, other, new Before(state, command));
    }

    private Explained explain(
            Scene scene, String session, SessionHistory state, ComparedAnswer ours, ComparedAnswer theirs) {
        Optional<List<Rule>> found = explainer.explain(scene, ours, theirs);
        if (found.isPresent()) {
            List<String> ids = ids(found.get());
            found.get()
                    .forEach(rule -> consequences.left(
                            left(rule, scene, ours, theirs), Set.of(rule.entry()), scene.command(), session));
            return new Explained(ids, false, null, null);
        }
        Plausible plausible = new Plausible(traffic::wasSent, text -> rules.isErrorOfState(text, scene));
        Set<String> causes = consequences.of(scene, session, state, ours, theirs, plausible);
        return causes.isEmpty()
                ? new Explained(
                        List.of(),
                        false,
                        explainer.near(scene, ours).map(Rule::entry).orElse(null),
                        expired(scene, ours, theirs))
                : new Explained(List.copyOf(causes), true, null, null);
    }

    private @Nullable String expired(Scene scene, ComparedAnswer ours, ComparedAnswer theirs) {
        return rules.hasExpired()
                ? new Explainer(rules.expired())
                        .explain(scene, ours, theirs)
                        .map(found -> found.get(0).entry())
                        .orElse(null)
                : null;
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::entry).distinct().toList();
    }

    /** Returns what a difference leaves behind: what its rule says, or where one side refused what the other did, what it did. */
    private static Aftermath left(Rule rule, Scene scene, ComparedAnswer ours, ComparedAnswer theirs) {
        Command command = scene.command();
        if (rule.leaves() != null || command == null) {
            return rule.leaves() == null ? Aftermath.NOTHING : rule.leaves();
        }
        boolean oneRefused = ours.isError() != theirs.isError();
        boolean queued = ours.text().equals("+QUEUED") || theirs.text().equals("+QUEUED");
        return oneRefused && !queued ? aftermath(command) : Aftermath.NOTHING;
    }

    private static Aftermath aftermath(Command command) {
        return switch (command.name()) {
            case "ACL" -> Aftermath.USERS;
            case "CONFIG" -> Aftermath.SETTINGS;
            case "CLIENT" -> Aftermath.SESSIONS;
            case "FUNCTION", "SCRIPT" -> Aftermath.SCRIPTS;
            case "AUTH", "SELECT", "RESET" -> Aftermath.SESSION;
            default -> Aftermath.KEYS;
        };
    }

    /** What was before a command of a session. */
    private final class Before implements Circumstances {
        private final SessionHistory state;
        private final @Nullable Command command;
        private final List<Command> queued;

        Before(SessionHistory state, @Nullable Command command) {
            this.state = state;
            this.command = command;
            this.queued = new ArrayList<>(state.queued());
        }

        @Override
        public boolean wereSent(String printed) {
            if (command != null) {
                // A reply may repeat what its own command holds.
                traffic.saw(command);
            }
            return traffic.wereSent(printed);
        }

        @Override
        public boolean isContainer(String name) {
            return rules.isContainer(name);
        }

        @Override
        public boolean inTransaction() {
            return state.inTransaction();
        }

        @Override
        public boolean isSubscribed() {
            return state.isSubscribed();
        }

        @Override
        public List<Command> queued() {
            return queued;
        }

        @Override
        public String script() {
            return command == null ? "" : traffic.script(command);
        }

        @Override
        public boolean wasBefore(Template line, Scene scene, Map<String, String> bindings) {
            return traffic.wasBefore(line, scene, bindings);
        }

        @Override
        public long longestWith(Scene scene) {
            return scene.command() == null ? -1 : traffic.longestWith(scene.command());
        }
    }
}
