package io.kvcompat.client;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One connection to one server, on which commands are sent one after the other.
 *
 * <p>A command is written once and never sent again. Server errors are values ({@link io.kvcompat.reply.ErrorReply}).
 * Safe for use by several threads; commands are answered in the order in which they were sent.
 */
public interface Session extends AutoCloseable {
    /** Returns the protocol that was agreed when the session was opened. */
    Protocol protocol();

    /**
     * Returns this side's address of the connection, {@code host:port}, as the server lists it where nothing stands
     * between that rewrites addresses; empty for a unix socket.
     */
    String localAddress();

    /**
     * Sends a command and returns its answer when it has come.
     *
     * <p>The future fails with {@link ConnectionLostException} when the connection ends first, with
     * {@link CommandTimeoutException} when no answer came within {@code timeout} (the session is then closed, as
     * later frames could not be told apart), and with {@link ProtocolException} when the server sends what is not
     * RESP. It completes on a thread of the client, which what depends on it must not block.
     *
     * @throws IllegalArgumentException when a part of the command is kept shortened, so that it cannot be sent
     */
    CompletableFuture<Answer> send(Command command, Duration timeout);

    /**
     * Sends a command, waits for its answer and returns it, with the time-out of the options the session was
     * opened with.
     *
     * @throws ConnectionLostException when the connection ends before the answer
     * @throws CommandTimeoutException when no answer comes in time
     * @throws ProtocolException when the server sends what is not RESP
     */
    Answer call(Command command);

    /** As {@link #call(Command)}, with a time-out of its own. */
    Answer call(Command command, Duration timeout);

    /**
     * Waits for the next frame that answers no command (pub/sub message, invalidation, MONITOR line, push) and takes it.
     * Frames that are not taken are kept until the session is no longer referred to, however many there are.
     *
     * @return empty when none came within {@code timeout}, or the session ended and none is left
     */
    Optional<Reply> nextPush(Duration timeout);

    /** Takes all out-of-band frames so far, in their order, without waiting. */
    List<Reply> drainPushes();

    /** Tells whether the connection still stands. */
    boolean isOpen();

    /** Closes the connection; what is in flight fails with {@link ConnectionLostException}. Never throws. */
    @Override
    void close();
}
