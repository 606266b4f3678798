package io.kvcompat.target;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kvcompat.internal.machine.Machine;
import io.kvcompat.internal.machine.ServerVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherChainTest {
    @TempDir
    Path directory;

    @Test
    void a_machine_that_has_nothing_is_told_each_step_and_what_to_do() {
        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(
                        () -> chain(Product.named("redis").orElseThrow(), "7.2").launch())
                .withMessage("""
                        No Redis 7.2 could be launched:
                          Docker: no docker command on PATH
                          PATH: no redis-server on PATH
                          Debian or Ubuntu package: no apt-get and dpkg-deb on PATH
                        Start Docker or install redis-server, or name a server that runs, for example \
                        redis=redis://127.0.0.1:6379""");
    }

    @Test
    void a_docker_command_without_an_engine_is_passed_by() throws IOException {
        program("docker", "echo 'Cannot connect to the Docker daemon.' >&2; exit 1");

        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() ->
                        chain(Product.named("valkey").orElseThrow(), "9.0").launch())
                .withMessageContaining("Docker: no engine answers: Cannot connect to the Docker daemon.");
    }

    @Test
    void an_image_that_cannot_be_pulled_is_passed_by() throws IOException {
        program("docker", """
                case "$1" in
                version) echo 28.0 ;;
                image) exit 1 ;;
                pull) echo "pull access denied for $3" >&2; exit 1 ;;
                esac""");

        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() ->
                        chain(Product.named("valkey").orElseThrow(), "9.0").launch())
                .withMessageContaining(
                        "Docker: cannot pull valkey/valkey:9.0: pull access denied for valkey/valkey:9.0");
    }

    @Test
    void a_program_of_another_product_is_not_taken_for_the_one_asked_for() throws IOException {
        Path program = program("redis-server", "echo 'Valkey server v=8.0.1 sha=00000000:0'");

        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(
                        () -> chain(Product.named("redis").orElseThrow(), "7.2").launch())
                .withMessageContaining("PATH: " + program + " is Valkey");
    }

    @Test
    void a_server_that_ends_at_once_is_told_with_the_end_of_its_log() throws IOException {
        Path program = program("redis-server", "echo Bad directive or wrong number of arguments");

        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> launcher(program).launch(List.of()))
                .withMessage("exec " + program + " ended at once; the end of its log:\n"
                        + "  Bad directive or wrong number of arguments");
    }

    @Test
    void a_port_that_somebody_else_took_is_tried_again() throws IOException {
        Path count = directory.resolve("count");
        Path program = program("redis-server", "echo . >>" + count + "; echo 'bind: Address already in use'; exit 1");

        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> launcher(program).launch(List.of()));
        assertThat(Files.readAllLines(count)).hasSize(5);
    }

    @Test
    void a_stranger_that_answers_on_its_port_is_not_taken_for_the_server() throws IOException {
        try (ServerSocket stranger = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answerAsAnotherServer(stranger));
            answering.setDaemon(true);
            answering.start();

            assertThat(Readiness.await(
                            stranger.getLocalPort(), directory, Duration.ofSeconds(10), () -> true, process -> false))
                    .isEqualTo(Readiness.STRANGER);
        }
    }

    private static void answerAsAnotherServer(ServerSocket socket) {
        try (Socket connection = socket.accept()) {
            connection.getOutputStream().write("+PONG\r\n*2\r\n$3\r\ndir\r\n$4\r\n/tmp\r\n".getBytes(US_ASCII));
            connection.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            // The test is over.
        }
    }

    @Test
    void the_images_are_those_of_the_compose_file() throws IOException {
        String compose = Files.readString(Path.of("../docker-compose.yml"));

        assertThat(compose)
                .contains("image: "
                        + Product.named("redis")
                                .orElseThrow()
                                .image(version("7.2"))
                                .orElseThrow() + "\n")
                .contains("image: "
                        + Product.named("valkey")
                                .orElseThrow()
                                .image(version("9.0"))
                                .orElseThrow() + "\n");
    }

    private Path program(String name, String script) throws IOException {
        Path file = directory.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private LauncherChain chain(Product product, String version) {
        return new LauncherChain(machine(), product, version(version));
    }

    private Launcher launcher(Path program) {
        return new Launcher(machine(), new LaunchSpec.Program("exec " + program, List.of(program.toString())));
    }

    private Machine machine() {
        // What the user's own cache holds must not stand in for what this machine lacks.
        return new Machine(
                Map.of(
                        "PATH",
                        directory.toString(),
                        "COMPAT_CACHE",
                        directory.resolve("cache").toString()),
                directory);
    }

    private static ServerVersion version(String text) {
        return ServerVersion.parse(text).orElseThrow();
    }
}
