package io.kvcompat.internal.redisson;

import io.kvcompat.reply.Bytes;
import java.util.Arrays;

/** Collects one line, up to CR LF, from pieces of any size. */
final class LineBuffer {
    enum Progress {
        INCOMPLETE,
        COMPLETE,
        TOO_LONG,
        BAD_END
    }

    /** No length, count or integer needs more bytes. */
    static final int MAX_HEADER = 64;

    private static final int KEEP = 4096;

    private byte[] bytes = new byte[KEEP];
    private int length;
    private long limit;

    void start(long maxLength) {
        limit = maxLength;
        length = 0;
        if (bytes.length > KEEP) {
            bytes = new byte[KEEP];
        }
    }

    Progress read(ReadBuffer in) {
        int feed = in.position;
        while (feed < in.end && in.bytes[feed] != '\n') {
            feed++;
        }
        int count = feed - in.position;
        if (length + (long) count > limit + 1) {
            return Progress.TOO_LONG;
        }
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
        }
        System.arraycopy(in.bytes, in.position, bytes, length, count);
        length += count;
        if (feed == in.end) {
            in.position = feed;
            return Progress.INCOMPLETE;
        }
        in.position = feed + 1;
        return endsWell() ? Progress.COMPLETE : Progress.BAD_END;
    }

    /** Takes off the CR at the end and tells whether it is the only one. */
    private boolean endsWell() {
        length--;
        if (length < 0 || bytes[length] != '\r') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\r') {
                return false;
            }
        }
        return true;
    }

    long limit() {
        return limit;
    }

    int length() {
        return length;
    }

    byte at(int index) {
        return bytes[index];
    }

    Bytes bytes() {
        return Bytes.wrap(Arrays.copyOf(bytes, length));
    }

    /** Reads the line as a decimal number, with a sign or without. */
    long parseLong() {
        int start = length > 0 && (bytes[0] == '-' || bytes[0] == '+') ? 1 : 0;
        if (start == length) {
            throw new NumberFormatException();
        }
        // Counted downwards, since the smallest number has no positive counterpart.
        long value = 0;
        for (int i = start; i < length; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9 || value < (Long.MIN_VALUE + digit) / 10) {
                throw new NumberFormatException();
            }
            value = value * 10 - digit;
        }
        if (bytes[0] == '-') {
            return value;
        }
        if (value == Long.MIN_VALUE) {
            throw new NumberFormatException();
        }
        return -value;
    }
}
