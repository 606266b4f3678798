package io.kvcompat.scenarios.payload;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenarios.Replies;
import java.util.HashMap;
import java.util.Map;

/** What INFO memory tells; nothing where it is denied. */
final class MemoryInfo {
    private final Map<String, String> fields;

    private MemoryInfo(Map<String, String> fields) {
        this.fields = fields;
    }

    static MemoryInfo read(Session session) {
        Map<String, String> fields = new HashMap<>();
        Reply info = session.call(Command.of("INFO", "memory")).reply();
        if (!info.isError()) {
            Replies.text(info).lines().forEach(line -> {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    fields.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                }
            });
        }
        return new MemoryInfo(fields);
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Returns a number; zero where it is not told. */
    double number(String field) {
        return Double.parseDouble(fields.getOrDefault(field, "0"));
    }
}
