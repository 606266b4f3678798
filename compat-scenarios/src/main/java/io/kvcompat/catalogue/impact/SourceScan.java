package io.kvcompat.catalogue.impact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks through source folders and reads what may say which commands and error texts a program uses. */
final class SourceScan {
    /** Files over this size, in bytes, are generated or data. */
    private static final long LARGEST = 2_000_000;

    private static final Set<String> SKIPPED =
            Set.of("node_modules", "vendor", "target", "build", "dist", "__pycache__", "venv");

    private static final Set<String> MANIFESTS = Set.of(
            "composer.json",
            "composer.lock",
            "package.json",
            "package-lock.json",
            "Gemfile",
            "Gemfile.lock",
            "requirements.txt",
            "pyproject.toml",
            "poetry.lock",
            "pom.xml",
            "build.gradle",
            "build.gradle.kts",
            "go.mod");

    private final List<SourceFile> files = new ArrayList<>();
    private final List<SourceFacts.Manifest> manifests = new ArrayList<>();
    private int skipped;

    private SourceScan() {}

    /** Reads the files of all folders, in the order of their names. */
    static SourceFacts read(List<Path> folders) {
        SourceScan scan = new SourceScan();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new IllegalArgumentException(folder + ": there is no such folder to look for sources in");
            }
            scan.walk(folder);
        }
        scan.files.sort((left, right) -> left.path().compareTo(right.path()));
        return new SourceFacts(scan.files, scan.manifests, scan.skipped);
    }

    private void walk(Path root) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = String.valueOf(folder.getFileName());
                    boolean skip = !folder.equals(root) && (name.startsWith(".") || SKIPPED.contains(name));
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        visit(root, file, attributes.size());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    skipped++;
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder " + root, e);
        }
    }

    private void visit(Path root, Path file, long size) {
        String name = String.valueOf(file.getFileName());
        Optional<Language> language = Language.of(name);
        boolean manifest = MANIFESTS.contains(name);
        if (language.isEmpty() && !manifest) {
            return;
        }
        if (size > LARGEST) {
            skipped++;
            return;
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            String path = root.relativize(file).toString();
            if (manifest) {
                manifests.add(new SourceFacts.Manifest(path, text));
            } else {
                files.add(SourceFile.of(path, language.orElseThrow(), text));
            }
        } catch (IOException e) {
            skipped++;
        }
    }
}
