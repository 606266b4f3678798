package io.kvcompat.internal.guard;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.scenario.SkipException;
import java.util.List;

/**
 * Keeps the values of a run from filling an external server up to its memory limit, at which it would evict keys of others
 * or refuse their writes. Not safe for use by several threads.
 */
final class MemoryRoom {
    /** How much may be written before the server is asked. */
    private static final long UNSEEN = 1 << 20;

    /** Of its limit a server keeps this share free. */
    private static final double KEPT_FREE = 0.1;

    /** What a value may take beyond its bytes, with the buffers that it goes through. */
    private static final int COPIES = 2;

    /** Servers refuse longer strings, unless told otherwise. */
    private static final long LONGEST = 512L << 20;

    private long unseen;

    /**
     * Lets a command be sent.
     *
     * @param limitIsOurs whether the run itself has set the limit, on a server where no keys but its own are
     * @throws SkipException when the server has not the room
     */
    void before(Command command, Session session, boolean limitIsOurs) {
        unseen += bytes(command);
        if (limitIsOurs) {
            unseen = 0;
            return;
        }
        if (unseen < UNSEEN) {
            return;
        }
        String info =
                GuardReplies.text(session.call(Command.of("INFO", "memory")).reply());
        long limit = number(GuardReplies.field(info, "maxmemory"));
        long used = number(GuardReplies.field(info, "used_memory"));
        long wanted = COPIES * unseen;
        unseen = 0;
        if (limit > 0 && used + wanted > limit * (1 - KEPT_FREE)) {
            throw new SkipException("The external server is so near to its maxmemory (" + used + " of " + limit
                    + " bytes are used) that larger values might cost others theirs");
        }
    }

    /** Tells whether so much comes together with {@code command} that the server is to be asked. */
    boolean isLarge(Command command) {
        return unseen + bytes(command) >= UNSEEN;
    }

    /** Takes note of a command that is not large. */
    void add(Command command) {
        unseen += bytes(command);
    }

    private static long bytes(Command command) {
        long bytes = command.parts().stream().mapToLong(Bytes::length).sum();
        return switch (command.name()) {
            case "SETRANGE" -> bytes + offset(command.parts(), 1);
            case "SETBIT", "BITFIELD" -> bytes + offset(command.parts(), Byte.SIZE);
            default -> bytes;
        };
    }

    /** Returns how far a string is made to reach, with the largest number as its offset. */
    private static long offset(List<Bytes> parts, int unit) {
        long offset = parts.stream()
                        .skip(2)
                        .filter(part -> part.length() < 20)
                        .mapToLong(part -> number(part.utf8().replaceFirst("^#", "")))
                        .max()
                        .orElse(0)
                / unit;
        return Math.min(offset, LONGEST);
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }
}
