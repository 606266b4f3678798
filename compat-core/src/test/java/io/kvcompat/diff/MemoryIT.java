package io.kvcompat.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryIT {
    /** Half of what the three reports take on disk, and far less than they would take as objects. */
    private static final String HEAP = "-Xmx20m";

    private static final int EXCHANGES = 100_000;

    @TempDir
    Path folder;

    @Test
    void memory_does_not_grow_with_the_number_of_exchanges() throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyExchanges.class.getName(),
                        folder.toString(),
                        String.valueOf(EXCHANGES))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(110, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(output)).isEqualTo("200000 compared, 1000 differ" + System.lineSeparator());
        assertThat(process.exitValue()).isZero();
        assertThat(Files.size(folder.resolve("redis.json"))).isGreaterThan(13_000_000);
    }
}
