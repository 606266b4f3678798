package io.kvcompat.reproduction;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to do, in its order, to come to one step of a lane. */
final class Steps {
    /** What can be done on a session. */
    enum Action {
        /** Send a command and wait for its reply. */
        CALL,
        /** Send a command whose reply comes later. */
        SEND,
        /** Wait for the reply of what was sent before, or for an out-of-band frame. */
        WAIT
    }

    /** One thing to do; the line is null for a wait, {@code frames} how many come out-of-band, 0 for a reply. */
    record Step(Action action, String session, @Nullable String line, int frames) {}

    /** What a terminal's line editor takes, in bytes. */
    private static final int LONGEST_LINE = 4000;

    /** As many file descriptors as a POSIX shell names by one digit, past the standard ones. */
    private static final int MOST_SESSIONS = 7;

    /** Words that redis-cli keeps for itself, and commands after which it cannot be talked to. */
    private static final Set<String> UNFIT =
            Set.of("QUIT", "EXIT", "RESTART", "CONNECT", "CLEAR", "HELP", "?", "SYNC", "PSYNC", "SHUTDOWN");

    private static final Set<String> SUBSCRIBING =
            Set.of("SUBSCRIBE", "PSUBSCRIBE", "SSUBSCRIBE", "UNSUBSCRIBE", "PUNSUBSCRIBE", "SUNSUBSCRIBE");

    private final List<Step> steps = new ArrayList<>();
    private final Set<String> listening = new HashSet<>();
    private final Set<String> monitoring = new HashSet<>();
    private final Set<String> tracking = new HashSet<>();
    private boolean oneSession = true;
    private boolean newCli;
    private @Nullable String unfit;

    private Steps() {}

    /** Returns what leads to the exchange at {@code last} of {@code all}, which are in the order of their recording. */
    static Steps upTo(int last, List<SentCommand> all) {
        Steps steps = new Steps();
        for (int i = 0; i <= last; i++) {
            // Sent before this one was, and answered after it.
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(j).command() != null && all.get(j).sentAfter() == i) {
                    steps.send(Action.SEND, all.get(j));
                }
            }
            SentCommand sent = all.get(i);
            if (sent.command() != null && sent.sentAfter() == i) {
                steps.send(Action.CALL, sent);
            } else {
                steps.await(sent);
            }
        }
        return steps;
    }

    private void send(Action action, SentCommand sent) {
        Command command = Objects.requireNonNull(sent.command());
        String session = sent.session();
        String line = command.toString();
        check(command, line, session);
        newCli |= listening.contains(session);
        if (SUBSCRIBING.contains(command.name())) {
            listening.add(session);
        } else if (command.name().equals("MONITOR")) {
            monitoring.add(session);
        } else if (line.toUpperCase(Locale.ROOT).startsWith("CLIENT TRACKING ON")) {
            tracking.add(session);
        }
        oneSession &= listening.isEmpty()
                && monitoring.isEmpty()
                && line.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LINE;
        steps.add(new Step(action, session, line, 0));
    }

    /** Adds a wait for what comes for {@code sent}. */
    void await(SentCommand sent) {
        String session = sent.session();
        if (sent.command() != null) {
            steps.add(new Step(Action.WAIT, session, null, 0));
            return;
        }
        oneSession = false;
        boolean listens = listening.contains(session) || monitoring.contains(session);
        if (!listens && !tracking.contains(session)) {
            unfit = "is a reply that nothing asked for";
        }
        Step before = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        int frames = before != null && before.session().equals(session) ? before.frames() : 0;
        if (frames > 0) {
            steps.remove(steps.size() - 1);
        }
        // Outside of a subscription redis-cli reads nothing until the next command.
        steps.add(new Step(listens ? Action.WAIT : Action.CALL, session, listens ? null : "PING", frames + 1));
    }

    private void check(Command command, String line, String session) {
        if (command.parts().stream().anyMatch(Bytes::isShortened)) {
            unfit = "depends on a value that the report keeps shortened";
        } else if (UNFIT.contains(command.name()) || command.name().startsWith(":") || asCount(command)) {
            unfit = "depends on a command that redis-cli takes for its own";
        } else if (line.toUpperCase(Locale.ROOT).startsWith("CLIENT REPLY")) {
            unfit = "depends on CLIENT REPLY, which redis-cli cannot follow";
        } else if (monitoring.contains(session)) {
            unfit = "depends on commands of a session that monitors, which redis-cli cannot send";
        }
    }

    /** Tells whether redis-cli takes the name for how often to send what follows, as it does an empty one, too. */
    private static boolean asCount(Command command) {
        return command.parts().size() > 1 && command.name().matches("(\\s*[+-]?\\d+)?");
    }

    /** Says why these steps cannot be done by redis-cli; null when they can. */
    @Nullable
    String unfit() {
        return sessions().size() > MOST_SESSIONS ? "needs more than " + MOST_SESSIONS + " sessions" : unfit;
    }

    /** Tells whether it can all be typed into one redis-cli. */
    boolean fitOneSession() {
        return oneSession && sessions().size() == 1;
    }

    /** Tells whether a session that listens gets further commands, which older redis-cli do not take. */
    boolean needsNewCli() {
        return newCli;
    }

    List<String> sessions() {
        return steps.stream().map(Step::session).distinct().toList();
    }

    List<Step> steps() {
        return steps;
    }

    /** Returns the commands alone. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Step step : steps) {
            if (step.line() != null) {
                lines.add(step.line());
            }
        }
        return lines;
    }
}
