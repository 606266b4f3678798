package io.kvcompat.bdd.steps;

import io.kvcompat.bdd.scenario.ActiveScenario;
import io.kvcompat.bdd.scenario.MalformedStepException;
import io.kvcompat.command.Command;
import io.kvcompat.command.CommandSyntaxException;
import io.kvcompat.reply.Bytes;
import io.kvcompat.result.Exchange;
import io.kvcompat.scenario.Block;
import io.kvcompat.scenario.BlockLine;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Accepts commands that are, or begin with, what a step has written; the name in any case. */
final class CommandFilter implements Predicate<@Nullable Command> {
    private final Command written;
    private final boolean whole;

    private CommandFilter(Command written, boolean whole) {
        this.written = written;
        this.whole = whole;
    }

    /**
     * Returns a filter for commands that begin with {@code words}.
     *
     * @throws MalformedStepException when these are none, or no command of the scenario's last block begins so
     */
    static CommandFilter beginning(String words, ActiveScenario scenario) {
        CommandFilter filter = new CommandFilter(parse(words), false);
        scenario.lastBlock().ifPresent(filter::mustAcceptSomethingOf);
        return filter;
    }

    /** Returns a filter for the command that is written as {@code line}. */
    static CommandFilter exactly(String line) {
        return new CommandFilter(parse(line), true);
    }

    @Override
    public boolean test(@Nullable Command command) {
        if (command == null || !command.name().equals(written.name())) {
            return false;
        }
        List<Bytes> expected = written.arguments();
        List<Bytes> actual = command.arguments();
        if (actual.size() < expected.size() || whole && actual.size() > expected.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!actual.get(i).equals(expected.get(i)) && !open(actual.get(i)) && !open(expected.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns this filter for what was recorded. */
    Predicate<Exchange> onExchanges() {
        return exchange -> test(exchange.command());
    }

    /** Tells whether a variable stands there, whose value only the run knows. */
    private static boolean open(Bytes argument) {
        return argument.utf8().contains("@{");
    }

    private static Command parse(String line) {
        try {
            return Command.parse(line);
        } catch (CommandSyntaxException e) {
            throw new MalformedStepException("`" + line + "` is no command: " + e.getMessage());
        }
    }

    private void mustAcceptSomethingOf(Block block) {
        List<Command> commands = block.lines().stream()
                .map(BlockLine::command)
                .filter(Objects::nonNull)
                .toList();
        if (commands.stream().noneMatch(this)) {
            throw new MalformedStepException("no command of the last block begins with `" + written + "`; it has "
                    + String.join(
                            ", ",
                            commands.stream()
                                    .map(command -> "`" + command + "`")
                                    .toList()));
        }
    }
}
