package io.kvcompat.comparison;

import io.kvcompat.internal.redaction.Mask;
import io.kvcompat.reply.Reply;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Failure;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The comparison of one exchange; {@link Comparison} is its door. */
final class ExchangeComparison {
    private final Exchange baseline;
    private final Exchange other;
    private final Loosening loosening;
    private final Canonical canonical;
    private final UnaryOperator<List<Reply>> pages;

    private ExchangeComparison(Exchange baseline, Exchange other, Loosening loosening) {
        this.baseline = baseline;
        this.other = other;
        this.loosening = loosening;
        this.canonical = new Canonical(baseline.command(), loosening);
        this.pages = ScanPages.of(baseline.command(), baseline.replies(), other.replies());
    }

    static Optional<Finding> compare(Exchange baseline, Exchange other, Loosening loosening) {
        boolean sameFailure = kind(baseline.failure()) == kind(other.failure());
        if (loosening.ignored() || sameFailure && baseline.replies().equals(other.replies())) {
            return Optional.empty();
        }
        ExchangeComparison comparison = new ExchangeComparison(baseline, other, loosening);
        return sameFailure ? comparison.replies() : Optional.of(comparison.finding(comparison.failureKind(), null));
    }

    private static Failure.@Nullable Kind kind(@Nullable Failure failure) {
        return failure == null ? null : compared(failure.kind());
    }

    /**
     * Returns what a failure counts as: the server ended the session, and whether the next command was written before the
     * client had learned of it is a race.
     */
    static Failure.Kind compared(Failure.Kind kind) {
        return kind == Failure.Kind.NOT_SENT ? Failure.Kind.CONNECTION_LOST : kind;
    }

    private Kind failureKind() {
        boolean push = baseline.isPush()
                || kind(baseline.failure()) == Failure.Kind.NO_PUSH
                || kind(other.failure()) == Failure.Kind.NO_PUSH;
        return push ? Kind.PUSH : Kind.CONNECTION;
    }

    private Optional<Finding> replies() {
        if (loosening.pattern() != null && allMatch(loosening.pattern())) {
            return Optional.empty();
        }
        List<Reply> left = shown(baseline);
        List<Reply> right = shown(other);
        if (!left.equals(right) && Mask.areOfSeveralKeys(left, right)) {
            // Of two runs: what is masked tells nothing of the other.
            left = Mask.withoutKeys(left);
            right = Mask.withoutKeys(right);
        }
        if (left.equals(right)) {
            return Optional.empty();
        }
        if (left.size() != right.size()) {
            return Optional.of(finding(
                    baseline.isPush() ? Kind.PUSH : Kind.TYPE, left.size() + " replies against " + right.size()));
        }
        Discrepancy found = discrepancy(left, right);
        if (found == null) {
            return Optional.empty();
        }
        Kind kind = baseline.isPush() ? Kind.PUSH : found.kind();
        return Optional.of(finding(kind, found.path().isEmpty() ? null : found.note()));
    }

    /** Returns replies as they are compared: what is noise stands by its type. */
    private List<Reply> shown(Exchange exchange) {
        List<String> noise = baseline.policy().noise();
        return canonical.of(pages.apply(exchange.replies()).stream()
                .map(reply -> NoiseMask.apply(noise, reply))
                .toList());
    }

    private @Nullable Discrepancy discrepancy(List<Reply> left, List<Reply> right) {
        Canonical unordered = new Canonical(baseline.command(), Loosening.NONE.atLeast(Loosening.Order.FREE));
        return new ReplyComparison(loosening.within(), unordered::of).compareAll(left, right);
    }

    private boolean allMatch(Pattern pattern) {
        Canonical plain = new Canonical(null, Loosening.NONE);
        return plain.of(baseline.replies()).stream().allMatch(reply -> matches(pattern, reply))
                && plain.of(other.replies()).stream().allMatch(reply -> matches(pattern, reply))
                && baseline.replies().size() == other.replies().size();
    }

    private static boolean matches(Pattern pattern, Reply reply) {
        try {
            return pattern.matcher(reply.toString()).matches();
        } catch (StackOverflowError e) {
            // java.util.regex recurses on alternatives; a reply too long for the pattern does not match it.
            return false;
        }
    }

    private Finding finding(Kind kind, @Nullable String note) {
        List<Reply> left = shown(baseline);
        List<Reply> right = shown(other);
        return new Finding(
                kind,
                ReplyTexts.of(left, baseline.failure()),
                ReplyTexts.of(right, other.failure()),
                note,
                ReplyTexts.answer(left, baseline.failure()),
                ReplyTexts.answer(right, other.failure()));
    }
}
