package io.kvcompat.catalogue.impact;

import io.kvcompat.known.ProductVersion;
import io.kvcompat.known.VerifiedPairs;
import io.kvcompat.profile.ServerProfile;
import io.kvcompat.profile.ServerProfiles;
import io.kvcompat.target.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what must be known before a report is read: what was not measured, and what was taken for what. */
final class Notices {
    private Notices() {}

    static List<String> of(
            Identity baseline,
            @Nullable ServerProfile measured,
            ServerProfile to,
            @Nullable String from,
            String wanted,
            SnapshotFacts facts,
            ServerProfiles profiles,
            VerifiedPairs pairs) {
        List<String> notices = new ArrayList<>();
        if ("sentinel".equals(baseline.mode())) {
            notices.add(
                    "This is a Sentinel, which has no data and none of the commands that are judged here: read the servers that it"
                            + " watches (SENTINEL MASTERS names them), and try its file with compat config sentinel.conf.");
            return notices;
        }
        if (facts.isOfTest()) {
            notices.add(facts.variety()
                    + " different commands were called since the statistics were reset, which no program does but a test of the"
                    + " server, compat run say: its counters are not used. CONFIG RESETSTAT, let your programs run for"
                    + " a while, and ask again.");
        }
        if (measured == null) {
            notices.add(baseline.displayName()
                    + " was not measured, so nothing of the catalogue is told of it; measured are "
                    + profiles.names() + ". Commands, settings, modules and users are compared all the same. With --as "
                    + "you can have it treated as one of these.");
            return notices;
        }
        Identity actual = facts.identity();
        if (from != null && actual != null && !profiles.of(actual).equals(profiles.of(baseline))) {
            notices.add(actual.displayName() + " is treated as " + baseline.displayName() + ", as you asked");
        }
        version(from == null ? baseline.product() + ":" + baseline.version() : from, measured, notices);
        version(wanted, to, notices);
        if (!isMeasured(measured, to, pairs)) {
            notices.add(measured.spec() + " to " + to.spec()
                    + " was not measured as a pair: what differs between them is not in"
                    + " the catalogue, so that few findings mean nothing. Measured are " + list(pairs)
                    + ". Commands, settings, modules and users are compared all the same.");
        }
        return notices;
    }

    /** Says that runs of the suite are not among the counters of the server. */
    static Optional<String> leftOut(Snapshot snapshot) {
        return snapshot.text(SnapshotSection.INFO)
                .lines()
                .filter(line -> line.startsWith(SnapshotReader.LEFT_OUT))
                .map(line -> line.substring(SnapshotReader.LEFT_OUT.length()))
                .map(calls -> "The suite has run on this server: what was counted meanwhile, " + calls
                        + " calls, is left out.")
                .findFirst();
    }

    /** Tells which version of a line was measured, where another one of it was named or seen. */
    private static void version(String asked, ServerProfile measured, List<String> notices) {
        String exact = measured.product() + ":" + measured.version();
        if (asked.matches("(?i)[a-z]+:\\d+\\.\\d+\\.\\S+") && !asked.equalsIgnoreCase(exact)) {
            notices.add(asked.toLowerCase(Locale.ROOT) + " itself was not measured: of its line " + exact
                    + " was, whose differences are told. What changed between the two patches is not seen.");
        }
    }

    private static boolean isMeasured(ServerProfile from, ServerProfile to, VerifiedPairs pairs) {
        return pairs.find(
                        ProductVersion.parse(from.product() + ":" + from.version()),
                        ProductVersion.parse(to.product() + ":" + to.version()))
                .isPresent();
    }

    private static String list(VerifiedPairs pairs) {
        return pairs.pairs().isEmpty()
                ? "none"
                : String.join(
                        ", ",
                        pairs.pairs().stream().map(VerifiedPairs.Pair::toString).toList());
    }
}
