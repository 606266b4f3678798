package io.kvcompat.known;

import io.kvcompat.comparison.Severity;
import io.kvcompat.result.Deviations;
import io.kvcompat.result.ReportHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * Explains what differs between two servers because somebody has set them otherwise, which says nothing of the servers.
 *
 * <p>Only settings count that both have, and of which one is not the default of its version: another default is a
 * difference of the servers.
 */
@API(status = Status.INTERNAL)
public final class SettingDifferences {
    /** What such a difference is known as. */
    public static final KnownDifference ENTRY = new KnownDifference(
            "setting-differs",
            "A setting that is not the default of its version differs between the two servers",
            KnownDifference.Applies.ALL,
            KnownDifference.Applies.ALL,
            Severity.INFORMATIONAL,
            "setting",
            "Somebody has set one of the two servers otherwise than the other; each difference names the setting and both"
                    + " values.",
            null,
            "Nothing, where both settings are meant. To see what differs beside them, give both servers the same value.",
            null,
            List.of(),
            null,
            null,
            null);

    /** Names that were kept for old files, each with the name in use. */
    private static final Map<String, String> OLD_WORDS = Map.of("slave", "replica", "ziplist", "listpack");

    /** Settings whose default a server takes from the machine or its place, or that have none that could be measured. */
    private static final Set<String> OF_THE_MACHINE = Set.of(
            "maxclients",
            "port",
            "dir",
            "bind",
            "pidfile",
            "logfile",
            "unixsocket",
            "unixsocketperm",
            "save",
            "tls-port");

    private SettingDifferences() {}

    /** Returns which settings explain a difference and how they are on both servers, for people; empty for none. */
    public static Optional<String> explain(Occurrence found, ReportHeader baseline, ReportHeader other) {
        SortedMap<String, String> apart = apart(baseline, other);
        if (apart.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        SettingEffects.all().shownIn(found, apart.keySet()).forEach(name -> texts.add(apart.get(name)));
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("; ", texts.subList(0, Math.min(3, texts.size()))));
    }

    /** Returns the settings that are set otherwise, each with a text that tells both values. */
    private static SortedMap<String, String> apart(ReportHeader baseline, ReportHeader other) {
        SortedMap<String, String> apart = new TreeMap<>();
        String ours = baseline.environment().getOrDefault(ReportHeader.DATABASE, "0");
        String theirs = other.environment().getOrDefault(ReportHeader.DATABASE, "0");
        if (!ours.equals(theirs)) {
            apart.put(ReportHeader.DATABASE, text(ReportHeader.DATABASE, baseline, ours, other, theirs));
        }
        baseline.settings().forEach((name, value) -> {
            @Nullable String another = other.settings().get(name);
            if (another != null && !another.equals(value) && (isSet(name, baseline) || isSet(name, other))) {
                apart.put(name, text(name, baseline, value, other, another));
            }
        });
        return apart;
    }

    private static String text(String name, ReportHeader baseline, String ours, ReportHeader other, String theirs) {
        return name + " is " + shown(ours) + " on " + baseline.target() + " and " + shown(theirs) + " on "
                + other.target();
    }

    private static String shown(String value) {
        return value.isEmpty() ? "\"\"" : value;
    }

    private static boolean isSet(String name, ReportHeader header) {
        if (OF_THE_MACHINE.contains(name)) {
            return true;
        }
        @Nullable Deviations deviations = header.deviations();
        if (deviations == null) {
            // Of a version whose defaults were not measured; a password is nobody's default.
            return header.settings().getOrDefault(name, "").equals(ReportHeader.SECRET);
        }
        return deviations.settings().containsKey(name)
                || OLD_WORDS.entrySet().stream()
                        .anyMatch(word ->
                                deviations.settings().containsKey(name.replace(word.getKey(), word.getValue())));
    }
}
