package io.kvcompat.reply;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Writes and reads byte strings in double quotes, with the escapes of redis-cli:
 * {@code \n \r \t \a \b \" \\ \xHH}.
 *
 * <p>Printable Unicode stands for itself; malformed UTF-8, control and format characters (marks that change the
 * direction of text, say) are written byte by byte as {@code \xHH}. A shortened value is written as
 * {@code "head"…<5242880 bytes, sha256 HEX>}.
 */
@API(status = Status.INTERNAL)
public final class Quoting {
    private Quoting() {}

    /** Returns {@code value} in double quotes; a shortened one with its length in bytes and its SHA-256. */
    public static String quote(Bytes value) {
        byte[] bytes = value.toArray();
        StringBuilder out = new StringBuilder(bytes.length + 2).append('"');
        for (int i = 0; i < bytes.length; ) {
            int codePoint = Utf8.codePointAt(bytes, i);
            int length = codePoint < 0 ? 1 : Utf8.length(codePoint);
            if (codePoint >= 0 && Utf8.isPrintable(codePoint)) {
                if (codePoint == '"' || codePoint == '\\') {
                    out.append('\\');
                }
                out.appendCodePoint(codePoint);
            } else {
                for (int j = i; j < i + length; j++) {
                    escape(bytes[j], out);
                }
            }
            i += length;
        }
        out.append('"');
        if (value.isShortened()) {
            out.append("…<").append(value.length()).append(" bytes, sha256 ");
            out.append(value.sha256()).append('>');
        }
        return out.toString();
    }

    /** Tells whether {@code value} is whole, well-formed UTF-8 and made of printable characters alone. */
    public static boolean isPrintable(Bytes value) {
        if (value.isShortened()) {
            return false;
        }
        byte[] bytes = value.toArray();
        for (int i = 0; i < bytes.length; ) {
            int codePoint = Utf8.codePointAt(bytes, i);
            if (codePoint < 0 || !Utf8.isPrintable(codePoint)) {
                return false;
            }
            i += Utf8.length(codePoint);
        }
        return true;
    }

    /**
     * Reads a string in double quotes into {@code out}. A backslash before any other character stands for that
     * character, as in redis-cli.
     *
     * @param open index of the opening quote in {@code text}
     * @return the index after the closing quote, or -1 when it is missing
     */
    public static int unquote(String text, int open, ByteArrayOutputStream out) {
        int i = open + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c != '\\') {
                i = copy(text, i, out);
            } else if (i + 1 == text.length()) {
                return -1;
            } else if (isHexEscape(text, i)) {
                out.write(Character.digit(text.charAt(i + 2), 16) << 4 | Character.digit(text.charAt(i + 3), 16));
                i += 4;
            } else {
                int control = "nrtab".indexOf(text.charAt(i + 1));
                if (control >= 0) {
                    out.write("\n\r\t\007\b".charAt(control));
                    i += 2;
                } else {
                    i = copy(text, i + 1, out);
                }
            }
        }
        return -1;
    }

    /** Writes the UTF-8 bytes of the character at {@code index} and returns the index after it. */
    public static int copy(String text, int index, ByteArrayOutputStream out) {
        int end = index + Character.charCount(text.codePointAt(index));
        out.writeBytes(text.substring(index, end).getBytes(StandardCharsets.UTF_8));
        return end;
    }

    private static boolean isHexEscape(String text, int backslash) {
        return text.length() > backslash + 3
                && text.charAt(backslash + 1) == 'x'
                && isHexDigit(text.charAt(backslash + 2))
                && isHexDigit(text.charAt(backslash + 3));
    }

    private static boolean isHexDigit(char c) {
        // Character.digit would take digits of other scripts, too.
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    private static void escape(byte b, StringBuilder out) {
        switch (b) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case 7 -> out.append("\\a");
            case '\b' -> out.append("\\b");
            default -> out.append("\\x").append(HexFormat.of().toHexDigits(b));
        }
    }
}
