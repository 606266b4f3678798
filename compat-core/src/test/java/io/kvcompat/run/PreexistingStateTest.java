package io.kvcompat.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Client;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.target.LaunchedServer;
import io.kvcompat.target.Target;
import io.kvcompat.target.TargetSpec;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreexistingStateTest {
    private static final String MINE = "#!lua name=mine\nredis.register_function('kept', function() return 1 end)";

    @Test
    void users_and_functions_of_a_given_server_stay_and_those_that_scenarios_added_go(@TempDir Path out) {
        try (Client client = Client.create();
                Target target = Targets.open(Targets.defaultSpecs().get(0), Set.of(Protocol.RESP2), client);
                LaunchedServer server = target.disposable().orElseThrow().launch(List.of());
                Session admin = client.connect(server.endpoint(), Protocol.RESP2)) {
            admin.call(Command.of("ACL", "SETUSER", "alice", "on", ">secret", "+get"));
            admin.call(Command.of("FUNCTION", "LOAD", MINE));
            String before = admin.call(Command.of("ACL", "LIST")).reply().toString();
            TargetSpec given =
                    new TargetSpec("given", "redis://" + server.endpoint().address());
            try (Run run = Run.open(config(given, out), RunListener.NONE)) {
                assertThat(outcome(run, "ACL SETUSER bob on nopass +@all")).isEqualTo(Outcome.PASSED);
                assertThat(outcome(
                                run,
                                "FUNCTION LOAD \""
                                        + MINE.replace("mine", "other")
                                                .replace("\n", "\\n")
                                                .replace("kept", "more") + "\""))
                        .isEqualTo(Outcome.PASSED);
                assertThat(outcome(run, "FUNCTION FLUSH").reason())
                        .isEqualTo("FUNCTION FLUSH is never sent to a server that the suite did not launch");
                assertThat(outcome(run, "FUNCTION DELETE mine").status()).isEqualTo(Outcome.Status.SKIPPED);
                assertThat(outcome(run, "ACL SETUSER default on >changed").status())
                        .isEqualTo(Outcome.Status.SKIPPED);
                assertThat(outcome(run, "ACL DELUSER bob alice").status()).isEqualTo(Outcome.Status.SKIPPED);
                run.finish();
            }
            assertThat(admin.call(Command.of("ACL", "LIST")).reply()).hasToString(before);
            assertThat(admin.call(Command.of("FCALL", "kept", "0")).reply()).hasToString(":1");
            assertThat(admin.call(Command.of("FCALL", "more", "0")).reply().isError())
                    .isTrue();
        }
    }

    private static Outcome outcome(Run run, String line) {
        ScenarioRun scenario =
                run.begin(new ScenarioInfo("test/" + Math.abs(line.hashCode()), "A test", "test"), Requirements.NONE);
        scenario.run(Block.parse(line));
        return scenario.end().lanes().get("given").get(0).outcome();
    }

    private static RunConfig config(TargetSpec target, Path out) {
        return RunConfig.builder()
                .targets(List.of(target))
                .protocols(Set.of(Protocol.RESP2))
                .allowed(EnumSet.allOf(Requirements.Permission.class))
                .out(out)
                .build();
    }
}
