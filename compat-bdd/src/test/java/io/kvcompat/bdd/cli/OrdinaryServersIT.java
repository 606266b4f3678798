package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.ClientException;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.ServerLauncher;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * External servers as they are met: with settings of their own, keys in other databases, users, functions, a socket, and
 * other clients at work. Two of one version raise no alarm, whatever their state.
 */
@Timeout(180)
class OrdinaryServersIT {
    /** What tells of settings, of other clients and of what was before, and what depends on where keys are. */
    private static final List<String> TELLING = List.of(
            "commands/server/info.feature/*",
            "commands/server/config-get.feature/*",
            "commands/server/latency.feature/*",
            "commands/server/slowlog.feature/*",
            "commands/server/memory.feature/*",
            "commands/acl/getuser-list.feature/*",
            "commands/connection/client-*",
            "commands/connection/auth.feature/*",
            "commands/connection/reset.feature/*",
            "commands/generic/object.feature/*",
            "commands/generic/wait.feature/*",
            "commands/generic/invalidation.feature/*",
            "commands/pubsub/*",
            "commands/scripting/function*",
            "commands/stream/xinfo.feature/*",
            "data-structures/encoding-*",
            "pubsub/*",
            "pubsub.feature/*",
            "server-behaviour/info-fields",
            "server-behaviour/configuration-defaults",
            "server-behaviour/client-fields",
            "server-behaviour/memory-usage");

    private static final List<String> SETTINGS = List.of(
            "--hash-max-listpack-entries",
            "77",
            "--list-max-listpack-size",
            "64",
            "--set-max-intset-entries",
            "100",
            "--zset-max-listpack-entries",
            "60",
            "--stream-node-max-entries",
            "50",
            "--maxmemory",
            "500mb",
            "--maxmemory-policy",
            "allkeys-lru",
            "--appendonly",
            "yes",
            "--save",
            "3600 1",
            "--notify-keyspace-events",
            "KEA",
            "--hz",
            "50",
            "--databases",
            "12",
            "--latency-tracking",
            "no",
            "--latency-monitor-threshold",
            "1",
            "--slowlog-log-slower-than",
            "100",
            "--acllog-max-len",
            "16",
            "--timeout",
            "300",
            "--maxclients",
            "500",
            "--proto-max-bulk-len",
            "100mb",
            "--lazyfree-lazy-user-del",
            "yes",
            "--tracking-table-max-keys",
            "5000",
            "--unixsocket",
            "ordinary.sock");

    private static final AtomicBoolean working = new AtomicBoolean(true);

    private static Client client;
    private static Target redis;
    private static final List<LaunchedServer> servers = new ArrayList<>();
    private static final List<Thread> workers = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void launch() {
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
        ServerLauncher launcher = redis.disposable().orElseThrow();
        servers.add(launcher.launch(SETTINGS));
        servers.add(launcher.launch(SETTINGS));
        servers.add(launcher.launch(List.of()));
        servers.add(launcher.launch(List.of()));
        occupy(servers.get(0));
        occupy(servers.get(1));
    }

    /** Puts keys, a user, a library and clients at work on a server. */
    private static void occupy(LaunchedServer server) {
        try (Session admin = client.connect(server.endpoint(), Protocol.RESP2)) {
            for (String database : List.of("0", "1", "5")) {
                admin.call(Command.of("SELECT", database));
                admin.call(Command.of("SET", "theirs", "1"));
                admin.call(Command.of("SET", "theirs-for-a-while", "1", "EX", "1000"));
            }
            admin.call(Command.of("ACL", "SETUSER", "theirs", "on", ">theirs", "~*", "+@all"));
            admin.call(Command.of(
                    "FUNCTION",
                    "LOAD",
                    "#!lua name=theirs\nredis.register_function('theirs', function() return 1 end)"));
        }
        Session subscriber = client.connect(server.endpoint(), Protocol.RESP2);
        subscriber.call(Command.of("SUBSCRIBE", "their-news"));
        subscriber.call(Command.of("PSUBSCRIBE", "their-*"));
        Thread worker = new Thread(() -> work(server), "other-client");
        worker.setDaemon(true);
        worker.start();
        workers.add(worker);
    }

    private static void work(LaunchedServer server) {
        try (Session session = client.connect(server.endpoint().withDatabase(3), Protocol.RESP2)) {
            for (int i = 0; working.get(); i++) {
                session.call(Command.of("SET", "work-" + i % 20, "1", "PX", "500"));
                session.call(Command.of("PUBLISH", "their-news", "1"));
                session.call(Command.of("NOSUCH", "theirs"));
                Thread.sleep(20);
            }
        } catch (ClientException | InterruptedException e) {
            // The test has ended.
        }
    }

    @AfterAll
    static void close() throws InterruptedException {
        working.set(false);
        for (Thread worker : workers) {
            worker.join(2_000);
        }
        client.close();
        servers.forEach(LaunchedServer::close);
        redis.close();
    }

    private static String at(LaunchedServer server, int database) {
        return "redis://127.0.0.1:" + server.endpoint().port() + "/" + database;
    }

    private Cli run(String one, String other, String resp) {
        List<String> args = new ArrayList<>(List.of(
                "run",
                "--resp",
                resp,
                "--verbose",
                "--target",
                "a=" + one,
                "--target",
                "b=" + other,
                "--out",
                folder.resolve("out").toString()));
        TELLING.forEach(id -> args.addAll(List.of("--only", id)));
        return Cli.run(args);
    }

    @Test
    void two_that_are_busy_and_set_alike_show_no_difference() {
        Cli cli = run(at(servers.get(0), 9), at(servers.get(1), 9), "3");

        assertThat(cli.exitCode()).as(cli.out() + cli.err()).isZero();
        assertThat(cli.out()).contains("unexpected: none");
    }

    @Test
    void one_that_is_set_otherwise_differs_by_its_settings_alone() {
        Cli cli = run(at(servers.get(2), 0), at(servers.get(0), 9), "2");

        assertThat(cli.exitCode()).as(cli.out() + cli.err()).isZero();
        assertThat(cli.out()).contains("unexpected: none", "setting-differs");
    }

    @Test
    void a_second_run_finds_what_the_first_one_found() {
        run(at(servers.get(2), 9), at(servers.get(3), 9), "2");

        Cli again = run(at(servers.get(2), 9), at(servers.get(3), 9), "2");

        assertThat(again.exitCode()).as(again.out() + again.err()).isZero();
        assertThat(again.out()).contains("unexpected: none");
    }
}
