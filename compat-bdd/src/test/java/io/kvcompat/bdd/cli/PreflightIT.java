package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an external server is and what its user may do is told before anything is sent to it. */
@Timeout(60)
class PreflightIT {
    private static Client client;
    private static Target redis;
    private static ServerLauncher launcher;
    private static LaunchedServer plain;

    @TempDir
    private Path folder;

    @BeforeAll
    static void launch() {
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
        launcher = redis.disposable().orElseThrow();
        plain = launcher.launch(List.of());
    }

    @AfterAll
    static void close() {
        plain.close();
        redis.close();
        client.close();
    }

    private static void admin(String... command) {
        try (Session session = client.connect(plain.endpoint(), Protocol.RESP2)) {
            assertThat(session.call(Command.of(command)).reply().isError()).isFalse();
        }
    }

    private static String ask(String... command) {
        try (Session session = client.connect(plain.endpoint(), Protocol.RESP2)) {
            return session.call(Command.of(command)).reply().toString();
        }
    }

    private Cli run(String address, String feature, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("it.feature"), feature);
        List<String> args = new ArrayList<>(List.of(
                "run",
                "--resp",
                "2",
                "--features",
                file.toString(),
                "--target",
                "a=" + address,
                "--out",
                folder.resolve("out").toString()));
        args.addAll(List.of(more));
        return Cli.run(args);
    }

    private Cli run(String address) throws IOException {
        return run(address, "Feature: F\n  Scenario: S\n    When I run\n      \"\"\"\n      SET k v\n      \"\"\"\n");
    }

    private static String at(LaunchedServer server) {
        return "127.0.0.1:" + server.endpoint().port();
    }

    private void assertRefused(Cli cli, String error) {
        assertThat(cli.errors()).containsExactly(error);
        assertThat(cli.exitCode()).isEqualTo(2);
    }

    @Test
    void a_node_of_a_cluster_is_refused_whatever_the_database() throws IOException {
        try (LaunchedServer node = launcher.launch(List.of("--cluster-enabled", "yes"))) {
            String error = "compat: Target a: " + at(node)
                    + " is a node of a cluster, which cannot be a target; name a server outside of a cluster";
            assertRefused(run("redis://" + at(node)), error);
            assertRefused(run("redis://" + at(node) + "/9"), error);
        }
    }

    @Test
    void a_replica_is_refused_and_nothing_is_written_to_its_primary() throws IOException {
        try (LaunchedServer replica = launcher.launch(
                List.of("--replicaof", "127.0.0.1", "" + plain.endpoint().port()))) {
            assertRefused(
                    run("redis://" + at(replica) + "/9"),
                    "compat: Target a: " + at(replica)
                            + " is a replica, which others write to; name its primary, or a server of its own");
        }
    }

    @Test
    void a_user_with_some_keys_only_is_refused() throws IOException {
        admin("ACL", "SETUSER", "some", "on", ">pw-of-some", "~test:*", "&*", "+@all");

        assertRefused(
                run("redis://some:pw-of-some@" + at(plain) + "/9"),
                "compat: Target a: " + at(plain)
                        + " cannot be a target, as the user some may use some keys only, and scenarios use many;"
                        + " grant it, ACL SETUSER some ~* +@read +@write +flushdb +dbsize say");
        assertThat(ask("INFO", "keyspace")).doesNotContain("db9");
    }

    @Test
    void a_user_who_may_not_empty_the_database_is_refused_before_anything_is_written() throws IOException {
        admin("ACL", "SETUSER", "careful", "on", ">pw-of-careful", "~*", "&*", "+@all", "-flushdb");

        assertRefused(
                run("redis://careful:pw-of-careful@" + at(plain) + "/9"),
                "compat: Target a: " + at(plain)
                        + " cannot be a target, as the user may not run FLUSHDB (NOPERM), which the suite needs;"
                        + " grant it, ACL SETUSER careful ~* +@read +@write +flushdb +dbsize say");
        assertThat(ask("INFO", "keyspace")).doesNotContain("db9");
    }

    @Test
    void what_a_user_may_not_run_is_skipped_by_name_and_the_rest_runs() throws IOException {
        admin(
                "ACL",
                "SETUSER",
                "app",
                "on",
                ">pw-of-app",
                "~*",
                "&*",
                "+@all",
                "-@admin",
                "-@dangerous",
                "+flushdb",
                "+info");

        Cli cli = run("redis://app:pw-of-app@" + at(plain) + "/9", """
                Feature: F
                  Scenario: Denied
                    When I run
                      \"""
                      CONFIG GET maxmemory
                      \"""
                  Scenario: Denied in a script
                    When I run
                      \"""
                      EVAL "return redis.call('KEYS', '*')" 0
                      \"""
                  Scenario: Granted
                    When I run
                      \"""
                      SET k v
                      \"""
                """, "--verbose");

        assertThat(cli.exitCode()).as(cli.out() + cli.err()).isZero();
        assertThat(cli.out().replaceAll("\\s+", " "))
                .contains("the user may not run CONFIG GET (NOPERM)", "the user may not run KEYS (NOPERM)");
        assertThat(ask("INFO", "keyspace")).doesNotContain("db9");
    }

    @Test
    void a_command_that_was_renamed_is_skipped_by_name() throws IOException {
        try (LaunchedServer server = launcher.launch(List.of("--rename-command", "GETRANGE", ""))) {
            Cli cli = run("redis://" + at(server) + "/9", """
                    Feature: F
                      Scenario: Gone
                        When I run
                          \"""
                          GETRANGE k 0 1
                          \"""
                      Scenario: There
                        When I run
                          \"""
                          SET k v
                          \"""
                    """, "--verbose");

            assertThat(cli.exitCode()).as(cli.out() + cli.err()).isZero();
            assertThat(cli.out().replaceAll("\\s+", " ")).contains("GETRANGE is disabled or renamed on this server");
        }
    }

    @Test
    void a_dry_run_tells_what_would_be_done_and_does_nothing() throws IOException {
        String before = ask("INFO", "commandstats");
        Cli cli = run("redis://" + at(plain) + "/9", """
                Feature: F
                  Scenario: Keys
                    When I run
                      \"""
                      SET k v
                      \"""
                  Scenario: Settings
                    When I run
                      \"""
                      CONFIG SET maxmemory 100mb
                      \"""
                  Scenario: Others
                    When I run
                      \"""
                      FLUSHALL
                      \"""
                """, "--dry-run", "--allow", "config");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out())
                .contains("database 9 is empty")
                .doesNotContain("disabled or renamed")
                .contains("Of 3 scenarios 2 would run on every target; nothing was run")
                .contains("Would run, reaching keys of the working database alone: 1\n  it.feature/Keys\n")
                .contains("Would run, reaching settings: 1\n  it.feature/Settings\n")
                .contains("Would be skipped on a: FLUSHALL reaches other databases: 1\n  it.feature/Others\n");
        assertThat(before).doesNotContain("flushall");
        assertThat(ask("INFO", "commandstats")).doesNotContain("cmdstat_flushall:calls", "cmdstat_config|set:calls");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
