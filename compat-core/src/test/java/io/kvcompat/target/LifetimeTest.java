package io.kvcompat.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kvcompat.internal.machine.Machine;
import io.kvcompat.internal.process.ExternalCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No server outlives the JVM that launched it, in whatever way that JVM ends. */
@Timeout(120)
class LifetimeTest {
    private static final Duration GONE_LIMIT = Duration.ofSeconds(20);

    private record Server(int port, Path directory) {
        boolean isGone() {
            return !answers() && !Files.exists(directory);
        }

        boolean answers() {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
                return true;
            } catch (IOException refused) {
                return false;
            }
        }
    }

    @Test
    void servers_end_with_a_jvm_that_is_killed() throws Exception {
        Process jvm = start(List.of());
        List<Server> servers = serversOf(jvm);

        // SIGKILL: nothing in the JVM runs after it.
        jvm.destroyForcibly();

        assertThat(jvm.waitFor()).isEqualTo(137);
        assertGone(servers);
    }

    @Test
    void servers_end_with_a_jvm_that_ends_by_itself_without_closing_them() throws Exception {
        Process jvm = start(List.of());
        List<Server> servers = serversOf(jvm);

        jvm.getOutputStream().close();

        assertThat(jvm.waitFor()).isZero();
        assertGone(servers);
    }

    @Test
    void servers_end_with_a_jvm_that_gets_ctrl_c() throws Exception {
        // A process group of its own that hears SIGINT, as on a terminal: a test may run where it is ignored.
        List<String> own = List.of("env", "--default-signal=INT", "setsid");
        assumeTrue(command(List.of("env", "--default-signal=INT", "setsid", "true")), "env and setsid of GNU/Linux");
        Process jvm = start(own);
        List<Server> servers = serversOf(jvm);

        assertThat(command(List.of("/bin/sh", "-c", "kill -INT -" + jvm.pid()))).isTrue();

        assertThat(jvm.waitFor()).isEqualTo(130);
        assertGone(servers);
    }

    private static boolean command(List<String> words) {
        return ExternalCommand.run(Machine.current(), Path.of("/"), Duration.ofSeconds(10), words)
                .succeeded();
    }

    private static Process start(List<String> before) throws IOException {
        List<String> words = new ArrayList<>(before);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), LifetimeChild.class.getName()));
        return new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<Server> serversOf(Process jvm) throws IOException {
        List<Server> servers = new ArrayList<>();
        BufferedReader output = new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null && !line.equals("ready"); line = output.readLine()) {
            String[] words = line.split(" ", 2);
            servers.add(new Server(Integer.parseInt(words[0]), Path.of(words[1])));
        }
        assertThat(servers).hasSize(2).allMatch(Server::answers).allMatch(server -> Files.exists(server.directory()));
        return servers;
    }

    private static void assertGone(List<Server> servers) throws InterruptedException {
        long deadline = System.nanoTime() + GONE_LIMIT.toNanos();
        while (!servers.stream().allMatch(Server::isGone) && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(servers).allMatch(Server::isGone);
    }
}
