package io.kvcompat.result;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * A folder for reports, held for one run until it is closed: two runs that write into one folder would leave a mixture.
 * The lock goes with the process, in whatever way that ends. For use by one thread.
 */
@API(status = Status.INTERNAL)
public final class OutputFolder implements AutoCloseable {
    private final Path path;
    private final Path lock;
    private final @Nullable FileChannel channel;

    private OutputFolder(Path path, Path lock, @Nullable FileChannel channel) {
        this.path = path;
        this.lock = lock;
        this.channel = channel;
    }

    /**
     * Makes the folder where it is missing, takes it for the run, and removes what an earlier run has left there but for
     * reports of targets.
     *
     * @throws IllegalArgumentException when it cannot be written, or another run has it; in one line
     */
    public static OutputFolder claim(Path folder) {
        return claim(folder, true);
    }

    /**
     * As {@link #claim}, but leaves there what is there: for what is written beside the reports of a run.
     *
     * @throws IllegalArgumentException as {@link #claim}
     */
    public static OutputFolder join(Path folder) {
        return claim(folder, false);
    }

    private static OutputFolder claim(Path folder, boolean anew) {
        try {
            Files.createDirectories(folder);
            OutputFolder claimed = lock(folder);
            try {
                if (anew) {
                    removeStale(folder);
                }
                return claimed;
            } catch (IOException e) {
                claimed.close();
                throw e;
            }
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException(
                    "Cannot write reports to " + folder + ": " + e.getFile() + " is a file; name a folder by --out");
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot write reports to " + folder + ": " + ReportFiles.reason(e)
                    + "; name a folder that can be written by --out");
        }
    }

    /**
     * Makes a folder for the reports of a run that has lost its own: nobody runs for an hour to read that a disk is full.
     *
     * @throws ReportException when that cannot be made either
     */
    public static Path elsewhere() {
        try {
            return Files.createTempDirectory("kvcompat-reports-");
        } catch (IOException e) {
            throw new ReportException("Nor can a folder be made in " + System.getProperty("java.io.tmpdir") + ": "
                    + ReportFiles.reason(e));
        }
    }

    private static OutputFolder lock(Path folder) throws IOException {
        Path file = folder.resolve(ReportNames.LOCK);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            @Nullable FileLock held = channel.tryLock();
            if (held == null) {
                throw taken(folder, channel);
            }
        } catch (OverlappingFileLockException e) {
            throw taken(folder, channel);
        } catch (IOException e) {
            // Some network file systems have no locks; a folder there is used without.
            channel.close();
            return new OutputFolder(folder, file, null);
        }
        channel.truncate(0);
        String holder = "process " + ProcessHandle.current().pid() + " since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
        return new OutputFolder(folder, file, channel);
    }

    private static IllegalArgumentException taken(Path folder, FileChannel channel) throws IOException {
        ByteBuffer holder = ByteBuffer.allocate(100);
        try (channel) {
            channel.read(holder, 0);
        }
        String who = new String(holder.array(), 0, holder.position(), StandardCharsets.UTF_8);
        return new IllegalArgumentException("Another run writes its reports to " + folder
                + (who.isEmpty() ? "" : " (" + who.replaceAll("\\p{Cntrl}", " ") + ")")
                + "; name another folder by --out, or wait for it to end");
    }

    private static void removeStale(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> stale = files.filter(
                            file -> ReportNames.isStale(file.getFileName().toString()))
                    .toList();
            for (Path file : stale) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Returns the folder. */
    public Path path() {
        return path;
    }

    /** Lets others have it. */
    @Override
    public void close() {
        if (channel != null) {
            try {
                // Before the lock is given up, so that nobody else's file is deleted.
                Files.deleteIfExists(lock);
                channel.close();
            } catch (NoSuchFileException e) {
                // The folder has been removed meanwhile.
            } catch (IOException e) {
                // The lock goes with the process at the latest.
            }
        }
    }
}
