package io.kvcompat.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.diff.Diff;
import io.kvcompat.diff.DiffJson;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.Explanation;
import io.kvcompat.diff.Explanations;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.reproduction.Reproduction;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run finds out about unexpected differences between Redis and Valkey. */
class DiagnosisTest {
    private static final String BLOCKS = """
            SET a 1
            SET b 2
            DEL b
            RPUSH list x y
            CONFIG GET lazyfree-lazy-expire
            MULTI
            INCR a
            WATCH a
            EXEC
            GET a
            """;

    @TempDir
    private Path out;

    private RunReport run(List<TargetSpec> targets, DiagnosisScope scope) {
        RunConfig config = RunConfig.builder()
                .targets(targets)
                .protocols(Set.of(Protocol.RESP2))
                .out(out)
                .diagnosis(scope)
                .build();
        try (Run run = Run.open(config, RunListener.NONE)) {
            ScenarioRun scenario = run.begin(new ScenarioInfo("one", "A test", "DiagnosisTest"), Requirements.NONE);
            scenario.run(Block.parse(BLOCKS));
            scenario.end();
            return run.finish();
        }
    }

    private static Difference of(DiffReport report, String command) {
        return report.differences().stream()
                .filter(one -> command.equals(one.command()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(DiffReport report, String command) {
        return Objects.requireNonNull(of(report, command).reproduction()).lines();
    }

    @Test
    void a_difference_is_told_with_the_fewest_commands_that_show_it_and_the_setting_that_makes_it() throws Exception {
        DiffReport report = run(Targets.defaultSpecs(), DiagnosisScope.LAUNCHED).diff();

        assertThat(lines(report, "CONFIG GET lazyfree-lazy-expire")).containsExactly("CONFIG GET lazyfree-lazy-expire");
        assertThat(of(report, "CONFIG GET lazyfree-lazy-expire").settings()).isEqualTo("lazyfree-lazy-expire");
        assertThat(of(report, "CONFIG GET lazyfree-lazy-expire").note())
                .endsWith("only a default setting differs: lazyfree-lazy-expire");
        assertThat(lines(report, "WATCH a")).containsExactly("MULTI", "WATCH a");
        assertThat(of(report, "WATCH a").settings()).isNull();
        assertThat(lines(report, "GET a")).containsExactly("SET a 1", "MULTI", "INCR a", "WATCH a", "EXEC", "GET a");

        Path diff = out.resolve("diff.json");
        String written = Files.readString(diff);
        assertThat(written).contains("\"likelyCause\":\"setting-default\"");
        DiffReport again =
                Diff.of(out.resolve("redis.json"), List.of(out.resolve("valkey.json")), KnownDifferences.none());
        DiffJson.write(Explanation.apply(Explanations.read(out), again), diff);
        assertThat(Files.readString(diff)).isEqualTo(written);
    }

    @Test
    void nothing_is_sent_again_where_that_was_not_asked_for() {
        DiffReport report = run(Targets.defaultSpecs(), DiagnosisScope.NEVER).diff();

        assertThat(lines(report, "WATCH a")).hasSize(8);
        assertThat(Explanations.read(out)).isEmpty();
        assertThat(of(report, "WATCH a").reproduction())
                .extracting(Reproduction::form)
                .isEqualTo(Reproduction.Form.REDIS_CLI);
    }
}
