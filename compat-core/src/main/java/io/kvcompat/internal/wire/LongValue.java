package io.kvcompat.internal.wire;

import io.kvcompat.reply.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The head and the digest of a value that streams by. */
final class LongValue {
    private static final int HEAD = 64;

    private final MessageDigest digest = sha256();
    private final byte[] head = new byte[HEAD];
    private long length;

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    void add(byte[] from, int start, int end) {
        if (length < HEAD) {
            System.arraycopy(from, start, head, (int) length, (int) Math.min(HEAD - length, end - start));
        }
        digest.update(from, start, end - start);
        length += end - start;
    }

    Bytes end() {
        return Bytes.shortened(length, HexFormat.of().formatHex(digest.digest()), head);
    }
}
