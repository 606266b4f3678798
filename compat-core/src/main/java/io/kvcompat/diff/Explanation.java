package io.kvcompat.diff;

import io.kvcompat.reproduction.Reproduction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * What was found out about a difference by sending its commands to both servers again.
 *
 * @param difference the difference's id
 * @param shortest the fewest commands that still show it
 * @param settings the settings that make it by their defaults alone, separated by commas; empty when there are none
 */
@API(status = Status.INTERNAL)
public record Explanation(String difference, Reproduction shortest, String settings) {
    /** Says of how many kinds of differences so many were tried and found again; the others were left for want of time. */
    public static String tally(int kinds, int tried, int found) {
        String all = kinds + (kinds == 1 ? " kind" : " kinds") + " of unexpected differences ";
        return "Of " + all + (tried == kinds ? "" : tried + (tried == 1 ? " was" : " were") + " tried, and ") + found
                + (found == 1 ? " was" : " were") + " found again with the fewest commands";
    }

    /** Returns {@code report} with what is found in {@code explanations} said beside the differences. */
    public static DiffReport apply(List<Explanation> explanations, DiffReport report) {
        if (explanations.isEmpty()) {
            return report;
        }
        Map<String, Explanation> byId = new HashMap<>();
        explanations.forEach(one -> byId.put(one.difference(), one));
        List<Difference> differences = new ArrayList<>(report.differences());
        differences.replaceAll(one -> {
            Explanation explanation = byId.get(one.id());
            return explanation == null ? one : one.explainedBy(explanation);
        });
        return report.with(differences);
    }
}
