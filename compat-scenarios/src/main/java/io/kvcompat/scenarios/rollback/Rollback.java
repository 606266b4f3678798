package io.kvcompat.scenarios.rollback;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.scenario.CrossTargetScenario;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;
import java.util.Map;

/**
 * Carries everything from the baseline to each target and from each target back, and records what came of it: one ECHO
 * for each thing carried, so that a report has it as any other reply. On the baseline's own lane it goes from one launch
 * to another of the same server.
 */
abstract class Rollback implements CrossTargetScenario {
    /** What is said when what was written is read again, the same. */
    static final String EQUAL = "loads and is equal";

    @Override
    public final Requirements requirements() {
        return Requirements.NONE.protocol(Protocol.RESP2).disposableServer();
    }

    @Override
    public final void runTogether(List<ScenarioContext> lanes) {
        ScenarioContext baseline = lanes.get(0);
        for (ScenarioContext lane : lanes) {
            lane.attempt(() -> {
                Map<String, String> out = carry(baseline, lane);
                record(lane, "way out", out);
                // Between two launches of one server both ways are the same.
                record(lane, "way back", lane.server().equals(baseline.server()) ? out : carry(lane, baseline));
            });
        }
    }

    /**
     * Writes on a server of one kind, carries it to one of another kind and compares.
     *
     * @return for each thing carried what came of it, in a fixed order
     */
    abstract Map<String, String> carry(ScenarioContext from, ScenarioContext to);

    private static void record(ScenarioContext lane, String direction, Map<String, String> verdicts) {
        verdicts.forEach((what, verdict) ->
                lane.session().exchange(Command.of("ECHO", direction + ", " + what + ": " + verdict)));
    }
}
