package io.kvcompat.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.command.Command;
import io.kvcompat.internal.wire.Frame;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.ReplyNotation;
import io.kvcompat.result.ReportException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrafficFileTest {
    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_read_again() {
        Path file = folder.resolve("traffic.kvc");
        Bytes binary = Bytes.of(new byte[] {0, -1, 13, 10});
        try (TrafficWriter writer = new TrafficWriter(file, Map.of("product", "redis"))) {
            writer.request(7, 1500, List.of(Bytes.of("SET"), Bytes.of("k"), binary));
            writer.request(
                    7,
                    1600,
                    List.of(
                            Bytes.of("SET"),
                            Bytes.of("k"),
                            Bytes.of("x".repeat(9000)).shortenedTo(4096)));
            writer.push(7, Frame.whole(">1\r\n+x\r\n".getBytes(StandardCharsets.UTF_8)));
            writer.closed(7);
        }
        try (TrafficReader reader = TrafficReader.open(file)) {
            assertThat(reader.header()).containsEntry("product", "redis");
            assertThat(reader.next())
                    .isEqualTo(new TrafficRecord.Request(7, 1, 1500, List.of(Bytes.of("SET"), Bytes.of("k"), binary)));
            assertThat(reader.next()).isInstanceOfSatisfying(TrafficRecord.Request.class, request -> {
                assertThat(request.number()).isEqualTo(2);
                assertThat(request.parts().get(2).length()).isEqualTo(9000);
                assertThat(request.parts().get(2)).isEqualTo(Bytes.of("x".repeat(9000)));
            });
            assertThat(reader.next()).isInstanceOf(TrafficRecord.Push.class);
            assertThat(reader.next()).isEqualTo(new TrafficRecord.Closed(7));
            assertThat(reader.next()).isNull();
            assertThat(reader.isCutOff()).isFalse();
        }
    }

    @Test
    void a_recording_that_was_cut_off_is_read_up_to_its_last_whole_block() throws IOException {
        Path file = write(20_000);
        byte[] all = Files.readAllBytes(file);

        List<Integer> counts = new ArrayList<>();
        for (int keep : List.of(all.length - 1, all.length / 2, all.length / 3)) {
            Files.write(file, Arrays.copyOf(all, keep));
            counts.add(count(file, true));
        }

        assertThat(counts.get(0)).isBetween(1, 19_999);
        assertThat(counts.get(1)).isBetween(1, counts.get(0));
        assertThat(counts.get(2)).isBetween(1, counts.get(1));
    }

    @Test
    void a_block_that_was_altered_ends_the_recording() throws IOException {
        Path file = write(20_000);
        byte[] all = Files.readAllBytes(file);
        all[all.length - 100] ^= 1;
        Files.write(file, all);

        assertThat(count(file, true)).isLessThan(20_000);
    }

    @Test
    void another_file_is_refused_in_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "hello");

        assertThatThrownBy(() -> TrafficReader.open(file))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("is no recording");
    }

    @Test
    void passwords_and_what_a_pattern_matches_are_masked() {
        Secrets secrets = new Secrets(List.of("\\d{16}"));

        assertThat(masked(secrets, "AUTH", "hunter2")).isEqualTo("AUTH ***");
        assertThat(masked(secrets, "AUTH", "bob", "hunter2")).isEqualTo("AUTH bob ***");
        assertThat(masked(secrets, "HELLO", "3", "AUTH", "bob", "hunter2")).isEqualTo("HELLO 3 AUTH bob ***");
        assertThat(masked(secrets, "ACL", "SETUSER", "bob", "on", ">hunter2", "~*"))
                .isEqualTo("ACL SETUSER bob on >*** ~*");
        assertThat(masked(secrets, "CONFIG", "SET", "requirepass", "hunter2")).isEqualTo("CONFIG SET requirepass ***");
        assertThat(masked(secrets, "MODULE", "LOAD", "m.so", "hunter2")).isEqualTo("MODULE LOAD m.so ***");
        assertThat(masked(secrets, "SET", "card", "no 1234567812345678")).isEqualTo("SET card no ***");
    }

    @Test
    void passwords_in_replies_are_masked() {
        Secrets secrets = new Secrets(List.of());

        assertThat(secrets.reply(
                        Command.parse("CONFIG GET *pass"), ReplyNotation.parse("[\"requirepass\", \"hunter2\"]")))
                .hasToString("[\"requirepass\", \"***\"]");
        assertThat(secrets.reply(Command.parse("GET k"), ReplyNotation.parse("\"hunter2\"")))
                .hasToString("\"hunter2\"");
    }

    private static String masked(Secrets secrets, String... parts) {
        List<Bytes> all = Arrays.stream(parts).map(Bytes::of).toList();
        return String.join(
                " ", secrets.mask(parts[0], all).stream().map(Bytes::utf8).toList());
    }

    private Path write(int commands) {
        Path file = folder.resolve("cut.kvc");
        try (TrafficWriter writer = new TrafficWriter(file, Map.of())) {
            for (int i = 0; i < commands; i++) {
                writer.request(1, i, List.of(Bytes.of("SET"), Bytes.of("key:" + i), Bytes.of("value of " + i * 31)));
            }
        }
        return file;
    }

    private static int count(Path file, boolean cutOff) {
        int count = 0;
        try (TrafficReader reader = TrafficReader.open(file)) {
            while (reader.next() != null) {
                count++;
            }
            assertThat(reader.isCutOff()).isEqualTo(cutOff);
        }
        return count;
    }
}
