package io.kvcompat.proxy;

import io.kvcompat.internal.wire.CommandTraits;
import io.kvcompat.internal.wire.Request;
import io.kvcompat.reply.Bytes;
import java.util.ArrayList;
import java.util.List;

/** Tells which keys a command names, as far as its first arguments tell. */
final class LeadingKeys {
    private LeadingKeys() {}

    static List<Bytes> of(CommandTraits command, Request request) {
        CommandTraits info = command.forSubcommandOf(request);
        List<Bytes> parts = request.parts();
        List<Bytes> keys = new ArrayList<>(2);
        if (info.firstKey() > 0) {
            int last = info.lastKey() < 0 ? parts.size() + info.lastKey() : info.lastKey();
            for (int i = info.firstKey(); i <= last && i < parts.size(); i += Math.max(1, info.step())) {
                keys.add(parts.get(i));
            }
        }
        if (info.is("movablekeys")) {
            counted(parts, keys);
        }
        return keys;
    }

    /** Keys that follow their number: EVAL script 2 a b, ZUNION 2 a b, XREAD … STREAMS a id. */
    private static void counted(List<Bytes> parts, List<Bytes> keys) {
        for (int at = 1; at <= 2 && at < parts.size(); at++) {
            String text = parts.get(at).length() < 6 ? parts.get(at).utf8() : "";
            if (text.matches("\\d{1,4}")) {
                int count = Integer.parseInt(text);
                for (int i = at + 1; i <= at + count && i < parts.size(); i++) {
                    keys.add(parts.get(i));
                }
                return;
            }
        }
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).length() == 7 && parts.get(i).utf8().equalsIgnoreCase("STREAMS")) {
                keys.addAll(parts.subList(i + 1, i + 1 + (parts.size() - i - 1) / 2));
            }
        }
    }
}
