package io.kvcompat.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Protocol;
import io.kvcompat.client.RealServers;
import io.kvcompat.diff.Diff;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.ReportException;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.target.TargetSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a run in which the suite itself breaks down: nothing of it passes for whole. */
@Timeout(60)
class BreakdownTest {
    @TempDir
    private Path out;

    private Run run;

    @BeforeEach
    void open() {
        run = Run.open(
                RunConfig.builder()
                        .targets(List.of(new TargetSpec(
                                "it",
                                "redis://127.0.0.1:" + RealServers.emptyRedis().port())))
                        .protocols(Set.of(Protocol.RESP2))
                        .out(out)
                        .build(),
                RunListener.NONE);
    }

    @AfterEach
    void close() {
        run.close();
    }

    private record Throwing(String id, Throwable thrown) implements Scenario {
        @Override
        public String title() {
            return id;
        }

        @Override
        public Requirements requirements() {
            return Requirements.NONE;
        }

        @Override
        public void run(ScenarioContext context) throws Exception {
            context.run("PING");
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (Exception) thrown;
        }
    }

    private Outcome outcome(Throwable thrown) {
        ScenarioSummary summary = run.execute(new Throwing("it throws", thrown));
        return summary.lanes().get("it").get(0).outcome();
    }

    private void assertIncomplete(RunReport report, String reason) {
        assertThat(report.problems()).anySatisfy(problem -> assertThat(problem).contains(reason));
        assertThat(report.diff().isComplete()).isFalse();
        assertThat(report.diff().isGood()).isFalse();
        Path file = report.reports().get("it");
        assertThatThrownBy(() -> Diff.of(file, List.of(), KnownDifferences.none()))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("is incomplete");
    }

    @Test
    void an_error_on_a_lane_is_recorded_and_the_report_says_that_it_is_incomplete() {
        assertThat(outcome(new OutOfMemoryError("Java heap space")))
                .isEqualTo(Outcome.errored("OutOfMemoryError: Java heap space; give the JVM more memory, -Xmx4g say"));

        assertIncomplete(run.finish(), "it throws on it/RESP2 broke down: OutOfMemoryError: Java heap space");
    }

    @Test
    void a_failed_assertion_is_no_breakdown() {
        assertThat(outcome(new AssertionError("2 is not 3"))).isEqualTo(Outcome.errored("AssertionError: 2 is not 3"));

        assertThat(run.finish().diff().isComplete()).isTrue();
    }

    @Test
    void a_scenario_that_was_given_up_leaves_its_place_to_the_next() {
        ScenarioRun first = run.begin(new ScenarioInfo("first", "First", "here"), Requirements.NONE);
        first.onEachLane(lane -> lane.context().run("PING"));
        first.abandon(new Error("its thread was ended"));
        run.begin(new ScenarioInfo("second", "Second", "here"), Requirements.NONE)
                .end();

        RunReport report = run.finish();
        assertThat(report.scenarios())
                .extracting(summary -> summary.scenario().id())
                .containsExactly("second");
        assertThat(report.diff().scenarios()).hasSize(1);
        assertIncomplete(report, "first broke down: Error: its thread was ended");
    }

    @Test
    void a_planned_scenario_that_never_ran_is_missed() {
        run.plan(List.of("first", "second"));
        for (int pass = 0; pass < run.passes().size(); pass++) {
            run.startPass(run.passes().get(pass));
            run.begin(new ScenarioInfo("first", "First", "here"), Requirements.NONE)
                    .end();
        }

        assertIncomplete(run.finish(), "1 of 2 scenarios did not come to their end, second");
    }
}
