package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs on a server that somebody else started, ended in the middle of a scenario. */
@Timeout(120)
class RestoreCommandIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String CHANGES = """
            Feature: Changes
              @needs:config @needs:server
              Scenario: Much is changed
                Given an empty database
                When I run
                  \"""
                  SET left 1
                  CONFIG SET hash-max-listpack-entries 5
                  CONFIG SET hash-max-ziplist-entries 6
                  ACL SETUSER bob on nopass +@all
                  BLPOP never 25
                  \"""
                Then the replies are the same
            """;

    private static Client client;
    private static Target redis;

    @TempDir
    private Path folder;

    private LaunchedServer server;
    private Session admin;
    private String before;

    @BeforeAll
    static void open() {
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
    }

    @AfterAll
    static void closeAll() {
        redis.close();
        client.close();
    }

    @BeforeEach
    void launch() {
        System.setProperty("compat.state", folder.resolve("state").toString());
        server = redis.disposable().orElseThrow().launch(List.of());
        admin = client.connect(server.endpoint(), Protocol.RESP2);
        before = ask("CONFIG GET *");
    }

    @AfterEach
    void close() {
        admin.close();
        server.close();
        System.clearProperty("compat.state");
    }

    private String ask(String line) {
        return admin.call(Command.parse(line)).reply().toString();
    }

    private String spec() {
        return "mine=redis://" + server.endpoint().address();
    }

    @Test
    void what_a_run_that_was_killed_has_changed_is_put_back_on_request() throws Exception {
        Process run = runUntilAllIsChanged();
        run.destroyForcibly().waitFor();
        assertThat(ask("CONFIG GET *")).isNotEqualTo(before);
        assertThat(left()).anySatisfy(file -> assertThat(file).content().contains("hash-max-listpack-entries", "bob"));

        Cli result = Cli.run("restore");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains(server.endpoint().address() + ": put back ")
                .contains("hash-max-listpack-entries 512", "without user bob")
                .containsPattern("put back database 0 without 1 key\\R");
        assertThat(ask("DBSIZE")).isEqualTo(":0");
        assertThat(ask("CONFIG GET *")).isEqualTo(before);
        assertThat(left()).isEmpty();
        assertThat(Cli.run("restore").out()).isEqualTo("Nothing to put back\n");
    }

    @Test
    void a_run_that_is_interrupted_leaves_the_server_as_it_was() throws Exception {
        Process run = runUntilAllIsChanged();
        interrupt(run);
        assertThat(run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isGreaterThan(128);
        assertThat(ask("CONFIG GET *")).isEqualTo(before);
        assertThat(ask("DBSIZE")).isEqualTo(":0");
        assertThat(left()).isEmpty();
    }

    @Test
    void a_server_that_is_gone_keeps_what_is_to_be_put_back() throws Exception {
        Path file = folder.resolve("state/recovery/gone.json");
        Files.createDirectories(file.getParent());
        server.kill();
        Files.writeString(
                file,
                "{\"server\": \"redis://" + server.endpoint().address() + "\", \"settings\": {\"maxmemory\": \"0\"}}");
        Cli result = Cli.run("restore");
        assertThat(result.exitCode()).isEqualTo(ExitCode.TARGET);
        assertThat(result.out()).startsWith(server.endpoint().address() + ": nothing was put back. ");
        assertThat(left()).containsExactly(file);
    }

    @Test
    void only_the_servers_named_are_looked_at() throws Exception {
        assertThat(Cli.run("restore", "--target", spec()).out()).isEqualTo("Nothing to put back there\n");
        Cli launched = Cli.run("restore", "--target", "a=docker:redis:7.2");
        assertThat(launched.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(launched.err()).contains("name it as redis://host:port");
    }

    /** Starts the suite in a JVM of its own and returns when a key, a setting and a user are there. */
    private Process runUntilAllIsChanged() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "run",
                "--features",
                Files.writeString(folder.resolve("changes.feature"), CHANGES).toString(),
                "--target",
                spec(),
                "--allow",
                "config,server",
                "--out",
                folder.resolve("out").toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("run.log").toFile());
        builder.environment().put("COMPAT_STATE", folder.resolve("state").toString());
        Process run = builder.start();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ask("ACL USERS").contains("bob")) {
            assertThat(run.isAlive())
                    .as(() -> "the run goes on: " + read(folder.resolve("run.log")))
                    .isTrue();
            assertThat(System.nanoTime()).as("the user is there").isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
        return run;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Sends what Ctrl-C does, or what ends a process politely where this one's children are deaf to Ctrl-C. */
    private static void interrupt(Process run) throws Exception {
        Path status = Path.of("/proc/" + run.pid() + "/status");
        boolean deaf = Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line -> line.strip().matches(".*[2367abefABEF]"));
        String signal = deaf ? "-TERM" : "-INT";
        assertThat(new ProcessBuilder("kill", signal, Long.toString(run.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("state").resolve("recovery"))) {
            return files.filter(path -> path.toString().endsWith(".json")).toList();
        }
    }
}
