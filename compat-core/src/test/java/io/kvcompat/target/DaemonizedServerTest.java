package io.kvcompat.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.RealServers;
import io.kvcompat.command.Command;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that go into the background, away from those who started them. */
class DaemonizedServerTest {
    @TempDir
    Path folder;

    @Test
    void a_server_that_is_told_to_go_into_the_background_stays_in_the_foreground_and_ends() throws IOException {
        try (Client client = Client.create()) {
            LaunchedServer server = RealServers.launch("--daemonize", "yes");
            Path directory = server.directory();
            try (server) {
                assertThat(server.isAlive()).isTrue();
                assertThat(client.connect(server.endpoint(), Protocol.RESP2)
                                .call(Command.parse("CONFIG GET daemonize"))
                                .reply())
                        .hasToString("[\"daemonize\", \"no\"]");
            }
            assertThat(directory).doesNotExist();
            assertThat(isGone(server.endpoint().port())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s \"$@\" --daemonize yes", "setsid %s \"$@\" & exit 0"})
    void a_program_that_starts_its_server_in_the_background_is_refused_and_leaves_none(String line) throws IOException {
        Path wrapper = wrapper(line);
        try (Client client = Client.create()) {
            assertThatThrownBy(() -> Targets.open(
                                    new TargetSpec("daemon", "exec:" + wrapper), Set.of(Protocol.RESP2), client)
                            .close())
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("ended at once");
        }
        assertThat(isGone(port())).isTrue();
    }

    @Test
    void a_server_in_the_background_ends_with_the_program_that_started_it() throws IOException {
        Path wrapper = wrapper("cd / && setsid nohup %s \"$@\" >/dev/null & sleep 60");
        try (Client client = Client.create();
                Target target =
                        Targets.open(new TargetSpec("daemon", "exec:" + wrapper), Set.of(Protocol.RESP2), client)) {
            assertThat(answers(target.endpoint(Protocol.RESP2).port())).isTrue();
        }
        assertThat(isGone(port())).isTrue();
    }

    private Path wrapper(String line) throws IOException {
        Path wrapper = folder.resolve("wrapper");
        Files.writeString(wrapper, "#!/bin/sh\necho \"$*\" > " + folder + "/args\n" + line.formatted(program()) + "\n");
        assertThat(wrapper.toFile().setExecutable(true)).isTrue();
        return wrapper;
    }

    /** Returns the port that the wrapper was last told. */
    private int port() throws IOException {
        return Integer.parseInt(Files.readString(folder.resolve("args")).replaceAll("(?s).*--port ([0-9]+).*", "$1"));
    }

    private static String program() {
        return String.join(
                " ", ((LaunchSpec.Program) ((Launcher) RealServers.outsideContainers()).launchSpec()).command());
    }

    /** A process that was killed is gone a moment later. */
    private static boolean isGone(int port) {
        for (int i = 0; i < 200 && answers(port); i++) {
            LockSupport.parkNanos(10_000_000);
        }
        return !answers(port);
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
