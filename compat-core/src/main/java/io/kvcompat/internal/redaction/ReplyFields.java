package io.kvcompat.internal.redaction;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Names and values in a reply: a map in RESP3, an array of both in turn in RESP2. */
final class ReplyFields {
    /** What FUNCTION LIST calls its fields. */
    private static final Set<String> NAMES =
            Set.of("library_name", "engine", "functions", "library_code", "name", "description", "flags", "LUA");

    private ReplyFields() {}

    static boolean isName(String text) {
        return NAMES.contains(text);
    }

    /** Returns {@code reply} with each value replaced by what {@code change} gives for its name. */
    static Reply map(Reply reply, Function<String, UnaryOperator<Reply>> change) {
        if (reply instanceof MapReply map) {
            return new MapReply(map.entries().stream()
                    .map(entry -> new MapReply.Entry(
                            entry.key(),
                            change.apply(ReplyStrings.text(entry.key())).apply(entry.value())))
                    .toList());
        }
        if (reply instanceof ArrayReply array) {
            List<Reply> items = new ArrayList<>(array.items());
            for (int i = 0; i + 1 < items.size(); i += 2) {
                items.set(i + 1, change.apply(ReplyStrings.text(items.get(i))).apply(items.get(i + 1)));
            }
            return new ArrayReply(items);
        }
        return reply;
    }

    /** Returns the text of the value that is called {@code name}. */
    static Optional<String> text(Reply reply, String name) {
        List<String> found = new ArrayList<>();
        map(reply, field -> value -> {
            if (field.equals(name)) {
                found.add(ReplyStrings.text(value));
            }
            return value;
        });
        return found.stream().findFirst();
    }
}
