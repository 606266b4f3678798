package io.kvcompat.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplyScannerTest {
    private static final List<String> FRAMES = List.of(
            "+OK\r\n",
            "-ERR no\r\n",
            ":-12\r\n",
            "$5\r\nhello\r\n",
            "$0\r\n\r\n",
            "$-1\r\n",
            "*-1\r\n",
            "*0\r\n",
            "*2\r\n$1\r\na\r\n*1\r\n:1\r\n",
            "%1\r\n+k\r\n~2\r\n,3.0\r\n#t\r\n",
            "|1\r\n+ttl\r\n:3600\r\n*1\r\n_\r\n",
            ">3\r\n$7\r\nmessage\r\n$2\r\nch\r\n$4\r\n\r\n\r\n\r\n",
            "(12345678901234567890\r\n",
            "=5\r\ntxt:x\r\n",
            "!5\r\nERR x\r\n");

    @Test
    void frames_end_where_they_end_in_pieces_of_any_size() {
        byte[] all = String.join("", FRAMES).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<String> found = new ArrayList<>();
            ReplyScanner scanner = new ReplyScanner();
            for (int from = 0; from < all.length; ) {
                int to = Math.min(all.length, from + 1 + random.nextInt(9));
                scanner.scan(all, from, to, frame -> found.add(text(frame)));
                from = to;
            }
            assertThat(found).isEqualTo(FRAMES);
            assertThat(scanner.isWithin()).isFalse();
        }
    }

    @Test
    void a_long_string_is_kept_by_its_digest_and_equals_another_of_the_same_bytes() {
        Frame first = longString(3_000_000, 'x', 70_000);
        Frame same = longString(3_000_000, 'x', 1_000);
        Frame other = longString(3_000_000, 'y', 70_000);

        assertThat(first.raw()).isNull();
        assertThat(first.sameAs(same)).isTrue();
        assertThat(first.sameAs(other)).isFalse();
        assertThat(String.valueOf(first.reply())).contains("3000000");
    }

    @Test
    void a_long_aggregate_is_compared_by_its_digest() {
        byte[] bytes = ("*2\r\n$2000000\r\n" + "a".repeat(2_000_000) + "\r\n:1\r\n").getBytes(StandardCharsets.UTF_8);
        List<Frame> frames = scan(bytes, 50_000);

        assertThat(frames).hasSize(1);
        assertThat(frames.get(0).sameAs(scan(bytes, 3_000).get(0))).isTrue();
        assertThat(frames.get(0).reply()).isNull();
    }

    @Test
    void what_is_not_resp_is_refused() {
        assertThatThrownBy(() -> scan("HTTP/1.1 400\r\n".getBytes(StandardCharsets.UTF_8), 100))
                .isInstanceOf(ProtocolException.class);
        assertThatThrownBy(() -> scan("$x\r\n".getBytes(StandardCharsets.UTF_8), 100))
                .isInstanceOf(ProtocolException.class);
    }

    private static String text(Frame frame) {
        byte[] raw = frame.raw();
        return raw == null ? "" : new String(raw, StandardCharsets.UTF_8);
    }

    private static Frame longString(int length, char of, int piece) {
        String text = "$" + length + "\r\n" + String.valueOf(of).repeat(length) + "\r\n";
        return scan(text.getBytes(StandardCharsets.UTF_8), piece).get(0);
    }

    private static List<Frame> scan(byte[] all, int piece) {
        List<Frame> found = new ArrayList<>();
        ReplyScanner scanner = new ReplyScanner();
        for (int from = 0; from < all.length; from += piece) {
            scanner.scan(all, from, Math.min(all.length, from + piece), found::add);
        }
        return found;
    }
}
