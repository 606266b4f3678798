package io.kvcompat.internal.redisson;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import java.util.List;
import java.util.Locale;

/** Follows CLIENT REPLY, MULTI and RESET in the order of writing, to tell which commands get no reply. */
final class ReplyMode {
    private boolean off;
    private boolean skipNext;
    private boolean inTransaction;

    /** Takes note of a command that is being written and tells whether no reply will come for it. */
    boolean silences(PendingCommand call) {
        boolean skipped = skipNext;
        skipNext = false;
        switch (call.kind) {
            case MULTI -> inTransaction = true;
            case EXEC, DISCARD -> inTransaction = false;
            case RESET -> {
                inTransaction = false;
                // RESET also ends OFF, and its own reply does come, except right after SKIP.
                off = false;
            }
            case CLIENT -> {
                // In a transaction it is queued, and answered so.
                String change = inTransaction ? "" : change(call.command);
                if (change.equals("ON")) {
                    off = false;
                } else if (change.equals("OFF")) {
                    off = true;
                } else if (change.equals("SKIP")) {
                    skipNext = !off;
                    return true;
                }
            }
            default -> {
                // Any other command leaves the mode as it is.
            }
        }
        return off || skipped;
    }

    /** Tells whether CLIENT REPLY OFF is thought to be in force. */
    boolean isOff() {
        return off;
    }

    /** Corrects a wrong guess: the server did reply, having refused CLIENT REPLY OFF. */
    void repliesAfterAll() {
        off = false;
    }

    private static String change(Command command) {
        List<Bytes> parts = command.parts();
        return parts.size() == 3 && parts.get(1).utf8().equalsIgnoreCase("REPLY")
                ? parts.get(2).utf8().toUpperCase(Locale.ROOT)
                : "";
    }
}
