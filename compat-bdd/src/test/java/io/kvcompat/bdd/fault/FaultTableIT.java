package io.kvcompat.bdd.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that can go wrong, played at the command line: it ends in bounded time, with few lines and no stack trace,
 * with the exit code that is documented, and docs/reference/faults.md says so.
 */
class FaultTableIT {
    static final int LONGEST_SECONDS = 90;

    /** What may be said of one fault, in lines. */
    static final int MOST_LINES = 5;

    /** {@code all} plays the slow ones, too; {@code write} plays all and writes the page. */
    private static final String WANTED = System.getProperty("proof.faults", "quick");

    private static final Map<String, Double> PLAYED = new LinkedHashMap<>();

    @TempDir
    static Path folder;

    private static Bench bench;

    @BeforeAll
    static void open() {
        bench = new Bench(folder);
    }

    @AfterAll
    static void close() throws IOException {
        bench.close();
        if (WANTED.equals("write")) {
            FaultPage.write(PLAYED);
        }
    }

    @Test
    void the_page_has_at_least_a_hundred_faults_each_once() throws IOException {
        List<Fault> all = Faults.all();

        assertThat(all)
                .hasSizeGreaterThanOrEqualTo(100)
                .extracting(Fault::toString)
                .doesNotHaveDuplicates();
        if (!WANTED.equals("write")) {
            assertThat(FaultPage.read()).hasSameSizeAs(all);
        }
    }

    @TestFactory
    Stream<DynamicTest> faults() {
        return Faults.all().stream()
                .filter(fault -> !WANTED.equals("quick") || !fault.slow())
                .map(fault -> DynamicTest.dynamicTest(fault.toString(), () -> play(fault)));
    }

    private static void play(Fault fault) throws Exception {
        bench.reset(Files.createTempDirectory(folder, "f"));
        long start = System.nanoTime();
        CompletableFuture<Ending> playing = new CompletableFuture<>();
        FaultProxy.start(() -> {
            try {
                playing.complete(fault.play().play(bench));
            } catch (Throwable e) {
                playing.completeExceptionally(e);
            }
        });
        Ending ending = playing.get(2 * LONGEST_SECONDS, TimeUnit.SECONDS);
        double seconds = (System.nanoTime() - start) / 1e9;

        String said = ending.err() + ending.out();
        assertThat(ending.exitCode()).as(said).isEqualTo(fault.exitCode());
        assertThat(said).contains(fault.says());
        assertThat(ending.err()).doesNotContain("\tat ").doesNotContain("this is a bug");
        assertThat(ending.err().lines()).as("lines of errors").hasSizeLessThanOrEqualTo(MOST_LINES);
        assertThat(seconds).as("seconds").isLessThan(LONGEST_SECONDS);
        String row = FaultPage.row(fault, ending);
        PLAYED.put(row, seconds);
        if (!WANTED.equals("write")) {
            assertThat(FaultPage.tells(row))
                    .as("docs/reference/faults.md, which -Dproof.faults=write writes, says: " + row)
                    .isTrue();
        }
    }
}
