package io.kvcompat.internal.wire;

import io.netty.util.concurrent.FastThreadLocal;

/** An array of each event loop into which what came is copied to be looked through. */
final class Scratch {
    private static final FastThreadLocal<byte[]> BYTES = new FastThreadLocal<>() {
        @Override
        protected byte[] initialValue() {
            return new byte[1 << 16];
        }
    };

    private Scratch() {}

    static byte[] of(int size) {
        byte[] bytes = BYTES.get();
        if (bytes.length < size) {
            bytes = new byte[Integer.highestOneBit(size - 1) << 1];
            BYTES.set(bytes);
        }
        return bytes;
    }
}
