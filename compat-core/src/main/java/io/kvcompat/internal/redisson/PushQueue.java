package io.kvcompat.internal.redisson;

import io.kvcompat.client.ProtocolException;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SimpleStringReply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Out-of-band frames, until they are taken; within the limit that all sessions of the client share. */
final class PushQueue {
    /** Stands at the end of a queue to which nothing more will be added; told by identity. */
    private static final Reply END = new SimpleStringReply(Bytes.of("end"));

    private final BlockingDeque<Reply> frames = new LinkedBlockingDeque<>();
    private final UntakenFrames room;
    private final AtomicLong held = new AtomicLong();

    PushQueue(UntakenFrames room) {
        this.room = room;
    }

    /**
     * Adds a frame.
     *
     * @throws ProtocolException when there is no room for it: a flood that nobody takes would use up all memory
     */
    void add(Reply frame) {
        long size = ReplySize.of(frame);
        if (!room.hold(size)) {
            // The session ends by this, and what it was flooded with must not take the room of others.
            frames.clear();
            release();
            throw new ProtocolException("The server sends more out-of-band than is taken: over "
                    + room.limit() / (1 << 20) + " MiB wait in memory");
        }
        held.addAndGet(size);
        frames.addLast(frame);
    }

    void end() {
        frames.addLast(END);
    }

    /** Gives the room back, since whoever had the session is done with it. */
    void release() {
        room.release(held.getAndSet(0));
    }

    Optional<Reply> next(Duration timeout) {
        try {
            return taken(frames.pollFirst(timeout.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    List<Reply> drain() {
        List<Reply> drained = new ArrayList<>();
        for (Optional<Reply> frame = taken(frames.pollFirst()); frame.isPresent(); frame = taken(frames.pollFirst())) {
            drained.add(frame.get());
        }
        return drained;
    }

    private Optional<Reply> taken(@Nullable Reply frame) {
        if (frame == END) {
            // Others may be waiting for the end, too.
            frames.addFirst(END);
            return Optional.empty();
        }
        if (frame != null) {
            long size = ReplySize.of(frame);
            // What was given back when the session was closed is not given back again.
            if (held.getAndUpdate(bytes -> Math.max(0, bytes - size)) >= size) {
                room.release(size);
            }
        }
        return Optional.ofNullable(frame);
    }
}
