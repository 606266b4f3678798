package io.kvcompat.internal.guard;

import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The scripts that a run has put into a server's cache, told from those of others that may do anything. */
final class ScriptCache {
    /** Servers that bound their cache keep this many scripts of EVAL, and drop the one that was used longest ago. */
    private static final int BOUND = 500;

    /** Room for what other clients add meanwhile. */
    private static final int SPARE = 100;

    private final Set<String> ours = new HashSet<>();
    private long room = -1;

    /** Returns why a script may not be put there; empty when it may, and from then on it is known. */
    Optional<String> add(Bytes script, boolean isTold, Session session) {
        String digest = digest(script);
        if (!isTold || ours.contains(digest)) {
            return Optional.empty();
        }
        if (room < 0) {
            room = room(session);
        }
        if (room == 0) {
            return Optional.of("would drop scripts of other clients from the server's cache, which is nearly full");
        }
        room--;
        ours.add(digest);
        return Optional.empty();
    }

    private static long room(Session session) {
        String info = GuardReplies.text(
                        session.call(Command.of("INFO", "stats")).reply())
                + "\n"
                + GuardReplies.text(session.call(Command.of("INFO", "memory")).reply());
        String cached = GuardReplies.field(info, "number_of_cached_scripts");
        if (GuardReplies.field(info, "evicted_scripts").isEmpty() || !cached.matches("[0-9]{1,9}")) {
            // It keeps them all.
            return Long.MAX_VALUE;
        }
        return Math.max(0, BOUND - SPARE - Long.parseLong(cached));
    }

    /** Returns why the script of a digest may not be run; empty when it is ours, or there is none. */
    Optional<String> refusal(Bytes digest, Session session) {
        String text = digest.utf8().toLowerCase(Locale.ROOT);
        if (ours.contains(text)) {
            return Optional.empty();
        }
        boolean none = GuardReplies.items(
                        session.call(Command.of("SCRIPT", "EXISTS", text)).reply())
                .stream()
                .map(Object::toString)
                .toList()
                .equals(java.util.List.of(":0"));
        return none ? Optional.empty() : Optional.of("would run a script that another client may have cached");
    }

    private static String digest(Bytes script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(script.toArray());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }

    static String code(Bytes script) {
        return new String(script.toArray(), StandardCharsets.ISO_8859_1);
    }
}
