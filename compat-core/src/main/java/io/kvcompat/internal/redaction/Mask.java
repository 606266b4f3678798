package io.kvcompat.internal.redaction;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What stands in place of a secret: equal for equal secrets within a run, so that a comparison still tells same from
 * different, and telling nothing to whoever has not the run's key, which is never written anywhere.
 *
 * <p>Written {@code (redacted-KEY-HASH)}, KEY saying which run's key it was made with. Safe for use by several threads.
 */
public final class Mask {
    private static final Pattern FORM = Pattern.compile("\\(redacted-([0-9a-f]{4})-[0-9a-f]{8}\\)");
    private static final String KEYLESS = "(redacted)";
    private static final String ALGORITHM = "HmacSHA256";

    private static final String STARS = "***";

    private final @Nullable SecretKeySpec key;
    private final String name;

    private Mask(@Nullable SecretKeySpec key, String name) {
        this.key = key;
        this.name = name;
    }

    /** Returns a mask that is the same for all secrets and tells nothing of them, {@code ***}. */
    static Mask stars() {
        return new Mask(null, "");
    }

    /** Returns a mask with a key of its own. */
    static Mask create() {
        SecureRandom random = new SecureRandom();
        byte[] key = new byte[32];
        random.nextBytes(key);
        byte[] name = new byte[2];
        random.nextBytes(name);
        return new Mask(new SecretKeySpec(key, ALGORITHM), HexFormat.of().formatHex(name));
    }

    /** Returns what stands for {@code secret}; nothing stands for nothing, and a mask for itself. */
    String of(String secret) {
        if (secret.isEmpty() || FORM.matcher(secret).matches()) {
            return secret;
        }
        if (key == null) {
            return STARS;
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal(secret.getBytes(StandardCharsets.ISO_8859_1));
            return "(redacted-" + name + "-" + HexFormat.of().formatHex(hash, 0, 4) + ")";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Tells whether a part of a command is masked, so that it cannot be sent again. */
    public static boolean isIn(Command command) {
        return command.parts().stream()
                .anyMatch(part -> FORM.matcher(ReplyStrings.latin1(part)).find());
    }

    /**
     * Tells whether masks in {@code baseline} and {@code other} were made with several keys, so that they do not tell
     * same from different.
     */
    public static boolean areOfSeveralKeys(List<Reply> baseline, List<Reply> other) {
        Set<String> keys = new HashSet<>();
        baseline.forEach(reply -> addKeys(reply, keys));
        other.forEach(reply -> addKeys(reply, keys));
        return keys.size() > 1;
    }

    private static void addKeys(Reply reply, Set<String> keys) {
        ReplyStrings.map(reply, value -> {
            Matcher matcher = FORM.matcher(ReplyStrings.latin1(value));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
            return value;
        });
    }

    /** Returns {@code replies} with every mask replaced by one that is the same for all. */
    public static List<Reply> withoutKeys(List<Reply> replies) {
        return replies.stream()
                .map(reply -> ReplyStrings.map(reply, Mask::withoutKey))
                .toList();
    }

    private static Bytes withoutKey(Bytes value) {
        String text = ReplyStrings.latin1(value);
        return text.contains("(redacted-")
                ? ReplyStrings.bytes(FORM.matcher(text).replaceAll(Matcher.quoteReplacement(KEYLESS)))
                : value;
    }
}
