package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.ServerLauncher;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the command line against real servers, good ones and others. */
@Timeout(60)
class RunCommandTest {
    private static Client client;
    private static Target redis;
    private static ServerLauncher launcher;
    private static LaunchedServer plain;
    private static LaunchedServer other;

    @TempDir
    private Path folder;

    @BeforeAll
    static void launch() {
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
        launcher = redis.disposable().orElseThrow();
        plain = launcher.launch(List.of());
        other = launcher.launch(SwappedCommands.arguments());
    }

    @AfterAll
    static void close() {
        other.close();
        plain.close();
        redis.close();
        client.close();
    }

    private static String url(LaunchedServer server) {
        return "redis://127.0.0.1:" + server.endpoint().port();
    }

    private Path feature(String name, String... lines) throws IOException {
        List<String> text = new ArrayList<>(List.of("Feature: F", "  Scenario: S", "    When I run", "      \"\"\""));
        for (String line : lines) {
            text.add("      " + line);
        }
        text.add("      \"\"\"");
        return Files.writeString(folder.resolve(name), String.join("\n", text) + "\n");
    }

    private Cli run(Path feature, String... more) {
        List<String> args =
                new ArrayList<>(List.of("run", "--features", feature.toString(), "--out", out().toString()));
        args.addAll(List.of(more));
        return Cli.run(args);
    }

    private Path out() {
        return folder.resolve("report");
    }

    private void assertUnreachable(String spec, String reason) throws IOException {
        Cli cli = run(feature("ping.feature", "PING"), "--target", "it=" + spec);

        assertThat(cli.errors())
                .singleElement()
                .asString()
                .startsWith("compat: ")
                .contains(reason);
        assertThat(cli.exitCode()).isEqualTo(3);
    }

    @Test
    void what_is_the_same_passes_and_leaves_reports() throws IOException {
        Cli cli = run(
                feature("same.feature", "SET k v", "GET k", "CONFIG GET maxmemory-samples"),
                "--target",
                "a=" + url(plain),
                "--target",
                "b=" + url(other));

        assertThat(cli.err()).isEmpty();
        assertThat(cli.exitCode()).isZero();
        assertThat(out())
                .isDirectoryContaining("glob:**/a.json")
                .isDirectoryContaining("glob:**/b.json")
                .isDirectoryContaining("glob:**/diff.json")
                .isDirectoryContaining("glob:**/summary.md")
                .isDirectoryContaining("glob:**/junit.xml")
                .isDirectoryContaining("glob:**/cucumber.html")
                .isDirectoryContaining("glob:**/cucumber.json");
    }

    @Test
    void what_differs_fails_unless_it_may_and_diff_says_the_same_again() throws IOException {
        Path feature = feature("which.feature", "INCR which", "PING");
        String[] targets = {"--target", "a=" + url(plain), "--target", "b=" + url(other)};

        assertThat(run(feature, targets).exitCode()).isEqualTo(1);
        byte[] diff = Files.readAllBytes(out().resolve("diff.json"));
        Cli again = Cli.run(
                "diff",
                out().resolve("a.json").toString(),
                out().resolve("b.json").toString(),
                "--out",
                folder.resolve("again").toString());

        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("again/diff.json")).hasBinaryContent(diff);
        List<String> never = new ArrayList<>(List.of(targets));
        never.addAll(List.of("--fail-on", "never"));
        assertThat(run(feature, never.toArray(String[]::new)).exitCode()).isZero();
    }

    @Test
    void a_failed_check_fails_though_nothing_differs() throws IOException {
        Path feature = feature("check.feature", "GET k");
        Files.writeString(feature, Files.readString(feature) + "    Then the reply to \"GET k\" is \"v\"\n");

        Cli cli = run(feature, "--target", "a=" + url(plain), "--resp", "3");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.out())
                .contains("Failed, not by a difference check.feature/S: main/GET/1: expected \"v\", was _");
        assertThat(cli.exitCode()).isEqualTo(1);
    }

    @Test
    void an_unreachable_host() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertUnreachable("redis://127.0.0.1:" + port, "connection refused");
    }

    @Test
    void a_port_that_speaks_http() throws IOException {
        try (ServerSocket socket = answering("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")) {
            assertUnreachable("redis://127.0.0.1:" + socket.getLocalPort(), "HTTP");
        }
    }

    @Test
    void a_wrong_password() throws IOException {
        try (LaunchedServer guarded = launcher.launch(List.of("--requirepass", "right"))) {
            assertUnreachable("redis://:wrong@127.0.0.1:" + guarded.endpoint().port(), "password");
        }
    }

    @Test
    void no_tls_to_a_port_that_wants_it() throws IOException {
        try (ServerSocket socket = answering("\u0015\u0003\u0003\u0000\u0002\u0002\u0046")) {
            assertUnreachable("redis://127.0.0.1:" + socket.getLocalPort(), "TLS");
        }
    }

    private static ServerSocket answering(String bytes) throws IOException {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    socket.getInputStream().read(new byte[512]);
                    socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
                    socket.getOutputStream().flush();
                    socket.shutdownOutput();
                    socket.getInputStream().readAllBytes();
                } catch (IOException e) {
                    // The client has gone, or the test has ended.
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return server;
    }
}
