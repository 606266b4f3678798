package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs that end badly, and only after seconds: one that is killed, one whose server is, one that waits in vain. */
@Timeout(120)
class BrokenRunIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Client client;
    private static Target redis;
    private static LaunchedServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void launch() {
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
        server = redis.disposable().orElseThrow().launch(List.of());
    }

    @AfterAll
    static void close() {
        server.close();
        redis.close();
        client.close();
    }

    private static String target(String name, LaunchedServer of) {
        return name + "=redis://127.0.0.1:" + of.endpoint().port();
    }

    /** A run of one scenario with these lines, whose reports go to a folder of its name. */
    private List<String> arguments(String name, List<String> lines, String... more) throws IOException {
        String block = String.join("\n      ", lines);
        Path feature = Files.writeString(folder.resolve(name + ".feature"), """
                Feature: F
                  Scenario: S
                    When I run
                      \"""
                      %s
                      \"""
                """.formatted(block));
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                "--features",
                feature.toString(),
                "--out",
                folder.resolve(name).toString()));
        arguments.addAll(List.of(more));
        return arguments;
    }

    @Test
    void the_report_of_a_run_that_was_killed() throws Exception {
        String[] target = {"--resp", "2", "--target", target("it", server)};
        assertThat(Cli.run(arguments("whole", List.of("PING"), target)).exitCode())
                .isZero();
        Process run = start(arguments("killed", List.of("BLPOP never 0"), target));
        try (Session session = client.connect(server.endpoint(), Protocol.RESP2)) {
            awaitBlocked(run, session);
        } finally {
            run.destroyForcibly().waitFor();
        }

        Path left = folder.resolve("killed").resolve("it.json");
        assertThat(left).content().endsWith("\"complete\":false}");
        assertThat(folder.resolve("killed").resolve("index.html")).doesNotExist();
        Path whole = folder.resolve("whole").resolve("it.json");
        Path out = folder.resolve("refused");
        Cli cli = Cli.run("diff", whole.toString(), left.toString(), "--out", out.toString());
        assertThat(cli.errors())
                .singleElement()
                .asString()
                .startsWith("compat: " + left + ": ")
                .contains("is incomplete: the run that wrote it did not come to its end; repeat the run");
        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void tls_to_a_plain_port() throws IOException {
        String target = target("it", server).replace("redis:", "rediss:");
        Cli cli = Cli.run(arguments("tls", List.of("PING"), "--target", target));

        assertThat(cli.errors())
                .singleElement()
                .asString()
                .startsWith("compat: ")
                .contains("TLS");
        assertThat(cli.exitCode()).isEqualTo(3);
    }

    @Test
    void a_target_killed_in_the_middle_of_a_scenario() throws IOException {
        try (LaunchedServer victim = redis.disposable().orElseThrow().launch(List.of())) {
            // Not on the common pool, whose only thread may be taken.
            CompletableFuture<Void> killer = CompletableFuture.runAsync(
                    () -> killOnceBlocked(victim), task -> new Thread(task, "killer").start());

            Cli cli = Cli.run(arguments(
                    "lost",
                    List.of("SET k v", "A>> BLPOP q 2", "A<", "GET k"),
                    "--target",
                    target("a", server),
                    "--target",
                    target("b", victim)));

            assertThat(killer).as(cli.toString()).succeedsWithin(Duration.ofSeconds(30));
            assertThat(cli.exitCode()).as(cli.err()).isEqualTo(3);
            assertThat(cli.err()).doesNotContain("\tat ").contains("b");
            assertThat(folder.resolve("lost").resolve("diff.json")).content().contains("connection-lost");
            assertThat(folder.resolve("lost").resolve("b.json")).exists();
        }
    }

    private static void killOnceBlocked(LaunchedServer victim) {
        try (Session session = client.connect(victim.endpoint(), Protocol.RESP2)) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (System.nanoTime() < deadline) {
                if (session.call(Command.of("INFO", "clients")).toString().contains("blocked_clients:1")) {
                    victim.kill();
                    return;
                }
            }
            throw new IllegalStateException("No client was blocked within 30 s");
        } catch (ClientException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process start(List<String> arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()),
                        arguments.stream())
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed.log").toFile())
                .start();
    }

    private void awaitBlocked(Process run, Session session) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!session.call(Command.parse("INFO clients")).reply().toString().contains("blocked_clients:1")) {
            assertThat(run.isAlive())
                    .as(Files.readString(folder.resolve("killed.log")))
                    .isTrue();
            assertThat(System.nanoTime()).as("the scenario waits").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
