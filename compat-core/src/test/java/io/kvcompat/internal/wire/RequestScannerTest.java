package io.kvcompat.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.reply.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RequestScannerTest {
    /** Keeps what a scanner hands over. */
    private static final class Kept implements RequestScanner.Sink {
        private final List<String> commands = new ArrayList<>();
        private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        private final ByteArrayOutputStream malformed = new ByteArrayOutputStream();

        @Override
        public void request(Request request) {
            commands.add(request.command().toString());
        }

        @Override
        public void piece(byte[] in, int from, int to) {
            pieces.write(in, from, to - from);
        }

        @Override
        public void longRequest(Request request) {
            commands.add("long " + request.name() + " "
                    + request.parts().stream().map(Bytes::length).toList());
        }

        @Override
        public void malformed(byte[] in, int from, int to) {
            malformed.write(in, from, to - from);
        }
    }

    @Test
    void commands_end_where_they_end_in_pieces_of_any_size() {
        byte[] all = "*1\r\n$4\r\nPING\r\nSET a \"b c\"\r\n*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$4\r\n\r\n\r\n\r\nGET k\n"
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            Kept kept = scan(all, random, 7);
            assertThat(kept.commands).containsExactly("PING", "SET a \"b c\"", "SET k \"\\r\\n\\r\\n\"", "GET k");
        }
    }

    @Test
    void a_long_command_goes_by_in_pieces_that_are_all_of_it() {
        String value = "v".repeat(1_000_000);
        byte[] all = ("*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$1000000\r\n" + value + "\r\n*1\r\n$4\r\nPING\r\n")
                .getBytes(StandardCharsets.UTF_8);
        Kept kept = scan(all, new Random(1), 50_000);

        assertThat(kept.commands).containsExactly("long SET [3, 1, 1000000]", "PING");
        assertThat(kept.pieces.size()).isEqualTo(all.length - "*1\r\n$4\r\nPING\r\n".length());
        assertThat(kept.pieces.toByteArray()).startsWith("*3\r\n$3\r\nSET\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_no_server_takes_is_handed_on_as_it_is() {
        byte[] all = "*1\r\n$4\r\nPING\r\n*x\r\nrest".getBytes(StandardCharsets.UTF_8);
        Kept kept = scan(all, new Random(1), 100);

        assertThat(kept.commands).containsExactly("PING");
        assertThat(kept.malformed.toString(StandardCharsets.UTF_8)).startsWith("*x\r\n");
    }

    @Test
    void a_command_is_written_as_clients_write_it() {
        Request request = Request.of(List.of(Bytes.of("SET"), Bytes.of("k"), Bytes.of("")));

        assertThat(new String(request.raw(), StandardCharsets.UTF_8))
                .isEqualTo("*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$0\r\n\r\n");
        assertThat(Request.whole(request.raw()).parts()).isEqualTo(request.parts());
    }

    private static Kept scan(byte[] all, Random random, int most) {
        Kept kept = new Kept();
        RequestScanner scanner = new RequestScanner();
        for (int from = 0; from < all.length; ) {
            int to = Math.min(all.length, from + 1 + random.nextInt(most));
            scanner.scan(all, from, to, kept);
            from = to;
        }
        return kept;
    }
}
