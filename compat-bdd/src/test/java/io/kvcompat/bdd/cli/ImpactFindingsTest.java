package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What impact makes of findings in sources: a page, SARIF, an exit code, and what a team accepts. */
class ImpactFindingsTest {
    private static final String BROKEN =
            "if e.message == 'NOSCRIPT No matching script. Please use EVAL.' then load end\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("app/lib"));
        Files.createDirectories(folder.resolve("app/spec"));
        Files.createDirectories(folder.resolve("tools"));
        Files.writeString(folder.resolve("app/lib/lock.rb"), BROKEN);
        Files.writeString(folder.resolve("app/spec/lock_spec.rb"), BROKEN);
        Files.writeString(folder.resolve("tools/start.sh"), "exec redis-server /etc/redis.conf\n");
    }

    private Cli impact(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "impact",
                "--as",
                "redis:7.2",
                "--to",
                "valkey:9.1",
                "--source",
                folder.resolve("app").toString()));
        args.addAll(Arrays.asList(more));
        return Cli.run(args.toArray(String[]::new));
    }

    @Test
    void the_first_page_says_what_breaks_where_and_what_to_do() {
        Cli cli = impact();

        assertThat(cli.out().lines().toList())
                .startsWith("Moving from Redis 7.2.6 to Valkey 9.1.2")
                .anyMatch(line -> line.startsWith("1 thing breaks; "))
                .anyMatch(line -> line.contains("1. [breaking] ") && line.contains("(noscript-text)"))
                .anyMatch(line -> line.contains("where: lib/lock.rb:1, spec/lock_spec.rb:1"))
                .anyMatch(line -> line.startsWith("     do:    Search your code"))
                .anyMatch(line -> line.startsWith("With --details: "));
        assertThat(cli.out().lines().count()).isLessThan(15);
    }

    @Test
    void several_roots_stay_apart() {
        Cli cli = impact(folder.resolve("tools").toString(), "--format", "json");

        JsonNode findings = new JsonMapper().readTree(cli.out()).path("findings");
        assertThat(findings.findValuesAsString("root"))
                .contains(
                        folder.resolve("app").toString(),
                        folder.resolve("tools").toString());
    }

    @Test
    void the_exit_code_is_1_on_request() throws IOException {
        assertThat(impact().exitCode()).isZero();
        assertThat(impact("--fail-on", "never").exitCode()).isZero();
        assertThat(impact("--fail-on", "breaking").exitCode()).isEqualTo(1);

        Files.delete(folder.resolve("app/lib/lock.rb"));

        assertThat(impact("--fail-on", "breaking").exitCode()).as("tests alone").isZero();
        assertThat(impact("--fail-on", "any").exitCode()).isEqualTo(1);
    }

    @Test
    void what_is_accepted_is_told_with_its_reason_and_fails_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("accepted.yaml"), """
                - id: noscript-text
                  path: lib/**
                  reason: is replaced next week
                - id: no-such-finding
                  reason: none
                """);

        Cli cli = impact("--suppressions", file.toString(), "--fail-on", "breaking", "--details");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out()).contains("Accepted (1)", "is replaced next week");
        assertThat(cli.err()).contains("no-such-finding");
        Files.writeString(file, "- id: noscript-text\n");
        assertThat(impact("--suppressions", file.toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void sarif_follows_its_schema_and_names_the_line() throws IOException {
        Cli cli = impact("--format", "sarif");

        String schema;
        try (InputStream in = Objects.requireNonNull(
                getClass().getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json"))) {
            schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema)
                .validate(cli.out(), InputFormat.JSON);
        assertThat(errors).isEmpty();
        JsonNode result = new JsonMapper()
                .readTree(cli.out())
                .path("runs")
                .path(0)
                .path("results")
                .path(0);
        assertThat(result.path("ruleId").asString()).isEqualTo("noscript-text");
        assertThat(result.path("level").asString()).isEqualTo("error");
        JsonNode place = result.path("locations").path(0).path("physicalLocation");
        assertThat(place.path("artifactLocation").path("uri").asString()).isEqualTo("lib/lock.rb");
        assertThat(place.path("region").path("startLine").asInt()).isEqualTo(1);
    }

    @Test
    void nothing_read_is_no_result() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("empty/a.swift"), "let a = 1\n");

        String empty = folder.resolve("empty").toString();
        Cli cli = Cli.run("impact", "--as", "redis:7.2", "--source", empty, "--details");
        Cli gate = Cli.run("impact", "--as", "redis:7.2", "--source", empty, "--fail-on", "breaking");

        assertThat(cli.out())
                .contains("No result: nothing was read.", "1 file that is in a language that is not parsed (.swift)");
        assertThat(gate.exitCode()).isEqualTo(2);
        assertThat(gate.err()).contains("nothing was read");
    }
}
