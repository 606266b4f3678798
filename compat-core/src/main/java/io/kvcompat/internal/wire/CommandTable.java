package io.kvcompat.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The commands by name, found without making a string.
 *
 * <p>Safe for use by several threads.
 */
public final class CommandTable {
    private static final int SLOTS = 2048;
    private static final int MOST_UNKNOWN = 256;
    private static final CommandTraits OTHER = CommandTraits.unknown("(other)");

    private final @Nullable CommandTraits[] slots = new @Nullable CommandTraits[SLOTS];
    private final byte[][] names = new byte[SLOTS][];
    private final Map<String, CommandTraits> unknown = new ConcurrentHashMap<>();

    /** Makes a table of these, no more than a thousand. */
    public CommandTable(List<CommandTraits> all) {
        for (CommandTraits info : all) {
            byte[] name = info.name().getBytes(StandardCharsets.UTF_8);
            int slot = hash(name, 0, name.length);
            while (slots[slot] != null) {
                slot = slot + 1 & SLOTS - 1;
            }
            slots[slot] = info;
            names[slot] = name;
        }
    }

    /** Returns what is known of the command. */
    public CommandTraits of(Request request) {
        byte[] raw = request.raw();
        if (raw != null && raw[0] == '*') {
            int at = 0;
            while (raw[at] != '\n') {
                at++;
            }
            int size = 0;
            for (at += 2; raw[at] != '\r'; at++) {
                size = 10 * size + raw[at] - '0';
            }
            CommandTraits found = find(raw, at + 2, size);
            if (found != null) {
                return found;
            }
        } else {
            byte[] name = request.parts().get(0).toArray();
            CommandTraits found = find(name, 0, name.length);
            if (found != null) {
                return found;
            }
        }
        String name = request.word(0).toUpperCase(Locale.ROOT);
        CommandTraits known = unknown.get(name);
        if (known != null) {
            return known;
        }
        return unknown.size() < MOST_UNKNOWN ? unknown.computeIfAbsent(name, CommandTraits::unknown) : OTHER;
    }

    private @Nullable CommandTraits find(byte[] in, int from, int size) {
        for (int slot = hash(in, from, size); slots[slot] != null; slot = slot + 1 & SLOTS - 1) {
            if (matches(names[slot], in, from, size)) {
                return slots[slot];
            }
        }
        return null;
    }

    private static boolean matches(byte[] name, byte[] in, int from, int size) {
        if (name.length != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (name[i] != upper(in[from + i])) {
                return false;
            }
        }
        return true;
    }

    private static int hash(byte[] in, int from, int size) {
        int hash = size;
        for (int i = from; i < from + Math.min(size, 24); i++) {
            hash = 31 * hash + upper(in[i]);
        }
        return (hash ^ hash >>> 12) & SLOTS - 1;
    }

    private static byte upper(byte b) {
        return b >= 'a' && b <= 'z' ? (byte) (b - 32) : b;
    }

    /** Returns those that were sent. */
    public List<CommandTraits> sent() {
        List<CommandTraits> sent = new ArrayList<>();
        for (CommandTraits info : slots) {
            if (info != null && info.sent() > 0) {
                sent.add(info);
            }
        }
        unknown.values().stream().filter(info -> info.sent() > 0).forEach(sent::add);
        return sent;
    }
}
