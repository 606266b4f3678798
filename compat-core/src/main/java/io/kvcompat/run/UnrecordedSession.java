package io.kvcompat.run;

import io.kvcompat.client.Answer;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A session past the record, which tells when it sends something that may change what is recorded. */
final class UnrecordedSession implements Session {
    private static final Set<String> HARMLESS = Set.of("PING", "ECHO", "TIME", "EXISTS", "DBSIZE", "INFO");

    private final Session session;
    private final Consumer<Command> beforeSending;
    private final Runnable notAllRecorded;

    UnrecordedSession(Session session, Consumer<Command> beforeSending, Runnable notAllRecorded) {
        this.session = session;
        this.beforeSending = beforeSending;
        this.notAllRecorded = notAllRecorded;
    }

    private void note(Command command) {
        beforeSending.accept(command);
        if (!HARMLESS.contains(command.name())) {
            notAllRecorded.run();
        }
    }

    @Override
    public Protocol protocol() {
        return session.protocol();
    }

    @Override
    public String localAddress() {
        return session.localAddress();
    }

    @Override
    public CompletableFuture<Answer> send(Command command, Duration timeout) {
        note(command);
        return session.send(command, timeout);
    }

    @Override
    public Answer call(Command command) {
        note(command);
        return session.call(command);
    }

    @Override
    public Answer call(Command command, Duration timeout) {
        note(command);
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
    public boolean isOpen() {
        return session.isOpen();
    }

    @Override
    public void close() {
        notAllRecorded.run();
        session.close();
    }
}
