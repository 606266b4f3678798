package io.kvcompat.known.rule;

import io.kvcompat.command.Command;
import io.kvcompat.comparison.ComparedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a session of a lane was told, on both sides. */
final class SessionHistory {
    private final List<Command> queued = new ArrayList<>();
    private final List<Command> queuedByOne = new ArrayList<>();
    private final Set<String> abortedBaseline = new TreeSet<>();
    private final Set<String> abortedOther = new TreeSet<>();
    private boolean transaction;
    private int subscriptions;

    /** Takes note of a command and what was answered to it; {@code entries} explain how the answers differ. */
    void saw(Command command, ComparedAnswer baseline, ComparedAnswer other, Set<String> entries) {
        switch (command.name()) {
            case "MULTI" -> {
                if (baseline.text().equals("+OK") && other.text().equals("+OK")) {
                    end();
                    transaction = true;
                    return;
                }
            }
            case "EXEC", "DISCARD", "RESET" -> {
                end();
                return;
            }
            case "SUBSCRIBE", "PSUBSCRIBE", "SSUBSCRIBE" -> subscriptions++;
            case "UNSUBSCRIBE", "PUNSUBSCRIBE", "SUNSUBSCRIBE" -> subscriptions = 0;
            default -> {}
        }
        if (transaction) {
            queue(command, baseline.text(), other.text(), entries);
        }
    }

    private void queue(Command command, String ours, String theirs, Set<String> entries) {
        boolean here = ours.equals("+QUEUED");
        boolean there = theirs.equals("+QUEUED");
        if (here && there) {
            queued.add(command);
        }
        if (here || there) {
            queuedByOne.add(command);
        }
        if (!ours.equals(theirs)) {
            // An error while queueing aborts the whole transaction, whichever it is, but for two of MULTI and WATCH.
            abortedBaseline.addAll(here ? Set.of() : entries);
            abortedOther.addAll(there ? Set.of() : entries);
        }
    }

    private void end() {
        transaction = false;
        queued.clear();
        queuedByOne.clear();
        abortedBaseline.clear();
        abortedOther.clear();
    }

    boolean inTransaction() {
        return transaction;
    }

    boolean isSubscribed() {
        return subscriptions > 0;
    }

    List<Command> queued() {
        return List.copyOf(queued);
    }

    /** Returns what at least one side had queued. */
    List<Command> queuedByOne() {
        return List.copyOf(queuedByOne);
    }

    /** Returns the entries that explain why a side refused a command that the other queued. */
    Set<String> aborted(boolean baseline) {
        return Set.copyOf(baseline ? abortedBaseline : abortedOther);
    }
}
