package io.kvcompat.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kvcompat.client.Client;
import io.kvcompat.client.ConnectFailedException;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
    private static final Set<Protocol> BOTH = EnumSet.allOf(Protocol.class);

    private static Client client;
    private static Target redis;

    @BeforeAll
    static void launch() {
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), BOTH, client);
    }

    @AfterAll
    static void close() {
        redis.close();
        client.close();
    }

    @ParameterizedTest
    @CsvSource({"launch:redis:7.2, redis, Redis 7.2", "launch:valkey:9.0, valkey, Valkey 9.0"})
    void what_was_asked_for_and_what_runs_both_stand(String spec, String product, String asked) {
        try (Target target = Targets.open(new TargetSpec("it", spec), Set.of(Protocol.RESP3), client)) {
            assertThat(target.identity().product()).isEqualTo(product);
            assertThat(target.identity().mode()).isEqualTo("standalone");
            assertThat(target.origin().asked()).isEqualTo(asked);
            assertThat(target.origin().source()).matches("(docker|PATH|Debian package|Ubuntu package) .+");
            assertThat(target.origin().asAsked())
                    .isEqualTo((target.identity().displayName() + ".").startsWith(asked + "."));
        }
    }

    @Test
    void each_lane_has_a_server_of_its_own() {
        assertThat(redis.endpoint(Protocol.RESP2)).isNotEqualTo(redis.endpoint(Protocol.RESP3));
        assertThat(call(redis, Protocol.RESP2, "SET", "lane", "2")).isEqualTo("+OK");
        assertThat(call(redis, Protocol.RESP3, "EXISTS", "lane")).isEqualTo(":0");
    }

    @Test
    void nothing_is_saved_and_nobody_else_is_let_in() {
        assertThat(call(redis, Protocol.RESP3, "CONFIG", "GET", "save")).contains("\"\"");
        assertThat(call(redis, Protocol.RESP3, "CONFIG", "GET", "bind")).contains("127.0.0.1");
    }

    @Test
    void a_disposable_server_starts_with_files_of_another_and_with_those_alone() {
        ServerLauncher launcher = redis.disposable().orElseThrow();
        try (LaunchedServer first = launcher.launch(List.of())) {
            try (Session session = client.connect(first.endpoint(), Protocol.RESP3)) {
                session.call(Command.of("SET", "kept", "yes"));
                session.call(Command.of("SAVE"));
            }
            List<Path> files = List.of(first.directory().resolve("dump.rdb"));
            try (LaunchedServer second = launcher.launch(List.of(), files);
                    Session session = client.connect(second.endpoint(), Protocol.RESP3)) {
                assertThat(session.call(Command.of("GET", "kept")).reply().toString())
                        .isEqualTo("\"yes\"");
            }
        }
        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> launcher.launch(List.of(), List.of(Path.of("no-such-file"))))
                .withMessageContaining("no-such-file");
    }

    @Test
    void a_disposable_server_takes_arguments_and_leaves_nothing_behind() {
        LaunchedServer server = redis.disposable().orElseThrow().launch(List.of("--maxmemory", "10mb"));
        try (Session session = client.connect(server.endpoint(), Protocol.RESP3)) {
            assertThat(session.call(Command.of("CONFIG", "GET", "maxmemory"))
                            .reply()
                            .toString())
                    .contains("10485760");
        }
        assertThat(server.isAlive()).isTrue();
        assertThat(server.directory()).isDirectory();

        server.kill();
        assertThat(server.isAlive()).isFalse();
        assertThat(server.directory()).isDirectory();

        server.close();
        assertThat(server.directory()).doesNotExist();
    }

    @Test
    void the_program_can_be_run_to_its_end() {
        ServerLauncher launcher = redis.disposable().orElseThrow();
        assertThat(launcher.run(List.of("--version")).output()).contains("server v=");
        assertThat(launcher.run(List.of("--version")).exitCode()).isZero();
        assertThat(launcher.run(List.of("--no-such-setting", "1")).exitCode()).isEqualTo(1);
    }

    @Test
    void an_argument_that_the_server_refuses_is_told_with_its_log() {
        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> redis.disposable().orElseThrow().launch(List.of("--no-such-setting", "1")))
                .withMessageContaining("ended at once; the end of its log:")
                .withMessageContaining("no-such-setting");
    }

    @Test
    void a_given_server_is_identified_and_left_running() {
        String uri = "redis://" + redis.endpoint(Protocol.RESP2).address();

        try (Target given = Targets.open(new TargetSpec("mine", uri), BOTH, client)) {
            assertThat(given.identity()).isEqualTo(redis.identity());
            assertThat(given.origin()).isEqualTo(new Origin(uri, "external " + uri, true));
            assertThat(given.launched()).isFalse();
            assertThat(given.endpoint(Protocol.RESP2)).isEqualTo(given.endpoint(Protocol.RESP3));
        }

        assertThat(call(redis, Protocol.RESP2, "PING")).isEqualTo("+PONG");
    }

    @Test
    void a_given_server_that_cannot_be_reached_is_told_by_the_client() {
        assertThatExceptionOfType(ConnectFailedException.class)
                .isThrownBy(() -> Targets.open(new TargetSpec("gone", "redis://127.0.0.1:1"), BOTH, client))
                .withMessageContaining("127.0.0.1:1");
    }

    @Test
    void a_program_that_is_not_there_is_named() {
        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> Targets.open(new TargetSpec("mine", "exec:/nowhere/redis-server"), BOTH, client))
                .withMessage("Target \"mine\" (exec:/nowhere/redis-server): there is no program /nowhere/redis-server");
    }

    @Test
    void a_lane_that_was_not_asked_for_is_not_there() {
        try (Target target = Targets.open(new TargetSpec("it", "launch:redis:7.2"), Set.of(Protocol.RESP2), client)) {
            assertThatIllegalArgumentException().isThrownBy(() -> target.endpoint(Protocol.RESP3));
        }
    }

    @Test
    void closing_ends_the_servers() {
        Target target = Targets.open(new TargetSpec("it", "launch:redis:7.2"), BOTH, client);
        List<LaunchedServer> servers = ((LaunchedTarget) target)
                .lanes().values().stream().map(lane -> lane.join()).toList();

        target.close();

        assertThat(servers)
                .hasSize(2)
                .noneMatch(LaunchedServer::isAlive)
                .noneMatch(server -> Files.exists(server.directory()));
    }

    private static String call(Target target, Protocol protocol, String... command) {
        try (Session session = client.connect(target.endpoint(protocol), protocol)) {
            return session.call(Command.of(command)).reply().toString();
        }
    }
}
