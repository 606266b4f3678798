package io.kvcompat.report;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.SinceVersions;
import io.kvcompat.known.KnownDifference;
import io.kvcompat.result.ReportHeader;
import io.kvcompat.target.Identity;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Since which version a difference shows: by what several versions answered in this run, else by the catalogue. */
final class Since {
    private final DiffReport report;
    private final SinceVersions measured;

    Since(DiffReport report) {
        this.report = report;
        this.measured = SinceVersions.of(report);
    }

    /** Returns {@code since Valkey 8.1.1}, or {@code since Valkey 8.1, says the catalogue}; empty where nobody knows. */
    Optional<String> of(Difference difference) {
        return measured.of(difference).or(() -> catalogue(difference));
    }

    private Optional<String> catalogue(Difference difference) {
        String id = difference.knownId();
        KnownDifference entry = id == null ? null : report.known().get(id);
        if (entry == null || entry.other().product().equals("any")) {
            return Optional.empty();
        }
        return entry.other()
                .versions()
                .first()
                .flatMap(version -> identity(difference.other())
                        .map(identity -> new Identity(identity.product(), version, identity.mode(), version)))
                .map(identity -> "since " + identity.displayName() + ", says the catalogue");
    }

    private Optional<Identity> identity(String target) {
        return report.others().stream()
                .filter(header -> header.target().equals(target))
                .map(ReportHeader::identity)
                .findFirst();
    }

    /** Returns all that is said of any difference. */
    List<String> all() {
        SortedSet<String> all = new TreeSet<>();
        report.differences().forEach(difference -> of(difference).ifPresent(all::add));
        return List.copyOf(all);
    }
}
