package io.kvcompat.report.history;

import java.util.List;
import java.util.SortedMap;

/**
 * What one run came to, without its exchanges.
 *
 * @param schema {@value History#SCHEMA}
 * @param startedAt when it began, in ISO 8601
 * @param suiteVersion the version of the suite that ran
 * @param targets the targets, the baseline first
 * @param scenarios how many scenarios there were
 * @param compared how many of them ran on the baseline and on another target
 * @param exchanges how many exchanges were compared
 * @param unexpected how many differences were unexpected
 * @param known how many differences were known
 * @param failures how many failures were no difference
 * @param differences by scenario, and by what follows in the id of a difference ({@code step#protocol#other}): the id of
 *     the known difference that matched, empty where it was unexpected
 */
public record PastRun(
        String schema,
        String startedAt,
        String suiteVersion,
        List<PastTarget> targets,
        int scenarios,
        int compared,
        long exchanges,
        long unexpected,
        long known,
        long failures,
        SortedMap<String, SortedMap<String, String>> differences) {
    /** Tells whether nothing is missing within, which JSON could not be told to require. */
    boolean isWhole() {
        return targets.stream().allMatch(target -> target != null && target.name() != null && target.server() != null)
                && differences.values().stream()
                        .allMatch(of -> of != null && of.values().stream().allMatch(known -> known != null));
    }

    /**
     * A target of a run.
     *
     * @param name its name
     * @param server product and version, for people
     */
    public record PastTarget(String name, String server) {}
}
