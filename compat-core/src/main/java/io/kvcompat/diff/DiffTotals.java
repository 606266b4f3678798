package io.kvcompat.diff;

import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import java.util.SortedMap;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The numbers that stand beside a verdict.
 *
 * @param scenarios how many scenarios the reports hold
 * @param compared how many of them ran on the baseline and on at least one other target, in one lane at least
 * @param skipped by target name: how many scenarios ran on none of its lanes
 * @param exchanges how many exchanges were compared, each of a baseline with that of one other target
 * @param metrics how many repeated measurements were compared, each of a baseline with that of one other target
 * @param unexpected how many differences are unexpected
 * @param known how many differences are known
 * @param following how many unexpected differences may follow from an earlier one in their lane
 * @param byKind how many differences there are of each kind that occurs
 * @param bySeverity how many differences there are of each severity that occurs
 * @param unlisted how many differences were counted, but not listed for want of memory; a run that differs nearly
 *     everywhere comes to that
 */
public record DiffTotals(
        int scenarios,
        int compared,
        SortedMap<String, Integer> skipped,
        long exchanges,
        long metrics,
        long unexpected,
        long known,
        long following,
        SortedMap<Kind, Long> byKind,
        SortedMap<Severity, Long> bySeverity,
        long unlisted) {
    @API(status = Status.INTERNAL)
    public DiffTotals {}
}
