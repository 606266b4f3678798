package io.kvcompat.bdd.progress;

import io.kvcompat.bdd.scenario.Findings;
import io.kvcompat.report.Columns;
import io.kvcompat.result.ScenarioInfo;
import io.kvcompat.run.RunListener;
import io.kvcompat.run.ScenarioSummary;
import io.kvcompat.target.Target;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a run is: on a terminal one line that is written over, otherwise a line for each quarter; a line for each
 * feature that has ended where every detail is wanted.
 *
 * <p>Fed by the run alone, so that it is the same for Gherkin and Java scenarios, and for Maven and the command line.
 */
public final class Progress implements RunListener {
    private static final String ERASE_LINE = "\r\u001B[K";
    private static final int LINE_WIDTH = 78;
    private static final int MOST_FAILED = 5;
    private static final int QUARTERS = 4;
    /** Of fewer scenarios the end is near enough. */
    private static final int MANY = 200;

    private final PrintWriter out;
    private final boolean terminal;
    private final boolean verbose;
    /** How many scenarios of each group run in each pass. */
    private final Map<String, Long> planned;

    private final LongSupplier clock;
    private long startedAt;
    private int total;
    private int done;
    private int failed;

    private final Map<String, Group> groups = new LinkedHashMap<>();

    /**
     * Creates a progress display.
     *
     * @param terminal whether {@code out} is one, so that a line can be written over
     * @param verbose whether each feature that has ended is told
     * @param ids those of the scenarios that will run in each pass
     */
    public Progress(PrintWriter out, boolean terminal, boolean verbose, Collection<String> ids) {
        this(out, terminal, verbose, ids, System::nanoTime);
    }

    /** @param clock tells the time in nanoseconds */
    Progress(PrintWriter out, boolean terminal, boolean verbose, Collection<String> ids, LongSupplier clock) {
        this.verbose = verbose;
        this.out = out;
        this.clock = clock;
        this.startedAt = clock.getAsLong();
        this.terminal = terminal;
        this.planned = ids.stream().collect(Collectors.groupingBy(Progress::groupOf, Collectors.counting()));
        this.total = ids.size();
    }

    @Override
    public void targetsReady(List<Target> targets) {
        // How long it took to launch servers says nothing about how long scenarios take.
        startedAt = clock.getAsLong();
        boolean onePass = targets.stream().allMatch(Target::launched);
        total = onePass ? total : total * 2;
        for (Target target : targets) {
            out.println(target.name() + ": " + target.identity().displayName() + ", "
                    + target.identity().mode() + ", " + target.origin().source()
                    + (target.origin().asAsked()
                            ? ""
                            : " (asked for: " + target.origin().asked() + ")"));
        }
        out.flush();
    }

    @Override
    public void scenarioStarted(ScenarioInfo scenario) {
        groups.computeIfAbsent(groupOf(scenario.id()), Group::new);
        if (terminal) {
            String counter = "[" + (done + 1) + "/" + total + "] ";
            String left = left();
            out.print(ERASE_LINE
                    + counter
                    + Columns.cut(scenario.id(), LINE_WIDTH - counter.length() - left.length())
                    + left);
            out.flush();
        }
    }

    @Override
    public void scenarioFinished(ScenarioSummary summary) {
        done++;
        Findings findings = Findings.of(summary);
        @Nullable Group group = groups.get(groupOf(summary.scenario().id()));
        if (group != null) {
            group.add(findings);
            if (group.scenarios == planned.getOrDefault(group.name, 0L)) {
                finish(group);
            }
        }
        if (!findings.isGood() && !verbose) {
            failed(summary.scenario().id());
        }
        if (!terminal && !verbose && total >= MANY && done * QUARTERS / total > (done - 1) * QUARTERS / total) {
            out.println(done + " of " + total + (total == 1 ? " scenario" : " scenarios") + left());
            out.flush();
        }
    }

    private void failed(String id) {
        if (++failed <= MOST_FAILED) {
            out.println((terminal ? ERASE_LINE + "✗ " : "FAIL ") + id);
        } else if (failed == MOST_FAILED + 1) {
            out.println((terminal ? ERASE_LINE : "") + "… what else fails stands in the reports");
        }
        out.flush();
    }

    /** Ends the display; nothing of it stands in the way of what is printed next. */
    public void finish() {
        List.copyOf(groups.values()).forEach(this::finish);
        // How much ran, and how long it took, is told by the report.
        out.print(terminal ? ERASE_LINE : "");
        out.flush();
    }

    private void finish(Group group) {
        if (verbose) {
            out.println((terminal ? ERASE_LINE : "") + group.line());
            out.flush();
        }
        groups.remove(group.name);
    }

    /** Says how long it will still take, once that can be told. */
    private String left() {
        Duration spent = Duration.ofNanos(clock.getAsLong() - startedAt);
        // The first scenarios find everything cold, and would promise hours.
        if (done == total || done < 5 || done < total / 20 || spent.toSeconds() < 10) {
            return "";
        }
        long seconds = spent.toSeconds() * (total - done) / done;
        return "  about " + (seconds < 90 ? seconds + " s" : (seconds + 30) / 60 + " min") + " left";
    }

    /** A feature file's name, or the first part of a Java scenario's id. */
    private static String groupOf(String id) {
        int feature = id.indexOf(".feature/");
        int slash = id.indexOf('/');
        return feature >= 0 ? id.substring(0, feature + ".feature".length()) : slash < 0 ? id : id.substring(0, slash);
    }

    /** The scenarios of one feature in one pass. */
    private static final class Group {
        private final String name;
        private final long startedAt = System.nanoTime();
        private long endedAt = startedAt;
        private int scenarios;
        private int unexpected;
        private int known;
        private int failures;

        private Group(String name) {
            this.name = name;
        }

        private void add(Findings findings) {
            scenarios++;
            endedAt = System.nanoTime();
            unexpected += findings.unexpected().size();
            known += findings.known().size();
            failures += findings.failures().size();
        }

        private String line() {
            return "%s %s: %d scenario%s, %d ms%s%s%s"
                    .formatted(
                            unexpected + failures == 0 ? "ok  " : "FAIL",
                            name,
                            scenarios,
                            scenarios == 1 ? "" : "s",
                            (endedAt - startedAt) / 1_000_000,
                            part(unexpected, "unexpected"),
                            part(failures, "failed"),
                            part(known, "known"));
        }

        private static String part(int number, String what) {
            return number == 0 ? "" : ", " + number + " " + what;
        }
    }
}
