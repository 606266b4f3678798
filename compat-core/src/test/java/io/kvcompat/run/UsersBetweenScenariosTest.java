package io.kvcompat.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvcompat.client.Protocol;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.target.Targets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scenario did to the users is gone when the next one begins, also where no command can take it back. */
class UsersBetweenScenariosTest {
    private static final Requirements USERS = Requirements.NONE.allowing(Requirements.Permission.SERVER);

    @TempDir
    private Path out;

    @Test
    void the_default_user_is_the_one_of_a_new_server_in_each_scenario() {
        try (Run run = Run.open(config(), RunListener.NONE)) {
            List<Exchange> before = onBoth(run, "first", "ACL LIST");
            onBoth(run, "changes", "ACL SETUSER default reset on nopass ~* &* +@all\nACL SETUSER worker on");
            List<Exchange> after = onBoth(run, "second", "ACL LIST");

            assertThat(before).hasSize(2);
            assertThat(after)
                    .extracting(Exchange::replies)
                    .isEqualTo(before.stream().map(Exchange::replies).toList());
        }
    }

    private RunConfig config() {
        return RunConfig.builder()
                .targets(Targets.defaultSpecs())
                .protocols(Set.of(Protocol.RESP3))
                .out(out)
                .build();
    }

    private static List<Exchange> onBoth(Run run, String name, String lines) {
        ScenarioRun scenario = run.begin(new ScenarioInfo("test/" + name, name, "UsersBetweenScenariosTest"), USERS);
        scenario.run(Block.parse(lines));
        List<Exchange> replies = scenario.lanes().stream()
                .flatMap(lane -> scenario.lastBlock(lane).stream())
                .toList();
        scenario.end();
        return replies;
    }
}
