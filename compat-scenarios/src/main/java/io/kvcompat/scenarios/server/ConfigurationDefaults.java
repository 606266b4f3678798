package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.command.Command;
import io.kvcompat.result.Policy;
import io.kvcompat.result.Policy.Match;
import io.kvcompat.scenario.CrossTargetScenario;
import io.kvcompat.scenario.RecordedSession;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;
import java.util.Set;

/** Reads every setting that any server of the run has by CONFIG GET, one by one, older names included. */
@AutoService(Scenario.class)
public final class ConfigurationDefaults implements CrossTargetScenario {
    private static final Set<String> OF_THE_LAUNCH =
            Set.of("port", "dir", "bind", "pidfile", "logfile", "unixsocket", "aclfile", "cluster-port");
    private static final Policy PLACE =
            Policy.of(Match.SHAPE, "ports, folders and files are those with which the server was launched");

    @Override
    public String id() {
        return "server-behaviour/configuration-defaults";
    }

    @Override
    public String title() {
        return "CONFIG GET tells every setting by each of its names, and its value on a server that was not configured";
    }

    @Override
    public void runTogether(List<ScenarioContext> lanes) {
        Set<String> names = KnownSettings.of(lanes);
        lanes.forEach(lane -> lane.attempt(() -> read(lane, names)));
    }

    private static void read(ScenarioContext lane, Set<String> names) {
        RecordedSession session = lane.session();
        for (String name : names) {
            RecordedSession how = OF_THE_LAUNCH.contains(name) ? session.comparing(PLACE) : session;
            how.call(Command.of("CONFIG", "GET", name));
        }
    }
}
