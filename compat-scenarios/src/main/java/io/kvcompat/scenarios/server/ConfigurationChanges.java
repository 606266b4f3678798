package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.CrossTargetScenario;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.OwnServer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tries every setting that any server of the run has on a server of its own, with a word, with -1 and with the largest integer:
 * the refusals tell what cannot be changed at runtime, of what type a setting is, what words it takes, and from where to where
 * it goes.
 */
@AutoService(Scenario.class)
public final class ConfigurationChanges implements CrossTargetScenario {
    private static final List<String> VALUES = List.of("nonsense", "-1", "9223372036854775807");
    /** Takes names of hosts, which it would look up on the network. */
    private static final Set<String> LOOKED_UP = Set.of("bind");

    @Override
    public String id() {
        return "server-behaviour/configuration-changes";
    }

    @Override
    public String title() {
        return "CONFIG SET refuses what cannot be changed, what is of another type, and what is out of range";
    }

    @Override
    public Requirements requirements() {
        return Requirements.NONE.disposableServer();
    }

    @Override
    public void runTogether(List<ScenarioContext> lanes) {
        Set<String> names = new TreeSet<>(KnownSettings.of(lanes));
        names.removeAll(LOOKED_UP);
        lanes.forEach(lane -> lane.attempt(() -> change(lane, names)));
    }

    private static void change(ScenarioContext lane, Set<String> names) {
        try (OwnServer server = OwnServer.launch(lane)) {
            RecordedSession session = server.session("settings");
            for (String name : names) {
                for (String value : VALUES) {
                    session.exchange(Command.of("CONFIG", "SET", name, value));
                }
            }
        }
    }
}
