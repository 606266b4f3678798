package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.profile.ServerProfiles;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reading a server that is full of secrets, as a user who may and as one who may not. */
@Timeout(60)
class ImpactCommandTest {
    private static Client client;
    private static Target redis;
    private static LaunchedServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void launch() {
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
        server = redis.disposable().orElseThrow().launch(List.of("--requirepass", "Secret-pass"));
        try (Session session = client.connect(Endpoint.parse(url("")), Protocol.RESP2)) {
            Stream.of(
                            "SET Secret-key Secret-value",
                            "CONFIG SET masterauth Secret-master",
                            "CONFIG SET masteruser Secret-user",
                            "CONFIG SET notify-keyspace-events KEA",
                            "CLIENT SETNAME Secret-name",
                            "ACL SETUSER Secret-account on >Secret-word ~Secret-keys:* &Secret-channel +@blocking +get|Secret-arg",
                            "ACL SETUSER reader on >reader +info +client|list +client|id ~*",
                            "EVAL \"return redis.error_reply('Secretprefix Secret text')\" 0",
                            "EVAL \"return redis.error_reply('SECRET_PREFIX text')\" 0",
                            "FUNCTION LOAD \"#!lua name=Secretlib\\nlocal a = 'Secret-literal' -- Secret comment\\n"
                                    + "redis.register_function('Secretfn', function() return {os.clock(),"
                                    + " redis.call('get', 'Secret-key')} end)\"",
                            "MULTI",
                            "MULTI",
                            "EXEC")
                    .forEach(command -> session.call(Command.parse(command)));
        }
    }

    @AfterAll
    static void close() {
        server.close();
        redis.close();
        client.close();
    }

    private static String url(String user) {
        String login = user.isEmpty() ? ":Secret-pass" : user + ":" + user;
        return "redis://" + login + "@127.0.0.1:" + server.endpoint().port();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void no_secret_is_in_any_format() {
        for (String format : List.of("text", "md", "html", "json")) {
            Cli cli = Cli.run("impact", "--from", url(""), "--format", format);

            assertThat(cli.exitCode()).isZero();
            assertThat(cli.out()).contains("nested-multi-aborts").doesNotContainIgnoringCase("secret");
        }
    }

    @Test
    void what_is_collected_has_no_secret_and_leads_to_the_same_report() throws IOException {
        Path saved = folder.resolve("saved");

        Cli collect = Cli.run("impact", "--from", url(""), "--collect", saved.toString());
        Cli report = Cli.run("impact", "--info", saved.toString());
        Cli details = Cli.run("impact", "--info", saved.toString(), "--details");

        assertThat(collect.exitCode()).isZero();
        try (Stream<Path> files = Files.list(saved)) {
            String all = files.sorted().map(ImpactCommandTest::text).collect(Collectors.joining());
            assertThat(all)
                    .contains("cmdstat_multi", "notify-keyspace-events\nAKE", "redis.call('GET')", "+@blocking")
                    .doesNotContainIgnoringCase("secret");
        }
        assertThat(report.err()).isEmpty();
        assertThat(report.out())
                .contains("1. [breaking]", "nested-multi-aborts")
                .doesNotContain("Secret");
        assertThat(details.out())
                .contains("line 1 of ACL LIST has +@blocking")
                .containsPattern("\\+@blocking: the\\s+category now has");
    }

    @Test
    void reading_changes_nothing() {
        String before = state();

        Cli.run("impact", "--from", url(""));

        assertThat(state()).isEqualTo(before);
    }

    private static String state() {
        try (Session session = client.connect(Endpoint.parse(url("")), Protocol.RESP2)) {
            return Stream.of("DBSIZE", "CONFIG GET *", "ACL LIST", "FUNCTION LIST", "GET Secret-key", "TTL Secret-key")
                            .map(command ->
                                    session.call(Command.parse(command)).reply().toString())
                            .collect(Collectors.joining("\n"))
                    + session.call(Command.parse("INFO persistence"))
                            .reply()
                            .toString()
                            .replaceAll("(?s).*(rdb_changes_since_last_save:\\d+).*", "$1");
        }
    }

    @Test
    void what_a_user_may_not_read_is_said() {
        Cli cli = Cli.run("impact", "--from", url("reader"), "--details");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out())
                .contains("nested-multi-aborts")
                .contains("CONFIG GET * (settings): the user that asked has no permission for it")
                .contains("ACL LIST (ACL users): the user that asked has no permission for it");
    }

