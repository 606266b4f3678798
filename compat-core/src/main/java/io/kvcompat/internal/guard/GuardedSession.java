package io.kvcompat.internal.guard;

import io.kvcompat.client.Answer;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A session that asks before it sends anything.
 *
 * @param session where it is sent
 * @param gate throws where a command is not to be sent
 */
public record GuardedSession(Session session, Consumer<Command> gate) implements Session {
    @Override
    public Protocol protocol() {
        return session.protocol();
    }

    @Override
    public CompletableFuture<Answer> send(Command command, Duration timeout) {
        gate.accept(command);
        return session.send(command, timeout);
    }

    @Override
    public Answer call(Command command) {
        gate.accept(command);
        return session.call(command);
    }

    @Override
    public Answer call(Command command, Duration timeout) {
        gate.accept(command);
        return session.call(command, timeout);
    }

    @Override
    public Optional<Reply> nextPush(Duration timeout) {
        return session.nextPush(timeout);
    }

    @Override
    public List<Reply> drainPushes() {
        return session.drainPushes();
    }

    @Override
    public String localAddress() {
        return session.localAddress();
    }

    @Override
    public boolean isOpen() {
        return session.isOpen();
    }

    @Override
    public void close() {
        session.close();
    }
}
