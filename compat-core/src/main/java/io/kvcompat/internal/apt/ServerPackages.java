package io.kvcompat.internal.apt;

import io.kvcompat.internal.machine.CacheFolder;
import io.kvcompat.internal.machine.Machine;
import io.kvcompat.internal.machine.ServerVersion;
import io.kvcompat.internal.process.ExternalCommand;
import io.kvcompat.internal.process.Finished;
import io.kvcompat.internal.process.TempDirectories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds server packages in the machine's own archive and unpacks them into the cache folder. */
public final class ServerPackages {
    /** Takes a minute the first time, so that somebody who waits should be told. */
    static final System.Logger FETCHING = System.getLogger("io.kvcompat.fetching");

    private static final String UNPACKING = ".unpacking-";

    private final Machine machine;
    private final CacheFolder cache;

    public ServerPackages(Machine machine) {
        this.machine = machine;
        this.cache = CacheFolder.of(machine);
    }

    /**
     * Returns the server of a package in the version closest to {@code asked}, the machine's own release first, then
     * the other releases of its archive.
     *
     * @throws AptException when there is none; the message is one line that says why
     */
    public UnpackedServer closest(String packageName, ServerVersion asked) {
        return remembered(packageName + "-" + asked, () -> {
            List<SourceGroup> groups = SourceGroup.plan(distribution(), sources());
            // Where the machine's own release cannot be fetched, its archive is out of reach: no use to go on.
            Findings own = Findings.of(versions(groups.get(0), packageName));
            boolean exact = own.versions().stream().anyMatch(version -> isA(version, asked));
            Findings all = exact ? own : own.plus(findings(groups.subList(1, groups.size()), packageName));
            PackageVersion chosen = ServerVersion.closest(
                            asked, all.versions(), version -> version.upstream().orElseThrow())
                    .orElseThrow(() -> new AptException("no release of the archive has the package " + packageName
                            + (all.failures().isEmpty() ? "" : " (" + String.join("; ", all.failures()) + ")")));
            return new Choice(chosen, all.lasting());
        });
    }

    /**
     * Returns the server of a package from one suite, or from the machine's own release where it is empty.
     *
     * @throws AptException when there is none; the message is one line that says why
     */
    public UnpackedServer from(Optional<String> suite, String packageName) {
        return remembered(packageName + "@" + suite.orElse(""), () -> {
            String release = suite.orElse(distribution().codename());
            SourceGroup group = SourceGroup.named(distribution(), sources(), release);
            PackageVersion newest = versions(group, packageName).stream()
                    .filter(version -> version.suite().matches(release + "(-updates|-security|/updates)?"))
                    .findFirst()
                    .orElseThrow(() ->
                            new AptException(release + " has no package " + packageName + elsewhere(packageName)));
            return new Choice(newest, true);
        });
    }

    /** Says which suites of the archive have a package, and how it is named there. */
    private String elsewhere(String packageName) {
        Map<String, String> suites = new LinkedHashMap<>();
        findings(SourceGroup.plan(distribution(), sources()), packageName)
                .versions()
                .forEach(version -> suites.putIfAbsent(
                        version.suite().replaceFirst("[-/](updates|security)$", ""),
                        version.upstream().map(ServerVersion::toString).orElse(version.version())));
        return suites.isEmpty()
                ? ", and no other suite of the archive that could be read has it"
                : "; name a suite after it and an @: "
                        + suites.entrySet().stream()
                                .map(suite -> suite.getKey() + " has version " + suite.getValue())
                                .collect(Collectors.joining(", "));
    }

    /**
     * What was found.
     *
     * @param versions those whose upstream version is known
     * @param failures why a release could not be searched
     * @param lasting whether it will be the same another time: false where a release could not be reached
     */
    private record Findings(List<PackageVersion> versions, List<String> failures, boolean lasting) {
        static Findings of(List<PackageVersion> versions) {
            return new Findings(
                    versions.stream()
                            .filter(version -> version.upstream().isPresent())
                            .toList(),
                    List.of(),
                    true);
        }

        Findings plus(Findings other) {
            return new Findings(
                    Stream.concat(versions.stream(), other.versions.stream()).toList(),
                    Stream.concat(failures.stream(), other.failures.stream()).toList(),
                    lasting && other.lasting);
        }
    }

    private record Choice(PackageVersion chosen, boolean lasting) {}

    private interface Chooser {
        Choice choose();
    }

    /** Keeps what was chosen, so that later runs need no network and use the same version. */
    private UnpackedServer remembered(String request, Chooser chooser) {
        // Without the lock: what is there is never changed, and a folder that only can be read is as good.
        Optional<UnpackedServer> before = known(request);
        if (before.isPresent()) {
            return before.get();
        }
        if (machine.find("apt-get").isEmpty() || machine.find("dpkg-deb").isEmpty()) {
            throw new AptException("no apt-get and dpkg-deb on PATH");
        }
        try {
            return cache.locked(request, () -> known(request).orElseGet(() -> fetched(request, chooser)));
        } catch (UncheckedIOException e) {
            throw new AptException(String.valueOf(e.getMessage()));
        }
    }

