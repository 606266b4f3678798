package io.kvcompat.run;

import io.kvcompat.command.Command;
import io.kvcompat.command.CommandSyntaxException;
import io.kvcompat.reply.BigNumberReply;
import io.kvcompat.reply.BulkErrorReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.DoubleReply;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.reply.VerbatimStringReply;
import io.kvcompat.result.Exchange;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.BlockLine;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.ValueReference;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs blocks on one lane; values that lines keep live as long as this does. */
final class BlockRunner {
    private static final Duration BLOCKED = Duration.ofSeconds(2);
    private static final Duration PUSH = Duration.ofSeconds(5);

    private final Function<String, RecordingSession> sessions;
    private final Duration timeout;
    private final Map<String, Bytes> values = new HashMap<>();
    private final Map<String, RecordingSession> used = new LinkedHashMap<>();

    BlockRunner(Function<String, RecordingSession> sessions, Duration timeout) {
        this.sessions = sessions;
        this.timeout = timeout;
    }

    void run(Block block) {
        for (BlockLine line : block.lines()) {
            run(line);
        }
        used.values().forEach(session -> session.awaitPending(timeout));
        used.values().forEach(RecordedSession::pushes);
    }

    private void run(BlockLine line) {
        RecordingSession session = sessions.apply(line.session());
        used.put(line.session(), session);
        Command command = line.command();
        if (command == null) {
            receive(session);
            return;
        }
        for (int nth = 1; nth <= line.times(); nth++) {
            values.put("n", Bytes.of(Integer.toString(nth)));
            Command filled = fill(line, command);
            if (line.action() == BlockLine.Action.SEND) {
                session.state().learnClientId();
                session.send(filled);
                session.awaitBlocked(BLOCKED);
            } else {
                keep(line, session.exchange(filled, timeout));
            }
        }
    }

    private void receive(RecordingSession session) {
        List<RecordedSession.Pending> pendings = session.state().pendings();
        if (pendings.isEmpty()) {
            session.nextPush(PUSH);
        } else {
            pendings.get(0).await(timeout);
        }
    }

    /** Keeps a value under a name, as a line {@code @name = …} would. */
    void keep(String name, Bytes value) {
        values.put(name, value);
    }

    private void keep(BlockLine line, Exchange exchange) {
        if (line.variable() != null && !exchange.replies().isEmpty()) {
            values.put(line.variable(), text(exchange.replies().get(0)));
        }
    }

    private static Bytes text(Reply reply) {
        if (reply instanceof BulkStringReply bulk) {
            return bulk.value();
        } else if (reply instanceof SimpleStringReply simple) {
            return simple.value();
        } else if (reply instanceof VerbatimStringReply verbatim) {
            return verbatim.value();
        } else if (reply instanceof ErrorReply error) {
            return error.value();
        } else if (reply instanceof BulkErrorReply error) {
            return error.value();
        } else if (reply instanceof IntegerReply integer) {
            return Bytes.of(Long.toString(integer.value()));
        } else if (reply instanceof DoubleReply number) {
            return Bytes.of(number.text());
        } else if (reply instanceof BigNumberReply number) {
            return Bytes.of(number.text());
        }
        return Bytes.of(reply.toString());
    }

    private Command fill(BlockLine line, Command command) {
        if (line.references().isEmpty()) {
            return command;
        }
        List<Bytes> parts = new ArrayList<>(command.parts());
        // From the last to the first, so that the offsets before stay right.
        for (int i = line.references().size() - 1; i >= 0; i--) {
            ValueReference reference = line.references().get(i);
            parts.set(reference.part(), fill(parts.get(reference.part()), reference, value(line, reference.name())));
        }
        return new Command(parts);
    }

    private static Bytes fill(Bytes part, ValueReference reference, Bytes value) {
        byte[] bytes = part.toArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, reference.offset());
        out.writeBytes(value.toArray());
        int after = reference.offset() + reference.length();
        out.write(bytes, after, bytes.length - after);
        return Bytes.wrap(out.toByteArray());
    }

    private Bytes value(BlockLine line, String name) {
        Bytes value = values.get(name);
        if (value == null) {
            throw new CommandSyntaxException(
                    "Line " + line.number() + " of the block uses @{" + name + "}, which no earlier line keeps");
        }
        return value;
    }
}
