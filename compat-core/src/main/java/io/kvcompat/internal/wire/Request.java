package io.kvcompat.internal.wire;

import io.kvcompat.command.Command;
import io.kvcompat.command.CommandSyntaxException;
import io.kvcompat.reply.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One command as a client wrote it: an array of bulk strings, or a line.
 *
 * <p>Of one over {@link RequestScanner#WHOLE_LIMIT} bytes the arguments alone are kept, the long ones shortened.
 */
public final class Request {
    private final byte @Nullable [] raw;
    private final long length;
    private @Nullable List<Bytes> parts;

    private Request(byte @Nullable [] raw, long length, @Nullable List<Bytes> parts) {
        this.raw = raw;
        this.length = length;
        this.parts = parts;
    }

    /** Returns a command that is kept as it was on the wire. */
    public static Request whole(byte[] raw) {
        return new Request(raw, raw.length, null);
    }

    static Request longOne(long length, List<Bytes> parts) {
        return new Request(null, length, parts);
    }

    /** Returns the command of these parts, as clients write it. */
    public static Request of(List<Bytes> parts) {
        int size = 16;
        for (Bytes part : parts) {
            size += (int) part.length() + 16;
        }
        byte[] out = new byte[size];
        int at = header(out, 0, '*', parts.size());
        for (Bytes part : parts) {
            at = header(out, at, '$', (int) part.length());
            at = part.copyTo(out, at);
            out[at++] = '\r';
            out[at++] = '\n';
        }
        return new Request(Arrays.copyOf(out, at), at, List.copyOf(parts));
    }

    private static int header(byte[] out, int from, char sign, int number) {
        byte[] digits = Integer.toString(number).getBytes(StandardCharsets.ISO_8859_1);
        out[from] = (byte) sign;
        System.arraycopy(digits, 0, out, from + 1, digits.length);
        out[from + 1 + digits.length] = '\r';
        out[from + 2 + digits.length] = '\n';
        return from + 3 + digits.length;
    }

    /** Returns the bytes on the wire; null where there were too many to be kept. */
    public byte @Nullable [] raw() {
        return raw;
    }

    /** Returns the number of bytes on the wire. */
    public long length() {
        return length;
    }

    int weight() {
        return 96 + (raw == null ? 256 : raw.length);
    }

    /** Returns the name and the arguments; those of a command that was not kept whole may be shortened. */
    public List<Bytes> parts() {
        List<Bytes> known = parts;
        if (known == null) {
            known = parse(raw == null ? new byte[0] : raw);
            parts = known;
        }
        return known;
    }

    /** Returns the command. */
    public Command command() {
        return new Command(parts());
    }

    /** Returns the name in upper case. */
    public String name() {
        return parts().get(0).utf8().toUpperCase(Locale.ROOT);
    }

    /** Returns the nth argument in upper case as text, 0 being the name; empty where there is none or it is long. */
    public String word(int nth) {
        return nth < parts().size() && parts().get(nth).length() <= 64
                ? parts().get(nth).utf8().toUpperCase(Locale.ROOT)
                : "";
    }

    private static List<Bytes> parse(byte[] raw) {
        if (raw.length == 0 || raw[0] != '*') {
            return line(raw);
        }
        List<Bytes> parts = new ArrayList<>(4);
        int at = afterLine(raw, 0);
        while (at < raw.length) {
            int begin = afterLine(raw, at);
            int size = 0;
            for (int i = at + 1; i < begin && raw[i] >= '0' && raw[i] <= '9'; i++) {
                size = 10 * size + raw[i] - '0';
            }
            parts.add(Bytes.wrap(Arrays.copyOfRange(raw, begin, begin + size)));
            at = begin + size + 2;
        }
        return parts;
    }

    private static int afterLine(byte[] raw, int from) {
        int at = from;
        while (raw[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    private static List<Bytes> line(byte[] raw) {
        String text = new String(raw, StandardCharsets.UTF_8).strip();
        try {
            return Command.parse(text).parts();
        } catch (CommandSyntaxException e) {
            // The servers refuse it, each in its words.
            return List.of(Bytes.of(text));
        }
    }
}
