package io.kvcompat.comparison;

import io.kvcompat.reply.Reply;
import io.kvcompat.result.Exchange;
import java.util.List;
import java.util.Optional;

/** Compares two recorded exchanges; a pure function of them, their policy and the servers' command tips. */
public final class Comparison {
    private Comparison() {}

    /**
     * Compares what one step gave on two targets.
     *
     * @param baseline the baseline's exchange, whose policy applies
     * @param other the other's exchange of the same step
     * @param baselineTips the command tips that the baseline publishes for the command
     * @param otherTips those of the other target
     * @return what differs; empty when nothing does
     */
    public static Optional<Finding> compare(
            Exchange baseline, Exchange other, List<String> baselineTips, List<String> otherTips) {
        return ExchangeComparison.compare(baseline, other, Loosening.of(baseline, baselineTips, otherTips));
    }

    /** Returns what differs where only the baseline's run, or only the other's, came to {@code exchange}. */
    public static Finding unmatched(Exchange exchange, boolean isBaseline) {
        String missing = exchange.isPush() ? ReplyTexts.NO_FRAME : ReplyTexts.NOT_RUN;
        Canonical canonical = new Canonical(exchange.command(), Loosening.of(exchange, List.of(), List.of()));
        List<Reply> replies = canonical.of(exchange.replies());
        String there = ReplyTexts.of(replies, exchange.failure());
        ComparedAnswer answer = ReplyTexts.answer(replies, exchange.failure());
        return new Finding(
                exchange.isPush() ? Kind.PUSH : Kind.OUTCOME,
                isBaseline ? there : missing,
                isBaseline ? missing : there,
                null,
                isBaseline ? answer : ComparedAnswer.ofText(missing),
                isBaseline ? ComparedAnswer.ofText(missing) : answer);
    }
}
