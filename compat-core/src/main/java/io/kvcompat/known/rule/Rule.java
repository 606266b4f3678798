package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change that is known: where it shows, and how the other's answer follows from the baseline's there.
 *
 * @param entry the id of the known difference that it belongs to
 * @param where where it shows
 * @param relation what the other makes of the baseline's answer
 * @param leaves what is another on the two sides afterwards, so that more may follow from it; null for what one side refused
 * @param scenarioReason why it names a scenario; empty where it names none
 */
record Rule(
        String entry,
        Where where,
        Relation relation,
        @Nullable Aftermath leaves,
        String scenarioReason) {
    /** Returns what is left of both answers; empty where this rule does not apply. */
    Optional<Relation.Rest> reduce(Scene scene, ComparedAnswer baseline, ComparedAnswer other, boolean outermost) {
        Map<String, String> bindings = new HashMap<>();
        return where.includes(scene, bindings)
                ? Optional.ofNullable(relation.reduce(scene, bindings, baseline, other, outermost))
                : Optional.empty();
    }

    /** Tells whether it is about this scene and begins with the baseline's answer. */
    boolean isNear(Scene scene, ComparedAnswer baseline) {
        Map<String, String> bindings = new HashMap<>();
        return where.includes(scene, bindings) && relation.isNear(scene, bindings, baseline);
    }
}
