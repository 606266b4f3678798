package io.kvcompat.bdd.fault;

import io.kvcompat.bdd.cli.Cli;
import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.ServerLauncher;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What faults are played with: two real servers, a folder of one's own, and the command line. */
final class Bench implements AutoCloseable {
    /** A key that the second scenario of {@link #feature()} writes; what a fault may wait for. */
    static final String TRIGGER = "strike-now";

    private static final long PATIENCE_SECONDS = 120;

    private final Client client = Client.create();
    private final Target target;
    private final LaunchedServer first;
    private final LaunchedServer second;
    private Path folder;

    Bench(Path folder) {
        this.folder = folder;
        this.target = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
        this.first = launcher().launch(List.of());
        this.second = launcher().launch(List.of());
    }

    ServerLauncher launcher() {
        return target.disposable().orElseThrow();
    }

    /** Makes both servers empty and takes a new folder for the next fault. */
    void reset(Path next) {
        folder = next;
        for (LaunchedServer server : List.of(first, second)) {
            try (Session session = client.connect(server.endpoint(), Protocol.RESP2)) {
                session.call(Command.of("FLUSHALL"));
            }
        }
    }

    Client client() {
        return client;
    }

    LaunchedServer first() {
        return first;
    }

    LaunchedServer second() {
        return second;
    }

    /** Returns a folder that this fault has for itself. */
    Path folder() {
        return folder;
    }

    Path out() {
        return folder.resolve("out");
    }

    static String at(int port) {
        return "redis://127.0.0.1:" + port;
    }

    static String at(LaunchedServer server) {
        return at(server.endpoint().port());
    }

    /** Writes a file into the folder and returns it. */
    Path file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a feature of three scenarios; the second writes {@link #TRIGGER}. */
    Path feature() {
        return feature("three.feature", List.of("SET k v\nGET k", "SET " + TRIGGER + " 1\nGET k", "SET k w\nGET k"));
    }

    Path feature(String name, List<String> blocks) {
        StringBuilder text = new StringBuilder("Feature: F\n");
        for (int i = 0; i < blocks.size(); i++) {
            text.append("  Scenario: S").append(i + 1).append("\n    When I run\n      \"\"\"\n");
            blocks.get(i)
                    .lines()
                    .forEach(line -> text.append("      ").append(line).append('\n'));
            text.append("      \"\"\"\n");
        }
        return file(name, text.toString());
    }

    Ending cli(String... arguments) {
        return Ending.of(Cli.run(arguments));
    }

    /** Runs a feature on these targets, each {@code NAME=SPEC}. */
    Ending run(Path feature, List<String> targets, String... more) {
        return cli(arguments(feature, targets, more));
    }

    String[] arguments(Path feature, List<String> targets, String... more) {
        List<String> arguments = new ArrayList<>(List.of("run", "--features", feature.toString()));
        targets.forEach(one -> arguments.addAll(List.of("--target", one)));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--out")) {
            arguments.addAll(List.of("--out", out().toString()));
        }
        return arguments.toArray(String[]::new);
    }

    /** Runs the three scenarios on a good server and on one behind a fault. */
    Ending behind(NetworkFault fault, String trigger, String... more) {
        try (FaultProxy proxy = new FaultProxy(second.endpoint(), fault, trigger)) {
            return run(feature(), List.of("good=" + at(first), "bad=" + at(proxy.port())), more);
        }
    }

    /** Returns both servers as targets. */
    List<String> both() {
        return List.of("a=" + at(first), "b=" + at(second));
    }

    /** Starts the command line in a JVM of its own, by way of a shell line in which {@code "$@"} stands for it. */
    Process start(String shell, List<String> jvm, Map<String, String> environment, String... arguments) {
        List<String> command = Stream.of(
                        Stream.of("/bin/sh", "-c", shell, "sh"),
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        jvm.stream(),
                        Stream.of(
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.kvcompat.bdd.cli.Main"),
                        Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Ending await(Process process) throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException(
                    "Has not ended within " + PATIENCE_SECONDS + " s: " + Files.readString(folder.resolve("stderr")));
        }
        return new Ending(
                process.exitValue(),
                Files.readString(folder.resolve("stdout")),
                Files.readString(folder.resolve("stderr")));
    }

    /** Runs the command line in a JVM of its own. */
    Ending jvm(String shell, List<String> jvm, String... arguments) throws InterruptedException, IOException {
        return await(start(shell, jvm, Map.of(), arguments));
    }

    @Override
    public void close() {
        first.close();
        second.close();
        target.close();
        client.close();
    }
}
