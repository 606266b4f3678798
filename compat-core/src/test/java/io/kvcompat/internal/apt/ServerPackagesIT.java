package io.kvcompat.internal.apt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kvcompat.internal.machine.Machine;
import io.kvcompat.internal.process.ExternalCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Downloads for real, into a new cache folder, on a machine that has apt and reaches its archive. */
@Timeout(300)
class ServerPackagesIT {
    @TempDir
    Path directory;

    @Test
    void two_processes_with_an_empty_cache_get_one_server_and_later_ones_need_no_network() throws Exception {
        assumeTrue(archiveIsReached(), "apt and its archive");
        Process first = child();
        Process second = child();
        List<String> said = List.of(output(first), output(second));

        assertThat(said.get(0))
                .matches("(?s)(Debian|Ubuntu) package redis-tools .+")
                .isEqualTo(said.get(1));
        Path servers = directory.resolve("cache/servers");
        assertThat(names(servers)).hasSize(1).allMatch(name -> name.startsWith("redis-tools_"));

        // Neither an archive nor a configuration: what is there is enough.
        Machine elsewhere = new Machine(environment(), directory);
        UnpackedServer server = new ServerPackages(elsewhere).from(Optional.empty(), "redis-tools");
        assertThat(server.source() + "\n").isEqualTo(said.get(0));
        assertThat(version(server)).startsWith("Redis server v=");
    }

    private boolean archiveIsReached() {
        try {
            new ServerPackages(Machine.current()).from(Optional.empty(), "redis-tools");
            return true;
        } catch (AptException e) {
            return false;
        }
    }

    private static String version(UnpackedServer server) {
        List<String> words = new ArrayList<>(server.command());
        words.add("--version");
        return ExternalCommand.run(Machine.current(), Path.of("/"), Duration.ofSeconds(10), words)
                .output();
    }

    private Map<String, String> environment() {
        return Machine.current()
                .with("COMPAT_CACHE", directory.resolve("cache").toString())
                .environment();
    }

    private Process child() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment());
        return builder.start();
    }

    private static String output(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).toList();
        }
    }

    /** Gets the server of the machine's own release and says where it came from. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            UnpackedServer server = new ServerPackages(Machine.current()).from(Optional.empty(), "redis-tools");
            System.out.println(server.source());
        }
    }
}
