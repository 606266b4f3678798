package io.kvcompat.run;

import io.kvcompat.client.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings of one given server that are still to be put back, on disk, so that they outlive a run that was killed.
 *
 * <p>Holds no credentials. One file for each server, in the user's state folder: {@code $XDG_STATE_HOME/kvcompat} or
 * {@code ~/.local/state/kvcompat}.
 */
final class RecoveryFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    private RecoveryFile(Path file) {
        this.file = file;
    }

    static RecoveryFile of(Endpoint endpoint) {
        String name = endpoint.address().replaceAll("[^A-Za-z0-9._-]", "_") + ".json";
        return new RecoveryFile(folder().resolve("recovery").resolve(name));
    }

    private static Path folder() {
        String state = System.getenv("XDG_STATE_HOME");
        return state == null || state.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "state", "kvcompat")
                : Path.of(state, "kvcompat");
    }

    /** Returns what is to be put back; empty when nothing is. */
    Map<String, String> read() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        return JSON.readValue(file.toFile(), new TypeReference<Map<String, String>>() {});
    }

    /** Replaces the file, flushed to disk; removes it when nothing is left to put back. */
    void write(Map<String, String> settings) {
        try {
            if (settings.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling(file.getFileName() + ".tmp");
            Files.write(
                    next,
                    JSON.writeValueAsBytes(settings),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the recovery file " + file + ": " + e.getMessage(), e);
        }
    }

    Path path() {
        return file;
    }
}
