package io.kvcompat.scenarios.payload;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** The bytes of values; the same for the same size in every run. */
final class PayloadBytes {
    private static final String[] WORDS = {
        "the",
        "order",
        "cart",
        "customer",
        "of",
        "price",
        "shipped",
        "and",
        "street",
        "total",
        "item",
        "to",
        "paid",
        "\n"
    };

    private PayloadBytes() {}

    /** Returns bytes that no compression makes shorter. */
    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /** Returns English words, which compression makes a few times shorter. */
    static byte[] text(int length) {
        byte[] bytes = new byte[length];
        Random random = new Random(length);
        int at = 0;
        while (at < length) {
            byte[] word = (WORDS[random.nextInt(WORDS.length)] + " ").getBytes(StandardCharsets.US_ASCII);
            int part = Math.min(word.length, length - at);
            System.arraycopy(word, 0, bytes, at, part);
            at += part;
        }
        return bytes;
    }
}
