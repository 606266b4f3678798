package io.kvcompat.result;

import org.jspecify.annotations.Nullable;

/**
 * What became of a scenario on one lane.
 *
 * @param status one of the four
 * @param reason why it was skipped, failed or errored, for people; null when passed
 */
public record Outcome(Status status, @Nullable String reason) {
    /** The closed set of outcomes. */
    public enum Status {
        PASSED("passed"),
        FAILED("failed"),
        SKIPPED("skipped"),
        ERRORED("errored");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** Returns the name used in JSON, docs and output. */
        public String label() {
            return label;
        }
    }

    /** Every check held. */
    public static final Outcome PASSED = new Outcome(Status.PASSED, null);

    /** Returns the outcome of a scenario of which a check did not hold. */
    public static Outcome failed(String reason) {
        return new Outcome(Status.FAILED, reason);
    }

    /** Returns the outcome of a scenario that did not run, or not to its end, for a reason that is not a fault. */
    public static Outcome skipped(String reason) {
        return new Outcome(Status.SKIPPED, reason);
    }

    /** Returns the outcome of a scenario that could not go on. */
    public static Outcome errored(String cause) {
        return new Outcome(Status.ERRORED, cause);
    }
}
