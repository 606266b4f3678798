package io.kvcompat.run;

import io.kvcompat.client.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings of one external server that are still to be put back, on disk, so that they outlive a run that was killed.
 *
 * <p>Holds no credentials. One file for each server, in the folder {@code recovery} of the user's state: {@code
 * COMPAT_STATE} (or the system property {@code compat.state}), {@code $XDG_STATE_HOME/kvcompat} or {@code
 * ~/.local/state/kvcompat}.
 */
final class RecoveryFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SUFFIX = ".json";

    private final Path file;

    /**
     * What a file holds.
     *
     * @param server where the server is reached, without credentials, with the database that the run worked in
     * @param settings names and values as they were before
     */
    record Left(@Nullable String server, @Nullable Map<String, String> settings) {}

    private RecoveryFile(Path file) {
        this.file = file;
    }

    static RecoveryFile of(Endpoint endpoint) {
        String name = endpoint.address().replaceAll("[^A-Za-z0-9._-]", "_") + SUFFIX;
        return new RecoveryFile(folder().resolve(name));
    }

    /** Returns every file there is, in the order of their names. */
    static List<RecoveryFile> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(path -> path.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .map(RecoveryFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder " + folder() + ": " + e.getMessage(), e);
        }
    }

    private static Path folder() {
        return state().resolve("recovery");
    }

    private static Path state() {
        String own = System.getProperty("compat.state", System.getenv("COMPAT_STATE"));
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        String state = System.getenv("XDG_STATE_HOME");
        return state == null || state.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "state", "kvcompat")
                : Path.of(state, "kvcompat");
    }

    /**
     * Returns what is to be put back; empty when nothing is.
     *
     * @throws IllegalArgumentException when the file is damaged
     */
    Map<String, String> read() {
        Left left = left();
        return left.settings() == null ? Map.of() : new LinkedHashMap<>(left.settings());
    }

    /** Returns where the server is reached, without credentials; empty when nothing is to be put back. */
    Optional<Endpoint> server() {
        return Optional.ofNullable(left().server()).map(Endpoint::parse);
    }

    private Left left() {
        if (!Files.exists(file)) {
            return new Left(null, null);
        }
        try {
            return JSON.readValue(file.toFile(), Left.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The recovery file " + file
                    + " is damaged: put the settings in it back by" + " hand, and delete it");
        }
    }

    /** Replaces the file, flushed to disk; removes it when nothing is left to put back. */
    void write(Endpoint server, Map<String, String> settings) {
        try {
            if (settings.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling(file.getFileName() + ".tmp");
            Files.write(
                    next,
                    JSON.writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(
                                    new Left(withoutCredentials(server).toString(), settings)),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the recovery file " + file + ": " + e.getMessage(), e);
        }
    }

    private static Endpoint withoutCredentials(Endpoint server) {
        return new Endpoint(
                server.host(), server.port(), server.unixSocket(), server.tls(), null, null, server.database());
    }

    /**
     * Keeps other runs from changing or putting back settings of this server until the claim is closed, or the process
     * ends in whatever way; empty when another run has it.
     */
    Optional<Claim> claim() {
        FileChannel channel = null;
        try {
            Files.createDirectories(file.getParent());
            channel = FileChannel.open(
                    file.resolveSibling(file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return Optional.of(new Claim(channel));
            }
        } catch (OverlappingFileLockException e) {
            // Another run in this JVM has it.
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock the recovery file " + file + ": " + e.getMessage(), e);
        }
        new Claim(channel).close();
        return Optional.empty();
    }

    /** Holds a file's lock. */
    record Claim(@Nullable FileChannel channel) implements AutoCloseable {
        @Override
        public void close() {
            try {
                if (channel != null) {
                    channel.close();
                }
            } catch (IOException e) {
                // The lock goes with the process at the latest.
            }
        }
    }

    Path path() {
        return file;
    }
}
