package io.kvcompat.impact;

import io.kvcompat.target.Identity;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The servers that were measured; what was not is said to be so, and inherits nothing. */
record ServerProfiles(List<ServerProfile> profiles) {
    private static final String INDEX = "META-INF/kvcompat/servers/index";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static ServerProfiles load(ClassLoader loader) {
        List<ServerProfile> profiles = new ArrayList<>();
        try {
            for (URL index : Resources.all(loader, INDEX)) {
                for (String name : Resources.lines(index)) {
                    profiles.add(MAPPER.readValue(Resources.text(new URL(index, name)), ServerProfile.class));
                }
            }
        } catch (IOException | JacksonException e) {
            throw new IllegalArgumentException("Cannot read the profiles of servers: " + e.getMessage());
        }
        return new ServerProfiles(profiles);
    }

    Optional<ServerProfile> of(Identity identity) {
        return profiles.stream()
                .filter(profile -> profile.product().equals(identity.product())
                        && (identity.version() + ".").startsWith(profile.line() + "."))
                .findFirst();
    }

    /**
     * Returns the profile of {@code valkey:9.1}.
     *
     * @throws IllegalArgumentException when it was not measured; the message names those that were
     */
    ServerProfile named(String spec) {
        String wanted = spec.toLowerCase(Locale.ROOT);
        return profiles.stream()
                .filter(profile -> (wanted + ".").startsWith(profile.spec() + "."))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        spec + " was not measured, and no version inherits from another; measured are " + names()));
    }

    String names() {
        return profiles.stream().map(ServerProfile::spec).sorted().collect(Collectors.joining(", "));
    }

    /** Returns the names of all settings of all servers: what may be looked at. */
    Set<String> settings() {
        Set<String> names = new TreeSet<>();
        profiles.forEach(profile -> names.addAll(profile.settings().keySet()));
        return names;
    }
}
