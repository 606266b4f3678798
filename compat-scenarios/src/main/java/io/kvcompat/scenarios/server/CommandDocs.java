package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.CrossTargetScenario;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;

/** Asks COMMAND DOCS about every command and subcommand that any server of the run has. */
@AutoService(Scenario.class)
public final class CommandDocs implements CrossTargetScenario {
    @Override
    public String id() {
        return "server-behaviour/command-docs";
    }

    @Override
    public String title() {
        return "COMMAND DOCS tells the arguments of every command, since when there is it, and what is deprecated";
    }

    @Override
    public void runTogether(List<ScenarioContext> lanes) {
        Descriptions.ask(lanes, "COMMAND DOCS");
    }
}
