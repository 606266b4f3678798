package io.kvcompat.reply;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An immutable byte string: whole, or shortened to its length, SHA-256 and head.
 *
 * <p>Values over a limit are kept shortened in reports. Two byte strings are equal when their length and
 * contents are; where one of them is shortened, length and SHA-256 decide.
 */
public final class Bytes {
    /** The byte string of length zero. */
    public static final Bytes EMPTY = new Bytes(new byte[0], 0, "");

    /** Bytes that {@link #hashCode} reads; a shortened value keeps them, so that it hashes as the whole one does. */
    private static final int HASHED = 16;

    /** Bytes that a shortened value keeps. */
    private static final int HEAD = 64;

    private final byte[] head;
    private final long length;
    /** Lower-case hex; empty for a whole byte string. */
    private final String sha256;
    /** Of a whole byte string, once it was asked for; threads that ask at a time compute it twice, to the same. */
    private @Nullable String computed;

    private Bytes(byte[] head, long length, String sha256) {
        this.head = head;
        this.length = length;
        this.sha256 = sha256;
    }

    /** Returns a whole byte string holding a copy of {@code bytes}. */
    public static Bytes of(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Bytes(bytes.clone(), bytes.length, "");
    }

    /**
     * Returns a whole byte string that shares {@code bytes}, which the caller must not change afterwards.
     */
    public static Bytes wrap(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Bytes(bytes, bytes.length, "");
    }

    /** Returns the UTF-8 bytes of {@code text}. */
    public static Bytes of(String text) {
        return wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns a shortened byte string, as read from a report.
     *
     * @param length the number of bytes of the whole value
     * @param sha256 the SHA-256 of the whole value in lower-case hex
     * @param head its first bytes: 16 at least, or all where it has fewer
     * @throws IllegalArgumentException when {@code head} is too short, or longer than the value
     */
    public static Bytes shortened(long length, String sha256, byte[] head) {
        if (head.length > length || head.length < Math.min(length, HASHED)) {
            throw new IllegalArgumentException(
                    "The head of a shortened value has its first " + HASHED + " bytes or more");
        }
        return new Bytes(head.clone(), length, sha256);
    }

    /** Returns the number of bytes of the whole value, in bytes, also when shortened. */
    public long length() {
        return length;
    }

    /** Tells whether only length, SHA-256 and head are kept. */
    public boolean isShortened() {
        return !sha256.isEmpty();
    }

    /** Returns a copy of the bytes; of the head alone when shortened. */
    public byte[] toArray() {
        return head.clone();
    }

    /**
     * Copies the bytes into {@code target}; the head alone when shortened.
     *
     * @return the index after the last byte copied
     * @throws IndexOutOfBoundsException when they do not fit behind {@code at}
     */
    public int copyTo(byte[] target, int at) {
        System.arraycopy(head, 0, target, at, head.length);
        return at + head.length;
    }

    /** Returns the lower-case hex SHA-256 of the whole value. */
    public String sha256() {
        if (isShortened()) {
            return sha256;
        }
        @Nullable String known = computed;
        if (known == null) {
            known = HexFormat.of().formatHex(digest(head));
            computed = known;
        }
        return known;
    }

    /**
     * Returns this value when it has at most {@code limit} bytes, otherwise its shortened form with a head of 64
     * bytes, or of {@code limit} bytes where that is less, but never of less than 16.
     */
    public Bytes shortenedTo(int limit) {
        if (isShortened() || length <= limit) {
            return this;
        }
        int kept = (int) Math.min(length, Math.max(HASHED, Math.min(limit, HEAD)));
        return new Bytes(Arrays.copyOf(head, kept), length, sha256());
    }

    /** Returns the first {@code count} of the kept bytes, or all where there are fewer, as a whole byte string. */
    public Bytes first(int count) {
        return wrap(Arrays.copyOf(head, Math.min(count, head.length)));
    }

    /** Tells whether the kept bytes are well-formed UTF-8. */
    public boolean isUtf8() {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(head));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Returns the kept bytes as UTF-8 text, malformed parts replaced by U+FFFD. */
    public String utf8() {
        return new String(head, StandardCharsets.UTF_8);
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Bytes that) || length != that.length) {
            return false;
        }
        return isShortened() || that.isShortened() ? sha256().equals(that.sha256()) : Arrays.equals(head, that.head);
    }

    @Override
    public int hashCode() {
        int hash = Long.hashCode(length);
        for (int i = 0; i < Math.min(HASHED, head.length); i++) {
            hash = 31 * hash + head[i];
        }
        return hash;
    }

    /** Returns the value in double quotes with redis-cli's escapes; a shortened one with its length and SHA-256. */
    @Override
    public String toString() {
        return Quoting.quote(this);
    }
}
