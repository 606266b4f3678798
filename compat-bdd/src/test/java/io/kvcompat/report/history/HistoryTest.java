package io.kvcompat.report.history;

import static io.kvcompat.client.Protocol.RESP2;
import static io.kvcompat.diff.Samples.passed;
import static io.kvcompat.diff.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.kvcompat.diff.Diff;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Reports;
import io.kvcompat.diff.Samples;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.result.ReportException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
    private static final String KNOWN = """
            - id: the-value
              title: The value differs.
              baseline: {product: redis}
              other: {product: valkey}
              severity: cosmetic
              cause: engine
              matches:
                - {command: GET a, kind: value, baseline: ":1", other: ":2"}
            """;

    @TempDir
    Path folder;

    private Path runs() {
        return folder.resolve("runs");
    }

    /** A run in which the commands named give something else on the other target. */
    private DiffReport run(boolean known, String... differing) throws IOException {
        List<String> other = List.of(differing);
        Path ours = report("redis", List.of());
        Path theirs = report("valkey", other);
        Path file = Files.writeString(folder.resolve("known.yaml"), KNOWN);
        return Diff.of(ours, List.of(theirs), known ? KnownDifferences.load(List.of(file)) : KnownDifferences.none());
    }

    private Path report(String product, List<String> differing) {
        return Reports.begin(folder.resolve(product + ".json"), Samples.header(product, product, "7.2.6"))
                .scenario(
                        "s",
                        passed(RESP2),
                        step("m/GET/1", "GET a", differing.contains("a") ? ":2" : ":1"),
                        step("m/GET/2", "GET b", differing.contains("b") ? ":2" : ":1"),
                        step("m/GET/3", "GET c", differing.contains("c") ? ":2" : ":1"))
                .write();
    }

    private List<PastRun> kept(DiffReport... reports) {
        Stream.of(reports).forEach(report -> History.keep(report, runs()));
        return History.read(runs());
    }

    @Test
    void a_kept_run_is_read_back() throws IOException {
        PastRun run = kept(run(true, "a", "b")).get(0);

        assertThat(run.targets()).extracting(PastRun.PastTarget::name).containsExactly("redis", "valkey");
        assertThat(run.unexpected()).isEqualTo(1);
        assertThat(run.known()).isEqualTo(1);
        assertThat(run.exchanges()).isEqualTo(3);
        assertThat(run.differences().get("s"))
                .containsEntry("m/GET/1#RESP2#valkey", "the-value")
                .containsEntry("m/GET/2#RESP2#valkey", "");
    }

    @Test
    void what_is_written_is_what_the_schema_describes() throws IOException {
        History.keep(run(true, "a", "b"), runs());
        Path file = Files.list(runs()).toList().get(0);

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(Path.of("..", "docs", "reference", "schema", "history.schema.json")),
                                InputFormat.JSON)
                        .validate(Files.readString(file), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void runs_of_the_same_second_do_not_overwrite_each_other() throws IOException {
        assertThat(kept(run(false), run(false), run(false))).hasSize(3);
    }

    @Test
    void what_changed_is_told() throws IOException {
        List<PastRun> runs = kept(run(false, "a", "b"), run(true, "a", "c"));

        assertThat(Change.between(runs.get(0), runs.get(1)))
                .isEqualTo(new Change(
                        List.of("s#m/GET/3#RESP2#valkey"),
                        List.of(),
                        List.of("s#m/GET/2#RESP2#valkey"),
                        List.of("s#m/GET/1#RESP2#valkey"),
                        List.of()));
        assertThat(Change.between(runs.get(1), runs.get(0)).nowUnexpected()).containsExactly("s#m/GET/1#RESP2#valkey");
        assertThat(HistoryText.lines(runs))
                .contains(
                        "  + appeared, unexpected: 1",
                        "      s#m/GET/3#RESP2#valkey",
                        "  = was unexpected, now known: 1",
                        "  - vanished: 1");
    }

    @Test
    void runs_that_are_alike_say_so() throws IOException {
        assertThat(HistoryText.lines(kept(run(false, "a"), run(false, "a"))))
                .contains("  the same differences as before");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"schema\":\"kvcompat-history/2\"}",
                "{\"schema\":\"kvcompat-diff/1\",\"totals\":{}}",
                "\u0000\u0001",
                "{\"schema\":{\"a\":[1,2]}}",
                "<html></html>"
            })
    void a_file_that_is_no_run_is_told_in_one_line(String content) throws IOException {
        History.keep(run(false), runs());
        Path file = Files.writeString(runs().resolve("other.json"), content);

        assertThatThrownBy(() -> History.read(runs()))
                .isInstanceOf(ReportException.class)
                .message()
                .startsWith(file + ": ")
                .endsWith("; take it out of the folder")
                .hasLineCount(1);
    }

    @Test
    void a_run_cut_off_is_told() throws IOException {
        History.keep(run(false, "a"), runs());
        Path file = Files.list(runs()).toList().get(0);
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));

        assertThatThrownBy(() -> History.read(runs()))
                .isInstanceOf(ReportException.class)
                .hasMessageStartingWith(file + ": is no kept run of kvcompat");
    }

    @Test
    void a_missing_folder_is_told() {
        assertThatThrownBy(() -> History.read(runs()))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("is no folder that can be read");
    }
}
