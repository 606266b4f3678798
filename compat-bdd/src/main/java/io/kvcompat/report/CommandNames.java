package io.kvcompat.report;

import io.kvcompat.command.Command;
import io.kvcompat.command.CommandSyntaxException;
import io.kvcompat.result.ReportHeader;
import java.util.Locale;
import java.util.Set;

/** Tells the name of a command, with its subcommand where the server lists one: {@code CONFIG GET}. */
final class CommandNames {
    private final Set<String> listed;

    CommandNames(ReportHeader server) {
        this.listed = server.commands();
    }

    /** Returns the name, upper case. */
    String of(String line) {
        try {
            Command command = Command.parse(line);
            return command.arguments().isEmpty() ? command.name() : ofContainer(command);
        } catch (CommandSyntaxException e) {
            // A line that was shortened has lost its closing quote.
            return line.split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        }
    }

    private String ofContainer(Command command) {
        String subcommand = command.arguments().get(0).utf8().toLowerCase(Locale.ROOT);
        return listed.contains(command.name().toLowerCase(Locale.ROOT) + "|" + subcommand)
                ? command.name() + " " + subcommand.toUpperCase(Locale.ROOT)
                : command.name();
    }
}
