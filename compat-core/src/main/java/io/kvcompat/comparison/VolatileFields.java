package io.kvcompat.comparison;

import io.kvcompat.command.Command;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.IntegerReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SimpleStringReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts of replies that tell two connections or two moments apart, without a command tip that says so; their type is
 * compared, their value is not.
 *
 * <p>Kept as short as two launches of one server allow; docs/comparing.md lists them with the reasons.
 */
final class VolatileFields {
    private static final Pattern MONITOR_LINE = Pattern.compile("\\d+\\.\\d+ \\[(\\d+) [^\\]]*] (.*)", Pattern.DOTALL);

    private VolatileFields() {}

    /** Returns {@code reply} with its volatile parts replaced by placeholders. */
    static Reply mask(@Nullable Command command, Reply reply) {
        if (command == null) {
            return reply instanceof SimpleStringReply line ? maskMonitorLine(line) : reply;
        }
        return switch (command.name()) {
            // The connection's number depends on how many the server has seen.
            case "HELLO" -> maskHello(reply);
            case "CLIENT" -> isClientId(command) && reply instanceof IntegerReply ? Placeholder.of(reply) : reply;
            default -> reply;
        };
    }

    private static boolean isClientId(Command command) {
        return command.parts().size() == 2
                && command.parts().get(1).utf8().toUpperCase(Locale.ROOT).equals("ID");
    }

    /** A line of MONITOR begins with the time and the client's address; the database stays. */
    private static Reply maskMonitorLine(SimpleStringReply line) {
        Matcher matcher = MONITOR_LINE.matcher(line.value().utf8());
        return line.value().isUtf8() && matcher.matches()
                ? new SimpleStringReply(Bytes.of("{time} [" + matcher.group(1) + " {address}] " + matcher.group(2)))
                : line;
    }

    private static Reply maskHello(Reply reply) {
        if (reply instanceof MapReply map) {
            return new MapReply(map.entries().stream()
                    .map(entry -> isId(entry.key()) ? new MapReply.Entry(entry.key(), maskId(entry.value())) : entry)
                    .toList());
        }
        if (reply instanceof ArrayReply array) {
            List<Reply> items = new ArrayList<>(array.items());
            for (int i = 0; i + 1 < items.size(); i += 2) {
                if (isId(items.get(i))) {
                    items.set(i + 1, maskId(items.get(i + 1)));
                }
            }
            return new ArrayReply(items);
        }
        return reply;
    }

    private static boolean isId(Reply key) {
        return key instanceof BulkStringReply text && text.value().equals(Bytes.of("id"));
    }

    private static Reply maskId(Reply value) {
        return value instanceof IntegerReply ? Placeholder.of(value) : value;
    }
}
