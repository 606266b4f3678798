package io.kvcompat.bdd.fault;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.target.LaunchedServer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Servers that end, stand still, or are in a state in which nothing can be compared. */
final class ServerFaults {
    private static final String GROUP = "servers";

    private ServerFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        GROUP,
                        "has ended before the run",
                        3,
                        "connection refused",
                        bench -> with(bench, server -> {
                            server.kill();
                            return bench.run(bench.feature(), List.of("a=" + Bench.at(server)));
                        })),
                Fault.of(
                        GROUP,
                        "is killed while a command waits",
                        3,
                        "Target b (RESP2) no longer answers",
                        bench -> whileBlocked(bench, "2", LaunchedServer::kill)),
                Fault.of(
                        GROUP,
                        "is killed in the second pass",
                        3,
                        "Target b (RESP3) no longer answers",
                        bench -> whileBlocked(bench, "3", LaunchedServer::kill)),
                Fault.of(
                        GROUP,
                        "the baseline is killed while a command waits",
                        3,
                        "Target b (RESP2) no longer answers",
                        ServerFaults::baselineKilled),
                Fault.of(
                                GROUP,
                                "stands still (SIGSTOP) while a command waits",
                                3,
                                "Target b (RESP2) no longer answers",
                                bench -> whileBlocked(bench, "2", server -> signal("STOP", server)))
                        .slowly(),
                Fault.of(
                                GROUP,
                                "stands still (SIGSTOP) before the run",
                                3,
                                "no answer within",
                                bench -> with(bench, server -> {
                                    signal("STOP", server);
                                    return bench.run(bench.feature(), List.of("a=" + Bench.at(server)));
                                }))
                        .slowly(),
                Fault.of(
                        GROUP,
                        "wants a password",
                        3,
                        "the server wants a password",
                        bench -> with(
                                bench,
                                List.of("--requirepass", "secret"),
                                server -> bench.run(bench.feature(), List.of("a=" + Bench.at(server))))),
                Fault.of(
                        GROUP,
                        "takes no more clients",
                        3,
                        "the server refused the connection with: ERR max number of clients reached",
                        bench -> with(bench, List.of("--maxclients", "1"), server -> {
                            try (Session session = bench.client().connect(server.endpoint(), Protocol.RESP2)) {
                                session.call(Command.of("PING"));
                                return bench.run(bench.feature(), List.of("a=" + Bench.at(server)));
                            }
                        })),
                Fault.of(
                        GROUP,
                        "has keys in the database",
                        2,
                        "holds 1 key;",
                        bench -> with(bench, server -> {
                            try (Session session = bench.client().connect(server.endpoint(), Protocol.RESP2)) {
                                session.call(Command.of("SET", "mine", "1"));
                            }
                            return bench.run(bench.feature(), List.of("a=" + Bench.at(server)));
                        })),
                Fault.of(GROUP, "the one that was launched ends at once", 3, "ended at once", bench -> {
                    Path program = bench.file("server.sh", "#!/bin/sh\necho no licence >&2\nexit 7\n");
                    executable(program);
                    return bench.run(bench.feature(), List.of("a=exec:" + program));
                }),
                Fault.of(GROUP, "the one that was launched writes its log for ever", 3, "compat: Target ", bench -> {
                            Path program = bench.file("server.sh", "#!/bin/sh\nexec cat /dev/zero\n");
                            executable(program);
                            return bench.run(bench.feature(), List.of("a=exec:" + program));
                        })
                        .slowly(),
                Fault.of(GROUP, "the one that was launched never answers", 3, "compat: Target ", bench -> {
                            Path program = bench.file("server.sh", "#!/bin/sh\nexec sleep 600\n");
                            executable(program);
                            return bench.run(bench.feature(), List.of("a=exec:" + program));
                        })
                        .slowly());
    }

    /** Does something to a server. */
    @FunctionalInterface
    private interface Deed {
        void to(LaunchedServer server) throws Exception;
    }

    /** Plays something on a server. */
    @FunctionalInterface
    private interface Scene {
        Ending on(LaunchedServer server) throws Exception;
    }

    private static Ending with(Bench bench, Scene scene) throws Exception {
        return with(bench, List.of(), scene);
    }

    private static Ending with(Bench bench, List<String> arguments, Scene scene) throws Exception {
        try (LaunchedServer server = bench.launcher().launch(arguments)) {
            return scene.on(server);
        }
    }

    private static Ending whileBlocked(Bench bench, String protocol, Deed deed) throws Exception {
        Path feature = bench.feature("waits.feature", List.of("SET k v", "BLPOP q 2", "GET k"));
        return with(bench, victim -> {
            CompletableFuture<Ending> run = new CompletableFuture<>();
            FaultProxy.start(() -> run.complete(bench.run(
                    feature, List.of("a=" + Bench.at(bench.first()), "b=" + Bench.at(victim)), "--resp", protocol)));
            Waiting.forBlocked(bench, victim);
            deed.to(victim);
            return run.get(100, TimeUnit.SECONDS);
        });
    }

    private static Ending baselineKilled(Bench bench) throws Exception {
        Path feature = bench.feature("waits.feature", List.of("SET k v", "BLPOP q 2", "GET k"));
        return with(bench, victim -> {
            CompletableFuture<Ending> run = new CompletableFuture<>();
            FaultProxy.start(() -> run.complete(bench.run(
                    feature, List.of("b=" + Bench.at(victim), "a=" + Bench.at(bench.first())), "--resp", "2")));
            Waiting.forBlocked(bench, victim);
            victim.kill();
            return run.get(100, TimeUnit.SECONDS);
        });
    }

    private static void signal(String name, LaunchedServer server) throws Exception {
        try (Client client = Client.create();
                Session session = client.connect(server.endpoint(), Protocol.RESP2)) {
            String info = session.call(Command.of("INFO", "server")).reply().toString();
            String pid = info.replaceAll("(?s).*process_id:(\\d+).*", "$1");
            new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
        }
    }

    private static void executable(Path program) {
        if (!program.toFile().setExecutable(true)) {
            throw new IllegalStateException(program + " cannot be made executable");
        }
    }
}
