package io.kvcompat.comparison;

import io.kvcompat.command.Command;
import io.kvcompat.result.Exchange;
import io.kvcompat.result.Policy;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a comparison is loosened, from the step's policy, the command tips, {@link UnpromisedOrder} and {@link
 * NeedlessTips}.
 *
 * @param ignored nothing is compared
 * @param typeOnly the type of the reply alone; errors by code
 * @param values whether values are compared, or their types only
 * @param negatives whether negative integers are compared although values are not
 * @param order which aggregates are compared in any order
 * @param within the greatest difference of two numbers; null where numbers are compared like anything else
 * @param pattern what both replies must match instead of agreeing; null for nothing
 */
record Loosening(
        boolean ignored,
        boolean typeOnly,
        boolean values,
        boolean negatives,
        Order order,
        @Nullable Double within,
        @Nullable Pattern pattern) {
    /** Which aggregates are compared in any order; sets always are. */
    enum Order {
        KEPT,
        OUTERMOST_FREE,
        FREE
    }

    static final Loosening NONE = new Loosening(false, false, true, true, Order.KEPT, null, null);

    static Loosening of(Exchange exchange, List<String> baselineTips, List<String> otherTips) {
        Policy policy = exchange.policy();
        return switch (policy.match()) {
            case IGNORED -> new Loosening(true, false, true, true, Order.KEPT, null, null);
            case TYPE -> new Loosening(false, true, false, false, Order.KEPT, null, null);
            case MATCHING ->
                new Loosening(
                        false, false, true, true, Order.KEPT, null, Pattern.compile(String.valueOf(policy.pattern())));
            // Whoever gives a reason for comparing exactly means it, whatever the servers promise.
            case EXACT -> policy.reason() != null ? NONE : byTips(exchange, baselineTips, otherTips);
            case SHAPE -> byTips(exchange, baselineTips, otherTips).shape(false);
            case WITHIN -> byTips(exchange, baselineTips, otherTips).within(policy.within());
            case UNORDERED -> byTips(exchange, baselineTips, otherTips).atLeast(Order.OUTERMOST_FREE);
            case UNORDERED_DEEP -> byTips(exchange, baselineTips, otherTips).atLeast(Order.FREE);
        };
    }

    private static Loosening byTips(Exchange exchange, List<String> baselineTips, List<String> otherTips) {
        Loosening loosening = NONE.atLeast(UnpromisedOrder.of(exchange.command()));
        if (both("nondeterministic_output_order", baselineTips, otherTips)) {
            loosening = loosening.atLeast(UnpromisedOrder.byTip(exchange.command()));
        }
        boolean valuesFree = both("nondeterministic_output", baselineTips, otherTips)
                && !NeedlessTips.isNeedless(exchange.command());
        // A negative number is an answer of its own: -1 for a key that does not expire, -2 for no key.
        return valuesFree ? loosening.shape(!isAboutMemory(exchange.command())) : loosening;
    }

    /** What is measured of memory may be below zero: bytes of fragmentation. */
    private static boolean isAboutMemory(@Nullable Command command) {
        return command != null && command.name().equals("MEMORY");
    }

    private static boolean both(String tip, List<String> baselineTips, List<String> otherTips) {
        return baselineTips.contains(tip) && otherTips.contains(tip);
    }

    private Loosening shape(boolean withNegatives) {
        return new Loosening(ignored, typeOnly, false, withNegatives, order, within, pattern);
    }

    /** Numbers may differ, the rest is compared: this says more of the reply than a tip, which it overrules. */
    private Loosening within(double difference) {
        return new Loosening(ignored, typeOnly, true, true, order, difference, pattern);
    }

    Loosening atLeast(Order other) {
        Order looser = order.compareTo(other) >= 0 ? order : other;
        return new Loosening(ignored, typeOnly, values, negatives, looser, within, pattern);
    }
}
