package io.kvcompat.catalogue.impact.source;

import io.kvcompat.catalogue.impact.source.SourceFacts.Manifest;
import io.kvcompat.catalogue.impact.source.SourceFacts.Tally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads source folders, as many files at a time as there are processors. */
public final class SourceScan {
    /** Files over this size, in bytes, are generated or data. */
    private static final long LARGEST = 2_000_000;

    /** More bytes than this in a line, on the average, are written by machines. */
    private static final int WIDEST = 500;

    private static final Set<String> MANIFESTS = Set.of(
            "composer.json",
            "composer.lock",
            "package.json",
            "package-lock.json",
            "yarn.lock",
            "pnpm-lock.yaml",
            "Gemfile",
            "Gemfile.lock",
            "requirements.txt",
            "pyproject.toml",
            "poetry.lock",
            "Pipfile",
            "Pipfile.lock",
            "setup.py",
            "setup.cfg",
            "pom.xml",
            "build.gradle",
            "build.gradle.kts",
            "go.mod",
            "Cargo.toml",
            "Cargo.lock",
            "mix.exs",
            "mix.lock",
            "build.sbt",
            "settings.gradle",
            "settings.gradle.kts",
            "CMakeLists.txt");

    private final Search search;

    /** Tells whether a file names a project and its libraries. */
    static boolean isManifest(String name) {
        return MANIFESTS.contains(name) || name.endsWith(".gemspec") || name.endsWith(".csproj");
    }

    private SourceScan(Search search) {
        this.search = search;
    }

    /**
     * Reads the files of all folders, or single files.
     *
     * @throws IllegalArgumentException when there is no such folder, or the parser does not run on this machine
     */
    public static SourceFacts read(List<Path> roots, Search search) {
        return new SourceScan(search).read(roots);
    }

    private SourceFacts read(List<Path> roots) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                    Thread thread = new Thread(task, "kvcompat-source");
                    thread.setDaemon(true);
                    return thread;
                });
        try {
            List<Future<SourceFacts>> tasks = new ArrayList<>();
            SortedMap<String, Integer> unread = new TreeMap<>();
            for (Path root : roots) {
                String name =
                        roots.size() > 1 ? root.toString().replace('\\', '/').replaceFirst("/+$", "") : "";
                SourceFolder folder = SourceFolder.list(root);
                folder.unread().forEach((reason, count) -> unread.merge(reason, count, Integer::sum));
                for (Path file : folder.files()) {
                    String path = folder.path(file);
                    tasks.add(workers.submit(() -> read(file, new SourcePlace(name, path, 1, SourcePlace.part(path)))));
                }
            }
            List<SourceFacts> parts = new ArrayList<>();
            for (Future<SourceFacts> task : tasks) {
                parts.add(task.get());
            }
            parts.add(new SourceFacts(List.of(), List.of(), List.of(), List.of(), List.of(), new Tally(0, 0, unread)));
            return SourceFacts.of(parts);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sources were read", e);
        } catch (ExecutionException e) {
            throw new IllegalArgumentException("Sources cannot be read on this machine: " + e.getCause()
                    + ". The parser is made for Linux (glibc), macOS and Windows on x86-64 and ARM.");
        } finally {
            workers.shutdownNow();
        }
    }

    private SourceFacts read(Path file, SourcePlace place) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                return unread("over 2 MB");
            }
            byte[] text = Files.readAllBytes(file);
            int lines = lines(text);
            List<Manifest> manifests = isManifest(name)
                    ? List.of(new Manifest(place, name, new String(text, StandardCharsets.UTF_8)))
                    : List.of();
            Optional<Language> language = Language.of(name).or(() -> shebang(name, text));
            if (language.isPresent() && text.length > 20_000 && text.length / lines > WIDEST) {
                return unread("written by a machine (long lines)");
            }
            if (language.isEmpty() && manifests.isEmpty() && !TextReader.reads(name)) {
                // A file without an extension that no shell runs is prose.
                return SourceFacts.none();
            }
            SourceFacts facts = language.isPresent()
                    ? ProgramReader.read(search, place, language.get(), Embedded.code(name, text))
                    : TextReader.read(search, place, text);
            return SourceFacts.of(List.of(
                    facts,
                    new SourceFacts(
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            manifests,
                            new Tally(1, lines, new TreeMap<>()))));
        } catch (IOException e) {
            return unread("not readable");
        }
    }

    private static Optional<Language> shebang(String name, byte[] text) {
        if (name.contains(".") || text.length < 3 || text[0] != '#' || text[1] != '!') {
            return Optional.empty();
        }
        String first = new String(text, 0, Math.min(text.length, 80), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        return first.contains("python")
                ? Optional.of(Language.PYTHON)
                : first.contains("ruby")
                        ? Optional.of(Language.RUBY)
                        : first.contains("node")
                                ? Optional.of(Language.JAVASCRIPT)
                                : first.contains("sh") ? Optional.of(Language.SHELL) : Optional.empty();
    }

    private static SourceFacts unread(String reason) {
        SortedMap<String, Integer> unread = new TreeMap<>();
        unread.put(reason, 1);
        return new SourceFacts(List.of(), List.of(), List.of(), List.of(), List.of(), new Tally(0, 0, unread));
    }

    private static int lines(byte[] text) {
        int lines = 1;
        for (byte b : text) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }
}
