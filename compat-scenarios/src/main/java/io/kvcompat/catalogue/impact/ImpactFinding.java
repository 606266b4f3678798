package io.kvcompat.catalogue.impact;

import io.kvcompat.catalogue.impact.source.SourcePlace;
import io.kvcompat.comparison.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is another one on the other server, and what it means for who asked.
 *
 * @param id the entry of the catalogue, or a kind and a name, {@code setting:io-threads} say; the same in each report
 * @param subject what it is about
 * @param title what differs, in one sentence
 * @param touch how sure it is that it touches
 * @param severity how much it matters here
 * @param score exactness of the evidence × severity × usage; greater is more urgent
 * @param uses how often the commands were called, in calls since the statistics were reset
 * @param evidence what was seen, the most telling first; never empty
 * @param why why it differs; null where nothing says so
 * @param who who is hit; null where nothing says so
 * @param whatToDo what to do about it; null where nothing says so
 * @param link where to read on; null for nowhere
 * @param accepted why a team accepts it; null where it does not
 */
public record ImpactFinding(
        String id,
        Subject subject,
        String title,
        Relevance touch,
        Severity severity,
        double score,
        long uses,
        List<Evidence> evidence,
        @Nullable String why,
        @Nullable String who,
        @Nullable String whatToDo,
        @Nullable String link,
        @Nullable String accepted) {
    public ImpactFinding {
        evidence = List.copyOf(evidence);
    }

    /** What a finding is about. */
    public enum Subject {
        ENTRY,
        COMMAND,
        LIBRARY,
        MODULE,
        SETTING,
        USER,
        PROGRAM
    }

    /** Makes one that no entry of the catalogue stands for. */
    static ImpactFinding of(
            Subject subject,
            String name,
            String title,
            Relevance touch,
            Severity severity,
            List<Evidence> evidence,
            String whatToDo,
            @Nullable String link) {
        String id = subject.name().toLowerCase(java.util.Locale.ROOT) + ":" + name;
        double score = touch == Relevance.TOUCHES ? 10 * weight(severity) : weight(severity);
        return new ImpactFinding(
                id, subject, title, touch, severity, score, 0, evidence, null, null, whatToDo, link, null);
    }

    /** Returns how much a severity weighs. */
    static double weight(Severity severity) {
        return switch (severity) {
            case BREAKING -> 8;
            case BEHAVIOURAL -> 4;
            case COSMETIC -> 2;
            case INFORMATIONAL -> 1;
        };
    }

    /** Returns the most important line of a source that shows it; empty where a server alone does. */
    public Optional<SourcePlace> place() {
        return evidence.stream().map(Evidence::place).filter(Objects::nonNull).min(SourcePlace::compareTo);
    }

    /** Tells whether nothing but tests, examples and copies of other projects show it. */
    public boolean isAside() {
        return evidence.stream()
                .allMatch(one -> one.place() != null && one.place().part() != SourcePlace.Part.MAIN);
    }

    /** Tells whether it counts: it touches, and nobody accepted it. */
    public boolean counts() {
        return touch == Relevance.TOUCHES && accepted == null;
    }

    ImpactFinding with(List<Evidence> some) {
        return new ImpactFinding(
                id, subject, title, touch, severity, score, uses, some, why, who, whatToDo, link, accepted);
    }

    ImpactFinding accepted(String reason) {
        return new ImpactFinding(
                id, subject, title, touch, severity, score, uses, evidence, why, who, whatToDo, link, reason);
    }
}
