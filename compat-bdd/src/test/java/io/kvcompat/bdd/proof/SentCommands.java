package io.kvcompat.bdd.proof;

import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The commands of one connection that are still to be answered, and which frame answers which. */
final class SentCommands {
    private static final Pattern UNASKED = Pattern.compile(
            "(?s)[>*][34]\r\n\\$\\d+\r\n(message|pmessage|smessage|invalidate)\r\n.*|>.*|\\+\\d+\\.\\d+ \\[.*");
    private static final Pattern CONFIRMATION = Pattern.compile("(?s)[>*]3\r\n\\$\\d+\r\n[ps]?(un)?subscribe\r\n.*");

    private final Deque<byte[]> waiting = new ConcurrentLinkedDeque<>();
    private int confirmed;

    void sent(byte[] command) {
        waiting.add(command);
    }

    /** Returns the command that {@code frame} answers, once its last frame has come; null when it came out-of-band. */
    synchronized byte @Nullable [] answeredBy(byte[] frame) {
        String text = new String(frame, 0, Math.min(frame.length, 64), StandardCharsets.ISO_8859_1);
        if (CONFIRMATION.matcher(text).matches()) {
            byte[] head = waiting.peek();
            if (head == null || ++confirmed < channels(head)) {
                return null;
            }
            confirmed = 0;
            return waiting.poll();
        }
        return UNASKED.matcher(text).matches() ? null : waiting.poll();
    }

    private static int channels(byte[] command) {
        String text = new String(command, StandardCharsets.ISO_8859_1);
        int parts = Integer.parseInt(text.substring(1, text.indexOf('\r')));
        return text.toUpperCase(Locale.ROOT).contains("SUBSCRIBE") ? Math.max(1, parts - 1) : 1;
    }
}
