package io.kvcompat.internal.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.internal.machine.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What programs write without end fills neither the disk nor the memory. */
@Timeout(60)
class OutputBoundsTest {
    private static final long MIB = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void a_command_that_writes_without_end_is_ended() {
        Finished finished =
                ExternalCommand.run(Machine.current(), folder, Duration.ofSeconds(50), List.of("cat", "/dev/zero"));

        assertThat(finished.succeeded()).isFalse();
        assertThat(finished.output().length()).isLessThanOrEqualTo((int) (256 * MIB));
    }

    @Test
    void of_a_server_that_writes_without_end_8_mib_are_kept() throws Exception {
        Path directory = TempDirectories.create();
        Path log = directory.resolve("server.log");
        try (GuardedProcess server =
                GuardedProcess.start(Machine.current(), directory, "", List.of("cat", "/dev/zero"))) {
            awaitSize(log, 8 * MIB);
            TimeUnit.MILLISECONDS.sleep(200);
            assertThat(Files.size(log)).isEqualTo(8 * MIB);
            assertThat(server.isAlive()).isTrue();
        }
        assertThat(directory).doesNotExist();
    }

    @Test
    void the_last_lines_of_a_server_that_has_ended_are_told() throws IOException {
        Path directory = TempDirectories.create();
        try (GuardedProcess server = GuardedProcess.start(
                Machine.current(), directory, "", List.of("sh", "-c", "echo first; echo last >&2"))) {
            assertThat(server.awaitEnd()).isTrue();
            assertThat(server.endOfLog()).isEqualTo("first\nlast");
        }
    }

    private static void awaitSize(Path log, long size) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < deadline && (!Files.exists(log) || Files.size(log) < size)) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }
}