    @Test
    void a_report_goes_into_a_file() {
        Path file = folder.resolve("impact.html");

        Cli cli = Cli.run("impact", "--from", url(""), "--format", "html", "--out", file.toString());

        assertThat(cli.exitCode()).isZero();
        assertThat(text(file)).startsWith("<!DOCTYPE html>").contains("default-src 'none'");
    }

    @Test
    void sources_alone_will_do() throws IOException {
        Files.writeString(
                folder.resolve("a.py"), "if 'NOSCRIPT No matching script. Please use EVAL.' in str(e): pass\n");

        Cli cli = Cli.run("impact", "--source", folder.toString(), "--as", "redis:7.2");

        assertThat(cli.out()).contains("[breaking]", "(noscript-text)", "a.py:1");
    }

    @Test
    void what_was_never_measured_is_said_and_inherits_nothing() throws IOException {
        Files.writeString(
                folder.resolve("info.txt"), "# Server\nredis_version:7.4.1\n\ncmdstat_multi:calls=2,failed_calls=1\n");

        Cli from = Cli.run("impact", "--info", folder.toString());
        Cli to = Cli.run("impact", "--info", folder.toString(), "--to", "valkey:9.7");

        assertThat(from.out()).contains("NOTE Redis 7.4.1 was not measured").doesNotContain("nested-multi");
        assertThat(to.errors()).singleElement().asString().startsWith("compat: valkey:9.7 was not measured");
        assertThat(to.exitCode()).isEqualTo(2);
    }

    @Test
    void the_counters_of_a_test_of_the_server_are_not_those_of_programs() throws IOException {
        String all =
                ServerProfiles.load(ImpactCommandTest.class.getClassLoader())
                        .named("redis:7.2")
                        .commands()
                        .keySet()
                        .stream()
                        .map(name -> "cmdstat_" + name + ":calls=2,failed_calls=1\n")
                        .collect(Collectors.joining());
        Files.writeString(
                folder.resolve("info.txt"), "# Server\nredis_version:7.2.6\n\n" + all + "errorstat_ERR:count=9\n");

        Cli cli = Cli.run("impact", "--info", folder.toString());

        assertThat(cli.out())
                .contains("different commands were called since", "its counters are not used")
                .contains("Nothing that was seen breaks")
                .doesNotContain("nested-multi");
    }

    @Test
    void another_patch_of_a_measured_line_is_said_to_be_one() throws IOException {
        Files.writeString(folder.resolve("info.txt"), "# Server\nredis_version:7.2.4\n\ncmdstat_get:calls=2\n");

        Cli seen = Cli.run("impact", "--info", folder.toString());
        Cli named = Cli.run("impact", "--source", folder.toString(), "--as", "redis:7.0.12", "--to", "valkey:9.1");

        assertThat(seen.out()).contains("NOTE redis:7.2.4 itself was not measured: of its line redis:7.2.6 was");
        assertThat(named.out()).contains("NOTE redis:7.0.12 itself was not measured");
    }

    @Test
    void bad_usage_is_told_in_one_line() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.log"), "x");

        assertUsage("Name a server", "impact");
        assertUsage("exclude each other", "impact", "--from", url(""), "--info", folder.toString());
        assertUsage("--collect needs --from", "impact", "--collect", "x", "--info", folder.toString());
        assertUsage("add --as redis:7.2", "impact", "--source", folder.toString());
        assertUsage("what a file holds is told by its name", "impact", "--info", odd.toString());
        assertUsage("has none of the files", "impact", "--info", folder.toString());
        assertUsage(
                "there is no such folder",
                "impact",
                "--source",
                folder.resolve("missing").toString(),
                "--as",
                "redis:7.2");
        assertUsage("Malformed server address", "impact", "--from", "http://x");
    }

    private static void assertUsage(String reason, String... args) {
        Cli cli = Cli.run(args);

        assertThat(cli.errors())
                .singleElement()
                .asString()
                .startsWith("compat: ")
                .contains(reason);
        assertThat(cli.exitCode()).isEqualTo(2);
    }

    @Test
    void a_server_that_is_not_there_is_exit_code_3_and_its_password_is_not_told() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        Cli cli = Cli.run("impact", "--from", "redis://:Secret-pass@127.0.0.1:" + port);

        assertThat(cli.errors())
                .singleElement()
                .asString()
                .startsWith("compat: ")
                .doesNotContain("Secret");
        assertThat(cli.exitCode()).isEqualTo(3);
    }
}
