package io.kvcompat.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Valkey frees what has expired in the background unless set otherwise, Redis does not. */
class AlignedSettingsTest {
    private static final String SETTING = "CONFIG GET lazyfree-lazy-expire";

    private final RunConfig config = RunConfig.builder()
            .targets(Targets.defaultSpecs())
            .protocols(Set.of(Protocol.RESP2))
            .out(Path.of("replaced"))
            .build();

    private static int differences(Run run, String id, String... blocks) {
        ScenarioRun scenario = run.begin(new ScenarioInfo(id, "A test", "AlignedSettingsTest"), Requirements.NONE);
        List.of(blocks).forEach(block -> scenario.run(Block.parse(block)));
        return scenario.end().differences().size();
    }

    private Run open(Path out, boolean aligned) {
        RunConfig here = RunConfig.builder()
                .targets(config.targets())
                .protocols(config.protocols())
                .allowed(config.allowed())
                .out(out)
                .known(config.known())
                .client(config.client())
                .alignSettings(aligned)
                .build();
        return Run.open(here, RunListener.NONE);
    }

    @Test
    void what_differs_for_a_default_alone_does_not_differ_with_aligned_settings(@TempDir Path out) {
        try (Run run = open(out, false)) {
            assertThat(differences(run, "default", SETTING)).isOne();
        }
        try (Run run = open(out, true)) {
            assertThat(differences(run, "aligned", SETTING)).isZero();
            assertThat(differences(run, "changed", "CONFIG SET lazyfree-lazy-expire yes"))
                    .isZero();
            assertThat(differences(run, "put-back", SETTING)).isZero();
            assertThat(differences(run, "ended", "SHUTDOWN NOSAVE")).isZero();
            assertThat(differences(run, "launched-anew", SETTING)).isZero();
            RunReport report = run.finish();
            assertThat(report.headers().get(1).environment()).containsEntry("settings", "aligned with redis");
            assertThat(report.headers().get(0).environment()).doesNotContainKey("settings");
        }
    }
}
