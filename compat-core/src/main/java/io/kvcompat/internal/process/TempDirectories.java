package io.kvcompat.internal.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes and deletes directories. */
public final class TempDirectories {
    private TempDirectories() {}

    /** Creates an empty directory that only this user can enter. */
    public static Path create() throws IOException {
        return Files.createTempDirectory("kvcompat-").toRealPath();
    }

    /**
     * Copies a file, or a folder with all it holds, into a directory under its own name.
     *
     * @throws IOException when there is no such file, or one of that name is there
     */
    public static void copy(Path file, Path directory) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        try (Stream<Path> tree = Files.walk(file)) {
            for (Path path : tree.toList()) {
                Files.copy(path, directory.resolve(parent == null ? path : parent.relativize(path.toAbsolutePath())));
            }
        }
    }

    /** Deletes a directory with all it holds, as far as that is possible; links are not followed. Never throws. */
    public static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(directory)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // Nobody can be helped by an error about a leftover in the temporary directory.
        }
    }
}
