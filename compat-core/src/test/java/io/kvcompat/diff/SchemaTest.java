package io.kvcompat.diff;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.client.Protocol.RESP3;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.kvcompat.command.Command;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.RandomReplies;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Check;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Failure;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.Policy;
import io.kvcompat.result.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is what docs/ describes. */
class SchemaTest {
    private static final Path DOCS = Path.of("..", "docs", "reference", "schema");

    @TempDir
    Path folder;

    private static List<String> errors(String schema, String json) throws IOException {
        Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(DOCS.resolve(schema)), InputFormat.JSON);
        return read.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private Reports report(String target, String product, long seed) {
        return Reports.begin(
                        folder.resolve(target + ".json"),
                        Samples.header(
                                target, product, "7.2.6", Map.of("keys", List.of("nondeterministic_output_order"))),
                        RESP2,
                        RESP3)
                .scenario("a/all-replies", Samples.passed(RESP3), replies(seed))
                .scenario("b/results", results(RESP2, seed))
                .scenario("b/results", Samples.lane(RESP3, Outcome.skipped("no RESP3")));
    }

    private static LaneResult results(io.kvcompat.client.Protocol protocol, long seed) {
        return new LaneResult(
                protocol,
                Outcome.failed("a check failed"),
                7,
                0,
                List.of(new Check("c", seed == 1, "1", "2"), new Check("d", true, "1", null)),
                List.of(
                        new Metric("m", seed, "ns", 0.1),
                        new Metric("n", 2.5, "keys", null),
                        Metric.repeated("r", List.of(1.0, 2.5), "ns", 0.1)),
                List.of(new Series("s", "bytes", "ns", List.of(new Series.Point(1, 2.5), new Series.Point(2, 3)))));
    }

    private static Exchange[] replies(long seed) {
        RandomReplies random = new RandomReplies(seed);
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            List<Reply> replies = List.of(random.next(3), new BulkStringReply(Bytes.of("x".repeat(5000))));
            Policy.Match match = Policy.Match.values()[i % Policy.Match.values().length];
            Policy policy = switch (match) {
                case EXACT -> Policy.EXACT;
                case WITHIN -> Policy.within(0.5, null);
                case MATCHING -> Policy.matching(".*", "why");
                default -> Policy.of(match, "why");
            };
            exchanges.add(new Exchange(
                    "s/X/" + i,
                    "s",
                    i % 3 == 0 ? null : new Command(List.of(Bytes.of("X"), Bytes.wrap(new byte[] {(byte) i, -1}))),
                    replies,
                    i % 5 == 0 ? new Failure(Failure.Kind.values()[i % Failure.Kind.values().length], "text") : null,
                    i,
                    policy));
        }
        return exchanges.toArray(Exchange[]::new);
    }

    @Test
    void a_report_is_as_its_schema_says() throws IOException {
        Path file = report("redis", "redis", 1).write();
        assertThat(errors("report.schema.json", Files.readString(file))).isEmpty();
    }

    @Test
    void an_incomplete_report_is_as_its_schema_says() throws IOException {
        try (Reports begun = report("redis", "redis", 1)) {
            assertThat(begun).isNotNull();
            String json = Files.readString(folder.resolve("redis.json"));
            assertThat(errors("report.schema.json", json)).isEmpty();
            assertThat(json).endsWith("\"complete\":false}");
        }
    }

    @Test
    void a_diff_is_as_its_schema_says() throws IOException {
        Path known = Files.writeString(folder.resolve("known.yaml"), """
                - id: metric
                  title: A metric
                  baseline: {product: redis}
                  other: {product: valkey}
                  severity: informational
                  cause: engine
                  why: because
                  who: nobody
                  what-to-do: nothing
                  link: https://example.org
                  owner: me
                  reason: fine
                  expires: 2027-01-01
                  matches: [{step: metric/m, baseline: '{number} ns', other: '{number} ns'}]
                - id: stale
                  title: Not there
                  baseline: {product: any}
                  other: {product: any}
                  severity: breaking
                  cause: engine
                  matches: [{scenario: b/results, step: x, baseline: a, other: b}]
                """);
        DiffReport diff = Diff.of(
                report("redis", "redis", 1).write(),
                List.of(report("valkey", "valkey", 2).write()),
                KnownDifferences.load(List.of(known)));
        assertThat(diff.known()).containsOnlyKeys("metric");
        assertThat(diff.stale()).hasSize(1);
        assertThat(diff.differences()).hasSizeGreaterThan(100);
        Path file = folder.resolve("diff.json");
        DiffJson.write(diff, file);
        assertThat(Files.readString(file)).contains("\"effect\":\"none\"");
        assertThat(errors("diff.schema.json", Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"complete\":true        | \"complete\":1",
                "\"protocol\":\"RESP3\"   | \"protocol\":\"RESP4\"",
                "\"type\":\"integer\",\"value\" | \"type\":\"integer\",\"valu\"",
                "\"step\":                | \"stp\":",
                "\"rounds\":[1.0,        | \"rounds\":[true,",
                "\"points\":[[1.0,       | \"points\":[[",
                "\"status\":\"failed\"    | \"status\":\"broken\"",
            })
    void a_report_that_is_not_as_its_schema_says_is_found_out(String right, String wrong) throws IOException {
        String json = Files.readString(report("redis", "redis", 1).write());
        assertThat(json).contains(right);
        assertThat(errors("report.schema.json", json.replace(right, wrong))).isNotEmpty();
    }
}
