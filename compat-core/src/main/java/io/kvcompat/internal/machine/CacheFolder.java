package io.kvcompat.internal.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The user's folder for what was downloaded, shared by all processes of the user.
 *
 * @param path where it is
 */
public record CacheFolder(Path path) {
    /** A file lock keeps other processes out, but within one JVM it is an error to ask for it twice. */
    private static final Map<Path, ReentrantLock> IN_THIS_JVM = new ConcurrentHashMap<>();

    /**
     * Returns the folder that {@code COMPAT_CACHE} names, or else {@code kvcompat} below {@code XDG_CACHE_HOME}, or
     * else below {@code .cache} of the home directory.
     */
    public static CacheFolder of(Machine machine) {
        Path home = Path.of(machine.variable("HOME").orElse(System.getProperty("user.home")));
        Path caches = machine.variable("XDG_CACHE_HOME").map(Path::of).orElse(home.resolve(".cache"));
        return new CacheFolder(machine.variable("COMPAT_CACHE")
                .map(Path::of)
                .orElse(caches.resolve("kvcompat"))
                .toAbsolutePath());
    }

    /**
     * Returns a folder below this one, created with what leads to it.
     *
     * @throws UncheckedIOException when it cannot be created; the message says what to do
     */
    public Path folder(String first, String... more) {
        Path folder = path.resolve(Path.of(first, more));
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot create " + folder + "; set COMPAT_CACHE to a folder that can be written", e);
        }
    }

    /** Does {@code action} while no other thread or process holds the lock of that name, and returns its result. */
    public <T> T locked(String name, Supplier<T> action) {
        Path file = folder("locks").resolve(name + ".lock");
        ReentrantLock thread = IN_THIS_JVM.computeIfAbsent(file, key -> new ReentrantLock());
        thread.lock();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Let go when the channel is closed, or the process ends.
            channel.lock();
            return action.get();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + file, e);
        } finally {
            thread.unlock();
        }
    }

    /** Puts a finished folder or file in its place in one step, so that nobody ever sees a part of it. */
    public static void publish(Path finished, Path place) throws IOException {
        try {
            Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException(finished + " and " + place + " have to be on one file system", e);
        }
    }
}
