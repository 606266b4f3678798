package io.kvcompat.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is appended to and read back by places. What was taken stays readable when the file is removed, and when
 * the disk is full: the last of it is in memory until it is on disk. For one thread at a time.
 */
final class SpoolFile extends OutputStream {
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private long onDisk;

    SpoolFile(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        this.path = path;
        this.channel = FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    /** Returns how many bytes have been taken. */
    long length() {
        return onDisk + buffer.position();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (!buffer.hasRemaining()) {
                writeOut();
            }
            int step = Math.min(length - done, buffer.remaining());
            buffer.put(bytes, offset + done, step);
            done += step;
        }
    }

    /** Moves what is in memory to the disk, as far as there is room. */
    private void writeOut() throws IOException {
        buffer.flip();
        try {
            while (buffer.hasRemaining()) {
                onDisk += channel.write(buffer, onDisk);
            }
        } finally {
            buffer.compact();
        }
    }

    /** Copies a part to {@code to}. */
    void copy(long start, long length, OutputStream to) throws IOException {
        long end = start + length;
        long done = start;
        var target = Channels.newChannel(to);
        while (done < Math.min(end, onDisk)) {
            long step = channel.transferTo(done, Math.min(end, onDisk) - done, target);
            if (step <= 0) {
                throw new IOException("spooled data is missing");
            }
            done += step;
        }
        if (done < end) {
            to.write(buffer.array(), (int) (done - onDisk), (int) (end - done));
        }
    }

    /** Closes and deletes it. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}
