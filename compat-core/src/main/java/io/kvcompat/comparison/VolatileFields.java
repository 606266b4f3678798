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
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts of replies that tell two connections or two moments apart, without a command tip that says so; their type is
 * compared, their value is not.
 *
 * <p>Kept as short as two launches of one server allow; docs/reference/comparing.md lists them with the reasons.
 */
final class VolatileFields {
    private static final Pattern MONITOR_LINE = Pattern.compile("\\d+\\.\\d+ \\[(\\d+) [^\\]]*] (.*)", Pattern.DOTALL);

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]+");
    private static final Pattern OWN_FOLDER = Pattern.compile("(/kvcompat-)\\d+");
    private static final Reply HISTOGRAM = new BulkStringReply(Bytes.of("histogram_usec"));

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
            case "ACL" -> isSubcommand(command, "GENPASS") ? maskDigits(reply) : reply;
            // How many buckets there are depends on how long each command took.
            case "LATENCY" -> isSubcommand(command, "HISTOGRAM") ? maskHistogram(reply) : reply;
            case "CONFIG" -> isSubcommand(command, "GET") ? maskOwnFolder(reply) : reply;
            default -> reply;
        };
    }

    private static boolean isSubcommand(Command command, String name) {
        return command.parts().size() > 1
                && command.parts().get(1).length() == name.length()
                && command.parts().get(1).utf8().toUpperCase(Locale.ROOT).equals(name);
    }

    /** A generated password: its length is compared, and that it is made of hexadecimal digits. */
    private static Reply maskDigits(Reply reply) {
        return reply instanceof BulkStringReply text
                        && HEXADECIMAL.matcher(text.value().utf8()).matches()
                ? new BulkStringReply(
                        Bytes.of("0".repeat(Math.toIntExact(text.value().length()))))
                : reply;
    }

    private static Reply maskHistogram(Reply reply) {
        return mapValues(reply, (key, value) -> key.equals(HISTOGRAM) ? Placeholder.of(value) : maskHistogram(value));
    }

    /** The folder of a launched server is named by a random number. */
    private static Reply maskOwnFolder(Reply reply) {
        return mapValues(reply, (key, value) -> {
            if (value instanceof BulkStringReply text && text.value().isUtf8()) {
                Matcher matcher = OWN_FOLDER.matcher(text.value().utf8());
                return matcher.find() ? new BulkStringReply(Bytes.of(matcher.replaceAll("$1{n}"))) : value;
            }
            return value;
        });
    }

    /** Replaces the values of a map, which RESP2 gives as a flat list of keys and values. */
    private static Reply mapValues(Reply reply, BinaryOperator<Reply> change) {
        if (reply instanceof MapReply map) {
            return new MapReply(map.entries().stream()
                    .map(entry -> new MapReply.Entry(entry.key(), change.apply(entry.key(), entry.value())))
                    .toList());
        }
        if (reply instanceof ArrayReply array) {
            List<Reply> items = new ArrayList<>(array.items());
            for (int i = 0; i + 1 < items.size(); i += 2) {
                items.set(i + 1, change.apply(items.get(i), items.get(i + 1)));
            }
            return new ArrayReply(items);
        }
        return reply;
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
        return mapValues(reply, (key, value) -> isId(key) ? maskId(value) : value);
    }

    private static boolean isId(Reply key) {
        return key instanceof BulkStringReply text && text.value().equals(Bytes.of("id"));
    }

    private static Reply maskId(Reply value) {
        return value instanceof IntegerReply ? Placeholder.of(value) : value;
    }
}
