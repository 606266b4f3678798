package io.kvcompat.internal.redaction;

import io.kvcompat.reply.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Secrets that a run knows, so that they are found wherever they stand.
 *
 * <p>Safe for use by several threads.
 */
final class KnownSecrets {
    /** A shorter one would be found in everything; it is masked where a command or a setting says that it is one. */
    private static final int SHORTEST = 4;

    /** From here on it is no word that a server says by itself, so it is found inside words, too. */
    private static final int ANYWHERE = 10;

    /** Of a longer value no more is recorded than its head. */
    private static final int LONG = 1024 * 1024;

    private static final int HEAD = 1024;

    private final Mask mask;
    private final List<String> secrets = new CopyOnWriteArrayList<>();
    /** Those that a user wrote into features, where they may be words of every day. */
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    KnownSecrets(Mask mask) {
        this.mask = mask;
    }

    /** Learns a secret as bytes read as Latin-1; what is too short to be told from other words is left out. */
    synchronized void learn(String secret) {
        if (secret.length() >= SHORTEST && !secrets.contains(secret)) {
            secrets.add(secret);
            // A longer one may hold a shorter one.
            secrets.sort(Comparator.comparingInt(String::length).reversed());
        }
    }

    /** Learns a secret that stands in the text of a feature; {@link #maskedText} alone looks for it. */
    void learnWritten(String secret) {
        if (secret.length() >= SHORTEST) {
            written.add(secret);
        }
    }

    Bytes masked(Bytes value) {
        return masked(value, secrets);
    }

    Bytes masked(Bytes value, List<String> wanted) {
        if (wanted.isEmpty() || value.length() < SHORTEST) {
            return value;
        }
        boolean whole = value.length() <= LONG && !value.isShortened();
        String text = ReplyStrings.latin1(whole ? value : value.first(HEAD));
        String masked = masked(text, wanted);
        if (masked.equals(text)) {
            return value;
        }
        Bytes bytes = ReplyStrings.bytes(masked);
        return whole ? bytes : shortened(value, bytes);
    }

    /** The digest of the whole would let a secret be guessed, so it is that of the masked head. */
    private static Bytes shortened(Bytes value, Bytes head) {
        byte[] kept = head.toArray();
        return Bytes.shortened(Math.max(value.length(), kept.length), head.sha256(), kept);
    }

    /** Returns {@code text}, of Latin-1 characters, with every secret masked. */
    String masked(String text) {
        return masked(text, secrets);
    }

    /** Returns {@code text}, of any characters, with every secret masked. */
    String maskedUnicode(String text) {
        return maskedUnicode(text, secrets);
    }

    /** Returns {@code text}, a report as Cucumber writes it, with every secret masked, those in features included. */
    String maskedText(String text) {
        List<String> all = new ArrayList<>(secrets);
        all.addAll(written);
        all.addAll(quoted(all));
        all.sort(Comparator.comparingInt(String::length).reversed());
        return maskedUnicode(text, all);
    }

    private String maskedUnicode(String text, List<String> wanted) {
        if (wanted.isEmpty()) {
            return text;
        }
        String latin1 = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String masked = masked(latin1, wanted);
        return masked.equals(latin1)
                ? text
                : new String(masked.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Returns the secrets as they stand in JSON and in JSON within a page, where that is otherwise. */
    private static List<String> quoted(List<String> secrets) {
        return secrets.stream()
                .flatMap(secret -> {
                    String json = secret.replace("\\", "\\\\").replace("\"", "\\\"");
                    return Stream.of(json, json.replace("/", "\\/"))
                            .flatMap(form -> Stream.of(form, form.replace("<", "\\u003c")))
                            .filter(form -> !form.equals(secret));
                })
                .distinct()
                .toList();
    }

    String masked(String text, List<String> wanted) {
        String masked = text;
        for (String secret : wanted) {
            if (secret.length() >= SHORTEST && masked.contains(secret)) {
                masked = replaced(masked, secret);
            }
        }
        return masked;
    }

    private String replaced(String text, String secret) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
            if (at >= done && (secret.length() >= ANYWHERE || isWord(text, at, at + secret.length()))) {
                out.append(text, done, at).append(mask.of(secret));
                done = at + secret.length();
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private static boolean isWord(String text, int from, int to) {
        return (from == 0 || !isPartOfWord(text.charAt(from - 1)))
                && (to == text.length() || !isPartOfWord(text.charAt(to)));
    }

    private static boolean isPartOfWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
