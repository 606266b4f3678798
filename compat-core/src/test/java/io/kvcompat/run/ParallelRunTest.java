package io.kvcompat.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.target.Targets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several scenarios at a time. */
class ParallelRunTest {
    private static final Block SET_AND_COUNT = Block.parse("""
            SET key value
            DBSIZE
            """);

    @TempDir
    Path out;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Run run;

    @BeforeEach
    void open() {
        run = Run.open(
                RunConfig.builder()
                        .targets(Targets.defaultSpecs())
                        .protocols(EnumSet.allOf(Protocol.class))
                        .out(out)
                        .parallel(2)
                        .build(),
                RunListener.NONE);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        run.close();
    }

    private ScenarioRun begin(String id, Requirements requirements) {
        return run.begin(new ScenarioInfo(id, "A test", "ParallelRunTest"), requirements);
    }

    private CompletableFuture<ScenarioSummary> play(
            String id, Requirements requirements, CountDownLatch begun, CountDownLatch end) {
        return CompletableFuture.supplyAsync(
                () -> {
                    ScenarioRun scenario = begin(id, requirements);
                    begun.countDown();
                    await(end);
                    scenario.run(SET_AND_COUNT);
                    assertThat(scenario.lanes())
                            .hasSize(4)
                            .allSatisfy(lane -> assertThat(
                                            scenario.lastBlock(lane).get(1).replies())
                                    .hasToString("[:1]"));
                    return scenario.end();
                },
                threads);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void two_scenarios_run_at_a_time_each_on_servers_of_its_own() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CompletableFuture<ScenarioSummary> one = play("test/one", Requirements.NONE, begun, begun);
        CompletableFuture<ScenarioSummary> two = play("test/two", Requirements.NONE, begun, begun);
        one.get(60, TimeUnit.SECONDS);
        two.get(60, TimeUnit.SECONDS);
        RunReport report = run.finish();
        assertThat(report.scenarios())
                .extracting(summary -> summary.scenario().id())
                .containsExactlyInAnyOrder("test/one", "test/two");
        for (Path file : report.reports().values()) {
            assertThat(Files.readString(file).lines().filter(line -> line.contains("{\"id\":\"test/")))
                    .hasSize(2);
        }
    }

    @Test
    void one_that_must_be_alone_begins_when_the_others_have_ended() throws Exception {
        assertThat(run.parallel()).isEqualTo(2);
        CountDownLatch otherBegun = new CountDownLatch(1);
        CountDownLatch otherMayEnd = new CountDownLatch(1);
        CountDownLatch aloneBegun = new CountDownLatch(1);
        CompletableFuture<ScenarioSummary> other = play("test/other", Requirements.NONE, otherBegun, otherMayEnd);
        await(otherBegun);
        CompletableFuture<ScenarioSummary> alone =
                play("test/alone", Requirements.NONE.alone(), aloneBegun, new CountDownLatch(0));
        assertThat(aloneBegun.await(200, TimeUnit.MILLISECONDS)).isFalse();
        otherMayEnd.countDown();
        other.get(60, TimeUnit.SECONDS);
        alone.get(60, TimeUnit.SECONDS);
    }

    @Test
    void a_thread_that_has_not_ended_its_scenario_cannot_begin_another() {
        ScenarioRun scenario = begin("test/open", Requirements.NONE);
        assertThatThrownBy(() -> begin("test/second", Requirements.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The scenario that this thread has begun has not ended");
        scenario.end();
        begin("test/third", Requirements.NONE).end();
    }
}
