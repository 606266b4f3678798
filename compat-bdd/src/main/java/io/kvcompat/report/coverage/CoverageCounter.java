package io.kvcompat.report.coverage;

import io.kvcompat.command.Command;
import io.kvcompat.reply.Bytes;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.result.ReportReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts what one report has of each command that its target lists. */
final class CoverageCounter {
    private final LeftOut leftOut;
    private final Map<String, Count> counts = new TreeMap<>();

    CoverageCounter(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    private static final class Count {
        private long accepted;
        private long refused;
        private final SortedMap<String, Long> options = new TreeMap<>();
    }

    Coverage count(Path report, Function<Path, ReportReader> opener) {
        try (ReportReader reader = opener.apply(report)) {
            ReportHeader header = reader.header();
            list(header);
            while (reader.nextScenario() != null) {
                while (reader.nextLane() != null) {
                    for (@Nullable Exchange next = reader.nextExchange(); next != null; next = reader.nextExchange()) {
                        add(next);
                    }
                }
            }
            return coverage(header);
        }
    }

    private void list(ReportHeader header) {
        Set<String> containers = new HashSet<>();
        header.commands().stream()
                .filter(name -> name.contains("|"))
                .forEach(name -> containers.add(name.substring(0, name.indexOf('|'))));
        for (String name : header.commands()) {
            if (!containers.contains(name)) {
                Count count = new Count();
                header.commandOptions().getOrDefault(name, List.of()).forEach(option -> count.options.put(option, 0L));
                counts.put(shown(name), count);
            }
        }
    }

    private static String shown(String name) {
        return name.replace('|', ' ').toUpperCase(Locale.ROOT);
    }

    private void add(Exchange exchange) {
        Command command = exchange.command();
        if (command == null) {
            return;
        }
        List<Bytes> arguments = command.arguments();
        Count count = counts.get(command.name());
        int first = 0;
        if (count == null && !arguments.isEmpty()) {
            count = counts.get(command.name() + " " + arguments.get(0).utf8().toUpperCase(Locale.ROOT));
            first = 1;
        }
        if (count == null) {
            return;
        }
        if (isRefused(exchange)) {
            count.refused++;
            return;
        }
        count.accepted++;
        Set<String> seen = new HashSet<>();
        for (Bytes argument : arguments.subList(first, arguments.size())) {
            // What is longer than the longest token need not be decoded.
            if (argument.length() <= 40) {
                seen.add(argument.utf8().toUpperCase(Locale.ROOT));
            }
        }
        count.options.replaceAll((option, times) -> seen.contains(option) ? times + 1 : times);
    }

    private static boolean isRefused(Exchange exchange) {
        return exchange.failure() != null
                || !exchange.replies().isEmpty() && exchange.replies().get(0).isError();
    }

    private Coverage coverage(ReportHeader header) {
        SortedMap<String, CommandCoverage> commands = new TreeMap<>();
        SortedMap<String, String> out = new TreeMap<>();
        counts.forEach((name, count) -> {
            String reason = leftOut.reason(name);
            if (reason != null && count.accepted == 0) {
                out.put(name, reason);
            } else {
                commands.put(name, new CommandCoverage(name, count.accepted, count.refused, count.options));
            }
        });
        return new Coverage(header, commands, out);
    }
}
