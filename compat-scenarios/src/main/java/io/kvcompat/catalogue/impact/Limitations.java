package io.kvcompat.catalogue.impact;

import java.util.ArrayList;
import java.util.List;

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
        if (source.skipped() > 0) {
            unseen.add(source.skipped() + " source files that are too large or could not be read");
        }
        return unseen;
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
