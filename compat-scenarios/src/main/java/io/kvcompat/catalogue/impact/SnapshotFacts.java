package io.kvcompat.catalogue.impact;

import io.kvcompat.target.Identity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a snapshot says.
 *
 * @param identity which server it is; null where INFO was not read
 * @param commands by name in lower case, {@code config|get} say
 * @param errors how often each error code was answered since the statistics were reset
 * @param libraries what the connected clients say they are
 * @param connections how many clients were connected, the one that asked left out
 * @param resp3 how many of them use RESP3
 * @param settings names and values; a hidden value is {@code ***}
 * @param modules names and versions
 * @param functions the skeleton of the functions' code
 * @param users the rules of each ACL user, masked
 * @param databases one line of INFO keyspace each
 */
record SnapshotFacts(
        @Nullable Identity identity,
        Map<String, CommandUse> commands,
        Map<String, Long> errors,
        List<LibraryUse> libraries,
        long connections,
        long resp3,
        Map<String, String> settings,
        Map<String, String> modules,
        String functions,
        List<User> users,
        List<String> databases) {
    /** How often a command was called, refused before it ran, and failed while it ran. */
    record CommandUse(String name, long calls, long rejected, long failed) {
        long errors() {
            return rejected + failed;
        }
    }

    /** A client library and how many connections use it. */
    record LibraryUse(String name, String version, long connections) {}

    /** An ACL user, named by its place in ACL LIST, and its masked rules. */
    record User(String name, List<String> rules) {}

    /** So many different commands no program uses; a test of the server, such as compat run, does. */
    private static final int OF_A_TEST = 100;

    /** Returns how many different commands were called. */
    long variety() {
        return commands.values().stream().filter(use -> use.calls() > 0).count();
    }

    /** Tells whether the counters are those of a test of the server, so that they say nothing of programs. */
    boolean isOfTest() {
        return variety() > OF_A_TEST;
    }

    /** Returns the same without the counters of commands and errors. */
    SnapshotFacts withoutCounters() {
        return new SnapshotFacts(
                identity,
                Map.of(),
                Map.of(),
                libraries,
                connections,
                resp3,
                settings,
                modules,
                functions,
                users,
                databases);
    }

    CommandUse use(String command) {
        return commands.getOrDefault(command, new CommandUse(command, 0, 0, 0));
    }
}
