package io.kvcompat.scenarios.server;

import com.google.auto.service.AutoService;
import io.kvcompat.scenario.CrossTargetScenario;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;

/** Asks COMMAND INFO about every command and subcommand that any server of the run has. */
@AutoService(Scenario.class)
public final class CommandInfo implements CrossTargetScenario {
    @Override
    public String id() {
        return "server-behaviour/command-info";
    }

    @Override
    public String title() {
        return "COMMAND INFO tells arity, flags, keys, ACL categories, tips and key specifications of every command";
    }

    @Override
    public void runTogether(List<ScenarioContext> lanes) {
        Descriptions.ask(lanes, "COMMAND INFO");
    }
}
