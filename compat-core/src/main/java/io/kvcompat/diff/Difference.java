package io.kvcompat.diff;

import io.kvcompat.client.Protocol;
import io.kvcompat.comparison.Finding;
import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import io.kvcompat.reproduction.Reproduction;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not the same on a target as on the baseline.
 *
 * <p>The texts show what was compared: replies in text notation, one a line, where parts that were not compared stand
 * by their type, as <code>{integer}</code> say, and elements whose order was not compared are sorted. What is no reply stands in
 * round brackets: {@code (connection-lost)}, {@code (not run)}, {@code (no reply)}. A text of more than
 * {@value Finding#TEXT_LIMIT} characters is cut, its SHA-256 following.
 *
 * @param id the same in every run: scenario, step, protocol and other target
 * @param scenario the scenario's id
 * @param step the step's id; {@code check/NAME}, {@code metric/NAME} or {@code outcome} for what is no exchange
 * @param protocol the lane
 * @param baseline the name of the baseline target
 * @param other the name of the other target
 * @param kind what differs
 * @param severity how much it matters: the kind's default, or what the known difference says
 * @param verdict whether it was foreseen
 * @param knownId the known difference that matches it; null when unexpected
 * @param command what was sent to the baseline, in redis-cli's quoting, values over 4 KiB shortened; null for a frame
 *     that came out-of-band and for what is no exchange
 * @param baselineText what the baseline gave
 * @param otherText what the other target gave
 * @param note where the first difference is inside a long reply, and the like; null for nothing to add
 * @param follows whether the same lane of the scenario differed before, so that this may be a consequence
 * @param settings the settings that make it by their defaults alone, separated by commas, which the other server was
 *     given to find out; null when that is not so, or not known
 * @param reproduction how to see it again by hand; null while the scenario runs, as it is made from whole reports
 * @param alsoKnownIds the other known differences that each explain a part of it, where it takes several
 * @param consequence whether it only follows from the difference that {@code knownId} explains, in the same scenario
 */
public record Difference(
        String id,
        String scenario,
        String step,
        Protocol protocol,
        String baseline,
        String other,
        Kind kind,
        Severity severity,
        Verdict verdict,
        @Nullable String knownId,
        @Nullable String command,
        String baselineText,
        String otherText,
        @Nullable String note,
        boolean follows,
        @Nullable String settings,
        @Nullable Reproduction reproduction,
        List<String> alsoKnownIds,
        boolean consequence) {
    @API(status = Status.INTERNAL)
    public Difference {
        alsoKnownIds = List.copyOf(alsoKnownIds);
    }

    /** Makes one that is unexpected, or that one known difference explains as a whole. */
    public Difference(
            String id,
            String scenario,
            String step,
            Protocol protocol,
            String baseline,
            String other,
            Kind kind,
            Severity severity,
            Verdict verdict,
            @Nullable String knownId,
            @Nullable String command,
            String baselineText,
            String otherText,
            @Nullable String note,
            boolean follows,
            @Nullable String settings,
            @Nullable Reproduction reproduction) {
        this(
                id,
                scenario,
                step,
                protocol,
                baseline,
                other,
                kind,
                severity,
                verdict,
                knownId,
                command,
                baselineText,
                otherText,
                note,
                follows,
                settings,
                reproduction,
                List.of(),
                false);
    }

    /** Returns this difference as matched by a known one. */
    Difference knownAs(String entry, Severity entrySeverity) {
        return with(entrySeverity, Verdict.KNOWN, entry, note, settings, reproduction);
    }

    /** Returns this difference as explained by rules. */
    Difference explainedAs(String entry, Severity entrySeverity, List<String> others, boolean follows1) {
        return new Difference(
                id,
                scenario,
                step,
                protocol,
                baseline,
                other,
                kind,
                entrySeverity,
                Verdict.KNOWN,
                entry,
                command,
                baselineText,
                otherText,
                note,
                follows,
                settings,
                reproduction,
                others,
                follows1);
    }

    /** Returns this difference with one more remark. */
    Difference noting(String remark) {
        return with(severity, verdict, knownId, note == null ? remark : note + "; " + remark, settings, reproduction);
    }

    /** Returns this difference with how to see it again. */
    Difference reproducedBy(Reproduction how) {
        return with(severity, verdict, knownId, note, settings, how);
    }

    /** Returns this difference with what was found out about it. */
    Difference explainedBy(Explanation found) {
        return found.settings().isEmpty()
                ? reproducedBy(found.shortest())
                : with(severity, verdict, knownId, note, found.settings(), found.shortest())
                        .noting("only a default setting differs: " + found.settings());
    }

    private Difference with(
            Severity newSeverity,
            Verdict newVerdict,
            @Nullable String newKnownId,
            @Nullable String newNote,
            @Nullable String newSettings,
            @Nullable Reproduction newReproduction) {
        return new Difference(
                id,
                scenario,
                step,
                protocol,
                baseline,
                other,
                kind,
                newSeverity,
                newVerdict,
                newKnownId,
                command,
                baselineText,
                otherText,
                newNote,
                follows,
                newSettings,
                newReproduction,
                alsoKnownIds,
                consequence);
    }
}
