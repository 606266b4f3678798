package io.kvcompat.proxy;

import io.kvcompat.command.Command;
import io.kvcompat.internal.redaction.SecretSettings;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Replaces passwords in commands, and what a user calls secret, before anything is written down. */
final class Secrets {
    static final Bytes MASK = Bytes.of("***");

    /** How ACL LIST and ACL GETUSER show passwords. */
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

    private final List<Pattern> patterns;

    Secrets(List<String> patterns) {
        this.patterns = patterns.stream().map(Pattern::compile).toList();
    }

    /** Returns the parts of a command as they may be written down. */
    List<Bytes> mask(String name, List<Bytes> parts) {
        List<Bytes> masked = passwords(name, parts);
        if (patterns.isEmpty()) {
            return masked;
        }
        List<Bytes> all = new ArrayList<>(masked);
        for (int i = 1; i < all.size(); i++) {
            all.set(i, text(all.get(i)));
        }
        return all;
    }

    /** Returns a value without what a pattern matches. */
    Bytes text(Bytes value) {
        if (patterns.isEmpty() || value.isShortened() || !value.isUtf8()) {
            return value;
        }
        String text = value.utf8();
        String masked = text;
        for (Pattern pattern : patterns) {
            masked = pattern.matcher(masked).replaceAll("***");
        }
        return masked.equals(text) ? value : Bytes.of(masked);
    }

    /** Tells whether the reply to a command may hold what must not be written down. */
    boolean mayShow(@Nullable Command command) {
        return !patterns.isEmpty()
                || command != null
                        && (command.name().equals("CONFIG") || command.name().equals("ACL"));
    }

    /** Returns a reply without passwords and what a pattern matches. */
    Reply reply(Reply reply) {
        if (reply instanceof ArrayReply array) {
            List<Reply> items = new ArrayList<>(array.items());
            for (int i = 0; i < items.size(); i++) {
                items.set(i, i > 0 && isSetting(items.get(i - 1)) ? hidden(items.get(i)) : reply(items.get(i)));
            }
            return new ArrayReply(items);
        }
        if (reply instanceof MapReply map) {
            return new MapReply(map.entries().stream()
                    .map(entry -> new MapReply.Entry(
                            entry.key(), isSetting(entry.key()) ? hidden(entry.value()) : reply(entry.value())))
                    .toList());
        }
        return Redaction.map(reply, value -> text(withoutHashes(value)));
    }

    private static boolean isSetting(Reply reply) {
        return reply instanceof BulkStringReply bulk
                && SecretSettings.holds(bulk.value().utf8());
    }

    private static Reply hidden(Reply value) {
        return value instanceof BulkStringReply bulk && bulk.value().length() > 0 ? new BulkStringReply(MASK) : value;
    }

    private static Bytes withoutHashes(Bytes value) {
        if (value.isShortened() || value.length() < 64 || !value.isUtf8()) {
            return value;
        }
        String text = value.utf8();
        Matcher matcher = HASH.matcher(text);
        return matcher.find() ? Bytes.of(matcher.replaceAll("***")) : value;
    }

    private static List<Bytes> passwords(String name, List<Bytes> parts) {
        return switch (name) {
            case "AUTH" -> from(parts, parts.size() > 2 ? 2 : 1);
            case "HELLO" -> after(parts, "AUTH", 2);
            case "MIGRATE" -> after(after(parts, "AUTH", 1), "AUTH2", 2);
            case "ACL" -> word(parts, 1).equals("SETUSER") ? user(parts) : parts;
            case "CONFIG" -> word(parts, 1).equals("SET") ? settings(parts) : parts;
            case "SENTINEL" -> word(parts, 1).equals("SET") ? after(parts, "AUTH-PASS", 1) : parts;
            default -> parts;
        };
    }

    private static List<Bytes> from(List<Bytes> parts, int first) {
        List<Bytes> masked = new ArrayList<>(parts);
        for (int i = first; i < masked.size(); i++) {
            masked.set(i, MASK);
        }
        return masked;
    }

    /** Masks the last of {@code count} arguments behind a word. */
    private static List<Bytes> after(List<Bytes> parts, String word, int count) {
        List<Bytes> masked = new ArrayList<>(parts);
        for (int i = 1; i + count < parts.size(); i++) {
            if (word(parts, i).equals(word)) {
                masked.set(i + count, MASK);
            }
        }
        return masked;
    }

    private static List<Bytes> user(List<Bytes> parts) {
        List<Bytes> masked = new ArrayList<>(parts);
        for (int i = 3; i < masked.size(); i++) {
            String rule = masked.get(i).utf8();
            if (!rule.isEmpty() && "><#!".indexOf(rule.charAt(0)) >= 0) {
                masked.set(i, Bytes.of(rule.charAt(0) + "***"));
            }
        }
        return masked;
    }

    private static List<Bytes> settings(List<Bytes> parts) {
        List<Bytes> masked = new ArrayList<>(parts);
        for (int i = 2; i + 1 < masked.size(); i += 2) {
            if (SecretSettings.holds(masked.get(i).utf8())) {
                masked.set(i + 1, MASK);
            }
        }
        return masked;
    }

    private static String word(List<Bytes> parts, int nth) {
        return nth < parts.size() && parts.get(nth).length() <= 64
                ? parts.get(nth).utf8().toUpperCase(Locale.ROOT)
                : "";
    }
}
