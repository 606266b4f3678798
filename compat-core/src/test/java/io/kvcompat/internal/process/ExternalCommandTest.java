package io.kvcompat.internal.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.internal.machine.Machine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExternalCommandTest {
    @Test
    void output_errors_and_exit_code_are_returned() {
        Finished finished = run(Duration.ofSeconds(10), "echo out; echo first >&2; echo last >&2; exit 3");

        assertThat(finished).isEqualTo(new Finished(3, "out\n", "first\nlast\n", true));
        assertThat(finished.reason()).isEqualTo("last");
    }

    @Test
    void a_command_that_hangs_is_killed_with_its_children() {
        long start = System.nanoTime();

        Finished finished = run(Duration.ofMillis(300), "sleep 60 & echo $!; wait");

        assertThat(finished.succeeded()).isFalse();
        assertThat(finished.reason()).isEqualTo("no answer in time");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        // Gone at once, or as soon as its new parent has looked after it.
        assertThat(ProcessHandle.of(Long.parseLong(finished.output().strip())).stream())
                .allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10)));
    }

    @Test
    void a_command_that_does_not_exist_is_a_failure_like_any_other() {
        Finished finished = ExternalCommand.run(
                Machine.current(), Path.of("/"), Duration.ofSeconds(1), List.of("/nowhere/program"));

        assertThat(finished.succeeded()).isFalse();
        assertThat(finished.reason()).contains("/nowhere/program");
    }

    @Test
    void messages_come_in_the_c_locale() {
        Finished finished = ExternalCommand.run(
                Machine.current().with("LANGUAGE", "de").with("LC_ALL", "de_DE.UTF-8"),
                Path.of("/"),
                Duration.ofSeconds(10),
                List.of("/bin/sh", "-c", "echo $LC_ALL $LANGUAGE"));

        assertThat(finished.output()).isEqualTo("C\n");
    }

    private static Finished run(Duration limit, String script) {
        return ExternalCommand.run(Machine.current(), Path.of("/"), limit, List.of("/bin/sh", "-c", script));
    }
}
