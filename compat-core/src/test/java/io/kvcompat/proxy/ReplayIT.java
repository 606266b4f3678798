package io.kvcompat.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.RealServers;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.TargetSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayIT {
    @TempDir
    private Path folder;

    private Client client;
    private LaunchedServer server;

    @BeforeEach
    void launch() {
        client = Client.create();
        server = RealServers.launch();
    }

    @AfterEach
    void end() {
        client.close();
        server.close();
    }

    private static TargetSpec spec(String name, LaunchedServer server) {
        return new TargetSpec(name, "redis://" + server.endpoint().address());
    }

    private void record(Path file) {
        ProxyConfig config = ProxyConfig.builder(List.of(spec("one", server)), folder.resolve("recording"))
                .record(file)
                .build();
        try (Proxy proxy = Proxy.open(config)) {
            Endpoint endpoint = Endpoint.tcp("127.0.0.1", proxy.listening().port());
            try (Session session = client.connect(endpoint, Protocol.RESP3);
                    Session other = client.connect(endpoint, Protocol.RESP2)) {
                call(session, "SADD s a b c d e f");
                call(session, "SPOP s 2");
                call(session, "SMEMBERS s");
                call(session, "XADD x * f v");
                call(session, "XRANGE x - +");
                var popped = other.send(Command.parse("BLPOP q 5"), Duration.ofSeconds(6));
                call(session, "RPUSH q job");
                popped.join();
                call(other, "AUTH hunter2");
                call(other, "SET k 1");
                call(session, "MULTI");
                call(session, "INCR k");
                call(session, "EXEC");
                call(session, "NOSUCH command");
            }
            proxy.finish();
        }
    }

    private static void call(Session session, String line) {
        session.call(Command.parse(line));
    }

    @Test
    void what_was_recorded_from_a_server_comes_again_from_another_of_its_kind() throws IOException {
        Path file = folder.resolve("traffic.kvc");
        record(file);
        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("hunter2");

        try (LaunchedServer fresh = RealServers.launch()) {
            ProxyConfig config = ProxyConfig.builder(List.of(spec("fresh", fresh)), folder.resolve("replay"))
                    .build();
            ProxyReport report = TrafficReplay.run(new ReplayConfig(file, config, true, 0, 1, 1, null), proxy -> {});

            assertThat(report.run().problems()).isEmpty();
            assertThat(report.run().diff().differences()).isEmpty();
            assertThat(report.status().compared()).isGreaterThan(12);
        }
    }

    @Test
    void a_server_that_answers_otherwise_is_found_out() {
        Path file = folder.resolve("traffic.kvc");
        record(file);

        try (LaunchedServer fresh = RealServers.launch()) {
            try (Session session = client.connect(fresh.endpoint(), Protocol.RESP2)) {
                call(session, "SET k 41");
                call(session, "RENAME k s");
            }
            ProxyConfig config = ProxyConfig.builder(List.of(spec("fresh", fresh)), folder.resolve("replay"))
                    .build();
            ProxyReport report = TrafficReplay.run(new ReplayConfig(file, config, true, 0, 1, 1, null), proxy -> {});

            assertThat(report.run().diff().differences())
                    // On a slow machine the turn of the first command may be over before it is answered: it is marked
                    // as raced.
                    .anySatisfy(difference -> assertThat(difference.command()).matches("(SADD|SPOP) s .*"));
        }
    }

    @Test
    void parts_together_play_every_connection_once() {
        Path file = folder.resolve("traffic.kvc");
        record(file);

        long compared = 0;
        for (int part = 1; part <= 3; part++) {
            try (LaunchedServer one = RealServers.launch();
                    LaunchedServer other = RealServers.launch()) {
                ProxyConfig config = ProxyConfig.builder(
                                List.of(spec("one", one), spec("other", other)), folder.resolve("part" + part))
                        .build();
                ProxyReport report =
                        TrafficReplay.run(new ReplayConfig(file, config, false, 0, part, 3, null), proxy -> {});
                assertThat(report.run().problems()).isEmpty();
                compared += report.status().connections();
            }
        }
        assertThat(compared).isEqualTo(2);
    }

    @Test
    void a_recording_becomes_a_feature() {
        Path file = folder.resolve("traffic.kvc");
        record(file);

        assertThat(TrafficFeature.of(file))
                .startsWith("Feature: ")
                .contains("SMEMBERS s")
                .contains("Then the replies are the same")
                .doesNotContain("hunter2");
    }

    @Test
    void scripts_monitor_output_and_append_only_files_become_recordings() throws IOException {
        Path script = Files.writeString(folder.resolve("script.txt"), "SET k \"a b\"\n\nGET k\n");
        Path monitor = Files.writeString(
                folder.resolve("monitor.txt"),
                "OK\n1700000000.000001 [0 127.0.0.1:1] \"SET\" \"k\" \"v\"\n"
                        + "1700000000.000002 [3 127.0.0.1:2] \"GET\" \"k\"\n"
                        + "1700000000.000003 [0 lua] \"GET\" \"k\"\n");
        Path aof = Files.writeString(
                folder.resolve("appendonly.aof"),
                "*2\r\n$6\r\nSELECT\r\n$1\r\n0\r\n*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$1\r\nv\r\n");
        Recording recording = new Recording(List.of());

        assertThat(recording.make(Recording.Source.CLI, script, folder.resolve("a.kvc")))
                .isEqualTo(2);
        assertThat(recording.make(Recording.Source.MONITOR, monitor, folder.resolve("b.kvc")))
                .isEqualTo(2);
        assertThat(recording.make(Recording.Source.AOF, aof, folder.resolve("c.kvc")))
                .isEqualTo(2);
        assertThat(TrafficFeature.of(folder.resolve("a.kvc"))).contains("SET k \"a b\"");
    }
}
