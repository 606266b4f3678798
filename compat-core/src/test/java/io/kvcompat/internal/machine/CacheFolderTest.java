package io.kvcompat.internal.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CacheFolderTest {
    @TempDir
    Path directory;

    @Test
    void it_is_where_the_environment_says() {
        assertThat(of(Map.of("HOME", "/home/me"))).isEqualTo(Path.of("/home/me/.cache/kvcompat"));
        assertThat(of(Map.of("HOME", "/home/me", "XDG_CACHE_HOME", "/caches"))).isEqualTo(Path.of("/caches/kvcompat"));
        assertThat(of(Map.of("HOME", "/home/me", "COMPAT_CACHE", "/ours"))).isEqualTo(Path.of("/ours"));
    }

    @Test
    void one_that_cannot_be_written_is_named_with_what_to_do() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new CacheFolder(file).folder("apt"))
                .withMessage(
                        "cannot create " + file.resolve("apt") + "; set COMPAT_CACHE to a folder that can be written");
    }

    @Test
    void one_thread_at_a_time_holds_a_lock() {
        CacheFolder cache = new CacheFolder(directory);
        List<Integer> inside = Collections.synchronizedList(new ArrayList<>());

        List<CompletableFuture<Boolean>> threads = IntStream.range(0, 8)
                .mapToObj(thread -> CompletableFuture.supplyAsync(() -> cache.locked("it", () -> {
                    inside.add(thread);
                    Thread.onSpinWait();
                    return inside.remove(Integer.valueOf(thread)) && inside.isEmpty();
                })))
                .toList();

        assertThat(threads.stream().map(CompletableFuture::join)).hasSize(8).containsOnly(true);
    }

    @Test
    void another_process_waits_for_the_lock_and_gets_it_from_one_that_was_killed() throws Exception {
        Process first = holder();
        assertThat(first.getInputStream().read()).isEqualTo('+');
        Process second = holder();
        assertThat(second.waitFor(1, TimeUnit.SECONDS)).isFalse();
        assertThat(second.getInputStream().available()).isZero();

        first.destroyForcibly();

        assertThat(second.getInputStream().read()).isEqualTo('+');
        second.destroyForcibly();
    }

    private Process holder() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Path of(Map<String, String> environment) {
        return CacheFolder.of(new Machine(environment, Path.of("/"))).path();
    }

    /** Says {@code +} when it has the lock, and keeps it until it is killed. */
    static final class LockHolder {
        private LockHolder() {}

        public static void main(String[] arguments) {
            new CacheFolder(Path.of(arguments[0])).locked("it", () -> {
                System.out.print('+');
                System.out.flush();
                try {
                    return System.in.read();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
