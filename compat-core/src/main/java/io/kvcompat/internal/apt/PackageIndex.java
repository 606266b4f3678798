package io.kvcompat.internal.apt;

import io.kvcompat.internal.machine.CacheFolder;
import io.kvcompat.internal.machine.Machine;
import io.kvcompat.internal.process.ExternalCommand;
import io.kvcompat.internal.process.Finished;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What apt knows of one group of sources, kept in a directory of its own that needs no root. */
final class PackageIndex {
    private static final Duration UPDATE_LIMIT = Duration.ofMinutes(3);
    private static final Duration QUERY_LIMIT = Duration.ofMinutes(1);

    private final Machine machine;
    private final CacheFolder cache;
    private final String groupName;
    private final String name;
    private final String sources;
    private final Path folder;

    PackageIndex(Machine machine, CacheFolder cache, SourceGroup group, String architecture) {
        this.machine = machine;
        this.cache = cache;
        this.groupName = group.name();
        StringBuilder text = new StringBuilder();
        group.all().forEach(stanza -> text.append(stanza.print(architecture)));
        this.sources = text.toString();
        // Other sources (a mirror was changed, say) are another index.
        this.name = group.name().replaceAll("[^A-Za-z0-9.-]", "_") + "-" + Integer.toHexString(sources.hashCode());
        this.folder = cache.folder("apt", name);
    }

    /** Returns all versions of a package, the newest first. */
    List<PackageVersion> versionsOf(String packageName) {
        update(false);
        List<PackageVersion> versions = new ArrayList<>();
        for (String line : query("madison", packageName).lines().toList()) {
            List<String> columns =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (columns.size() == 3 && columns.get(0).equals(packageName)) {
                // Such as "URL bookworm-security/main amd64 Packages".
                String suite = columns.get(2).replaceFirst("\\S+ ", "").replaceFirst("/[^/ ]+ .*", "");
                versions.add(new PackageVersion(this, packageName, columns.get(1), suite));
            }
        }
        return List.copyOf(versions);
    }

    /**
     * Returns what has to be unpacked to run a program of the package: itself and, from its dependencies, the
     * libraries and the {@code -tools} package that holds a server's binary, as {@code name=version}.
     */
    List<String> needed(PackageVersion wanted) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> asked = new LinkedHashSet<>();
        List<String> next = List.of(wanted.name() + "=" + wanted.version());
        while (!next.isEmpty()) {
            asked.addAll(next);
            List<ControlStanza> stanzas = ControlStanza.parse(query("show", next.toArray(String[]::new)));
            stanzas.forEach(stanza -> found.add(stanza.name() + "=" + stanza.version()));
            next = stanzas.stream()
                    .flatMap(stanza -> stanza.dependencies().stream())
                    .filter(PackageIndex::isPartOfAProgram)
                    .distinct()
                    .filter(dependency -> !asked.contains(dependency))
                    .toList();
        }
        return List.copyOf(found);
    }

    /** Downloads packages, given as {@code name=version}, into a directory; apt checks their hashes. */
    void download(List<String> packages, Path directory) {
        List<String> words = new ArrayList<>(List.of("download"));
        words.addAll(packages);
        Finished finished = aptGet(directory, words);
        if (!finished.succeeded()) {
            // The index may be older than the archive, which drops what a newer version has replaced.
            update(true);
            finished = aptGet(directory, words);
        }
        if (!finished.succeeded()) {
            throw new AptException("apt-get could not download " + packages.get(0) + ": " + finished.reason());
        }
    }

    /** Fetches the index unless it is there. */
    private void update(boolean again) {
        cache.locked("apt-" + name, () -> {
            Path done = folder.resolve("updated");
            if (again || !Files.exists(done)) {
                try {
                    prepare();
                    Files.deleteIfExists(done);
                    ServerPackages.FETCHING.log(Level.INFO, "fetching the list of packages of {0}", groupName);
                    Finished finished = aptGet(folder, List.of("update"));
                    if (!finished.succeeded() || failedSilently(finished)) {
                        throw new AptException(
                                "apt-get update for " + groupName + ": " + reason(finished),
                                finished.errors().contains("does not have a Release file"));
                    }
                    Files.createFile(done);
                } catch (IOException e) {
                    throw new AptException("cannot write below " + folder + ": " + e.getMessage());
                }
            }
            return done;
        });
    }

    /** apt-get update ends well, with a warning, where it could not reach an archive. */
    private static boolean failedSilently(Finished finished) {
        return finished.errors().lines().anyMatch(line -> line.startsWith("W: Failed to fetch"));
    }

    private static String reason(Finished finished) {
        return finished.errors()
                .lines()
                .filter(line -> line.startsWith("E: ") || line.startsWith("W: Failed"))
                .findFirst()
                .orElse(finished.reason())
                .replaceFirst("^[EW]: ", "");
    }

    private void prepare() throws IOException {
        for (String part : List.of("lists/partial", "archives/partial", "sources.list.d")) {
            Files.createDirectories(folder.resolve(part));
        }
        Files.writeString(folder.resolve("status"), "");
        Files.writeString(folder.resolve("sources.list.d/archive.sources"), sources);
        Files.writeString(folder.resolve("apt.conf"), AptConfiguration.text(folder));
    }

    private String query(String verb, String... words) {
        List<String> command = new ArrayList<>(List.of("apt-cache", "-c", conf(), "--no-all-versions", verb));
        if (verb.equals("madison")) {
            command.remove("--no-all-versions");
        }
        command.addAll(List.of(words));
        // A name that is not there is no failure: what was found is printed all the same.
        return ExternalCommand.run(machine, folder, QUERY_LIMIT, command).output();
    }

    private Finished aptGet(Path directory, List<String> words) {
        List<String> command = Stream.concat(Stream.of("apt-get", "-q", "-c", conf()), words.stream())
                .toList();
        return ExternalCommand.run(machine, directory, UPDATE_LIMIT, command);
    }

    private String conf() {
        return folder.resolve("apt.conf").toString();
    }

    private static boolean isPartOfAProgram(String dependency) {
        // gconv modules convert character sets, for programs that use iconv: servers do not.
        return dependency.matches("(lib|zlib).*|.*-tools") && !dependency.contains("gconv");
    }
}
