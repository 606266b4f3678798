package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.source.SourceFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what could not be seen, so that nobody takes silence for safety. */
final class Limitations {
    private Limitations() {}

    static List<String> of(Snapshot snapshot, SnapshotFacts facts, SourceFacts source, boolean asked) {
        List<String> unseen = new ArrayList<>();
        for (SnapshotSection part : SnapshotSection.values()) {
            String why = snapshot.unseen().get(part);
            if (why != null) {
                unseen.add(part.command() + " (" + lost(part) + "): " + why);
            } else if (!snapshot.saw(part)) {
                unseen.add(part.command() + " (" + lost(part) + "): no server was read");
            }
        }
        if (snapshot.saw(SnapshotSection.INFO)) {
            unseen.add(
                    "what was used before the statistics were last reset (restart, CONFIG RESETSTAT), and on replicas "
                            + "and other nodes: read each server");
            unseen.add("arguments of commands: the statistics have names alone");
        }
        if (snapshot.saw(SnapshotSection.CLIENTS)
                && facts.connections() > 0
                && facts.libraries().isEmpty()) {
            unseen.add("client libraries: no connected client says what it is (Redis 7.2 and newer, CLIENT SETINFO)");
        }
        if (snapshot.saw(SnapshotSection.CLIENTS)) {
            unseen.add("clients that were not connected at that moment");
        }
        unseen.add("scripts that clients send with EVAL or SCRIPT LOAD, unless their source was given");
        if (!asked) {
            unseen.add("sources: give folders with --source to have error texts, options and scripts looked for");
        } else {
            unseen.add("commands and texts that a program puts together at run time, and what its libraries do inside");
        }
        source.tally().unread().forEach((reason, count) -> unread(reason, count, unseen));
        if (asked && source.tally().files() == 0) {
            unseen.add(0, "sources: NOTHING was read in the folders that were named, so that no finding is no result");
        }
        return unseen;
    }

    private static void unread(String reason, int count, List<String> unseen) {
        unseen.add(
                reason.startsWith("folders")
                        ? count + " " + reason
                        : count + (count == 1 ? " file that is " : " files that are ") + reason);
    }

    /** Returns what was looked at. */
    static List<String> read(Snapshot seen, SourceFacts source) {
        List<String> read = new ArrayList<>();
        for (SnapshotSection part : SnapshotSection.values()) {
            if (seen.saw(part)) {
                read.add(part.command());
            }
        }
        if (source.tally().files() > 0) {
            read.add(String.format(
                    Locale.ROOT,
                    "%,d source files with %,d lines",
                    source.tally().files(),
                    source.tally().lines()));
        }
        return read;
    }

    private static String lost(SnapshotSection part) {
        return switch (part) {
            case INFO -> "which commands are used, and which errors were answered";
            case CLIENTS -> "client libraries, and who uses RESP3";
            case SETTINGS -> "settings";
            case MODULES -> "modules";
            case FUNCTIONS -> "functions";
            case USERS -> "ACL users";
        };
    }
}
