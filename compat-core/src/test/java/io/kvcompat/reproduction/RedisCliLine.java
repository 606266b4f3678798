package io.kvcompat.reproduction;

import io.kvcompat.reply.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a line by the rules that redis-cli has for its input, byte by byte and written without the code that is
 * tested: words part at blanks, of a word in double quotes the escapes are taken away.
 */
final class RedisCliLine {
    private static final Pattern WORD =
            Pattern.compile("[ \t-\r]*(?:\"((?:[^\"\\\\]|\\\\.)*)\"(?=[ \t-\r]|$)|([^ \t-\r\"']+))", Pattern.DOTALL);

    private static final Pattern PIECE = Pattern.compile("\\\\x([0-9a-fA-F]{2})|\\\\(.)|([^\\\\])", Pattern.DOTALL);

    private RedisCliLine() {}

    /** Returns the words; fails where redis-cli would refuse the line. */
    static List<Bytes> words(byte[] line) {
        // One character for each byte.
        String text = new String(line, StandardCharsets.ISO_8859_1);
        List<Bytes> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!word.find(end) || word.start() != end) {
                throw new AssertionError("redis-cli does not take this at " + end + ": " + text);
            }
            byte[] bare = word.group(2) == null ? null : word.group(2).getBytes(StandardCharsets.ISO_8859_1);
            words.add(Bytes.wrap(bare == null ? unescaped(word.group(1)) : bare));
            end = word.end();
        }
        return words;
    }

    private static byte[] unescaped(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            if (piece.group(1) != null) {
                out.write(Integer.parseInt(piece.group(1), 16));
            } else if (piece.group(2) != null) {
                char c = piece.group(2).charAt(0);
                out.write(
                        switch (c) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            case 'b' -> '\b';
                            case 'a' -> 7;
                            default -> c;
                        });
            } else {
                out.write(piece.group(3).charAt(0));
            }
        }
        return out.toByteArray();
    }
}
