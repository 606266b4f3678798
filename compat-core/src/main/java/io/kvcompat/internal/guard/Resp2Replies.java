package io.kvcompat.internal.guard;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SimpleStringReply;
import java.util.List;

/** Reads the replies of RESP2. */
final class Resp2Replies {
    private Resp2Replies() {}

    static String text(Reply reply) {
        if (reply instanceof BulkStringReply bulk) {
            return bulk.value().utf8();
        }
        return reply instanceof SimpleStringReply simple ? simple.value().utf8() : reply.toString();
    }

    /** Returns the items of an array; none where it is something else. */
    static List<Reply> items(Reply reply) {
        return reply instanceof ArrayReply array ? array.items() : List.of();
    }

    static List<String> texts(Reply reply) {
        return items(reply).stream().map(Resp2Replies::text).toList();
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
