package io.kvcompat.report;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.result.ReportHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Who was compared with whom: exact versions, where they came from, and what was asked for. */
final class Headline {
    private Headline() {}

    static List<String> lines(DiffReport report, int width) {
        List<String> lines = new ArrayList<>();
        add(lines, "Baseline  ", report.baseline(), width);
        report.others().forEach(other -> add(lines, "Target    ", other, width));
        RunFacts.times(report).forEach(time -> add(lines, "Run       ", time, width));
        return lines;
    }

    /** Returns who was compared and how long it took, in as few lines as may be. */
    static List<String> targets(DiffReport report, int width) {
        List<String> lines = new ArrayList<>();
        add(lines, "Baseline  ", name(report.baseline()), width);
        report.others().forEach(other -> add(lines, "Target    ", name(other), width));
        RunFacts.times(report).forEach(time -> add(lines, "Run       ", time, width));
        return lines;
    }

    private static String name(ReportHeader header) {
        return header.target() + ": " + header.identity().displayName() + ", "
                + header.identity().mode() + ", " + source(header);
    }

    private static void add(List<String> lines, String role, ReportHeader header, int width) {
        add(lines, role, name(header), width);
        add(lines, " ".repeat(role.length()), RunFacts.settings(header), width);
    }

    private static void add(List<String> lines, String role, String text, int width) {
        List<String> wrapped = Columns.wrap(Columns.plain(text), width - role.length());
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? role : " ".repeat(role.length())) + wrapped.get(i));
        }
    }

    private static String source(ReportHeader header) {
        String source = header.origin().source();
        String asked = header.origin().asked();
        // A spec that was followed says the same again: exec:/path and "exec /path".
        String same = asked.substring(asked.indexOf(':') + 1);
        return source.contains(same) ? source : source + ", asked for " + asked;
    }

    /** Says how to get the version that was asked for. */
    private static String howToGet(ReportHeader header) {
        String asked = header.origin().asked();
        String product = header.identity().product();
        return "For " + asked + ": Docker, " + product + "-server on the PATH, or --target " + header.target()
                + "=exec:/path/to/" + product + "-server";
    }

    /** Says what tells of what was asked for without a server, where that was measured. */
    private static String guideCommand(DiffReport report) {
        return report.others().stream()
                .flatMap(other -> Stream.of(asked(other), ran(other)))
                .flatMap(to -> PairGuide.command(asked(report.baseline()), to).stream())
                .findFirst()
                .map(command -> "; without a server: " + command)
                .orElse("");
    }

    /** Returns what was asked for as the guide is asked for, {@code redis:7.2}; of an address what runs there. */
    private static String asked(ReportHeader header) {
        return header.origin().asAsked()
                ? ran(header)
                : header.origin().asked().replace(' ', ':').toLowerCase(Locale.ROOT);
    }

    private static String ran(ReportHeader header) {
        String series = header.identity().version().replaceFirst("^(\\d+\\.\\d+).*", "$1");
        return header.identity().product() + ":" + series;
    }

    /**
     * Returns a warning for each target that is not what was asked for, or that the catalogue does not tell of, and for
     * all that is missing.
     */
    static List<String> warnings(DiffReport report) {
        List<String> warnings = new ArrayList<>();
        for (ReportHeader header : RunFacts.targets(report)) {
            if (!header.origin().asAsked()) {
                String guide = warnings.isEmpty() ? guideCommand(report) : "";
                warnings.add(header.target() + ": " + header.origin().asked() + " was asked for, "
                        + header.identity().displayName() + " ran; everything here is about "
                        + header.identity().displayName() + ". " + howToGet(header) + guide);
            }
        }
        report.others().stream()
                .map(header -> header.environment().get(ReportHeader.CATALOGUE))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(warnings::add);
        RunFacts.targets(report).stream()
                .map(header -> header.environment().get(ReportHeader.INCOMPLETE))
                .filter(Objects::nonNull)
                .flatMap(String::lines)
                .distinct()
                .forEach(gap -> warnings.add("This report is incomplete. " + gap));
        return warnings.stream().map(Columns::plain).toList();
    }
}
