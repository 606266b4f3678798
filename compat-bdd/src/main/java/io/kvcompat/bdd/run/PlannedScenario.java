package io.kvcompat.bdd.run;

import io.kvcompat.command.Command;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenarios.text.ServerRequirement;
import java.util.List;

/**
 * A Gherkin scenario that is to run.
 *
 * @param info its id and where it is written
 * @param requirements what it needs, by its tags and the Java scenario that it runs
 * @param servers the versions that it is for
 * @param tags as written
 * @param commands those of its blocks; none where it runs a Java scenario
 */
public record PlannedScenario(
        ScenarioInfo info,
        Requirements requirements,
        List<ServerRequirement> servers,
        List<String> tags,
        List<Command> commands) {
    public PlannedScenario {
        servers = List.copyOf(servers);
        tags = List.copyOf(tags);
        commands = List.copyOf(commands);
    }
}
