package io.kvcompat.report;

import io.kvcompat.diff.DiffReport;
import io.kvcompat.diff.Difference;
import io.kvcompat.diff.ScenarioRow;
import io.kvcompat.diff.Verdict;
import io.kvcompat.result.LaneResult;
import io.kvcompat.result.Outcome.Status;
import io.kvcompat.result.ReportHeader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table of scenarios by target; of many scenarios the sums, and those alone that need a look. */
final class ScenarioTable {
    /** As many scenarios are listed one by one. */
    private static final int FEW = 20;

    private final DiffReport report;
    private final List<String> targets = new ArrayList<>();
    private final Map<String, Counts> counts = new HashMap<>();

    /** How many differences a scenario has on a target. */
    private static final class Counts {
        private int unexpected;
        private int known;
    }

    ScenarioTable(DiffReport report) {
        this.report = report;
        targets.add(report.baseline().target());
        report.others().stream().map(ReportHeader::target).forEach(targets::add);
        for (Difference difference : report.differences()) {
            Counts count = counts.computeIfAbsent(key(difference.scenario(), difference.other()), key -> new Counts());
            if (difference.verdict() == Verdict.KNOWN) {
                count.known++;
            } else {
                count.unexpected++;
            }
        }
    }

    private static String key(String scenario, String target) {
        return target + " " + scenario;
    }

    List<String> lines(int width) {
        Table table = new Table();
        List<String> head = new ArrayList<>(List.of("Scenario"));
        head.addAll(targets);
        table.row(head);
        boolean few = report.scenarios().size() <= FEW;
        groups().forEach((group, rows) -> {
            if (!few) {
                table.row(total(group, rows));
            }
            rows.stream().filter(row -> few || !isPlain(row)).forEach(row -> table.row(cells(few ? "" : "  ", row)));
        });
        return table.lines(width);
    }

    private Map<String, List<ScenarioRow>> groups() {
        Map<String, List<ScenarioRow>> groups = new LinkedHashMap<>();
        for (ScenarioRow row : report.scenarios()) {
            groups.computeIfAbsent(group(row.scenario().id()), key -> new ArrayList<>())
                    .add(row);
        }
        return groups;
    }

    /** The folder of a feature, the feature where it is in none, the subject of a Java scenario. */
    static String group(String id) {
        int feature = id.indexOf(".feature/");
        int end = feature < 0 ? id.indexOf('/') : id.lastIndexOf('/', feature);
        if (end < 0) {
            end = feature < 0 ? id.length() : feature + ".feature".length();
        }
        return id.substring(0, end);
    }

    /** Tells whether nothing of it needs a look: what is known or skipped is told below the table. */
    private boolean isPlain(ScenarioRow row) {
        return targets.stream().allMatch(target -> unexpected(row, target) == 0 && isPassedOrSkipped(row, target));
    }

    private boolean isPassedOrSkipped(ScenarioRow row, String target) {
        Status status = status(lanes(row, target));
        return status == Status.PASSED || status == Status.SKIPPED;
    }

    private int unexpected(ScenarioRow row, String target) {
        Counts count = counts.get(key(row.scenario().id(), target));
        return count == null ? 0 : count.unexpected;
    }

    private List<String> cells(String indent, ScenarioRow row) {
        List<String> cells = new ArrayList<>(List.of(indent + row.scenario().id()));
        for (String target : targets) {
            List<LaneResult> lanes = lanes(row, target);
            Counts count = counts.get(key(row.scenario().id(), target));
            cells.add(status(lanes).label() + " " + time(lanes) + (count == null ? "" : ", " + text(count)));
        }
        return cells;
    }

    private List<String> total(String group, List<ScenarioRow> rows) {
        List<String> cells = new ArrayList<>(List.of(group + " (" + rows.size() + ")"));
        for (String target : targets) {
            Map<Status, Integer> outcomes = new LinkedHashMap<>();
            List<LaneResult> all = new ArrayList<>();
            Counts sum = new Counts();
            for (ScenarioRow row : rows) {
                outcomes.merge(status(lanes(row, target)), 1, Integer::sum);
                all.addAll(lanes(row, target));
                Counts count = counts.getOrDefault(key(row.scenario().id(), target), new Counts());
                sum.unexpected += count.unexpected;
                sum.known += count.known;
            }
            StringBuilder cell = new StringBuilder();
            outcomes.forEach((status, count) -> cell.append(count + " " + status.label() + " "));
            cell.append(time(all));
            cells.add(cell + (sum.unexpected + sum.known == 0 ? "" : ", " + text(sum)));
        }
        return cells;
    }

    private static String text(Counts count) {
        String unexpected = count.unexpected == 0 ? "" : count.unexpected + " unexpected";
        String known = count.known == 0 ? "" : count.known + " known";
        return unexpected.isEmpty() || known.isEmpty() ? unexpected + known : unexpected + ", " + known;
    }

    private static List<LaneResult> lanes(ScenarioRow row, String target) {
        return Objects.requireNonNullElse(row.lanes().get(target), List.of());
    }

    /** The worst of the lanes'; skipped only where every lane was. */
    static Status status(List<LaneResult> lanes) {
        return lanes.stream()
                .map(lane -> lane.outcome().status())
                .max(Comparator.comparing(ScenarioTable::badness))
                .orElse(Status.SKIPPED);
    }

    private static int badness(Status status) {
        return List.of(Status.SKIPPED, Status.PASSED, Status.FAILED, Status.ERRORED)
                .indexOf(status);
    }

    private static String time(List<LaneResult> lanes) {
        return Times.text(lanes.stream().mapToLong(LaneResult::durationNanos).sum());
    }
}
