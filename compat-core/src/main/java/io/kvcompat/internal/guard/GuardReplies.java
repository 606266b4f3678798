package io.kvcompat.internal.guard;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import io.kvcompat.reply.SimpleStringReply;
import io.kvcompat.reply.VerbatimStringReply;
import java.util.List;
import java.util.stream.Stream;

/** Reads replies of both protocols: the session that connects first decides which a server speaks to the guard. */
final class GuardReplies {
    private GuardReplies() {}

    static String text(Reply reply) {
        if (reply instanceof BulkStringReply bulk) {
            return bulk.value().utf8();
        }
        if (reply instanceof VerbatimStringReply verbatim) {
            return verbatim.value().utf8();
        }
        return reply instanceof SimpleStringReply simple ? simple.value().utf8() : reply.toString();
    }

    /** Returns the items of an array or a set, the keys and values of a map in turn; none where it is something else. */
    static List<Reply> items(Reply reply) {
        if (reply instanceof ArrayReply array) {
            return array.items();
        }
        if (reply instanceof MapReply map) {
            return map.entries().stream()
                    .flatMap(entry -> Stream.of(entry.key(), entry.value()))
                    .toList();
        }
        return reply instanceof SetReply set ? set.items() : List.of();
    }

    static List<String> texts(Reply reply) {
        return items(reply).stream().map(GuardReplies::text).toList();
    }

    /** Returns the value of the line {@code name:value} of INFO; empty where there is none. */
    static String field(String info, String name) {
        return info.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
