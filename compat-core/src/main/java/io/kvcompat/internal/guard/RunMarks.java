package io.kvcompat.internal.guard;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Reply;
import java.util.Optional;

/** Reads the mark of a run in the database of a session. */
final class RunMarks {
    private RunMarks() {}

    /** Returns it; empty where there is none, or what is there is none. */
    static Optional<RunMark> read(Session session) {
        Reply reply = session.call(Command.of("GET", RunMark.KEY)).reply();
        return reply instanceof BulkStringReply text
                ? RunMark.parse(text.value().utf8())
                : Optional.empty();
    }
}
