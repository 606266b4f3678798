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
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Small programs that do what projects did that were hit in public: impact puts the entry that explains it first, with
 * advice that mends it.
 */
@Timeout(60)
class PublicCasesTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/impact");

    private static Client client;
    private static Target redis;
    private static LaunchedServer server;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            symfony-59387       | EVALSHA ffffffffffffffffffffffffffffffffffffffff 0; SCRIPT LOAD 'return 1' | touches | noscript-text | Compare the first word alone
            valkey-1537         | EVALSHA ffffffffffffffffffffffffffffffffffffffff 0; EVAL 'return 1' 0 | touches | noscript-text | Compare the first word alone
            valkey-1629         | MULTI; SET o 1; MULTI; RPUSH l 1; EXEC | touches | nested-multi-aborts | MULTI once
            valkey-3663-digest  | EVALSHA e0e1f9fabfc9d4800c877a703b823ac0578ff8db 0; EVAL 'return {' 0 | touches | lua-error-without-script | at the caller
            valkey-3663-text    | EVAL 'return redis.call()' 0 | touches | lua-error-wording | accept both texts
            valkey-501          | SCAN 0 COUNT 100 TYPE ReJSON-RL | touches | scan-unknown-type | one of these six
            valkey-1490         | SCAN 0 COUNT 4 TYPE string | may-touch | scan-small-keyspace-at-once | until the cursor is 0
            valkey-1348         | READONLY | touches | cluster-readonly-without-cluster | cluster_enabled in INFO cluster
            redis_exporter-1012 | INFO server | touches | info-names-the-product:redis_mode | Read server_mode
            """)
    void the_entry_that_explains_it_is_first(
            String program, String commands, String touch, String entry, String advice) {
        play(commands);

        Cli cli = Cli.run(
                "impact",
                "--from",
                "redis://127.0.0.1:" + server.endpoint().port(),
                "--source",
                PROGRAMS.resolve(program).toString(),
                "--to",
                "valkey:9.1",
                "--format",
                "json");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.exitCode()).isZero();
        JsonNode first = new JsonMapper().readTree(cli.out()).path("findings").path(0);
        assertThat(first.path("id").asString()).isEqualTo(entry);
        assertThat(first.path("touch").asString()).isEqualTo(touch);
        assertThat(first.path("whatToDo").asString()).contains(advice);
        assertThat(first.path("link").asString()).startsWith("https://github.com/");
    }

    /** What the program had the server do, as far as its statistics show it. */
    private static void play(String commands) {
        try (Session session = client.connect(server.endpoint(), Protocol.RESP2)) {
            session.call(Command.parse("CONFIG RESETSTAT"));
            for (String command : commands.split(";")) {
                session.call(Command.parse(command));
            }
        }
    }
}
