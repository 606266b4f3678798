package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets planted wherever a server or a user has them stand in nothing that is printed or written. */
@Timeout(120)
class SecretsIT {
    /** Every planted secret holds it, and nothing else does. */
    private static final String PLANTED = "pl4nted";

    private static final String PASSWORD = PLANTED + "-requirepass";
    private static final String DIGEST = Bytes.of(PLANTED + "-user").sha256();

    /** The password as the server gives it, which no command of the feature holds. */
    private static final String KEPT = "@pass = EVAL \"return (string.gsub('pl4_nted-requirepass', '_', ''))\" 0\n";

    private static Client client;
    private static Target redis;
    private static LaunchedServer one;
    private static LaunchedServer other;
    private static final List<Session> others = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void plant() {
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
        one = redis.disposable().orElseThrow().launch(List.of());
        other = redis.disposable().orElseThrow().launch(List.of());
        plant(one);
        plant(other);
    }

    private static void plant(LaunchedServer server) {
        Session admin = client.connect(server.endpoint(), Protocol.RESP2);
        others.add(admin);
        send(admin, "CLIENT", "SETNAME", PLANTED + "-name");
        send(admin, "SET", PLANTED + "-key", PLANTED + "-value");
        send(admin, "ACL", "SETUSER", "app", "on", ">" + PLANTED + "-user", "~*", "+@all");
        send(admin, "CONFIG", "SET", "masterauth", PLANTED + "-masterauth");
        send(admin, "CONFIG", "SET", "slowlog-log-slower-than", "0");
        send(admin, "SET", PLANTED + "-slow", PLANTED + "-slow-value");
        send(admin, "CONFIG", "SET", "slowlog-log-slower-than", "10000");
        send(
                admin,
                "FUNCTION",
                "LOAD",
                "#!lua name=theirs\n-- " + PLANTED
                        + "-code\nredis.register_function('theirs', function() return 1 end)");
        send(admin, "CONFIG", "SET", "requirepass", PASSWORD);
        Session subscriber = client.connect(
                new Endpoint("127.0.0.1", server.endpoint().port(), false, null, null, PASSWORD, 0), Protocol.RESP2);
        others.add(subscriber);
        send(subscriber, "CLIENT", "SETNAME", PLANTED + "-subscriber");
        send(subscriber, "SUBSCRIBE", PLANTED + "-channel");
    }

    private static void send(Session session, String... command) {
        assertThat(session.call(Command.of(command)).reply().isError())
                .as(command[0])
                .isFalse();
    }

    @AfterAll
    static void close() {
        others.forEach(Session::close);
        other.close();
        one.close();
        redis.close();
        client.close();
    }

    private static String address(LaunchedServer server) {
        Endpoint endpoint = server.endpoint();
        return "redis://:" + PASSWORD + "@127.0.0.1:" + endpoint.port() + "/9";
    }

    /** A scenario for each, so that one that is skipped hides no other. */
    private Path feature(String... blocks) throws IOException {
        StringBuilder text = new StringBuilder("Feature: Secrets\n");
        for (int i = 0; i < blocks.length; i++) {
            text.append("  Scenario: S").append(i).append("\n    When I run\n      \"\"\"\n");
            blocks[i].lines().forEach(line -> text.append("      ").append(line).append('\n'));
            text.append("      \"\"\"\n");
        }
        return Files.writeString(folder.resolve("secrets.feature"), text);
    }

