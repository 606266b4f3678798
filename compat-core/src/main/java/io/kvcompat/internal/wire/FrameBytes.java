package io.kvcompat.internal.wire;

import java.util.Arrays;

/** Bytes of the frame under way that came in earlier pieces; grows as they come. */
final class FrameBytes {
    private byte[] bytes = new byte[256];
    private int length;

    int length() {
        return length;
    }

    byte at(int index) {
        return bytes[index];
    }

    void add(byte[] from, int start, int end) {
        int count = end - start;
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
        }
        System.arraycopy(from, start, bytes, length, count);
        length += count;
    }

    /** Returns a copy of what was added and what follows it. */
    byte[] with(byte[] from, int start, int end) {
        byte[] all = Arrays.copyOf(bytes, length + end - start);
        System.arraycopy(from, start, all, length, end - start);
        return all;
    }

    byte[] copy(int start, int end) {
        return Arrays.copyOfRange(bytes, start, end);
    }

    byte[] array() {
        return bytes;
    }

    void clear() {
        length = 0;
        if (bytes.length > 65_536) {
            bytes = new byte[256];
        }
    }
}
