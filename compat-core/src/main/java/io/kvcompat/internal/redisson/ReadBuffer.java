package io.kvcompat.internal.redisson;

import io.netty.buffer.ByteBuf;

/** Bytes that have come, in an array, which is read several times faster than Netty's buffers byte by byte. */
final class ReadBuffer {
    private static final int SIZE = 16 * 1024;

    final byte[] bytes = new byte[SIZE];
    int position;
    int end;

    /** Takes as many bytes from {@code in} as there is room for. */
    void fill(ByteBuf in) {
        position = 0;
        end = Math.min(in.readableBytes(), SIZE);
        in.readBytes(bytes, 0, end);
    }

    int available() {
        return end - position;
    }
}
