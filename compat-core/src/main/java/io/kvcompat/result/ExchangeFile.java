package io.kvcompat.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Exchanges on disk, to be read again in any order: a file beside the reports that is deleted on close.
 *
 * <p>Safe for use by several threads.
 */
@API(status = Status.INTERNAL)
public final class ExchangeFile implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private long end;

    private ExchangeFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Where an exchange is: its offset in bytes and its length. */
    public record Place(long offset, int length) {}

    /**
     * Creates an empty file, which ends with the process, too.
     *
     * @throws ReportException when it cannot be written
     */
    public static ExchangeFile create(Path folder) {
        try {
            Files.createDirectories(folder);
            Path path = Files.createTempFile(folder, ".exchanges", ".spool");
            return new ExchangeFile(
                    path,
                    FileChannel.open(
                            path,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new ReportException(folder + ": cannot be written: " + ReportFiles.reason(e), e);
        }
    }

    /** Writes an exchange, values over 4 KiB shortened, and returns where it is. */
    public synchronized Place add(Exchange exchange) {
        byte[] bytes = ReportJson.bytes(json -> ExchangeJson.write(json, exchange));
        Place place = new Place(end, bytes.length);
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                end += channel.write(buffer, end);
            }
        } catch (IOException e) {
            throw new ReportException(path + ": cannot be written: " + ReportFiles.reason(e), e);
        }
        return place;
    }

    /** Returns the exchange that was written there. */
    public synchronized Exchange read(Place place) {
        ByteBuffer buffer = ByteBuffer.allocate(place.length());
        try {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, place.offset() + buffer.position()) < 0) {
                    throw new IOException("spooled data is missing");
                }
            }
        } catch (IOException e) {
            throw new ReportException(path + ": cannot be read: " + ReportFiles.reason(e), e);
        }
        return ExchangeJson.read(ReportJson.MAPPER.readTree(buffer.array()));
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
