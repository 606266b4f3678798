package io.kvcompat.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.diff.Reports;
import io.kvcompat.diff.Samples;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.RandomReplies;
import io.kvcompat.reply.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSpoolTest {
    private static final ReportHeader HEADER = Samples.header(
            "redis", "redis", "7.2.6", java.util.Map.of("keys", List.of("nondeterministic_output_order")));

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("redis.json");
    }

    private static List<Exchange> exchanges(ReportReader reader) {
        List<Exchange> all = new ArrayList<>();
        for (Exchange next = reader.nextExchange(); next != null; next = reader.nextExchange()) {
            all.add(next);
        }
        return all;
    }

    @Test
    void what_was_recorded_is_read_back_scenarios_in_the_order_of_their_ids() {
        Exchange policy = Samples.exchange("GET a", "\"1\"").with(Policy.within(0.5, "clocks"));
        Exchange pattern = Samples.exchange("GET a", "\"1\"").with(Policy.matching("\"\\d\"", null));
        Exchange failed = Samples.failed("BLPOP a 0", Failure.Kind.TIMEOUT);
        Exchange push = Samples.push(">[\"message\", \"a\", \"b\"]");
        Exchange binary = new Exchange(
                "b/SET/1",
                "b",
                new Command(List.of(Bytes.of("SET"), Bytes.of(new byte[] {0, -1}), Bytes.of("값"))),
                List.of(),
                null,
                7,
                Policy.EXACT);
        LaneResult second = new LaneResult(
                Protocol.RESP3,
                Outcome.failed("a check"),
                99,
                1,
                List.of(new Check("c", false, "1", "2"), new Check("d", true, "1", null)),
                List.of(
                        new Metric("m", 0.25, "ns", 0.1),
                        new Metric("n", 3, "keys", null),
                        Metric.repeated("r", List.of(3.0, 1.0, 2.5), "ns", 0.1)),
                List.of(new Series("s", "s", "keys", List.of(new Series.Point(0.5, 2), new Series.Point(1, -3)))));
        Path file = Reports.begin(file(), HEADER, Protocol.RESP2, Protocol.RESP3)
                .scenario("b/two", Samples.passed(Protocol.RESP2), policy, pattern, failed)
                .scenario("a/one", second, push)
                .scenario("a/one", Samples.lane(Protocol.RESP2, Outcome.skipped("no")), binary)
                .write();

        try (ReportReader reader = ReportReader.open(file)) {
            assertThat(reader.header()).isEqualTo(HEADER);
            assertThat(reader.protocols()).containsExactly(Protocol.RESP2, Protocol.RESP3);
            assertThat(reader.nextScenario()).isEqualTo(new ScenarioInfo("a/one", "Title of a/one", "a/one.feature:1"));
            assertThat(reader.nextLane())
                    .isEqualTo(
                            new LaneResult(Protocol.RESP2, Outcome.skipped("no"), 5_000_000, 1, List.of(), List.of()));
            assertThat(exchanges(reader)).containsExactly(binary);
            assertThat(reader.nextLane()).isEqualTo(second);
            assertThat(exchanges(reader)).containsExactly(push);
            assertThat(reader.nextLane()).isNull();
            assertThat(reader.nextScenario()).extracting(ScenarioInfo::id).isEqualTo("b/two");
            assertThat(reader.nextLane()).extracting(LaneResult::exchanges).isEqualTo(3L);
            assertThat(exchanges(reader)).containsExactly(policy, pattern, failed);
            assertThat(reader.nextScenario()).isNull();
        }
        assertThat(folder.toFile().list()).containsExactly("redis.json");
    }

    @Test
    void what_is_not_asked_for_is_skipped() {
        Path file = Reports.begin(file(), HEADER, Protocol.RESP2, Protocol.RESP3)
                .scenario("a", Samples.passed(Protocol.RESP2), Samples.exchange("GET a", "[[:1]]"), Samples.push(":1"))
                .scenario("a", Samples.passed(Protocol.RESP3), Samples.exchange("GET a", "\"1\""))
                .scenario("b", Samples.passed(Protocol.RESP3), Samples.exchange("GET b", "\"2\""))
                .write();
        try (ReportReader reader = ReportReader.open(file)) {
            reader.nextScenario();
            reader.nextLane();
            reader.nextExchange();
            assertThat(reader.nextScenario()).extracting(ScenarioInfo::id).isEqualTo("b");
            assertThat(reader.nextLane()).extracting(LaneResult::protocol).isEqualTo(Protocol.RESP3);
            assertThat(reader.nextLane()).isNull();
            assertThat(reader.nextScenario()).isNull();
        }
    }

    @Test
    void every_reply_survives_and_long_values_keep_length_and_hash() {
        RandomReplies random = new RandomReplies(5);
        Reply[] replies = new Reply[200];
        Arrays.setAll(replies, i -> random.next(4));
        Reply big = new BulkStringReply(Bytes.of("x".repeat(5000)));
        Exchange all = new Exchange("s/X/1", "s", Command.of("X"), List.of(replies), null, 1, Policy.EXACT);
        Exchange shortened = new Exchange("s/X/2", "s", Command.of("X"), List.of(big), null, 1, Policy.EXACT);
        Path file = Reports.begin(file(), HEADER)
                .scenario("a", Samples.passed(Protocol.RESP2), all, shortened)
                .write();
        assertThat(file).content(StandardCharsets.UTF_8).doesNotContain("x".repeat(100));
        try (ReportReader reader = ReportReader.open(file)) {
            reader.nextScenario();
            reader.nextLane();
            assertThat(reader.nextExchange()).isEqualTo(all);
            assertThat(reader.nextExchange()).isEqualTo(shortened);
        }
    }

    @Test
    void until_it_is_written_the_report_says_that_it_is_incomplete() {
        try (Reports reports = Reports.begin(file(), HEADER)) {
            reports.scenario("a", Samples.passed(Protocol.RESP2), Samples.exchange("GET a", "\"1\""));
            assertThatThrownBy(() -> ReportReader.open(file()))
                    .isInstanceOf(ReportException.class)
                    .hasMessageContaining("redis.json: is incomplete");
        }
        assertThat(folder.toFile().list()).containsExactly("redis.json");
    }

    @Test
    void a_report_cut_off_anywhere_is_refused_in_one_line() throws IOException {
        Path file = Reports.begin(file(), HEADER, Protocol.RESP2, Protocol.RESP3)
                .scenario("a", Samples.passed(Protocol.RESP2), Samples.exchange("GET a", "[\"1\", -ERR]"))
                .scenario("b", Samples.passed(Protocol.RESP3), Samples.exchange("GET b", "\"2\""))
                .write();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length - 2; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> readAll(file))
                    .as("cut to %d bytes", length)
                    .isInstanceOf(ReportException.class)
                    .message()
                    .startsWith(file.toString())
                    .hasLineCount(1);
        }
    }

    private static void readAll(Path file) {
        try (ReportReader reader = ReportReader.open(file)) {
            while (reader.nextScenario() != null) {
                while (reader.nextLane() != null) {
                    exchanges(reader);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "hello",
                "[]",
                "[[[[[[",
                "{}",
                "{\"a\":1}",
                "null",
                "<html>",
                "{\"schema\":\"kvcompat-report/2\",\"complete\":true}",
                "{\"schema\":\"kvcompat-report/1\",\"complete\":true}",
                "{\"schema\":\"kvcompat-report/1\",\"scenarios\":[],\"complete\":true}",
                "{\"schema\":\"kvcompat-diff/1\",\"scenarios\":[]}",
                "{\"schema\":1}",
                "PK\u0003\u0004",
            })
    void a_file_that_is_no_report_is_refused_in_one_line(String content) throws IOException {
        Files.writeString(file(), content);
        assertThatThrownBy(() -> readAll(file()))
                .isInstanceOf(ReportException.class)
                .message()
                .startsWith(file().toString())
                .hasLineCount(1);
    }

    @Test
    void a_deeply_nested_foreign_file_is_refused_without_reading_it_into_memory() throws IOException {
        Files.writeString(file(), "{\"schema\":\"kvcompat-report/1\",\"x\":" + "[".repeat(1_000_000));
        assertThatThrownBy(() -> readAll(file())).isInstanceOf(ReportException.class);
    }

    @Test
    void a_missing_file_and_a_folder_are_refused_by_name() {
        assertThatThrownBy(() -> ReportReader.open(file()))
                .isInstanceOf(ReportException.class)
                .hasMessage(file() + ": cannot be read: there is no such file");
        assertThatThrownBy(() -> ReportReader.open(folder))
                .isInstanceOf(ReportException.class)
                .hasMessage(folder + ": is a folder, not a report");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "").resolve("redis.json");
        assertThatThrownBy(() -> ReportSpool.create(blocked, HEADER, Set.of(Protocol.RESP2)))
                .isInstanceOf(ReportException.class)
                .message()
                .startsWith(blocked + ": cannot be written: ");
    }
}
