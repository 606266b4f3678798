package io.kvcompat.proxy;

import io.kvcompat.command.Command;
import io.kvcompat.internal.redaction.TrafficRedaction;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Replaces passwords in commands, and what a user calls secret, before anything is written down. */
final class Secrets {
    private static final String MASK = "***";

    private final TrafficRedaction passwords = new TrafficRedaction();
    private final List<Pattern> patterns;

    Secrets(List<String> patterns) {
        this.patterns = patterns.stream().map(Pattern::compile).toList();
    }

    /** Returns the parts of a command as they may be written down. */
    List<Bytes> mask(String name, List<Bytes> parts) {
        List<Bytes> masked = passwords.command(name, parts);
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
            masked = pattern.matcher(masked).replaceAll(MASK);
        }
        return masked.equals(text) ? value : Bytes.of(masked);
    }

    /** Tells whether the reply to a command may hold what must not be written down. */
    boolean mayShow(@Nullable Command command) {
        return !patterns.isEmpty() || command != null && passwords.mayHold(command.name());
    }

    /** Returns the reply to a command without passwords and what a pattern matches. */
    Reply reply(@Nullable Command command, Reply reply) {
        Reply without = command == null ? reply : passwords.reply(command, reply);
        return patterns.isEmpty() ? without : Redaction.map(without, this::text);
    }
}
