package io.kvcompat.scenarios.text;

import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;
import java.util.Optional;

/**
 * A scenario that is written as text.
 *
 * @param id of its tag {@code @id:…}
 * @param title its name
 * @param source where it is written, for people
 * @param requirements of its tags
 * @param servers the versions that it is for
 * @param onlyWhereWritable whether it is for servers that take writes
 * @param steps in their order
 */
record TextScenario(
        String id,
        String title,
        String source,
        Requirements requirements,
        List<ServerRequirement> servers,
        boolean onlyWhereWritable,
        List<TextStep> steps)
        implements Scenario {
    TextScenario {
        servers = List.copyOf(servers);
        steps = List.copyOf(steps);
    }

    @Override
    public void run(ScenarioContext context) {
        servers.stream()
                .map(requirement -> requirement.unmetBy(context.server()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(context::skip);
        steps.forEach(step -> step.play(context, onlyWhereWritable));
    }
}
