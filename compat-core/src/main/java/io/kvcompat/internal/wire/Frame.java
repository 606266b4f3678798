package io.kvcompat.internal.wire;

import io.kvcompat.client.ClientOptions;
import io.kvcompat.internal.redisson.RespDecoder;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One reply, or one out-of-band frame, as its bytes were on the wire.
 *
 * <p>Of a frame over {@link ReplyScanner#WHOLE_LIMIT} bytes only length and digest are kept, and the head of a bulk
 * string, so that memory does not depend on the length of values.
 */
public final class Frame {
    private final byte type;
    private final long length;
    private final byte @Nullable [] raw;
    private final @Nullable Bytes shortened;
    private final byte @Nullable [] digest;

    private Frame(byte type, long length, byte @Nullable [] raw, @Nullable Bytes shortened, byte @Nullable [] digest) {
        this.type = type;
        this.length = length;
        this.raw = raw;
        this.shortened = shortened;
        this.digest = digest;
    }

    /** Returns a frame that is kept whole. */
    public static Frame whole(byte[] raw) {
        return new Frame(raw[0], raw.length, raw, null, null);
    }

    /** Returns a bulk string of which head and digest are kept; {@code length} is that of the frame. */
    public static Frame longString(long length, Bytes shortened) {
        return new Frame((byte) '$', length, null, shortened, null);
    }

    /** Returns a frame of which the digest is kept. */
    public static Frame longOther(byte type, long length, byte[] digest) {
        return new Frame(type, length, null, null, digest);
    }

    /** Returns the number of bytes on the wire. */
    public long length() {
        return length;
    }

    /** Returns how much memory this takes, in bytes, about. */
    int weight() {
        return 64 + (raw == null ? 128 : raw.length);
    }

    /** Returns the bytes; null where the frame was too long to be kept. */
    public byte @Nullable [] raw() {
        return raw;
    }

    /** Returns the value of a bulk string that was too long to be kept; null for any other frame. */
    public @Nullable Bytes longString() {
        return shortened;
    }

    /** Returns the SHA-256 of any other frame that was too long to be kept; empty for those that are not. */
    public byte[] digest() {
        return digest == null ? new byte[0] : digest.clone();
    }

    /** Returns the first byte. */
    public byte type() {
        return type;
    }

    /** Tells whether both were the same bytes on the wire. */
    public boolean sameAs(Frame other) {
        if (length != other.length || type != other.type) {
            return false;
        }
        if (raw != null || other.raw != null) {
            return Arrays.equals(raw, other.raw);
        }
        Bytes ours = shortened;
        Bytes theirs = other.shortened;
        return ours != null || theirs != null
                ? ours != null && theirs != null && ours.equals(theirs)
                : Arrays.equals(digest, other.digest);
    }

    /** Returns what it says; null for an aggregate that was too long to be kept. */
    public @Nullable Reply reply() {
        if (shortened != null) {
            return new BulkStringReply(shortened);
        }
        return raw == null ? null : decode(raw);
    }

    private static @Nullable Reply decode(byte[] raw) {
        Reply[] decoded = new Reply[1];
        new RespDecoder(ClientOptions.defaults()).decode(Unpooled.wrappedBuffer(raw), reply -> decoded[0] = reply);
        return decoded[0];
    }

    boolean isError() {
        return type == '-' || type == '!';
    }

    /** Tells whether this is a simple string of that text. */
    boolean isSimple(String text) {
        byte[] bytes = raw;
        if (type != '+' || bytes == null || bytes.length != text.length() + 3) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes[i + 1] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the nth string of an array or push of plain strings and numbers; empty where there is none. */
    String text(int nth) {
        byte[] bytes = raw;
        if (bytes == null || bytes[0] != '*' && bytes[0] != '>') {
            return "";
        }
        int at = endOfLine(bytes, 0);
        for (int i = 0; at > 0 && at < bytes.length; i++) {
            int end = endOfLine(bytes, at);
            if (end < 0) {
                return "";
            }
            if (bytes[at] != '$') {
                if (i == nth) {
                    return new String(bytes, at + 1, end - at - 3, StandardCharsets.ISO_8859_1);
                }
                at = end;
                continue;
            }
            int size = number(bytes, at + 1);
            if (i == nth) {
                return size < 0 ? "" : new String(bytes, end, size, StandardCharsets.ISO_8859_1);
            }
            at = size < 0 ? end : end + size + 2;
        }
        return "";
    }

    private static int endOfLine(byte[] bytes, int from) {
        for (int i = from; i + 1 < bytes.length; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n') {
                return i + 2;
            }
        }
        return -1;
    }

    private static int number(byte[] bytes, int from) {
        boolean negative = bytes[from] == '-';
        int number = 0;
        for (int i = negative ? from + 1 : from; bytes[i] != '\r'; i++) {
            number = 10 * number + bytes[i] - '0';
        }
        return negative ? -number : number;
    }
}
