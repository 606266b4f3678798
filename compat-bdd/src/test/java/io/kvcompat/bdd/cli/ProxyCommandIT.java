package io.kvcompat.bdd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.ServerLauncher;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The proxy, its recordings and their replay at the command line, on two real servers of one kind. */
@Timeout(120)
class ProxyCommandIT {
    private static Client client;
    private static Target redis;
    private static LaunchedServer one;
    private static LaunchedServer other;

    @TempDir
    private Path folder;

    @BeforeAll
    static void launch() {
        client = Client.create();
        redis = Targets.open(new TargetSpec("redis", "launch:redis:7.2"), Set.of(Protocol.RESP2), client);
        ServerLauncher launcher = redis.disposable().orElseThrow();
        one = launcher.launch(List.of());
        other = launcher.launch(List.of());
    }

    @AfterAll
    static void close() {
        other.close();
        one.close();
        redis.close();
        client.close();
    }

    private static String address(LaunchedServer server) {
        return "redis://" + server.endpoint().address();
    }

    private Cli proxy(String out, String... more) throws IOException {
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "proxy",
                "--target",
                "one=" + address(one),
                "--target",
                "other=" + address(other),
                "--out",
                folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(new String[0]));
    }

    @Test
    void a_command_is_told_where_the_proxy_is_and_its_exit_code_is_ours() throws IOException {
        Cli cli = proxy(
                "told", "--env", "MINE={host}:{port}", "--", "sh", "-c", "test \"$MINE\" = \"$REDIS_ADDR\" && exit 7");

        assertThat(cli.exitCode()).isEqualTo(7);
        assertThat(cli.out()).contains("listening on redis://127.0.0.1:");
        assertThat(folder.resolve("told/index.html")).exists();
    }

    @Test
    void servers_of_one_kind_pass_whichever_answers() throws IOException {
        Path script = script("SET k 1", "GET k", "INCR k");
        Cli cli = proxy("twice", "--repeat-answering", "--", "sh", script.toString());

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out())
                .contains("with one answering the command passed")
                .contains("with other answering the command passed")
                .contains("3 commands, 3 compared, 0 differences");
        assertThat(folder.resolve("twice/answering-other/diff.json")).exists();
    }

    @Test
    void what_was_recorded_is_played_in_parts_whose_reports_are_merged() throws IOException {
        Path traffic = folder.resolve("traffic.kvc");
        Path script = script("SET k 1", "GET k", "DEL k");
        assertThat(proxy("recorded", "--record", traffic.toString(), "--", "sh", script.toString())
                        .exitCode())
                .isZero();

        for (int part = 1; part <= 2; part++) {
            Cli cli = Cli.run(
                    "replay",
                    traffic.toString(),
                    "--target",
                    "one=" + address(one),
                    "--target",
                    "other=" + address(other),
                    "--part",
                    part + "/2",
                    "--fail-on",
                    "never",
                    "--out",
                    folder.resolve("part-" + part).toString());
            assertThat(cli.err()).isEmpty();
        }
        Cli merged = Cli.run(
                "diff",
                folder.resolve("part-1").toString(),
                folder.resolve("part-2").toString(),
                "--out",
                folder.resolve("merged").toString());

        assertThat(merged.exitCode()).isZero();
        assertThat(folder.resolve("merged/one.json"))
                .content()
                .contains("\"part-")
                .contains("\"DEL\"");
    }

    @Test
    void what_cannot_be_meant_is_refused_in_one_line() throws IOException {
        assertThat(proxy("x", "--sample", "0", "--", "true").exitCode()).isEqualTo(2);
        assertThat(proxy("x", "--answer", "nobody", "--", "true").err()).contains("No target is named nobody");
        assertThat(proxy("x", "--repeat-answering").exitCode()).isEqualTo(2);
        assertThat(Cli.run("replay", folder.resolve("none.kvc").toString()).exitCode())
                .isEqualTo(2);
    }

    /** Writes a script that sends lines to the proxy, each when the one before is answered; a shell alone speaks no TCP. */
    private Path script(String... lines) throws IOException {
        StringBuilder java = new StringBuilder("class Send { public static void main(String[] a) throws Exception {"
                + "try (var s = new java.net.Socket(System.getenv(\"REDIS_HOST\"),"
                + "Integer.parseInt(System.getenv(\"REDIS_PORT\")))) {");
        for (String line : lines) {
            java.append("s.getOutputStream().write(\"")
                    .append(line)
                    .append("\\r\\n\".getBytes());s.getInputStream().read();")
                    .append("Thread.sleep(20);s.getInputStream().skip(s.getInputStream().available());");
        }
        java.append("}}}");
        Path source = Files.writeString(folder.resolve("Send.java"), java.toString());
        Path program = Path.of(System.getProperty("java.home"), "bin", "java");
        return Files.writeString(folder.resolve("send.sh"), "exec '" + program + "' '" + source + "'\n");
    }
}
