package io.kvcompat.internal.guard;

import io.kvcompat.client.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is still to be put back on one server, on disk, so that it outlives a run that was killed.
 *
 * <p>Holds no credentials. One file for what concerns a server as a whole and one for each database that a run works in,
 * named for what the server calls itself and not for how it is reached, in the folder {@code recovery} of the user's state:
 * {@code COMPAT_STATE} (or the system property {@code compat.state}), {@code $XDG_STATE_HOME/kvcompat} or
 * {@code ~/.local/state/kvcompat}.
 */
final class RecoveryFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SUFFIX = ".json";
    private static final int MOST_TRIES = 20;

    private final Path file;

    /**
     * What a file holds.
     *
     * @param server where the server is reached, without credentials, with the database that the run worked in
     * @param runId what the server called itself; empty where it did not
     */
    record Content(Endpoint server, String runId, Leftover leftover) {}

    private RecoveryFile(Path file) {
        this.file = file;
    }

    /** Returns the file for what concerns a server as a whole. */
    static RecoveryFile ofServer(Endpoint endpoint, ServerInstance instance) {
        return new RecoveryFile(folder().resolve(name(endpoint, instance) + SUFFIX));
    }

    /** Returns the file for the database of {@code endpoint}. */
    static RecoveryFile ofDatabase(Endpoint endpoint, ServerInstance instance) {
        return new RecoveryFile(folder().resolve(name(endpoint, instance) + "-db" + endpoint.database() + SUFFIX));
    }

    private static String name(Endpoint endpoint, ServerInstance instance) {
        String name = instance.runId().isEmpty() ? endpoint.address() : instance.runId();
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
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
        return StateFolder.path().resolve("recovery");
    }

    /**
     * Returns what it holds; empty when there is none.
     *
     * @throws IllegalArgumentException when it is damaged
     */
    Optional<Content> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode root = JSON.readTree(file.toFile());
            return Optional.of(new Content(
                    Endpoint.parse(LeftoverJson.text(root, "server")),
                    LeftoverJson.text(root, "runId"),
                    LeftoverJson.read(root)));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The recovery file " + file + " is damaged: put back by hand what it tells, and delete it", e);
        }
    }

    /** Replaces the file, flushed to disk; removes it when nothing is left to put back. */
    void write(Endpoint server, ServerInstance instance, Leftover leftover) {
        try {
            if (leftover.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            ObjectNode root = JSON.createObjectNode();
            root.put("server", withoutCredentials(server).toString());
            root.put("runId", instance.runId());
            LeftoverJson.write(leftover, root);
            Path next = file.resolveSibling(file.getFileName() + ".tmp");
            Files.write(
                    next,
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "Cannot write the recovery file " + file + " (" + e.getMessage()
                            + "), so nothing is changed on an external server; set COMPAT_STATE to a folder"
                            + " that can be written",
                    e);
        }
    }

    private static Endpoint withoutCredentials(Endpoint server) {
        return new Endpoint(
                server.host(), server.port(), server.unixSocket(), server.tls(), null, null, server.database());
    }

    /**
     * Keeps other runs from writing or putting back what this file is for until the claim is closed, or the process
     * ends in whatever way; empty when another run has it.
     */
    Optional<Claim> claim() {
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<FileChannel> locked = lock();
            if (locked.isEmpty()) {
                return Optional.empty();
            }
            Claim claim = new Claim(this, locked.get());
            if (claim.isOfThePresentFile()) {
                return Optional.of(claim);
            }
            claim.close();
        }
        return Optional.empty();
    }

    private Optional<FileChannel> lock() {
        FileChannel channel = null;
        try {
            Files.createDirectories(file.getParent());
            channel = FileChannel.open(
                    lockFile(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
            channel.close();
        } catch (OverlappingFileLockException e) {
            // Another run in this JVM has it.
            closeQuietly(channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new IllegalArgumentException(
                    "Cannot lock the recovery file " + file + " (" + e.getMessage()
                            + "); set COMPAT_STATE to a folder that can be written",
                    e);
        }
        return Optional.empty();
    }

    private Path lockFile() {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The lock goes with the process at the latest.
        }
    }

    /** Holds a file's lock. */
    record Claim(RecoveryFile of, FileChannel channel) implements AutoCloseable {
        /** Tells whether the file that was locked is still there: whoever had it before may have removed it just then. */
        private boolean isOfThePresentFile() {
            byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
            try {
                channel.truncate(0).write(ByteBuffer.wrap(token), 0);
                return Arrays.equals(token, Files.readAllBytes(of.lockFile()));
            } catch (IOException e) {
                return false;
            }
        }

        /** Lets others have it; nothing of it stays where nothing is left to put back. */
        @Override
        public void close() {
            try {
                if (!Files.exists(of.file) && isOfThePresentFile()) {
                    Files.deleteIfExists(of.lockFile());
                }
            } catch (IOException e) {
                // An empty file stays, which harms nobody.
            }
            closeQuietly(channel);
        }
    }

    Path path() {
        return file;
    }
}
