package io.kvcompat.bdd.feature;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds bytes of a feature file that are no UTF-8: the parser would replace them, and another command would be sent. */
final class Utf8Check {
    private static final Pattern OTHER_ENCODING =
            Pattern.compile("(?m)^\\s*#\\s*encoding\\s*[:=]", Pattern.CASE_INSENSITIVE);

    private Utf8Check() {}

    /** Returns the line of the first byte that is no UTF-8; empty for none, or where the file names an encoding. */
    static OptionalInt firstMalformedLine(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        if (!result.isError()) {
            return OptionalInt.empty();
        }
        String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
        return OTHER_ENCODING.matcher(before).find()
                ? OptionalInt.empty()
                : OptionalInt.of(1 + (int) before.chars().filter(c -> c == '\n').count());
    }
}
