package io.kvcompat.report;

import io.kvcompat.catalogue.Catalogue;
import io.kvcompat.catalogue.guide.Guide;
import io.kvcompat.catalogue.guide.GuideHtml;
import io.kvcompat.comparison.Severity;
import io.kvcompat.diff.DiffReport;
import io.kvcompat.known.ProductVersion;
import io.kvcompat.known.VerifiedPairs;
import io.kvcompat.result.ReportException;
import io.kvcompat.result.ReportFiles;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.target.Identity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The migration guide of two targets that are a measured pair: it stands beside the reports, tells the same changes in the same
 * order, and each leads to the other.
 */
public final class PairGuide {
    private static final Map<VerifiedPairs.Pair, Guide> MADE = new ConcurrentHashMap<>();

    private final Guide guide;
    private final String file;

    private PairGuide(Guide guide, String file) {
        this.guide = guide;
        this.file = file;
    }

    /** Returns the guides of a report, in the order of its targets; none for a target that was not measured. */
    static List<PairGuide> of(DiffReport report) {
        List<PairGuide> guides = new ArrayList<>();
        for (ReportHeader other : report.others()) {
            pair(report.baseline().identity(), other.identity())
                    .ifPresent(pair -> guides.add(
                            new PairGuide(MADE.computeIfAbsent(pair, PairGuide::guide), file(report, other.target()))));
        }
        return guides;
    }

    private static Guide guide(VerifiedPairs.Pair pair) {
        return Guide.of(Catalogue.known(), Catalogue.verifiedPairs(), pair.baseline(), pair.other());
    }

    private static String file(DiffReport report, String target) {
        return report.others().size() == 1 ? "guide.html" : "guide-" + target + ".html";
    }

    private static Optional<VerifiedPairs.Pair> pair(Identity baseline, Identity other) {
        try {
            return Catalogue.verifiedPairs().find(version(baseline), version(other));
        } catch (IllegalArgumentException e) {
            // A version that is no number, of a server of somebody's own.
            return Optional.empty();
        }
    }

    private static ProductVersion version(Identity identity) {
        return ProductVersion.parse(identity.product() + ":" + identity.version());
    }

    /** Returns how one asks for the guide of what was asked for, where there is one: {@code redis:7.2}. */
    static Optional<String> command(String from, String to) {
        try {
            return Catalogue.verifiedPairs()
                    .find(ProductVersion.parse(from), ProductVersion.parse(to))
                    .map(pair -> "compat known --from " + from + " --to " + to);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes the guides of a report into a folder, and takes away what an earlier run has left there.
     *
     * @throws ReportException when one cannot be written
     */
    public static void write(DiffReport report, Path folder) {
        List<PairGuide> guides = of(report);
        guides.forEach(one -> ReportFiles.write(
                folder.resolve(one.file),
                out -> out.write(GuideHtml.text(one.guide, "index.html").getBytes(StandardCharsets.UTF_8))));
        for (ReportHeader other : report.others()) {
            String file = file(report, other.target());
            if (guides.stream().noneMatch(one -> one.file.equals(file))) {
                try {
                    Files.deleteIfExists(folder.resolve(file));
                } catch (IOException e) {
                    throw new ReportException("Cannot remove " + folder.resolve(file) + ": " + e.getMessage());
                }
            }
        }
    }

    /** Returns where entries stand in the first guide of a report, by their ids; empty without one. */
    static Map<String, Integer> positions(DiffReport report) {
        Map<String, Integer> positions = new HashMap<>();
        of(report).stream()
                .findFirst()
                .ifPresent(one -> one.guide.order().forEach(id -> positions.putIfAbsent(id, positions.size())));
        return positions;
    }

    String file() {
        return file;
    }

    String title() {
        return guide.title();
    }

    /** Tells whether it has an entry. */
    boolean tells(String id) {
        return guide.order().contains(id);
    }

    long changes(Severity severity) {
        return guide.changes(severity);
    }
}
