package io.kvcompat.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Protocol;
import io.kvcompat.comparison.Kind;
import io.kvcompat.diff.Difference;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Metric;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.Policy;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    @TempDir
    static Path out;

    private static Run run;
    private static int scenarios;

    @BeforeAll
    static void open() {
        run = Run.open(
                RunConfig.builder()
                        .targets(Targets.defaultSpecs())
                        .protocols(EnumSet.allOf(Protocol.class))
                        .out(out)
                        .tolerances(Map.of("tolerated", 0.5))
                        .build(),
                RunListener.NONE);
    }

    @AfterAll
    static void close() {
        run.close();
    }

    private static ScenarioRun begin() {
        return begin(Requirements.NONE);
    }

    private static ScenarioRun begin(Requirements requirements) {
        return run.begin(new ScenarioInfo("test/" + ++scenarios, "A test", "RunTest"), requirements);
    }

    private static List<String> replies(ScenarioRun scenario, int lane) {
        return scenario.lastBlock(scenario.lanes().get(lane)).stream()
                .map(exchange -> exchange.step() + " " + exchange.replies())
                .toList();
    }

    @Test
    void each_target_has_a_lane_for_each_protocol_the_baseline_first() {
        ScenarioRun scenario = begin();
        assertThat(scenario.lanes())
                .extracting(Lane::label)
                .containsExactly("redis/RESP2", "redis/RESP3", "valkey/RESP2", "valkey/RESP3");
        scenario.end();
    }

    @Test
    void a_block_runs_on_every_lane_and_steps_have_stable_ids() {
        ScenarioRun scenario = begin();
        scenario.run(Block.parse("SET k 1\nSET k 2\nA> GET k"));
        for (int lane = 0; lane < 4; lane++) {
            assertThat(replies(scenario, lane))
                    .containsExactly("main/SET/1 [+OK]", "main/SET/2 [+OK]", "A/GET/1 [\"2\"]");
        }
        assertThat(scenario.end().differences()).isEmpty();
    }

    @Test
    void every_scenario_finds_an_empty_database() {
        ScenarioRun first = begin();
        first.run(Block.parse("SET left over\nSELECT 3\nSET also left"));
        first.end();
        ScenarioRun second = begin();
        second.run(Block.parse("DBSIZE\nSELECT 3\nDBSIZE"));
        assertThat(replies(second, 1))
                .containsExactly("main/DBSIZE/1 [:0]", "main/SELECT/1 [+OK]", "main/DBSIZE/2 [:0]");
        second.end();
    }

    @Test
    void settings_and_users_are_put_back_for_the_next_scenario() {
        ScenarioRun first = begin();
        first.run(Block.parse("CONFIG SET hash-max-listpack-entries 7\nACL SETUSER bob on nopass +@all"));
        first.end();
        ScenarioRun second = begin();
        second.run(Block.parse("CONFIG GET hash-max-listpack-entries\nACL USERS"));
        assertThat(replies(second, 0).get(0)).doesNotContain("\"7\"");
        assertThat(replies(second, 0).get(1)).doesNotContain("bob");
        second.end();
    }

    @Test
    void a_blocked_session_is_served_by_another() {
        ScenarioRun scenario = begin();
        scenario.run(Block.parse("A>> BLPOP q 5\nB>> BLPOP q 5\nP> RPUSH q one two\nA<\nB<"));
        for (int lane = 0; lane < 4; lane++) {
            assertThat(replies(scenario, lane))
                    .containsExactly("P/RPUSH/1 [:2]", "A/BLPOP/1 [[\"q\", \"one\"]]", "B/BLPOP/1 [[\"q\", \"two\"]]");
        }
        assertThat(scenario.end().differences()).isEmpty();
    }

    @Test
    void what_comes_unasked_is_recorded_at_the_end_of_the_block() {
        ScenarioRun scenario = begin();
        scenario.run(Block.parse("A> SUBSCRIBE news\nB> PUBLISH news hello"));
        assertThat(replies(scenario, 0))
                .containsExactly(
                        "A/SUBSCRIBE/1 [[\"subscribe\", \"news\", :1]]",
                        "B/PUBLISH/1 [:1]",
                        "A/push/1 [[\"message\", \"news\", \"hello\"]]");
        assertThat(replies(scenario, 1).get(2)).isEqualTo("A/push/1 [>[\"message\", \"news\", \"hello\"]]");
        assertThat(scenario.end().differences()).isEmpty();
    }

    @Test
    void monitor_lines_are_recorded_without_those_of_the_suite() {
        ScenarioRun scenario = begin();
        scenario.run(Block.parse("M> MONITOR\nGET watched"));
        assertThat(replies(scenario, 0)).hasSize(3);
        assertThat(replies(scenario, 0).get(2)).contains("GET").contains("watched");
        assertThat(scenario.end().differences()).isEmpty();
    }

    @Test
    void a_kept_reply_fills_later_lines_byte_for_byte() {
        ScenarioRun scenario = begin();
        scenario.run(Block.parse("SET k \"\\x00\\xff\"\n@payload = DUMP k\nRESTORE copy 0 @{payload}\nGET copy"));
        assertThat(replies(scenario, 0).get(3)).isEqualTo("main/GET/1 [\"\\x00\\xff\"]");
        scenario.end();
    }

    @Test
    void a_repeated_line_counts_from_one() {
        ScenarioRun scenario = begin();
        scenario.run(Block.parse("3 RPUSH l item@{n}\nLRANGE l 0 -1"));
        assertThat(replies(scenario, 0).get(3)).isEqualTo("main/LRANGE/1 [[\"item1\", \"item2\", \"item3\"]]");
        scenario.end();
    }

    @Test
    void a_real_difference_is_found_with_its_kind_and_both_replies() {
        ScenarioRun scenario = begin();
        scenario.run(Block.parse("MULTI\nMULTI\nEXEC"));
        List<Difference> found = scenario.end().differences();
        assertThat(found).extracting(Difference::other).containsOnly("valkey");
        assertThat(found).extracting(Difference::protocol).contains(Protocol.RESP2, Protocol.RESP3);
        assertThat(found).filteredOn(each -> each.step().equals("main/EXEC/1")).isNotEmpty();
    }

    @Test
    void a_loosened_block_has_no_difference() {
        ScenarioRun scenario = begin();
        scenario.run(Block.parse("MULTI\nMULTI\nEXEC"));
        assertThat(scenario.lastBlockDifferences()).isNotEmpty();
        scenario.compareLastBlock(exchange -> true, Policy.of(Policy.Match.IGNORED, "shown elsewhere"));
        assertThat(scenario.lastBlockDifferences()).isEmpty();
        assertThat(scenario.end().differences()).isEmpty();
    }

    @Test
    void a_failed_check_fails_its_lane_alone_and_is_a_difference() {
        ScenarioRun scenario = begin();
        scenario.onEachLane(lane ->
                lane.context().checkEquals("is redis", "redis", lane.target().name()));
        ScenarioSummary summary = scenario.end();
        assertThat(summary.lanes().get("redis")).extracting(LaneResult::outcome).containsOnly(Outcome.PASSED);
        assertThat(summary.lanes().get("valkey"))
                .extracting(lane -> lane.outcome().status())
                .containsOnly(Outcome.Status.FAILED);
        assertThat(summary.differences()).extracting(Difference::kind).contains(Kind.CHECK);
    }

    @Test
    void what_a_scenario_throws_ends_it_on_that_lane_and_keeps_what_was_recorded() {
        ScenarioRun scenario = begin();
        scenario.onEachLane(lane -> {
            lane.context().session().call("PING");
            throw new IllegalStateException("broken");
        });
        ScenarioSummary summary = scenario.end();
        assertThat(summary.lanes().get("redis")).allSatisfy(lane -> {
            assertThat(lane.outcome().status()).isEqualTo(Outcome.Status.ERRORED);
            assertThat(lane.outcome().reason()).contains("broken");
            assertThat(lane.exchanges()).isEqualTo(1);
        });
    }

    @Test
    void a_tolerance_that_the_run_was_told_goes_before_that_of_the_scenario() {
        ScenarioRun scenario = begin();
        scenario.onEachLane(lane -> {
            lane.context().metric("tolerated", 1, "keys", 0.1);
            lane.context().metric("other", 1, "keys", 0.1);
        });
        assertThat(scenario.end().lanes().get("redis"))
                .allSatisfy(lane ->
                        assertThat(lane.metrics()).extracting(Metric::tolerance).containsExactly(0.5, 0.1));
    }

    @Test
    void a_server_that_ends_is_recorded_and_replaced_for_the_next_scenario() {
        ScenarioRun scenario = begin(Requirements.NONE.disposableServer());
        scenario.run(Block.parse("SHUTDOWN NOSAVE\nPING"));
        assertThat(scenario.lastBlock(scenario.lanes().get(0)))
                .extracting(Exchange::failure)
                .doesNotContainNull();
        scenario.end();
        ScenarioRun next = begin();
        next.run(Block.parse("PING"));
        assertThat(replies(next, 0)).containsExactly("main/PING/1 [+PONG]");
        next.end();
    }

    @Test
    void a_scenario_may_launch_servers_that_end_with_it() {
        Requirements launching = Requirements.NONE.disposableServer();
        ScenarioRun scenario = begin(launching);
        scenario.run(Block.parse("SET k lane"));
        scenario.onEachLane(lane -> lane.context().ownServer(List.of("--databases", "3")));
        scenario.onEachLane(lane -> lane.context().anotherServer("other", List.of("--databases", "4")));
        scenario.run(Block.parse("A> CONFIG GET databases\nother> CONFIG GET databases\nA> ECHO @{port_other}"));
        List<String> answers = replies(scenario, 0);
        scenario.end();

        assertThat(answers.get(0)).isEqualTo("A/CONFIG/1 [[\"databases\", \"3\"]]");
        assertThat(answers.get(1)).isEqualTo("other/CONFIG/1 [[\"databases\", \"4\"]]");
        assertThat(answers.get(2)).matches("A/ECHO/1 \\[\"[0-9]+\"]");
        ScenarioRun next = begin();
        next.run(Block.parse("CONFIG GET databases"));
        assertThat(replies(next, 0)).containsExactly("main/CONFIG/1 [[\"databases\", \"16\"]]");
        next.end();
    }

    @Test
    void a_scenario_for_one_protocol_has_those_lanes_only() {
        ScenarioRun scenario = begin(Requirements.NONE.protocol(Protocol.RESP3));
        assertThat(scenario.lanes()).extracting(Lane::protocol).containsOnly(Protocol.RESP3);
        scenario.end();
    }

    @Test
    void an_id_can_be_begun_once() {
        ScenarioInfo info = new ScenarioInfo("test/twice", "Twice", "RunTest");
        run.begin(info, Requirements.NONE).end();
        assertThatThrownBy(() -> run.begin(info, Requirements.NONE)).hasMessageContaining("test/twice");
    }

    @Test
    void two_targets_of_one_name_are_refused() {
        assertThatThrownBy(() -> RunConfig.builder()
                        .targets(List.of(
                                new TargetSpec("a", "redis://127.0.0.1:1"), new TargetSpec("a", "redis://127.0.0.1:2")))
                        .protocols(EnumSet.allOf(Protocol.class))
                        .out(out)
                        .build())
                .hasMessageContaining("Two targets are named a");
    }

    @Test
    void a_folder_that_cannot_be_written_is_refused_before_anything_starts(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Run.open(
                        RunConfig.builder()
                                .targets(Targets.defaultSpecs())
                                .protocols(EnumSet.allOf(Protocol.class))
                                .out(file)
                                .build(),
                        RunListener.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Cannot write reports to");
    }
}
