package io.kvcompat.internal.redisson;

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
import org.jspecify.annotations.Nullable;

/** Frames that came unasked, until they are taken. */
final class PushQueue {
    /** Stands at the end of a queue to which nothing more will be added; told by identity. */
    private static final Reply END = new SimpleStringReply(Bytes.of("end"));

    private final BlockingDeque<Reply> frames = new LinkedBlockingDeque<>();

    void add(Reply frame) {
        frames.addLast(frame);
    }

    void end() {
        frames.addLast(END);
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
        return Optional.ofNullable(frame);
    }
}
