package io.kvcompat.run;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.RealServers;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Requirements.Permission;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.TargetSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A server that runs before the suite begins, as far as the suite knows, and somebody who looks after it. */
final class ExternalServer implements AutoCloseable {
    private final Path directory;
    private final Client client = Client.create();
    private final LaunchedServer server;
    private final Session admin;
    private int runs;

    ExternalServer(Path directory, String... arguments) {
        this.directory = directory;
        System.setProperty("compat.state", directory.resolve("state").toString());
        server = RealServers.launch(arguments);
        admin = client.connect(server.endpoint(), Protocol.RESP2);
    }

    LaunchedServer server() {
        return server;
    }

    Client client() {
        return client;
    }

    /** Asks as somebody else than the suite, in database 0 at first. */
    String ask(String line) {
        return admin.call(Command.parse(line)).reply().toString();
    }

    String ask(String... words) {
        return admin.call(Command.of(words)).reply().toString();
    }

    String spec(int database) {
        return "redis://" + server.endpoint().address() + "/" + database;
    }

    /** Opens a run on databases of this server, or on whatever the specs say, with everything allowed. */
    Run open(String... specs) {
        return open(EnumSet.allOf(Permission.class), specs);
    }

    Run open(Set<Permission> allowed, String... specs) {
        List<TargetSpec> targets = Stream.iterate(0, i -> i + 1)
                .limit(specs.length)
                .map(i -> new TargetSpec("t" + i, specs[i]))
                .toList();
        return Run.open(
                RunConfig.builder()
                        .targets(targets)
                        .protocols(Set.of(Protocol.RESP2))
                        .allowed(allowed)
                        .out(directory.resolve("out" + ++runs))
                        .build(),
                RunListener.NONE);
    }

    /** Runs the lines as a scenario and returns what became of it on the first target. */
    static Outcome outcome(Run run, String... lines) {
        String block = String.join("\n", lines);
        ScenarioRun scenario = begin(run, "s" + Math.abs(block.hashCode()));
        scenario.run(Block.parse(block));
        return scenario.end().lanes().get("t0").get(0).outcome();
    }

    static ScenarioRun begin(Run run, String id) {
        return run.begin(new ScenarioInfo("test/" + id, "A test", "test"), Requirements.NONE);
    }

    /** Returns the recovery files there are. */
    List<Path> recoveryFiles() throws IOException {
        Path folder = directory.resolve("state").resolve("recovery");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> !path.toString().endsWith(".tmp"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() {
        admin.close();
        server.close();
        client.close();
        System.clearProperty("compat.state");
    }
}
