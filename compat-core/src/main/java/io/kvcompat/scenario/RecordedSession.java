package io.kvcompat.scenario;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A session of a scenario; each command and each reply on it is recorded with a stable step id. */
public interface RecordedSession {
    /** Returns its name. */
    String name();

    /** Returns a view of this session whose exchanges are compared by {@code policy}. */
    RecordedSession comparing(Policy policy);

    /**
     * Sends a command written in redis-cli's quoting and returns its (first) reply.
     *
     * @throws io.kvcompat.client.ClientException when none comes; that is recorded
     */
    default Reply call(String line) {
        return call(Command.parse(line));
    }

    /** As {@link #call(String)}. */
    Reply call(Command command);

    /** Sends a command and returns what was recorded, a lost connection or a time-out included; never throws for these. */
    default Exchange exchange(String line) {
        return exchange(Command.parse(line));
    }

    /** As {@link #exchange(String)}. */
    Exchange exchange(Command command);

    /** As {@link #exchange(Command)}, with a time-out of its own. */
    Exchange exchange(Command command, Duration timeout);

    /** Sends a command without waiting for its reply, which {@link Pending#await} takes. */
    Pending send(Command command);

    /** As {@link #send(Command)}. */
    default Pending send(String line) {
        return send(Command.parse(line));
    }

    /** Waits until the server has this session blocked in a command, or its pending command is answered. */
    void awaitBlocked(Duration timeout);

    /** Waits for the next frame that comes out-of-band and returns it, recorded; empty (and recorded as missing) when none comes. */
    Optional<Reply> nextPush(Duration timeout);

    /** Records and returns all that surely has come out-of-band: a PING that is not recorded is answered first. */
    List<Reply> pushes();

    /** Returns the session below, what goes through it is not recorded: for bulk work whose replies are checked otherwise. */
    Session unrecorded();

    /** Closes the connection; a session of this name may be opened anew. */
    void close();

    /** A command on its way. */
    interface Pending {
        /** Waits for the reply and returns what was recorded. */
        Exchange await(Duration timeout);

        /** Tells whether the reply has come. */
        boolean isDone();
    }
}
