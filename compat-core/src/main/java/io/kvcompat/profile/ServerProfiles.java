package io.kvcompat.profile;

import io.kvcompat.target.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The servers that were measured; what was not is said to be so, and inherits nothing.
 *
 * @param profiles one for each major and minor version of a product
 */
public record ServerProfiles(List<ServerProfile> profiles) {
    private static final String INDEX = "META-INF/kvcompat/servers/index";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Returns no profiles, as if no server had been measured. */
    public static ServerProfiles none() {
        return new ServerProfiles(List.of());
    }

    /**
     * Reads the profiles that stand on the class path under {@code META-INF/kvcompat/servers}; none when it has none.
     *
     * @throws IllegalArgumentException when one cannot be read
     */
    public static ServerProfiles load(ClassLoader loader) {
        List<ServerProfile> profiles = new ArrayList<>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                for (String name : text(index).lines().map(String::strip).toList()) {
                    if (!name.isEmpty() && !name.startsWith("#")) {
                        profiles.add(MAPPER.readValue(text(new URL(index, name)), ServerProfile.class));
                    }
                }
            }
        } catch (IOException | JacksonException e) {
            throw new IllegalArgumentException("Cannot read the profiles of servers: " + e.getMessage());
        }
        return new ServerProfiles(profiles);
    }

    private static String text(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns the profile of a server's major and minor version; empty when that was not measured. */
    public Optional<ServerProfile> of(Identity identity) {
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
    public ServerProfile named(String spec) {
        String wanted = spec.toLowerCase(Locale.ROOT);
        return profiles.stream()
                .filter(profile -> (wanted + ".").startsWith(profile.spec() + "."))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        spec + " was not measured, and no version inherits from another; measured are " + names()));
    }

    /** Returns what users write for those that were measured, {@code redis:7.2, valkey:9.1} say. */
    public String names() {
        return profiles.stream().map(ServerProfile::spec).sorted().collect(Collectors.joining(", "));
    }

    /** Returns the names of all settings of all servers: what may be looked at. */
    public Set<String> settings() {
        Set<String> names = new TreeSet<>();
        profiles.forEach(profile -> names.addAll(profile.settings().keySet()));
        return names;
    }
}
