package io.kvcompat.bdd.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.bdd.session.CompatRun;
import io.kvcompat.bdd.session.Script;
import io.kvcompat.bdd.session.Settings;
import io.kvcompat.client.Client;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.run.RunListener;
import io.kvcompat.run.ScenarioSummary;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In every scenario one reply is altered in flight; the suite must notice each one. */
class AlteredRepliesTest {
    private static final String FEATURES = System.getProperty("compat.proxy.features", "classpath:features");

    @TempDir
    private Path out;

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void one_reply_altered_in_flight_is_noticed_in_every_scenario(Protocol protocol) throws Exception {
        TargetSpec spec = new TargetSpec("redis", "launch:redis:7.2");
        try (Client client = Client.create();
                Target baseline = Targets.open(spec, EnumSet.of(protocol), client);
                Target other = Targets.open(spec, EnumSet.of(protocol), client);
                AlteringProxy proxy = new AlteringProxy(other.endpoint(protocol))) {
            Endpoint plain = baseline.endpoint(protocol);
            run(protocol, plain, proxy, out.resolve("clean"), RunListener.NONE);
            RecordedCommands commands = RecordedCommands.read(out.resolve("clean/baseline.json"), protocol);

            Vandal vandal = new Vandal(proxy, commands);
            run(protocol, plain, proxy, out.resolve("altered"), vandal);

            assertThat(vandal.unnoticed).isEmpty();
            assertThat(vandal.noticed).isGreaterThan(vandal.scenarios / 2);
        }
    }

    private static void run(Protocol protocol, Endpoint baseline, AlteringProxy proxy, Path out, RunListener listener) {
        Settings settings = new Settings(
                List.of(
                        "baseline=redis://" + baseline.address(),
                        "proxied=redis://" + proxy.endpoint().address()),
                List.of(FEATURES),
                null,
                Integer.toString(protocol.version()),
                "config,server",
                out,
                List.of());
        Script script = settings.script();
        try (CompatRun run = CompatRun.open(script, settings.runConfig(), listener)) {
            run.runFeatures(List.of(), Script.GLUE, 0);
            run.finish();
        }
    }

    /** Alters one reply in each scenario, and keeps whether that was noticed. */
    private static final class Vandal implements RunListener {
        private final Random random = new Random(20_251_124);
        private final AlteringProxy proxy;
        private final RecordedCommands commands;
        private final List<String> unnoticed = new ArrayList<>();
        private String order = "";
        private int scenarios;
        private int noticed;

        Vandal(AlteringProxy proxy, RecordedCommands commands) {
            this.proxy = proxy;
            this.commands = commands;
        }

        @Override
        public void scenarioStarted(ScenarioInfo scenario) {
            scenarios++;
            List<byte[]> candidates = commands.of(scenario.id());
            if (!candidates.isEmpty()) {
                byte[] command = candidates.get(random.nextInt(candidates.size()));
                Alteration alteration = Alteration.values()[random.nextInt(Alteration.values().length)];
                order = alteration + " of the reply to "
                        + new String(command, StandardCharsets.UTF_8).replaceAll("[*$][0-9]+\r\n|\r\n", " ");
                proxy.alterNext(command, alteration);
            }
        }

        @Override
        public void scenarioFinished(ScenarioSummary summary) {
            boolean altered = !commands.of(summary.scenario().id()).isEmpty() && proxy.altered();
            if (altered && summary.differences().isEmpty()) {
                unnoticed.add(summary.scenario().id() + ": " + order);
            } else if (altered) {
                noticed++;
            }
        }
    }
}
