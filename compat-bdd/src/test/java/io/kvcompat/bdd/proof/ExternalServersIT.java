package io.kvcompat.bdd.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.bdd.cli.Cli;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The suite on two servers with replicas, full of what is not its own, with other clients at work: all is as before.
 *
 * <p>The whole suite, with each kind of permission, with {@code -Dproof.external=all}, instead of what has reached for more than it should at some time;
 * ended so often at a random moment as {@code -Dproof.kills} says.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
class ExternalServersIT {
    private static final boolean WHOLE = "all".equals(System.getProperty("proof.external"));
    private static final int KILLS = Integer.getInteger("proof.kills", 3);
    private static final List<String> SOME = List.of(
            "basic-crud/copy",
            "commands/acl/setuser*",
            "commands/generic/copy*",
            "commands/generic/rename-move*",
            "commands/replication/*",
            "commands/scripting/f*",
            "commands/server/*",
            "lua-and-tx/*",
            "pubsub/*",
            "transactions*");

    @TempDir
    private Path folder;

    private final Client client = Client.create();
    private final Map<String, External> externals = new LinkedHashMap<>();

    /** A server, its replica, and who looks after it. */
    private record External(Target target, LaunchedServer server, LaunchedServer replica, Session admin) {
        Map<String, String> now(int free) {
            return new Canaries(admin, free).now();
        }

        void close() {
            admin.close();
            replica.close();
            server.close();
            target.close();
        }
    }

    @BeforeEach
    void launch() {
        System.setProperty("compat.state", folder.resolve("state").toString());
        externals.put("redis", launch("launch:redis:7.2"));
        externals.put("valkey", launch("launch:valkey:9.0"));
    }

    private External launch(String spec) {
        Target target = Targets.open(new TargetSpec("external", spec), Set.of(Protocol.RESP2), client);
        LaunchedServer server = target.disposable().orElseThrow().launch(List.of());
        LaunchedServer replica = target.disposable()
                .orElseThrow()
                .launch(List.of(
                        "--replicaof",
                        "127.0.0.1",
                        Integer.toString(server.endpoint().port())));
        return new External(target, server, replica, client.connect(server.endpoint(), Protocol.RESP2));
    }

    @AfterEach
    void close() {
        externals.values().forEach(External::close);
        client.close();
        System.clearProperty("compat.state");
    }

    @ParameterizedTest
    @MethodSource("permissions")
    void a_run_leaves_all_as_it_was(String allowed, int free) throws Exception {
        Map<String, Map<String, String>> before = fill(free);
        Map<String, Bystanders> bystanders = new LinkedHashMap<>();
        externals.forEach((name, one) ->
                bystanders.put(name, new Bystanders(client, one.server().endpoint(), free)));

        Cli run = Cli.run(arguments(allowed, free));

        assertThat(run.exitCode()).as(run.err() + run.out()).isLessThan(2);
        for (Map.Entry<String, Bystanders> one : bystanders.entrySet()) {
            Set<String> admin = Set.of(externals.get(one.getKey()).admin().localAddress());
            assertThat(one.getValue().complaints(admin)).as(one.getKey()).isEmpty();
            one.getValue().close();
        }
        externals.forEach((name, one) -> assertThat(one.now(free)).as(name).isEqualTo(before.get(name)));
        assertThat(recoveryFiles()).isEmpty();
    }

    @Test
    void a_run_that_is_killed_leaves_nothing_that_restore_does_not_put_back() throws Exception {
        Map<String, Map<String, String>> before = fill(9);
        long seed = Long.getLong("proof.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < KILLS; i++) {
            Process run = start("config,server", 9);
            boolean ended = run.waitFor(1_500 + random.nextInt(WHOLE ? 60_000 : 5_000), TimeUnit.MILLISECONDS);
            run.destroyForcibly().waitFor();
            Cli restored = Cli.run("restore");
            String told = "kill " + i + " of seed " + seed + (ended ? ", after its end: " : ": ") + restored.out();
            assertThat(restored.exitCode()).as(told).isZero();
            externals.forEach(
                    (name, one) -> assertThat(one.now(9)).as(name + ", " + told).isEqualTo(before.get(name)));
            assertThat(recoveryFiles()).as(told).isEmpty();
        }
    }

    /** What is allowed, and the database that is free. */
    static Stream<Arguments> permissions() {
        Stream<Arguments> quick = Stream.of(Arguments.of("", 9), Arguments.of("config,server", 0));
        return WHOLE
                ? Stream.concat(
                        quick,
                        Stream.of(
                                Arguments.of("config", 9), Arguments.of("server", 9), Arguments.of("config,server", 9)))
                : quick;
    }

    private Map<String, Map<String, String>> fill(int free) {
        Map<String, Map<String, String>> before = new LinkedHashMap<>();
        externals.forEach((name, one) -> {
            new Canaries(one.admin(), free).fill();
            one.admin().call(Command.parse("WAIT 1 5000"));
            before.put(name, one.now(free));
        });
        return before;
    }

    private List<String> arguments(String allowed, int database) {
        List<String> arguments =
                new ArrayList<>(List.of("run", "--out", folder.resolve("out").toString()));
        externals.forEach((name, one) -> arguments.addAll(
                List.of("--target", name + "=redis://" + one.server().endpoint().address() + "/" + database)));
        if (!allowed.isEmpty()) {
            arguments.addAll(List.of("--allow", allowed));
        }
        if (!WHOLE) {
            SOME.forEach(scenarios -> arguments.addAll(List.of("--only", scenarios)));
        }
        return arguments;
    }

    private Process start(String allowed, int database) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.kvcompat.bdd.cli.Main"));
        command.addAll(arguments(allowed, database));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("run.log").toFile());
        builder.environment().put("COMPAT_STATE", folder.resolve("state").toString());
        return builder.start();
    }

    private List<Path> recoveryFiles() throws IOException {
        Path recovery = folder.resolve("state").resolve("recovery");
        if (!Files.exists(recovery)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(recovery)) {
            return files.filter(path -> path.toString().endsWith(".json")).toList();
        }
    }
}
