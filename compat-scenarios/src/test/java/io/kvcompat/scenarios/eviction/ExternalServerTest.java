package io.kvcompat.scenarios.eviction;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.result.Outcome;
import io.kvcompat.run.Run;
import io.kvcompat.scenarios.LaunchedRun;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalServerTest {
    /** Asks on a connection of its own, so that the run finds nobody else connected. */
    private static String ask(Client client, LaunchedServer server, String line) {
        try (Session admin = client.connect(server.endpoint(), Protocol.RESP2)) {
            return admin.call(Command.parse(line)).reply().toString();
        }
    }

    @Test
    void keys_are_never_put_at_risk_and_settings_come_back(@TempDir Path out) {
        try (Client client = Client.create();
                Target target = Targets.open(LaunchedRun.redis(), Set.of(Protocol.RESP2), client);
                LaunchedServer server = target.disposable().orElseThrow().launch(List.of("--maxmemory", "100mb"))) {
            String before = ask(client, server, "CONFIG GET *");
            ask(client, server, "SET precious value");
            assertThat(run(server, out).reason())
                    .startsWith("INFO keyspace tells of every database, and there are keys in database 0");
            assertThat(ask(client, server, "GET precious")).isEqualTo("\"value\"");
            ask(client, server, "DEL precious");
            assertThat(run(server, out)).isEqualTo(Outcome.PASSED);
            assertThat(ask(client, server, "CONFIG GET *")).isEqualTo(before);
            assertThat(ask(client, server, "INFO keyspace")).doesNotContain("keys=");
        }
    }

    private static Outcome run(LaunchedServer server, Path out) {
        TargetSpec spec = new TargetSpec("given", "redis://" + server.endpoint().address() + "/9");
        try (Run run = LaunchedRun.open(spec, Set.of(Protocol.RESP2), out)) {
            Outcome outcome = run.execute(new EvictionScenario(EvictionPolicy.ALLKEYS_LRU, Tuning.SAME))
                    .lanes()
                    .get("given")
                    .get(0)
                    .outcome();
            run.finish();
            return outcome;
        }
    }
}
