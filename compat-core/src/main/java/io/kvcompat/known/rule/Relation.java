package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the other's answer follows from the baseline's; one of the few forms that a rule can have. */
interface Relation {
    /**
     * Returns what is left to explain of both answers when this is taken away; null where the other's is not what this makes of
     * the baseline's.
     *
     * @param scene where the answers were seen
     * @param bindings what the command's own text was found to hold; not to be changed
     * @param outermost whether these are the answers to the command, or to one that a transaction had queued, and not parts
     *     of them
     */
    @Nullable
    Rest reduce(
            Scene scene,
            Map<String, String> bindings,
            ComparedAnswer baseline,
            ComparedAnswer other,
            boolean outermost);

    /**
     * Tells whether what this takes away is touched by no other rule, so that a search need not try without it what it could
     * not finish with it.
     */
    default boolean isIndependent() {
        return false;
    }

    /** Tells whether the baseline's answer is what this begins with, so that the other's alone goes beyond it. */
    default boolean isNear(Scene scene, Map<String, String> bindings, ComparedAnswer baseline) {
        return false;
    }

    /**
     * What is left of two answers.
     *
     * @param baseline of the baseline's
     * @param other of the other's
     */
    record Rest(ComparedAnswer baseline, ComparedAnswer other) {
        private static final ComparedAnswer NOTHING = new ComparedAnswer(java.util.List.of(), "");

        /** Nothing is left. */
        static final Rest NONE = new Rest(NOTHING, NOTHING);
    }
}
