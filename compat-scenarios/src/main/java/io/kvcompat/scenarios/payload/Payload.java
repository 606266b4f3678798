package io.kvcompat.scenarios.payload;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value, how it is written and how it is read back.
 *
 * @param size how large it is
 * @param clear what is sent before it is written, unmeasured; empty where writing replaces it
 * @param writes what writes it: one command, or several that are sent without waiting for each other's replies
 * @param read what reads all of it
 * @param sha256 the digest of what is written
 * @param digest of the reply to {@code read}: the digest of what came back, to be compared with {@code sha256}
 */
record Payload(
        PayloadSize size,
        Optional<Command> clear,
        List<Command> writes,
        Command read,
        String sha256,
        Function<Reply, String> digest) {
    Payload {
        writes = List.copyOf(writes);
    }

    /** Returns the key of a value of that size. */
    static String key(PayloadSize size) {
        return "payload:" + size.bytes();
    }

    String key() {
        return key(size);
    }
}
