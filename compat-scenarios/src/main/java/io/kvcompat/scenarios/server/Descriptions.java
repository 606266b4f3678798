package io.kvcompat.scenarios.server;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Reply;
import io.kvcompat.scenario.ScenarioContext;
import io.kvcompat.scenarios.Replies;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Takes apart what a server tells of each command and subcommand that any server of the run has. */
final class Descriptions {
    private Descriptions() {}

    /**
     * Asks each lane about one command after the other, and reads the facts, recorded.
     *
     * @param question {@code COMMAND INFO} say; the command's name follows it
     * @param names the names of the facts
     * @param facts takes the elements of a reply apart; gives none where the server does not know the command
     */
    static void compare(
            List<ScenarioContext> lanes,
            String question,
            List<String> names,
            Function<List<Reply>, Map<String, String>> facts) {
        Set<String> commands = Listing.of(lanes);
        lanes.forEach(lane -> lane.attempt(() -> {
            Observations notes = new Observations(lane);
            for (String command : commands) {
                Reply reply = notes.ask(Command.parse(question).with(Listing.argument(command)))
                        .reply();
                notes.keep(question + " " + command, facts.apply(Replies.items(reply)));
            }
            notes.read(
                    commands.stream().map(command -> question + " " + command).toList(), names);
        }));
    }
}
