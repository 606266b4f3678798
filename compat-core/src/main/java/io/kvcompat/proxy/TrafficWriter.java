package io.kvcompat.proxy;

import io.kvcompat.command.Command;
import io.kvcompat.internal.wire.Call;
import io.kvcompat.internal.wire.Frame;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.ReportException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Writes traffic as it comes, in blocks with checksums; what is older than a second is on disk, also after a kill -9.
 *
 * <p>Safe for use by several threads, which wait where the disk is too slow for them.
 */
final class TrafficWriter implements AutoCloseable {
    private static final long FLUSH_MILLIS = 500;
    private static final int MOST_WAITING = 64;
    private static final ByteArrayOutputStream END = new ByteArrayOutputStream(0);

    private final Path file;
    private final OutputStream out;
    private final BlockingQueue<ByteArrayOutputStream> blocks = new LinkedBlockingQueue<>();
    private final Map<Long, Long> sent = new HashMap<>();
    private final Map<Call, Long> numbers = new HashMap<>();
    private final Thread thread;
    private final long start = System.nanoTime();
    private ByteArrayOutputStream block = new ByteArrayOutputStream(TrafficFormat.BLOCK + 4096);
    private volatile @Nullable IOException failure;
    private boolean closed;

    /**
     * Begins a file, in place of what stood there.
     *
     * @param header facts of the recording, by name
     * @throws ReportException when it cannot be written
     */
    TrafficWriter(Path file, Map<String, String> header) {
        this.file = file;
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            out = Files.newOutputStream(file);
            out.write(TrafficFormat.MAGIC);
        } catch (IOException e) {
            throw new ReportException(file + ": cannot be written: " + e.getMessage(), e);
        }
        header.forEach((name, value) -> {
            text(block, name);
            text(block, value);
        });
        blocks.add(block);
        block = new ByteArrayOutputStream(TrafficFormat.BLOCK + 4096);
        thread = new Thread(this::run, "kvcompat-record");
        thread.setDaemon(true);
        thread.start();
    }

    private static void text(ByteArrayOutputStream to, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Varints.write(to, bytes.length);
        to.writeBytes(bytes);
    }

    /** Writes a command that is being sent; {@code parts} are as they may be written down. */
    void request(long connection, Call call, List<Bytes> parts) {
        synchronized (this) {
            numbers.put(call, request(connection, (call.sentAt() - start) / 1000, parts));
        }
        await();
    }

    /** As the other, of traffic that comes from elsewhere; returns the command's number on its connection. */
    synchronized long request(long connection, long micros, List<Bytes> parts) {
        long number = sent.merge(connection, 1L, Long::sum);
        block.write(TrafficFormat.REQUEST);
        Varints.write(block, connection);
        Varints.write(block, number);
        Varints.write(block, Math.max(0, micros));
        Varints.write(block, parts.size());
        for (Bytes part : parts) {
            if (part.isShortened()) {
                Varints.write(block, TrafficFormat.SHORTENED);
                shortened(part);
            } else {
                Varints.write(block, TrafficFormat.WHOLE);
                Varints.write(block, part.length());
                block.writeBytes(part.toArray());
            }
        }
        full();
        return number;
    }

    private void shortened(Bytes part) {
        Varints.write(block, part.length());
        block.writeBytes(HexFormat.of().parseHex(part.sha256()));
        byte[] head = part.toArray();
        Varints.write(block, head.length);
        block.writeBytes(head);
    }

    /** Writes what answered a command. */
    synchronized void replies(long connection, Call call, List<Frame> frames, Secrets secrets) {
        Long number = numbers.remove(call);
        if (number == null) {
            return;
        }
        Command command = call.info().name().length() < 32 ? call.request().command() : null;
        boolean shown = secrets.mayShow(command);
        block.write(TrafficFormat.REPLIES);
        Varints.write(block, connection);
        Varints.write(block, number);
        Varints.write(block, frames.size());
        for (Frame frame : frames) {
            frame(shown ? masked(command, frame, secrets) : frame);
        }
        full();
    }

    private static Frame masked(@Nullable Command command, Frame frame, Secrets secrets) {
        Reply reply = frame.raw() == null ? null : frame.reply();
        return reply == null ? frame : Frame.whole(RespBytes.of(secrets.reply(command, reply)));
    }

    private void frame(Frame frame) {
        byte[] raw = frame.raw();
        if (raw != null) {
            Varints.write(block, TrafficFormat.WHOLE);
            Varints.write(block, raw.length);
            block.writeBytes(raw);
            return;
        }
        Bytes string = frame.longString();
        if (string != null) {
            Varints.write(block, TrafficFormat.LONG_STRING);
            Varints.write(block, frame.length());
            shortened(string);
        } else {
            Varints.write(block, TrafficFormat.LONG_OTHER);
            Varints.write(block, frame.length());
            block.write(frame.type());
            block.writeBytes(frame.digest());
        }
    }

    /** Writes an out-of-band frame. */
    synchronized void push(long connection, Frame frame) {
        block.write(TrafficFormat.PUSH);
        Varints.write(block, connection);
        frame(frame);
        full();
    }

    /** Writes the end of a connection. */
    synchronized void closed(long connection) {
        sent.remove(connection);
        block.write(TrafficFormat.CLOSED);
        Varints.write(block, connection);
        full();
    }

    private void full() {
        if (block.size() >= TrafficFormat.BLOCK) {
            next();
        }
    }

    private void next() {
        ByteArrayOutputStream full = block;
        block = new ByteArrayOutputStream(TrafficFormat.BLOCK + 4096);
        blocks.add(full);
    }

    /** Waits while too much is to be written; without the lock, which the writing thread takes. */
    private void await() {
        try {
            while (blocks.size() > MOST_WAITING && thread.isAlive()) {
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            while (true) {
                ByteArrayOutputStream next = blocks.poll(FLUSH_MILLIS, TimeUnit.MILLISECONDS);
                if (next == END) {
                    return;
                }
                if (next != null) {
                    write(next, deflater);
                } else {
                    flushOpen();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            deflater.end();
        }
    }

    private synchronized void flushOpen() {
        if (block.size() > 0) {
            next();
        }
    }

    private void write(ByteArrayOutputStream whole, Deflater deflater) {
        byte[] bytes = whole.toByteArray();
        byte[] packed = new byte[bytes.length + 1024 + bytes.length / 100];
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        int length = deflater.deflate(packed);
        ByteBuffer head = ByteBuffer.allocate(TrafficFormat.BLOCK_HEAD);
        head.putInt(length).putInt(bytes.length).putInt(TrafficFormat.checksum(packed, length));
        try {
            if (failure == null) {
                out.write(head.array());
                out.write(packed, 0, length);
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Returns what went wrong; null while nothing has. */
    @Nullable
    String problem() {
        IOException e = failure;
        return e == null ? null : file + ": the recording ends early, it cannot be written: " + e.getMessage();
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            next();
        }
        try {
            blocks.add(END);
            thread.join(10_000);
            out.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            failure = e;
        }
    }
}
