package io.kvcompat.catalogue.impact.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a folder that are read, and the number of those that are not.
 *
 * @param root the folder, or a single file
 * @param files what is read, in the order of their names
 * @param unread for each reason the number of files or folders
 */
record SourceFolder(Path root, List<Path> files, SortedMap<String, Integer> unread) {
    private static final Set<String> LEFT_OUT = Set.of(
            "node_modules",
            "bower_components",
            "target",
            "build",
            "dist",
            "out",
            "__pycache__",
            "venv",
            "site-packages",
            "_build",
            "obj",
            "coverage");

    /** Languages that nothing here parses. */
    private static final Set<String> FOREIGN = Set.of(
            "swift", "dart", "pl", "pm", "r", "m", "mm", "erl", "hrl", "clj", "cljs", "hs", "ml", "nim", "zig", "jl",
            "groovy", "ps1", "bat", "vb", "fs", "pas", "cr", "d", "lisp", "tcl", "ipynb", "coffee", "cob", "f90",
            "gleam");

    static SourceFolder list(Path root) {
        if (!Files.exists(root)) {
            throw new IllegalArgumentException(root + ": there is no such folder to look for sources in");
        }
        SourceFolder folder = new SourceFolder(root, new ArrayList<>(), new TreeMap<>());
        try {
            Files.walkFileTree(root, folder.visitor());
        } catch (IOException e) {
            throw new IllegalArgumentException(root + ": cannot be read (" + e.getMessage() + ")");
        }
        folder.files.sort(null);
        return folder;
    }

    /** Returns the path of a file below the root, with slashes. */
    String path(Path file) {
        String path = root.equals(file)
                ? String.valueOf(file.getFileName())
                : root.relativize(file).toString();
        return path.replace('\\', '/');
    }

    private SimpleFileVisitor<Path> visitor() {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = String.valueOf(folder.getFileName());
                if (folder.equals(root)) {
                    return FileVisitResult.CONTINUE;
                }
                if (LEFT_OUT.contains(name)) {
                    count("folders with installed packages or what was built");
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return name.startsWith(".") && !name.equals(".github")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    visit(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                count("not readable");
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private void visit(Path file) {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean script = !name.contains(".");
        if (Language.of(name).isPresent()
                || TextReader.reads(name)
                || script
                || name.endsWith(".lock")
                || SourceScan.isManifest(name)) {
            files.add(file);
        } else if (FOREIGN.contains(extension)) {
            count("in a language that is not parsed (." + extension + ")");
        }
    }

    private void count(String reason) {
        unread.merge(reason, 1, Integer::sum);
    }
}
