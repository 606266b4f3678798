package io.kvcompat.internal.redisson;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import java.util.List;

/** Writes commands as arrays of bulk strings. */
final class RespEncoder {
    /** What a header takes at most: its sign, ten digits, CR LF; and CR LF after the string. */
    private static final int OVERHEAD = 15;

    private RespEncoder() {}

    /** Returns the number of bytes that {@link #encode} writes at most. */
    static long size(Command command) {
        long size = OVERHEAD;
        List<Bytes> parts = command.parts();
        for (int i = 0; i < parts.size(); i++) {
            size += parts.get(i).length() + OVERHEAD;
        }
        return size;
    }

    /** Writes {@code command} into {@code out} from {@code at} on and returns the index after it. */
    static int encode(Command command, byte[] out, int at) {
        List<Bytes> parts = command.parts();
        int end = header('*', parts.size(), out, at);
        for (int i = 0; i < parts.size(); i++) {
            Bytes part = parts.get(i);
            end = header('$', (int) part.length(), out, end);
            end = endOfLine(out, part.copyTo(out, end));
        }
        return end;
    }

    private static int header(char sign, int number, byte[] out, int at) {
        out[at] = (byte) sign;
        int digits = 1;
        for (int rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        int rest = number;
        for (int i = at + digits; i > at; i--) {
            out[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return endOfLine(out, at + digits + 1);
    }

    private static int endOfLine(byte[] out, int at) {
        out[at] = '\r';
        out[at + 1] = '\n';
        return at + 2;
    }
}
