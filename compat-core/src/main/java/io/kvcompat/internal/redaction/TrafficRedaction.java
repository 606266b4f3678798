package io.kvcompat.internal.redaction;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes passwords out of traffic that others sent, one exchange at a time: {@code ***} stands for them.
 *
 * <p>Safe for use by several threads.
 */
public final class TrafficRedaction {
    /** Commands that may hold a password; what FUNCTION RESTORE holds has to be sent again. */
    private static final Set<String> COMMANDS =
            Set.of("AUTH", "HELLO", "MIGRATE", "ACL", "CONFIG", "SENTINEL", "MODULE", "COMMAND");

    /** Commands whose reply may hold one. */
    private static final Set<String> REPLIES = Set.of("CONFIG", "ACL", "SLOWLOG", "COMMANDLOG", "MODULE");

    private final Mask mask = Mask.stars();
    private final ReplyRedaction replies = new ReplyRedaction(mask, new OwnTraffic(new OwnClients()), false);

    /** Returns the parts of a command, named {@code name}, without passwords. */
    public List<Bytes> command(String name, List<Bytes> parts) {
        if (!COMMANDS.contains(name)) {
            return parts;
        }
        List<String> found = new ArrayList<>();
        List<String> masked = SecretArguments.masked(OwnTraffic.texts(parts), mask, found);
        return found.isEmpty()
                ? parts
                : masked.stream().map(ReplyStrings::bytes).toList();
    }

    /** Tells whether the reply to a command of this name may hold passwords. */
    public boolean mayHold(String name) {
        return REPLIES.contains(name);
    }

    /** Returns the reply to a command without passwords. */
    public Reply reply(Command command, Reply reply) {
        return mayHold(command.name()) ? replies.redact(OwnTraffic.texts(command.parts()), reply) : reply;
    }
}
