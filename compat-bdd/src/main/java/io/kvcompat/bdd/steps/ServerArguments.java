package io.kvcompat.bdd.steps;

import io.kvcompat.bdd.scenario.MalformedStepException;
import io.kvcompat.command.Command;
import io.kvcompat.command.CommandSyntaxException;
import io.kvcompat.reply.Bytes;
import java.util.List;

/** Reads the arguments of a server, quoted as commands are. */
final class ServerArguments {
    private ServerArguments() {}

    static List<String> parse(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        try {
            return Command.parse(text).parts().stream().map(Bytes::utf8).toList();
        } catch (CommandSyntaxException e) {
            throw new MalformedStepException("`" + text + "` are no arguments of a server: " + e.getMessage());
        }
    }
}
