package io.kvcompat.report.coverage;

import static io.kvcompat.client.Protocol.RESP2;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.kvcompat.diff.Reports;
import io.kvcompat.diff.Samples;
import io.kvcompat.result.Exchange;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample server lists GET, SET with the options NX and EX, and CLIENT ID. */
class CoverageTest {
    @TempDir
    Path folder;

    private Coverage count(LeftOut leftOut, Exchange... exchanges) {
        Path report = folder.resolve("redis.json");
        Reports.begin(report, Samples.header("redis", "redis", "7.2.6"), RESP2)
                .scenario("a/b", Samples.passed(RESP2), exchanges)
                .write();
        return Coverage.of(report, leftOut);
    }

    @Test
    void what_was_accepted_is_exercised_with_the_options_that_it_had() {
        Coverage coverage = count(
                LeftOut.none(),
                Samples.step("main/SET/1", "set k v nx", "+OK"),
                Samples.step("main/SET/2", "SET k v EX 0", "-ERR invalid expire time in 'set' command"),
                Samples.step("main/CLIENT/1", "CLIENT id", ":7"));
        assertThat(coverage.commands().get("SET").accepted()).isOne();
        assertThat(coverage.commands().get("SET").refused()).isOne();
        assertThat(coverage.commands().get("SET").missingOptions()).containsExactly("EX");
        assertThat(coverage.commands().get("CLIENT ID").isExercised()).isTrue();
        assertThat(coverage.missing()).extracting(CommandCoverage::name).containsExactly("GET");
        assertThat(coverage.percent()).isEqualTo(60);
    }

    @Test
    void a_container_is_not_counted_its_subcommands_are() {
        assertThat(count(LeftOut.none()).commands()).containsOnlyKeys("CLIENT ID", "GET", "SET");
    }

    @Test
    void what_only_produced_errors_is_not_exercised_and_says_so() {
        Coverage coverage = count(LeftOut.none(), Samples.step("main/GET/1", "GET", "-ERR wrong number of arguments"));
        assertThat(CoverageText.print(coverage))
                .contains("Only refused (1)\n  GET (1 errors)")
                .contains("Not sent (2)\n  CLIENT ID\n  SET\n");
    }

    @Test
    void what_is_left_out_by_intent_is_named_with_its_reason_and_not_counted() throws IOException {
        Path list = folder.resolve("META-INF/kvcompat/left-out.yaml");
        Files.createDirectories(list.getParent());
        Files.writeString(list, "GET: it would <harm>\n");
        LeftOut leftOut;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            leftOut = LeftOut.loadResources(loader);
        }
        Coverage coverage = count(leftOut);
        assertThat(coverage.commands()).doesNotContainKey("GET");
        assertThat(CoverageText.print(coverage)).contains("Left out by intent (1)\n  GET: it would <harm>");
        CoverageHtml.write(List.of(coverage), folder.resolve("coverage.html"));
        assertThat(folder.resolve("coverage.html"))
                .content()
                .contains("GET</code>: it would &lt;harm&gt;")
                .endsWith("</html>\n");
    }

    @Test
    void the_file_is_what_its_schema_says() throws IOException {
        Path file = folder.resolve("coverage.json");
        CoverageJson.write(List.of(count(LeftOut.none())), file);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Path.of("..", "docs", "reference", "schema", "coverage.schema.json")),
                        InputFormat.JSON);
        assertThat(schema.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }
}
