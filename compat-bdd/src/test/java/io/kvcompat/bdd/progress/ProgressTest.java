package io.kvcompat.bdd.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.run.ScenarioSummary;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is shown while a run is under way, by a clock of its own. */
class ProgressTest {
    private final StringWriter shown = new StringWriter();
    private final AtomicLong now = new AtomicLong();
    private final List<String> ids =
            IntStream.range(0, 200).mapToObj(i -> "문자열.feature/시나리오 " + i).toList();

    private Progress progress(boolean terminal) {
        return progress(terminal, false);
    }

    private Progress progress(boolean terminal, boolean verbose) {
        return new Progress(new PrintWriter(shown, true), terminal, verbose, ids, now::get);
    }

    private void run(Progress progress, int from, int to, Duration each) {
        for (String id : ids.subList(from, to)) {
            ScenarioInfo info = new ScenarioInfo(id, "Title", "source");
            progress.scenarioStarted(info);
            now.addAndGet(each.toNanos());
            progress.scenarioFinished(new ScenarioSummary(info, Map.of(), List.of()));
        }
    }

    private String last() {
        return shown.toString().substring(shown.toString().lastIndexOf("\r\u001B[K"));
    }

    @Test
    void a_terminal_shows_what_runs_now_and_how_long_it_will_still_take() {
        Progress progress = progress(true);
        run(progress, 0, 101, Duration.ofSeconds(1));
        assertThat(last()).isEqualTo("\r\u001B[K[101/200] 문자열.feature/시나리오 100  about 2 min left");
        run(progress, 101, 151, Duration.ofSeconds(1));
        assertThat(last()).isEqualTo("\r\u001B[K[151/200] 문자열.feature/시나리오 150  about 50 s left");
    }

    @Test
    void the_first_scenarios_promise_nothing() {
        Progress progress = progress(true);
        run(progress, 0, 9, Duration.ofSeconds(9));
        assertThat(shown.toString()).doesNotContain("left");
        run(progress, 9, 12, Duration.ofSeconds(9));
        assertThat(last()).contains("left");
    }

    @Test
    void elsewhere_each_quarter_is_a_line() {
        Progress progress = progress(false);
        run(progress, 0, 200, Duration.ofSeconds(1));
        progress.finish();
        assertThat(shown.toString().lines())
                .containsExactly(
                        "50 of 200 scenarios  about 3 min left",
                        "100 of 200 scenarios  about 2 min left",
                        "150 of 200 scenarios  about 50 s left",
                        "200 of 200 scenarios");
    }

    @Test
    void each_feature_that_has_ended_is_a_line_where_every_detail_is_wanted() {
        Progress progress = progress(false, true);
        run(progress, 0, 199, Duration.ofSeconds(1));
        assertThat(shown.toString()).isEmpty();
        run(progress, 199, 200, Duration.ofSeconds(1));
        progress.finish();
        assertThat(shown.toString().lines()).singleElement().asString().startsWith("ok   문자열.feature: 200 scenarios, ");
    }
}
