package io.kvcompat.catalogue.impact;

import io.kvcompat.comparison.Severity;
import io.kvcompat.known.KnownDifference;
import java.util.List;

/**
 * What one entry of the catalogue means for who asked.
 *
 * @param entry the entry
 * @param touch how sure it is
 * @param severity how much it matters here: breaking where a program looks for a text that is gone
 * @param score exactness of the evidence × severity × usage; greater is more urgent
 * @param uses how often the commands were called, in calls since the statistics were reset
 * @param evidence what was seen, one sentence each
 */
public record ImpactFinding(
        KnownDifference entry, Relevance touch, Severity severity, double score, long uses, List<String> evidence) {
    public ImpactFinding {
        evidence = List.copyOf(evidence);
    }
}
