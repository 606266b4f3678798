package io.kvcompat.run;

import io.kvcompat.profile.ServerProfile;
import io.kvcompat.profile.ServerProfiles;
import io.kvcompat.result.Deviations;
import io.kvcompat.target.Identity;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the settings of a server that somebody has set, by the measured defaults of its version. */
final class DeviatingSettings {
    /** Names that were kept for old files, each with the name in use, which tells the same. */
    private static final Map<String, String> OLD_WORDS = Map.of("slave", "replica", "ziplist", "listpack");

    private DeviatingSettings() {}

    /** Returns null where the version was not measured, or told no settings. */
    static @Nullable Deviations of(ServerProfiles profiles, Identity identity, SortedMap<String, String> settings) {
        ServerProfile profile = profiles.of(identity).orElse(null);
        if (profile == null || settings.isEmpty()) {
            return null;
        }
        SortedMap<String, String> deviating = new TreeMap<>();
        settings.forEach((name, value) -> {
            String usual = profile.settings().get(name);
            // What a newer patch level has added has no measured default.
            if (usual != null && !usual.equals(value) && !isOldName(name, settings)) {
                deviating.put(name, value);
            }
        });
        return new Deviations(
                new Identity(profile.product(), profile.version(), identity.mode(), profile.version()).displayName(),
                deviating);
    }

    private static boolean isOldName(String name, SortedMap<String, String> settings) {
        return OLD_WORDS.entrySet().stream()
                .anyMatch(word -> name.contains(word.getKey())
                        && settings.containsKey(name.replace(word.getKey(), word.getValue())));
    }
}