    /** Returns what an earlier run has chosen; empty where there is no note, or the note or the server is not whole. */
    private Optional<UnpackedServer> known(String request) {
        Path servers = cache.path().resolve("servers");
        try {
            String note = Files.readString(cache.path().resolve("chosen").resolve(request))
                    .strip();
            Path folder = servers.resolve(note).normalize();
            return servers.equals(folder.getParent()) ? Optional.of(read(folder)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private UnpackedServer fetched(String request, Chooser chooser) {
        try {
            Choice choice = chooser.choose();
            Path folder = install(choice.chosen());
            if (choice.lasting()) {
                Path chosen = cache.folder("chosen");
                Path draft = Files.createTempFile(chosen, ".note", ".tmp");
                Files.writeString(draft, folder.getFileName().toString());
                CacheFolder.publish(draft, chosen.resolve(request));
            }
            return read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the cache folder " + cache.path(), e);
        }
    }

    private Path install(PackageVersion chosen) throws IOException {
        String architecture = architecture();
        String folderName = String.join("_", chosen.name(), chosen.version().replace(':', '%'), architecture);
        Path servers = cache.folder("servers");
        Path folder = servers.resolve(folderName);
        return cache.locked("server-" + folderName, () -> {
            if (isWhole(folder)) {
                return folder;
            }
            TempDirectories.delete(folder);
            try {
                deleteLeftovers(servers);
                // Beside its place, so that it can be moved there in one step.
                Path work = Files.createTempDirectory(servers, UNPACKING);
                try {
                    FETCHING.log(
                            Level.INFO,
                            "fetching the package {0} {1} into {2}",
                            chosen.name(),
                            chosen.version(),
                            servers);
                    Path packages = Files.createDirectories(work.resolve("packages"));
                    Path unpacked = Files.createDirectories(work.resolve("unpacked"));
                    chosen.index().download(chosen.index().needed(chosen), packages);
                    Unpacker.unpack(machine, packages, unpacked);
                    String source = distribution().displayName() + " package " + chosen.name() + " " + chosen.version();
                    Files.writeString(unpacked.resolve("source"), source);
                    CacheFolder.publish(unpacked, folder);
                } finally {
                    TempDirectories.delete(work);
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot unpack " + chosen.name() + " into " + servers, e);
            }
        });
    }

    private static boolean isWhole(Path folder) {
        try {
            return Files.isDirectory(folder) && read(folder) != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Deletes what processes that were killed while they unpacked have left, when it is surely theirs. */
    private static void deleteLeftovers(Path servers) throws IOException {
        Instant longAgo = Instant.now().minus(Duration.ofDays(1));
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(servers, UNPACKING + "*")) {
            for (Path leftover : leftovers) {
                if (Files.getLastModifiedTime(leftover).toInstant().isBefore(longAgo)) {
                    TempDirectories.delete(leftover);
                }
            }
        }
    }

    private static UnpackedServer read(Path folder) throws IOException {
        return UnpackedServer.in(folder, Files.readString(folder.resolve("source")));
    }

    private static boolean isA(PackageVersion version, ServerVersion asked) {
        return version.upstream().filter(upstream -> upstream.isA(asked)).isPresent();
    }

    /** Searches the groups side by side. */
    private Findings findings(List<SourceGroup> groups, String packageName) {
        // Threads of our own: one of the common pool would take up other work while it waits, and that may need a
        // lock which it already holds.
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, groups.size()));
        try {
            List<Callable<Findings>> searches = new ArrayList<>();
            groups.forEach(group -> searches.add(() -> findings(group, packageName)));
            Findings all = Findings.of(List.of());
            for (Future<Findings> search : threads.invokeAll(searches)) {
                all = all.plus(search.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AptException("interrupted");
        } catch (ExecutionException e) {
            throw new AptException(String.valueOf(e.getCause()));
        } finally {
            threads.shutdownNow();
        }
    }

    private Findings findings(SourceGroup group, String packageName) {
        try {
            return Findings.of(versions(group, packageName));
        } catch (AptException e) {
            return new Findings(List.of(), List.of(String.valueOf(e.getMessage())), e.isLasting());
        }
    }

    private List<PackageVersion> versions(SourceGroup group, String packageName) {
        try {
            return index(group).versionsOf(packageName);
        } catch (AptException e) {
            if (group.more().isEmpty() || !e.isLasting()) {
                throw e;
            }
            return index(group.essential()).versionsOf(packageName);
        }
    }

    private PackageIndex index(SourceGroup group) {
        return new PackageIndex(machine, cache, group, architecture());
    }

    private Distribution distribution() {
        return Distribution.of(machine.root());
    }

    private List<SourceStanza> sources() {
        return SourceFiles.read(machine.root().resolve("etc/apt"));
    }

    private String architecture() {
        Finished finished = ExternalCommand.run(
                machine, Path.of("/"), Duration.ofSeconds(10), List.of("dpkg", "--print-architecture"));
        if (!finished.succeeded()) {
            throw new AptException("dpkg --print-architecture: " + finished.reason());
        }
        return finished.output().strip();
    }
}
