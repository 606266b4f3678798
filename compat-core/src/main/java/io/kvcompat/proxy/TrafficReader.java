package io.kvcompat.proxy;

import io.kvcompat.internal.wire.Frame;
import io.kvcompat.reply.Bytes;
import io.kvcompat.result.ReportException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Reads recorded traffic block by block; of a recording that was cut off all whole blocks are read. For use by one thread.
 */
final class TrafficReader implements AutoCloseable {
    private static final int SHA256 = 32;

    private final Path file;
    private final InputStream in;
    private final Inflater inflater = new Inflater();
    private final Map<String, String> header = new LinkedHashMap<>();
    private ByteBuffer block = ByteBuffer.allocate(0);
    private boolean cutOff;

    private TrafficReader(Path file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /**
     * Opens a recording.
     *
     * @throws ReportException when it cannot be read, is no recording, or one of another version; in one line
     */
    static TrafficReader open(Path file) {
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            TrafficReader reader = new TrafficReader(file, in);
            reader.begin();
            return reader;
        } catch (NoSuchFileException e) {
            throw new ReportException(file + ": there is no such file");
        } catch (IOException e) {
            throw new ReportException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private void begin() throws IOException {
        byte[] magic = in.readNBytes(TrafficFormat.MAGIC.length);
        if (!Arrays.equals(magic, TrafficFormat.MAGIC)) {
            String start = new String(magic, StandardCharsets.ISO_8859_1);
            throw new ReportException(
                    start.startsWith("KVCOMPAT-TRAFFIC/")
                            ? file + ": was recorded by another version (" + start.strip() + ")"
                            : file + ": is no recording of compat; compat record makes one");
        }
        if (nextBlock()) {
            while (block.hasRemaining()) {
                header.put(text(), text());
            }
        }
    }

    private String text() throws IOException {
        return new String(bytes((int) Varints.read(block)), StandardCharsets.UTF_8);
    }

    /** Returns the facts that stand at the head. */
    Map<String, String> header() {
        return header;
    }

    /** Tells whether the recording was cut off, once its end has been read. */
    boolean isCutOff() {
        return cutOff;
    }

    private boolean nextBlock() throws IOException {
        byte[] head = in.readNBytes(TrafficFormat.BLOCK_HEAD);
        if (head.length < TrafficFormat.BLOCK_HEAD) {
            cutOff |= head.length > 0;
            return false;
        }
        ByteBuffer numbers = ByteBuffer.wrap(head);
        int packed = numbers.getInt();
        int whole = numbers.getInt();
        int checksum = numbers.getInt();
        if (packed < 0 || packed > TrafficFormat.LONGEST_BLOCK || whole < 0 || whole > TrafficFormat.LONGEST_BLOCK) {
            cutOff = true;
            return false;
        }
        byte[] bytes = in.readNBytes(packed);
        if (bytes.length < packed || TrafficFormat.checksum(bytes, packed) != checksum) {
            cutOff = true;
            return false;
        }
        byte[] content = new byte[whole];
        inflater.reset();
        inflater.setInput(bytes);
        try {
            int length = 0;
            while (length < whole) {
                int step = inflater.inflate(content, length, whole - length);
                if (step <= 0) {
                    throw new DataFormatException("it is too short");
                }
                length += step;
            }
        } catch (DataFormatException e) {
            throw new ReportException(file + ": a block cannot be unpacked: " + e.getMessage(), e);
        }
        block = ByteBuffer.wrap(content);
        return true;
    }

    /** Returns the next entry; null at the end. */
    @Nullable
    TrafficRecord next() {
        try {
            while (!block.hasRemaining()) {
                if (cutOff || !nextBlock()) {
                    return null;
                }
            }
            int type = block.get();
            long connection = Varints.read(block);
            return switch (type) {
                case TrafficFormat.REQUEST -> request(connection);
                case TrafficFormat.REPLIES -> replies(connection);
                case TrafficFormat.PUSH -> new TrafficRecord.Push(connection, frame());
                case TrafficFormat.CLOSED -> new TrafficRecord.Closed(connection);
                default -> throw new IOException("an entry of the unknown type " + type);
            };
        } catch (IOException e) {
            throw new ReportException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private TrafficRecord request(long connection) throws IOException {
        long number = Varints.read(block);
        long micros = Varints.read(block);
        int count = (int) Varints.read(block);
        List<Bytes> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parts.add(
                    Varints.read(block) == TrafficFormat.WHOLE
                            ? Bytes.wrap(bytes((int) Varints.read(block)))
                            : shortened());
        }
        return new TrafficRecord.Request(connection, number, micros, parts);
    }

    private TrafficRecord replies(long connection) throws IOException {
        long number = Varints.read(block);
        int count = (int) Varints.read(block);
        List<Frame> frames = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            frames.add(frame());
        }
        return new TrafficRecord.Replies(connection, number, frames);
    }

    private Bytes shortened() throws IOException {
        long length = Varints.read(block);
        String digest = HexFormat.of().formatHex(bytes(SHA256));
        return Bytes.shortened(length, digest, bytes((int) Varints.read(block)));
    }

    private Frame frame() throws IOException {
        int kind = (int) Varints.read(block);
        long length = Varints.read(block);
        return switch (kind) {
            case TrafficFormat.WHOLE -> Frame.whole(bytes((int) length));
            case TrafficFormat.LONG_STRING -> Frame.longString(length, shortened());
            case TrafficFormat.LONG_OTHER -> Frame.longOther(block.get(), length, bytes(SHA256));
            default -> throw new IOException("a reply of the unknown kind " + kind);
        };
    }

    private byte[] bytes(int length) throws IOException {
        if (length < 0 || length > block.remaining()) {
            throw new IOException("an entry that is longer than its block");
        }
        byte[] bytes = new byte[length];
        block.get(bytes);
        return bytes;
    }

    @Override
    public void close() {
        inflater.end();
        try {
            in.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
