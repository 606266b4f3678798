package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import io.kvcompat.command.Command;
import io.kvcompat.comparison.Comparison;
import io.kvcompat.comparison.Finding;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.KnownDifferences;
import io.kvcompat.known.Occurrence;
import io.kvcompat.known.SettingDifferences;
import io.kvcompat.known.rule.Explained;
import io.kvcompat.known.rule.LaneHistory;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.ReportHeader;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * The two targets that are compared and what is known of them; where {@link LaneComparison} starts from.
 *
 * @param baseline the baseline
 * @param other the other target
 * @param known the known differences
 */
@API(status = Status.INTERNAL)
public record TargetPair(ReportHeader baseline, ReportHeader other, KnownDifferences known) {
    private static final int COMMAND_LIMIT = 4096;

    Optional<Finding> compare(Exchange ours, Exchange theirs) {
        Command command = ours.command();
        return command == null
                ? Comparison.compare(ours, theirs, List.of(), List.of())
                : Comparison.compare(ours, theirs, tips(baseline, command), tips(other, command));
    }

    /** Begins a lane of a scenario. */
    LaneHistory lane(String scenario, Protocol protocol) {
        return known.lane(scenario, protocol, baseline, other);
    }

    /** Makes a difference of a finding, judged by the known differences; {@code explained} is what their rules say. */
    Difference judge(
            String scenario,
            Protocol protocol,
            String step,
            @Nullable Command command,
            Finding finding,
            boolean follows,
            Explained explained) {
        Difference unexpected = new Difference(
                scenario + "#" + step + "#" + protocol + "#" + other.target(),
                scenario,
                step,
                protocol,
                baseline.target(),
                other.target(),
                finding.kind(),
                DefaultSeverity.of(finding),
                Verdict.UNEXPECTED,
                null,
                command == null ? null : command.shortenedTo(COMMAND_LIMIT).toString(),
                finding.baselineText(),
                finding.otherText(),
                finding.note(),
                follows,
                null,
                null);
        Occurrence occurrence = new Occurrence(
                scenario,
                step,
                protocol,
                finding.kind(),
                unexpected.command(),
                finding.baselineText(),
                finding.otherText());
        return known.verdict(occurrence, baseline, other)
                .map(entry -> unexpected.knownAs(entry.id(), entry.severity()))
                .orElseGet(() -> explained.isWhole()
                        ? byRules(unexpected, explained)
                        : bySettings(unexpected, occurrence).orElseGet(() -> near(unexpected, explained, occurrence)));
    }

    private Optional<Difference> bySettings(Difference unexpected, Occurrence occurrence) {
        KnownDifference entry = SettingDifferences.ENTRY;
        return SettingDifferences.explain(occurrence, baseline, other)
                .map(text -> unexpected.noting(text).knownAs(entry.id(), entry.severity()));
    }

    /** The worst of the entries that together explain a difference stands for all of them. */
    private Difference byRules(Difference unexpected, Explained explained) {
        List<KnownDifference> entries = explained.entries().stream()
                .map(known::entry)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(KnownDifference::severity))
                .toList();
        List<String> others = entries.stream().skip(1).map(KnownDifference::id).toList();
        return unexpected.explainedAs(entries.get(0).id(), entries.get(0).severity(), others, explained.consequence());
    }

    private Difference near(Difference unexpected, Explained explained, Occurrence occurrence) {
        return known.expired(occurrence, baseline, other)
                .or(() -> Optional.ofNullable(explained.expired()).flatMap(known::entry))
                .map(entry -> unexpected.noting(entry.expiry()))
                .orElseGet(() -> explained.near() == null
                        ? unexpected
                        : unexpected.noting("near " + explained.near() + ": what differs goes beyond it"));
    }

    /** Returns the tips that a server publishes of a command; empty for none. */
    public static List<String> tips(ReportHeader header, Command command) {
        String name = command.name().toLowerCase(Locale.ROOT);
        // No subcommand is longer; a value may be huge.
        boolean may = command.parts().size() > 1 && command.parts().get(1).length() <= 64;
        String subcommand = may ? command.parts().get(1).utf8().toLowerCase(Locale.ROOT) : "";
        return header.tips(Map.entry(name, subcommand));
    }
}
