package io.kvcompat.internal.redisson;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes commands as arrays of bulk strings. */
final class RespEncoder {
    private RespEncoder() {}

    /** Returns the number of bytes that {@link #encode} writes at most. */
    static long size(Command command) {
        long size = 16;
        List<Bytes> parts = command.parts();
        for (int i = 0; i < parts.size(); i++) {
            size += parts.get(i).length() + 16;
        }
        return size;
    }

    static void encode(Command command, ByteBuf out) {
        List<Bytes> parts = command.parts();
        header('*', parts.size(), out);
        ByteBufOutputStream stream = new ByteBufOutputStream(out);
        for (int i = 0; i < parts.size(); i++) {
            Bytes part = parts.get(i);
            header('$', (int) part.length(), out);
            try {
                part.writeTo(stream);
            } catch (IOException e) {
                throw new UncheckedIOException("A buffer in memory cannot fail", e);
            }
            out.writeShort('\r' << 8 | '\n');
        }
    }

    private static void header(char sign, int number, ByteBuf out) {
        out.writeByte(sign);
        int divisor = 1;
        while (number / divisor >= 10) {
            divisor *= 10;
        }
        for (; divisor > 0; divisor /= 10) {
            out.writeByte('0' + number / divisor % 10);
        }
        out.writeShort('\r' << 8 | '\n');
    }
}
