package io.kvcompat.diff;

import io.kvcompat.known.KnownDifference;
import io.kvcompat.known.StaleDifference;
import io.kvcompat.result.ReportHeader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * What differs between a baseline and the other targets; a pure function of their reports and the known differences.
 *
 * @param baseline the baseline
 * @param others the other targets; empty when there is one report only
 * @param scenarios ordered by id
 * @param differences ordered by scenario, protocol, other target and order of execution
 * @param failures failed checks and errored lanes that are no difference, ordered by scenario; they fail a run, too
 * @param stale known differences that no longer show up
 * @param known by id: the known differences that matched
 * @param uncompared commands that agreed without saying anything of the servers, ordered by name
 * @param noisy commands of whose replies a part was not compared, as two instances of the baseline differ there
 * @param totals the numbers
 */
public record DiffReport(
        ReportHeader baseline,
        List<ReportHeader> others,
        List<ScenarioRow> scenarios,
        List<Difference> differences,
        List<LaneFailure> failures,
        List<StaleDifference> stale,
        SortedMap<String, KnownDifference> known,
        List<UncomparedCommand> uncompared,
        List<NoisyCommand> noisy,
        DiffTotals totals) {
    @API(status = Status.INTERNAL)
    public DiffReport {
        others = List.copyOf(others);
        scenarios = List.copyOf(scenarios);
        differences = List.copyOf(differences);
        failures = List.copyOf(failures);
        stale = List.copyOf(stale);
        uncompared = List.copyOf(uncompared);
        noisy = List.copyOf(noisy);
    }

    /** Returns this report with more said of the same differences. */
    DiffReport with(List<Difference> same) {
        return new DiffReport(baseline, others, scenarios, same, failures, stale, known, uncompared, noisy, totals);
    }

    /**
     * Returns this report, commands that compared nothing being meant.
     *
     * @param commands their names, in any case; {@code *} for all
     */
    public DiffReport allowingUncompared(Set<String> commands) {
        Set<String> names =
                commands.stream().map(name -> name.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        List<UncomparedCommand> judged = uncompared.stream()
                .map(one -> names.contains("*") || names.contains(one.command()) ? one.allow() : one)
                .toList();
        return new DiffReport(baseline, others, scenarios, differences, failures, stale, known, judged, noisy, totals);
    }

    /** Returns the commands that compared nothing and were not meant to. */
    public List<UncomparedCommand> failingUncompared() {
        return uncompared.stream().filter(UncomparedCommand::fails).toList();
    }

    /** Tells whether nothing was found that was not foreseen: all ran, with no unexpected difference and no failure. */
    public boolean isGood() {
        return isComplete()
                && totals.unexpected() == 0
                && failures.isEmpty()
                && failingUncompared().isEmpty();
    }

    /** Tells whether every report is whole; what is missing from the others may differ. */
    public boolean isComplete() {
        return baseline.isComplete() && others.stream().allMatch(ReportHeader::isComplete);
    }
}
