package io.kvcompat.scenarios.server;

import io.kvcompat.command.Command;
import io.kvcompat.scenario.ScenarioContext;
import java.util.List;
import java.util.Set;

/** Asks what a server tells of each command and subcommand that any server of the run has. */
final class Descriptions {
    private Descriptions() {}

    /**
     * Asks each lane about one command after the other, recorded.
     *
     * @param question {@code COMMAND INFO} say; the command's name follows it
     */
    static void ask(List<ScenarioContext> lanes, String question) {
        Set<String> commands = Listing.of(lanes);
        lanes.forEach(lane -> lane.attempt(() -> commands.forEach(
                command -> lane.session().call(Command.parse(question).with(Listing.argument(command))))));
    }
}