    private void assertNothingLeaks(Cli cli, Path out) throws IOException {
        assertThat(cli.out() + cli.err()).doesNotContain(PLANTED, DIGEST);
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(text.contains(PLANTED) || text.contains(DIGEST))
                        .as("%s holds %s", file.getFileName(), around(text))
                        .isFalse();
            }
        }
    }

    private static String around(String text) {
        int at = Math.max(text.indexOf(PLANTED), text.indexOf(DIGEST));
        return at < 0 ? "nothing" : text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 60));
    }

    @Test
    void of_a_server_and_its_other_clients_none_is_written_or_printed() throws IOException {
        Path out = folder.resolve("out");
        Cli cli = Cli.run(
                "run",
                "--features",
                feature(
                                "CONFIG GET *",
                                "CONFIG GET requirepass masterauth",
                                "MULTI\nCONFIG GET requirepass\nEXEC",
                                "ACL LIST",
                                "ACL GETUSER app\nACL GETUSER default",
                                "CLIENT LIST",
                                "@list = CLIENT LIST\nECHO @{list}",
                                "EVAL \"return redis.call('CLIENT', 'LIST')\" 0",
                                "SLOWLOG GET 20",
                                "MULTI\nSLOWLOG GET 20\nEXEC",
                                "PUBSUB CHANNELS",
                                "FUNCTION LIST WITHCODE",
                                "FUNCTION DUMP",
                                "ACL LOG",
                                "INFO everything",
                                "@pass = CONFIG GET requirepass\nSET kept @{pass}\nGET kept",
                                KEPT + "AUTH @{pass}\nAUTH default @{pass}\nAUTH app @{pass}",
                                KEPT + "HELLO 3 AUTH default @{pass}",
                                "AUTH " + PASSWORD,
                                "AUTH app " + PLANTED + "-user",
                                "HELLO 3 AUTH app " + PLANTED + "-us/e<r>",
                                "ACL SETUSER other on >" + PLANTED + "-other",
                                "CONFIG SET masterauth '" + PLANTED + "-\"master auth'",
                                "MIGRATE 127.0.0.1 1 k 0 10 AUTH2 u " + PLANTED + "-migrate",
                                KEPT + "NOSUCH @{pass}",
                                KEPT + "EVAL \"return redis.error_reply(ARGV[1])\" 0 @{pass}")
                        .toString(),
                "--target",
                "a=" + address(one),
                "--target",
                "b=" + address(other),
                "--allow",
                "config,server",
                "--verbose",
                "--out",
                out.toString(),
                "--history",
                folder.resolve("history").toString());

        assertThat(cli.exitCode()).as(cli.out() + cli.err()).isIn(0, 1);
        assertThat(out.resolve("a.json")).content().contains("(redacted-");
        assertNothingLeaks(cli, folder.resolve("out"));
        assertNothingLeaks(cli, folder.resolve("history"));
    }

    @Test
    void a_password_that_differs_is_still_told_from_one_that_does_not() throws IOException {
        Cli cli = Cli.run(
                "run",
                "--resp",
                "2",
                "--features",
                feature("CONFIG GET requirepass", "CONFIG GET masterauth").toString(),
                "--target",
                "a=" + address(one),
                "--target",
                "b=" + address(other),
                "--out",
                folder.resolve("out").toString());

        assertThat(cli.exitCode())
                .as("both have the same: %s%s", cli.out(), cli.err())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run redis://:pl4nted@127.0.0.1:1",
                "redis://:pl4nted@127.0.0.1:1",
                "run --target redis://:pl4nted@127.0.0.1:1",
                "run --target a=redis:/:pl4nted@127.0.0.1:1",
                "run --target a=http://u:pl4nted@127.0.0.1:1",
                "run --target a=redis://u:pl4nted@127.0.0.1:port",
                "run --target a=redis://u:pl4/nted@127.0.0.1:1",
                "run --target a=redis://u:pl4nted@@127.0.0.1",
                "run --target a=pl4nted@127.0.0.1",
                "run --target pl4nted",
                "run --target a=launch:pl4nted",
                "run --password pl4nted",
                "run --password=pl4nted",
                "run pl4nted",
                "run --baseline pl4nted",
                "run --allow pl4nted",
                "run --resp pl4nted",
                "run --parallel pl4nted",
                "run --fail-on pl4nted",
                "run --only pl4nted",
                "run --tags @pl4nted!!(",
                "run --tolerance pl4nted",
                "run --min-coverage pl4nted",
                "run --diagnose pl4nted",
                "run --features redis://u:pl4nted@h",
                "run --known redis://u:pl4nted@h",
                "run --config redis://u:pl4nted@h",
                "diff redis://u:pl4nted@h",
                "history redis://u:pl4nted@h",
                "coverage redis://u:pl4nted@h",
                "restore --target pl4nted",
                "restore --target a=redis://u:pl4nted@127.0.0.1:1",
                "known --from pl4nted --to valkey:9.1",
                "config redis://u:pl4nted@h",
                "impact redis://u:pl4nted@h",
                "list --only pl4nted",
                "pl4nted",
            })
    void misplaced_in_a_call_it_is_not_repeated(String call) {
        Cli cli = Cli.run(call.split(" "));

        assertThat(cli.exitCode()).isIn(2, 3);
        assertThat(cli.out() + cli.err()).isNotBlank().doesNotContain("pl4nted", "nted@");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "targets: redis://u:pl4nted@h",
                "targets: {a: 'redis://u:pl4nted@h:port'}",
                "targets: {a: 'http://u:pl4nted@h'}",
                "targets: [pl4nted]",
                "'redis://u:pl4nted@h': x",
                "resp: pl4nted",
                "allow: pl4nted",
                "baseline: pl4nted",
                "out: {a: 'redis://u:pl4nted@h'}",
                "redis://u:pl4nted@h",
                "targets: {a: 'redis://u:pl4nted@h', a: 'redis://u:pl4nted@h'}",
            })
    void misplaced_in_compat_yaml_it_is_not_repeated(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("compat.yaml"), yaml);

        Cli cli = Cli.run("run", "--config", file.toString());

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.out() + cli.err()).isNotBlank().doesNotContain("pl4nted");
    }

    @Test
    void an_address_may_refer_to_a_file_and_what_it_holds_is_not_shown() throws IOException {
        Path secret = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        String port = "127.0.0.1:" + one.endpoint().port() + "/9";
        Path whole = Files.writeString(folder.resolve("address"), address(one));
        Path feature = feature("SET k v");
        for (String address : List.of(
                "redis://:${file:" + secret + "}@" + port, "redis://:file:" + secret + "@" + port, "file:" + whole)) {
            Path out = folder.resolve("out");
            Path yaml = Files.writeString(folder.resolve("compat.yaml"), "targets:\n  a: '" + address + "'\n");
            Cli cli = Cli.run(
                    "run", "--config", yaml.toString(), "--features", feature.toString(), "--out", out.toString());

            assertThat(cli.exitCode()).as(cli.err()).isZero();
            assertNothingLeaks(cli, out);
            Cli explained = Cli.run("run", "--config", yaml.toString(), "--explain");
            assertThat(explained.out()).doesNotContain(PLANTED);
        }
        Cli unset = Cli.run("run", "--target", "a=redis://:${KVCOMPAT_NO_SUCH_VARIABLE}@" + port);
        assertThat(unset.errors())
                .containsExactly("compat: Target \"a\": the environment has no KVCOMPAT_NO_SUCH_VARIABLE, which"
                        + " ${KVCOMPAT_NO_SUCH_VARIABLE} asks for");
        assertThat(unset.exitCode()).isEqualTo(2);
    }
}
