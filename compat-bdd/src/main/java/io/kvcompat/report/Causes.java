package io.kvcompat.report;

import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.report.Cause.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Folds differences, of which a run has thousands, into what a reader has to know, the worst first. */
final class Causes {
    private final DiffReport report;
    private final CommandNames names;
    private final Map<String, Integer> guide;

    private Causes(DiffReport report) {
        this.report = report;
        this.guide = PairGuide.positions(report);
        this.names = new CommandNames(report.baseline());
    }

    /**
     * Returns the causes: unexpected ones first, then by severity, then in the order of the guide where these servers have one,
     * then those that show in most scenarios.
     */
    static List<Cause> of(DiffReport report) {
        return new Causes(report).all();
    }

    private List<Cause> all() {
        Map<String, List<Difference>> byId = new LinkedHashMap<>();
        report.differences()
                .forEach(difference -> byId.computeIfAbsent(id(difference), key -> new ArrayList<>())
                        .add(difference));
        List<Cause> causes = new ArrayList<>();
        byId.forEach((id, differences) -> causes.add(cause(id, differences)));
        causes.sort(Comparator.comparing(Cause::verdict, Comparator.reverseOrder())
                .thenComparing(Cause::severity)
                .thenComparingInt(this::position)
                .thenComparing(Cause::follows)
                .thenComparing(Comparator.comparingLong(Cause::scenarios).reversed())
                .thenComparing(Comparator.comparingInt(Cause::count).reversed())
                .thenComparing(Cause::id));
        return causes;
    }

    private int position(Cause cause) {
        return cause.entries().stream()
                .mapToInt(entry -> guide.getOrDefault(entry.id(), Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Cause cause(String id, List<Difference> differences) {
        Difference first = differences.get(0);
        // By id, since an entry's own equality goes through all its matches.
        List<KnownDifference> entries = differences.stream()
                .map(Difference::knownId)
                .filter(Objects::nonNull)
                .distinct()
                .map(report.known()::get)
                .filter(Objects::nonNull)
                // What has a link was looked into the most.
                .sorted(Comparator.comparing(entry -> entry.link() == null))
                .toList();
        String key = entries.isEmpty() ? id : "known:" + entries.get(0).id();
        return new Cause(key, first.severity(), entries, subject(first), variants(differences));
    }

    private @Nullable KnownDifference entry(Difference difference) {
        String known = difference.knownId();
        return known == null ? null : report.known().get(known);
    }

    /** Entries that say the same of different scenarios are one cause; what a team accepted stands by itself. */
    private String id(Difference difference) {
        KnownDifference entry = entry(difference);
        if (entry == null) {
            return "unexpected:" + difference.severity().label() + ":"
                    + difference.kind().label() + ":" + subject(difference);
        }
        return entry.owner() == null ? "title:" + entry.severity() + ":" + title(entry) : "known:" + entry.id();
    }

    /** Returns the title without the full stop that some have. */
    static String title(KnownDifference entry) {
        String title = entry.title().strip();
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    private String subject(Difference difference) {
        String command = difference.command();
        return command == null ? difference.step() : names.of(command);
    }

    private static List<Variant> variants(List<Difference> differences) {
        record Shown(
                Severity severity,
                Kind kind,
                String other,
                @Nullable String command,
                String step,
                String baselineText,
                String otherText) {}
        Map<Shown, List<Difference>> variants = new LinkedHashMap<>();
        for (Difference one : differences) {
            String step = one.command() == null ? one.step() : "";
            Shown shown = new Shown(
                    one.severity(), one.kind(), one.other(), one.command(), step, one.baselineText(), one.otherText());
            variants.computeIfAbsent(shown, key -> new ArrayList<>()).add(one);
        }
        // What is seen again with the least effort stands first.
        return variants.values().stream()
                .map(Variant::new)
                .sorted(Comparator.comparing(
                        variant -> variant.reproduction().orElse(null),
                        Comparator.nullsLast(ReproductionLines.BY_EFFORT)))
                .toList();
    }
}
