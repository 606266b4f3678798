package io.kvcompat.proxy;

import io.kvcompat.diff.Explanation;
import io.kvcompat.run.RunReport;
import java.util.List;
import java.util.SortedMap;

/**
 * What a proxy saw, as a run's report and what a run does not have.
 *
 * @param run what was compared
 * @param status the counts
 * @param commands how often each command was sent
 * @param explanations the fewest commands that show unexpected differences
 */
public record ProxyReport(
        RunReport run, ProxyStatus status, SortedMap<String, Long> commands, List<Explanation> explanations) {}
