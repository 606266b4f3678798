package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.reply.BulkStringReply;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dumped value says another version of its format, and so has another checksum; the value in it is the same, byte by byte.
 *
 * @param baseline the baseline's version
 * @param other the other's version
 * @param types by the baseline's type of encoding, the other's, where the same value is kept in another way
 */
record PayloadFormat(int baseline, int other, Map<Integer, Integer> types) implements Relation {
    /** The version, 2 bytes, and the checksum, 8 bytes, both with the least byte first. */
    private static final int FOOTER = 10;

    /** Of CRC-64 as Jones gave it, reflected. */
    private static final long POLYNOMIAL = 0x95AC9329AC4BC9B5L;

    @Override
    public @Nullable Rest reduce(
            Scene scene, Map<String, String> bindings, ComparedAnswer ours, ComparedAnswer theirs, boolean outermost) {
        byte[] left = payload(ours);
        byte[] right = payload(theirs);
        boolean known = left != null
                && right != null
                && (isSame(left, right) || types.getOrDefault((int) left[0], -1) == right[0])
                && version(left) == baseline
                && version(right) == other
                && isIntact(left)
                && isIntact(right);
        return known ? Rest.NONE : null;
    }

    private static byte @Nullable [] payload(ComparedAnswer answer) {
        if (answer.isSingle()
                && answer.reply() instanceof BulkStringReply bulk
                && !bulk.value().isShortened()
                && bulk.value().length() >= FOOTER) {
            return bulk.value().toArray();
        }
        return null;
    }

    private static boolean isSame(byte[] left, byte[] right) {
        return Arrays.equals(left, 0, left.length - FOOTER, right, 0, right.length - FOOTER);
    }

    private static int version(byte[] payload) {
        int at = payload.length - FOOTER;
        return payload[at] & 0xff | (payload[at + 1] & 0xff) << 8;
    }

    private static boolean isIntact(byte[] payload) {
        long checksum = 0;
        for (int i = 0; i < payload.length - 8; i++) {
            checksum ^= payload[i] & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                checksum = (checksum & 1) == 0 ? checksum >>> 1 : checksum >>> 1 ^ POLYNOMIAL;
            }
        }
        long kept = 0;
        for (int i = 7; i >= 0; i--) {
            kept = kept << 8 | payload[payload.length - 8 + i] & 0xff;
        }
        return kept == checksum;
    }
}
