package io.kvcompat.bdd.cli;

import io.kvcompat.bdd.run.ExecutionPlan;
import io.kvcompat.bdd.run.PlannedScenario;
import io.kvcompat.command.Command;
import io.kvcompat.run.RunOutlook;
import io.kvcompat.scenario.Requirements;
import io.kvcompat.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What `run --dry-run` prints: the targets, what would run and reach what, and what would be skipped and why. */
final class DryRunText {
    private static final String KEYS = "keys of the working database alone";

    private final RunOutlook outlook;
    /** The ids of what runs, by what it reaches. */
    private final Map<String, List<String>> running = new TreeMap<>();
    /** The ids of what is skipped, by target and reason. */
    private final Map<String, List<String>> skipped = new TreeMap<>();

    private int total;

    private DryRunText(RunOutlook outlook) {
        this.outlook = outlook;
    }

    static List<String> of(RunOutlook outlook, ExecutionPlan plan) {
        DryRunText text = new DryRunText(outlook);
        for (PlannedScenario scenario : plan.planned().values()) {
            text.add(scenario.info().id(), scenario.requirements(), scenario.commands());
        }
        for (Scenario scenario : plan.unnamed()) {
            text.add(scenario.id(), scenario.requirements(), List.of());
        }
        return text.lines();
    }

    private void add(String id, Requirements requirements, List<Command> commands) {
        total++;
        List<String> skips = outlook.skips(requirements, commands);
        skips.forEach(reason ->
                skipped.computeIfAbsent(reason, key -> new ArrayList<>()).add(id));
        if (skips.isEmpty()) {
            Set<String> reached = outlook.reaches(requirements, commands);
            running.computeIfAbsent(reached.isEmpty() ? KEYS : String.join("; ", reached), key -> new ArrayList<>())
                    .add(id);
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(outlook.targets());
        lines.add("");
        int run = running.values().stream().mapToInt(List::size).sum();
        lines.add("Of " + total + " scenarios " + run + " would run on every target; nothing was run");
        running.forEach((reached, ids) -> {
            lines.add("");
            lines.add("Would run, reaching " + reached + ": " + ids.size());
            ids.forEach(id -> lines.add("  " + id));
        });
        skipped.forEach((reason, ids) -> {
            lines.add("");
            lines.add("Would be skipped on " + reason + ": " + ids.size());
            ids.forEach(id -> lines.add("  " + id));
        });
        return lines;
    }
}
