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
    private static String ask(Session session, String line) {
        return session.call(Command.parse(line)).reply().toString();
    }

    @Test
    void keys_of_other_databases_are_never_put_at_risk_and_settings_come_back(@TempDir Path out) {
        try (Client client = Client.create();
                Target target = Targets.open(LaunchedRun.redis(), Set.of(Protocol.RESP2), client);
                LaunchedServer server = target.disposable().orElseThrow().launch(List.of("--maxmemory", "100mb"));
                Session admin = client.connect(server.endpoint(), Protocol.RESP2)) {
            String before = ask(admin, "CONFIG GET *");
            ask(admin, "SET precious value");
            assertThat(run(server, out).reason())
                    .startsWith("Eviction may delete keys of every database, and there are some: db0:keys=1");
            assertThat(ask(admin, "GET precious")).isEqualTo("\"value\"");
            ask(admin, "DEL precious");
            assertThat(run(server, out)).isEqualTo(Outcome.PASSED);
            assertThat(ask(admin, "CONFIG GET *")).isEqualTo(before);
            assertThat(ask(admin, "INFO keyspace")).doesNotContain("keys=");
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
