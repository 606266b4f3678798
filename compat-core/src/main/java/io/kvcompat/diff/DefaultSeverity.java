package io.kvcompat.diff;

import io.kvcompat.comparison.Finding;
import io.kvcompat.comparison.Kind;
import io.kvcompat.comparison.Severity;
import java.util.Locale;

/** Says how much a difference matters that no known difference covers: by its kind, and by which side has what. */
final class DefaultSeverity {
    private DefaultSeverity() {}

    static Severity of(Finding finding) {
        boolean added = finding.kind() == Kind.MISSING_COMMAND && isUnknown(finding.baselineText());
        // What only the other server has breaks nobody who comes from the baseline.
        return added ? Severity.INFORMATIONAL : finding.kind().defaultSeverity();
    }

    private static boolean isUnknown(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("-\"", "-");
        return lower.startsWith("-err unknown command") || lower.startsWith("-err unknown subcommand");
    }
}
