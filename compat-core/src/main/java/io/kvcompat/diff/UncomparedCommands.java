package io.kvcompat.diff;

import io.kvcompat.command.Command;
import io.kvcompat.comparison.UnknownCommandErrors;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Check;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Failure;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Policy;
import io.kvcompat.result.ScenarioInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts the commands that compared nothing, see {@link UncomparedCommand}. */
final class UncomparedCommands {
    private final Map<String, Count> counts = new TreeMap<>();
    /** Of the scenario under way. */
    private final List<Step> pending = new ArrayList<>();

    /** A step that compared nothing. */
    record Step(String command, UncomparedCommand.Reason reason) {}

    private static final class Count {
        private final Step step;
        private final SortedSet<String> scenarios = new TreeSet<>();
        private long steps;
        private long given;

        Count(Step step) {
            this.step = step;
        }
    }

    /**
     * Looks at two exchanges that do not differ.
     *
     * @param lane the baseline's; null when not known
     * @return what compared nothing; empty where something was compared, or a check of the scenario says what is expected
     */
    static Optional<Step> step(Exchange ours, Exchange theirs, @Nullable LaneResult lane) {
        Command command = ours.command();
        if (command == null || ours.policy().match() == Policy.Match.IGNORED || isChecked(ours, lane)) {
            return Optional.empty();
        }
        if (isUnanswered(ours) && isUnanswered(theirs)) {
            return Optional.of(new Step(command.name(), UncomparedCommand.Reason.NO_REPLY));
        }
        if (isUnknown(ours) && isUnknown(theirs)) {
            return Optional.of(new Step(name(command, ours), UncomparedCommand.Reason.UNKNOWN_COMMAND));
        }
        return Optional.empty();
    }

    private static boolean isChecked(Exchange exchange, @Nullable LaneResult lane) {
        return lane != null && lane.checks().stream().map(Check::name).anyMatch(name -> name.equals(exchange.step()));
    }

    private static boolean isUnanswered(Exchange exchange) {
        Failure failure = exchange.failure();
        return failure != null
                && switch (failure.kind()) {
                    case TIMEOUT, NOT_SENT, CONNECT -> true;
                    default -> false;
                };
    }

    private static boolean isUnknown(Exchange exchange) {
        return exchange.failure() == null
                && !exchange.replies().isEmpty()
                && exchange.replies().stream().allMatch(UnknownCommandErrors::isSaidBy);
    }

    private static String name(Command command, Exchange exchange) {
        Reply reply = exchange.replies().get(0);
        boolean subcommand = reply instanceof ErrorReply error
                && error.value().utf8().toLowerCase(Locale.ROOT).startsWith("err unknown subcommand");
        return subcommand && !command.arguments().isEmpty()
                ? command.name() + " " + command.arguments().get(0).utf8().toUpperCase(Locale.ROOT)
                : command.name();
    }

    void add(Step step) {
        pending.add(step);
    }

    /** Says which scenario the steps since the last one belong to. */
    void endOf(ScenarioInfo scenario) {
        boolean given = isGivenFeature(scenario.source());
        for (Step step : pending) {
            Count count = counts.computeIfAbsent(step.command() + " " + step.reason(), key -> new Count(step));
            count.steps++;
            count.given += given ? 1 : 0;
            count.scenarios.add(scenario.id());
        }
        pending.clear();
    }

    private static boolean isGivenFeature(String source) {
        return !source.startsWith("classpath:") && source.matches(".*\\.feature:\\d+");
    }

    /** Returns all of them, ordered by command. */
    List<UncomparedCommand> all() {
        return counts.values().stream()
                .map(count -> new UncomparedCommand(
                        count.step.command(),
                        count.step.reason(),
                        count.steps,
                        List.copyOf(count.scenarios),
                        count.given,
                        false))
                .toList();
    }
}
