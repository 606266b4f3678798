package io.kvcompat.internal.redisson;

import io.kvcompat.client.Answer;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.ClientOptions;
import io.kvcompat.client.CommandTimeoutException;
import io.kvcompat.client.ConnectionLostException;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A session on one channel. */
final class RedissonSession implements Session {
    /** What the event loop may take to notice a time-out, in milliseconds. */
    private static final long GRACE_MILLIS = 2000;

    /** No array of Java holds more. */
    private static final long MAX_COMMAND_BYTES = Integer.MAX_VALUE - 1024L;

    private final Protocol protocol;
    private final Duration callTimeout;
    private final PushQueue pushes;
    private final ExchangeHandler exchanges;
    private volatile boolean closed;

    RedissonSession(Protocol protocol, ClientOptions options, PushQueue pushes, ExchangeHandler exchanges) {
        this.protocol = protocol;
        this.callTimeout = options.callTimeout();
        this.pushes = pushes;
        this.exchanges = exchanges;
    }

    @Override
    public Protocol protocol() {
        return protocol;
    }

    @Override
    public String localAddress() {
        return exchanges.localAddress();
    }

    @Override
    public CompletableFuture<Answer> send(Command command, Duration timeout) {
        List<Bytes> parts = command.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isShortened()) {
                throw new IllegalArgumentException("A shortened command cannot be sent: " + command.name());
            }
        }
        PendingCommand call = new PendingCommand(command, timeout);
        if (call.size > MAX_COMMAND_BYTES) {
            throw new IllegalArgumentException("A command of over 2 GiB cannot be sent: " + command.name());
        }
        exchanges.submit(call);
        return call.future;
    }

    @Override
    public Answer call(Command command) {
        return call(command, callTimeout);
    }

    @Override
    public Answer call(Command command, Duration timeout) {
        CompletableFuture<Answer> future = send(command, timeout);
        try {
            return future.get(timeout.plusMillis(GRACE_MILLIS).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ClientException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error broken) {
                throw broken;
            }
            throw new IllegalStateException(command.name() + " failed in an unforeseen way", e.getCause());
        } catch (TimeoutException e) {
            exchanges.end("it was closed since " + command.name() + " timed out");
            throw new CommandTimeoutException(
                    command.name() + " was not answered within " + timeout.toMillis() + " ms; it may have run");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionLostException(
                    "Interrupted while " + command.name() + " was in flight; it may have run", true);
        }
    }

    @Override
    public Optional<Reply> nextPush(Duration timeout) {
        return pushes.next(timeout);
    }

    @Override
    public List<Reply> drainPushes() {
        return pushes.drain();
    }

    @Override
    public boolean isOpen() {
        return !closed && exchanges.isOpen();
    }

    @Override
    public void close() {
        closed = true;
        exchanges.end("the session was closed on this side");
        pushes.release();
    }
}
