package io.kvcompat.internal.apt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The distribution of a machine, told from os-release.
 *
 * @param family {@code debian} or {@code ubuntu}, also for what is derived from them
 * @param codename of the release whose archive is used, {@code bookworm} say
 */
record Distribution(String family, String codename) {
    /** Which releases Debian's archive is known to hold, oldest first; those gone by then are skipped. */
    private static final List<String> DEBIAN = List.of("bookworm", "trixie", "testing");

    /** Ubuntu's long-term releases, and the one that is being made. */
    private static final List<String> UBUNTU = List.of("jammy", "noble", "resolute", "devel");

    /**
     * Reads {@code etc/os-release} below {@code root}.
     *
     * @throws AptException when the machine runs neither Debian nor Ubuntu nor a child of theirs
     */
    static Distribution of(Path root) {
        Map<String, String> release = read(root.resolve("etc/os-release"));
        String ids = " " + release.getOrDefault("ID", "") + " " + release.getOrDefault("ID_LIKE", "") + " ";
        // Ubuntu's children name Debian too, as the grandparent.
        boolean ubuntu = ids.contains(" ubuntu ");
        if (!ubuntu && !ids.contains(" debian ")) {
            throw new AptException("this machine runs neither Debian nor Ubuntu");
        }
        String codename = release.getOrDefault("VERSION_CODENAME", "");
        codename = release.getOrDefault(ubuntu ? "UBUNTU_CODENAME" : "DEBIAN_CODENAME", codename);
        return new Distribution(ubuntu ? "ubuntu" : "debian", codename);
    }

    /** Returns the name as people write it. */
    String displayName() {
        return family.equals("ubuntu") ? "Ubuntu" : "Debian";
    }

    /** Returns the other releases of the archive that may hold versions that this one lacks. */
    List<String> otherReleases() {
        return (family.equals("ubuntu") ? UBUNTU : DEBIAN)
                .stream().filter(release -> !release.equals(codename)).toList();
    }

    private static Map<String, String> read(Path file) {
        Map<String, String> values = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    values.put(
                            line.substring(0, equals),
                            line.substring(equals + 1).strip().replaceAll("^[\"']|[\"']$", ""));
                }
            }
        } catch (IOException none) {
            return Map.of();
        }
        return values;
    }
}
