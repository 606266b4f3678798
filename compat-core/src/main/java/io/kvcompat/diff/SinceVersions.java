package io.kvcompat.diff;

import io.kvcompat.known.VersionRange;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome;
import io.kvcompat.result.ReportHeader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Tells of a difference in which of several versions of one product it shows; for reports with two or more of them.
 *
 * <p>Two differences are the same when they are of one step in one protocol, whatever the texts. A version on which the
 * lane was skipped says nothing and is left out.
 */
@API(status = Status.INTERNAL)
public final class SinceVersions {
    private final Map<String, List<ReportHeader>> byProduct;
    private final Map<String, Set<String>> differing = new HashMap<>();
    private final Map<String, Set<String>> skipped = new HashMap<>();

    private SinceVersions(DiffReport report) {
        byProduct = report.others().stream()
                .sorted(Comparator.comparing(header -> header.identity().version(), VersionRange::compareVersions))
                .collect(Collectors.groupingBy(header -> header.identity().product()));
        report.differences()
                .forEach(difference -> differing
                        .computeIfAbsent(key(difference), key -> new HashSet<>())
                        .add(difference.other()));
        for (ScenarioRow row : report.scenarios()) {
            row.lanes()
                    .forEach((target, lanes) -> lanes.stream()
                            .filter(lane -> lane.outcome().status() == Outcome.Status.SKIPPED)
                            .forEach(lane -> skipped.computeIfAbsent(lane(row, lane), key -> new HashSet<>())
                                    .add(target)));
        }
    }

    private static String key(Difference difference) {
        return difference.protocol() + " " + difference.scenario() + "#" + difference.step();
    }

    private static String lane(ScenarioRow row, LaneResult lane) {
        return lane.protocol() + " " + row.scenario().id();
    }

    /** Reads a report once, for any number of questions. */
    public static SinceVersions of(DiffReport report) {
        return new SinceVersions(report);
    }

    /**
     * Returns in which versions of the other target's product the difference shows, {@code since Valkey 8.1.1} or
     * {@code only in Valkey 8.0.1} say; empty where there is no second version that ran the scenario.
     */
    public Optional<String> of(Difference difference) {
        Set<String> silent = skipped.getOrDefault(difference.protocol() + " " + difference.scenario(), Set.of());
        List<ReportHeader> versions = product(difference.other()).stream()
                .filter(header -> !silent.contains(header.target()))
                .toList();
        if (versions.size() < 2) {
            return Optional.empty();
        }
        Set<String> targets = differing.getOrDefault(key(difference), Set.of());
        List<Integer> shows = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            if (targets.contains(versions.get(i).target())) {
                shows.add(i);
            }
        }
        return shows.isEmpty() ? Optional.empty() : Optional.of(text(versions, shows));
    }

    private List<ReportHeader> product(String target) {
        return byProduct.values().stream()
                .filter(headers ->
                        headers.stream().anyMatch(header -> header.target().equals(target)))
                .findFirst()
                .orElse(List.of());
    }

    private static String text(List<ReportHeader> versions, List<Integer> shows) {
        int first = shows.get(0);
        int last = shows.get(shows.size() - 1);
        boolean gapless = last - first + 1 == shows.size();
        String firstName = versions.get(first).identity().displayName();
        if (gapless && last == versions.size() - 1) {
            return first == 0 ? "in every version, from " + firstName + " on" : "since " + firstName;
        }
        if (gapless && first == 0 && last > 0) {
            return "until " + versions.get(last).identity().displayName();
        }
        return "only in "
                + shows.stream()
                        .map(i -> versions.get(i).identity().displayName())
                        .collect(Collectors.joining(", "));
    }
}
