package io.kvcompat.bdd.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.run.RunListener;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/** Alters one reply in each scenario on its way from a Redis that is compared with another Redis. */
final class AlteredReplies {
    private AlteredReplies() {}

    static void areNoticed(Protocol protocol, List<String> features, Path out) throws Exception {
        TargetSpec spec = new TargetSpec("redis", "launch:redis:7.2");
        try (Client client = Client.create();
                Target baseline = Targets.open(spec, EnumSet.of(protocol), client);
                Target other = Targets.open(spec, EnumSet.of(protocol), client);
                AlteringProxy proxy = new AlteringProxy(other.endpoint(protocol))) {
            List<String> targets = List.of(
                    "baseline=redis://" + baseline.endpoint(protocol).address(),
                    "proxied=redis://" + proxy.endpoint().address());
            String resp = Integer.toString(protocol.version());
            SuiteRunner.run(targets, features, resp, out.resolve("clean"), RunListener.NONE);
            RecordedCommands commands = RecordedCommands.read(out.resolve("clean/baseline.json"), protocol);

            Vandal vandal = new Vandal(proxy, commands);
            SuiteRunner.run(targets, features, resp, out.resolve("altered"), vandal);

            assertThat(vandal.unnoticed())
                    .as("altered replies, of which %d were noticed", vandal.noticed())
                    .isEmpty();
            assertThat(vandal.scenarios()).isPositive();
            assertThat(vandal.noticed()).isGreaterThan(vandal.scenarios() / 2);
        }
    }
}
