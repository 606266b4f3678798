package io.kvcompat.known.rule;

import io.kvcompat.command.Command;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.reply.ReplySyntaxException;
import io.kvcompat.reply.VerbatimStringReply;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What was sent in a lane so far, as far as rules and consequences ask for it; bounded, however much that is. */
final class Traffic {
    private static final int MOST_VALUES = 50_000;
    private static final int MOST_LINES = 2_000;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_SCRIPT = 20_000;

    private final Set<Bytes> sent = new HashSet<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> scripts = new HashMap<>();
    private final Map<Bytes, Long> longest = new HashMap<>();
    /** Values inside of which others are, as one string of Latin-1 each. */
    private final List<String> payloads = new ArrayList<>();

    private final StringBuilder libraries = new StringBuilder();

    /** Takes note of a command. */
    void saw(Command command) {
        if (sent.size() < MOST_VALUES) {
            for (Bytes part : command.arguments()) {
                sent.add(part.shortenedTo(4096));
            }
        }
        if (lines.size() < MOST_LINES && command.parts().size() < 40) {
            long size = command.parts().stream().mapToLong(Bytes::length).sum();
            if (size < LONGEST_LINE) {
                lines.add(command.toString());
            }
        }
        List<Bytes> arguments = command.arguments();
        if (arguments.size() > 1
                && longest.size() < MOST_VALUES
                && !command.name().equals("OBJECT")) {
            long most =
                    arguments.stream().skip(1).mapToLong(Bytes::length).max().orElse(0);
            longest.merge(arguments.get(0), most, command.name().equals("SET") ? (old, now) -> now : Math::max);
        }
        script(command, arguments);
    }

    private void script(Command command, List<Bytes> arguments) {
        String name = command.name();
        if (arguments.isEmpty()) {
            return;
        }
        if (name.equals("EVAL") || name.equals("EVAL_RO")) {
            keep(arguments.get(0));
        } else if (name.equals("RESTORE") && arguments.size() > 2 && payloads.size() < 100) {
            payloads.add(new String(arguments.get(2).toArray(), StandardCharsets.ISO_8859_1));
        } else if (name.equals("SCRIPT") && arguments.size() > 1) {
            keep(arguments.get(1));
        } else if (name.equals("FUNCTION") && libraries.length() < 20 * LONGEST_SCRIPT) {
            Bytes last = arguments.get(arguments.size() - 1);
            libraries.append(last.length() <= LONGEST_SCRIPT ? last.utf8() : "").append('\n');
        }
    }

    private void keep(Bytes script) {
        if (script.length() <= LONGEST_SCRIPT && scripts.size() < 1_000) {
            scripts.put(sha1(script.toArray()), script.utf8());
        }
    }

    private static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }

    /** Returns the text of the script or of the functions that a command runs; empty where it is not known. */
    String script(Command command) {
        List<Bytes> arguments = command.arguments();
        if (arguments.isEmpty()) {
            return "";
        }
        return switch (command.name()) {
            case "EVAL", "EVAL_RO" -> arguments.get(0).utf8();
            case "EVALSHA", "EVALSHA_RO" ->
                scripts.getOrDefault(arguments.get(0).utf8().toLowerCase(Locale.ROOT), "");
            case "FCALL", "FCALL_RO" -> libraries.toString();
            case "SCRIPT", "FUNCTION" -> arguments.get(arguments.size() - 1).utf8();
            default -> "";
        };
    }

    /** Tells whether a string was an argument before. */
    boolean wasSent(Reply reply) {
        if (reply instanceof BulkStringReply bulk) {
            return bulk.value().length() == 0
                    || sent.contains(bulk.value().shortenedTo(4096))
                    || isInside(bulk.value());
        }
        return reply instanceof VerbatimStringReply verbatim
                && sent.contains(verbatim.value().shortenedTo(4096));
    }

    private boolean isInside(Bytes value) {
        String text = new String(value.toArray(), StandardCharsets.ISO_8859_1);
        return payloads.stream().anyMatch(payload -> payload.contains(text))
                || scripts.values().stream()
                        .anyMatch(script -> script.contains("'" + text + "'") || script.contains("\"" + text + "\""));
    }

    /** Tells whether each string of a printed list was an argument before. */
    boolean wereSent(String printed) {
        try {
            List<Reply> all = Place.children(ReplyNotation.parse("[" + printed + "]"));
            return all != null && all.stream().allMatch(one -> one.toString().matches("\\$-1|_") || wasSent(one));
        } catch (ReplySyntaxException e) {
            return false;
        }
    }

    boolean wasBefore(Template line, Scene scene, Map<String, String> bindings) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (line.matchesNamed(lines.get(i), scene, bindings)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the length of the longest argument that was last sent with the command's key; -1 where none was. */
    long longestWith(Command command) {
        return Keys.of(command).stream()
                .map(longest::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(-1L);
    }

    /** Returns the bytes of a text. */
    static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
