package io.kvcompat.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.diff.Difference;
import io.kvcompat.reproduction.Reproduction.Form;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines to paste are said to do on any empty server, which one that was started with arguments is not. */
class OwnServersTest {
    /** WATCH inside of MULTI is answered by one server alone. */
    private static final String DIFFERENT = "MULTI\nWATCH a\nDISCARD";

    @TempDir
    private Path out;

    private List<Difference> differences(Consumer<ScenarioRun> scenario) {
        RunConfig config = RunConfig.builder()
                .targets(Targets.defaultSpecs())
                .protocols(Set.of(Protocol.RESP3))
                .out(out)
                .build();
        try (Run run = Run.open(config, RunListener.NONE)) {
            ScenarioRun begun = run.begin(
                    new ScenarioInfo("test/own", "A test", "OwnServersTest"), Requirements.NONE.disposableServer());
            scenario.accept(begun);
            begun.end();
            return run.finish().diff().differences();
        }
    }

    private static Stream<Form> forms(List<Difference> differences, String session) {
        return differences.stream()
                .filter(one -> one.step().startsWith(session + "/WATCH/"))
                .map(one -> Objects.requireNonNull(one.reproduction()).form());
    }

    @Test
    void what_a_server_of_its_own_gave_is_seen_again_by_repeating_the_scenario() {
        List<Difference> found = differences(scenario -> {
            scenario.run(Block.parse(DIFFERENT));
            scenario.onEachLane(lane -> lane.context().ownServer(List.of("--databases", "3")));
            scenario.run(Block.parse(DIFFERENT.replaceAll("(?m)^", "A> ")));
        });

        assertThat(forms(found, "main")).containsExactly(Form.REDIS_CLI);
        assertThat(forms(found, "A")).containsExactly(Form.SCENARIO);
    }

    @Test
    void what_another_server_gave_is_seen_again_by_repeating_the_scenario() {
        List<Difference> found = differences(scenario -> {
            scenario.onEachLane(lane -> lane.context().anotherServer("other", List.of()));
            scenario.run(Block.parse(DIFFERENT.replaceAll("(?m)^", "other> ")));
        });

        assertThat(forms(found, "other")).containsExactly(Form.SCENARIO);
    }
}
