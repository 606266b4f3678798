package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.reply.ArrayReply;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole reply of one side is one text, and that of the other another, with captures that both share.
 *
 * @param baseline the texts of which the baseline's is one
 * @param other the texts of which the other's is one
 * @param anywhere whether it is about parts of replies as well
 * @param items the option behind which the number of elements of the other's array stands; null for any number
 */
record ReplyRelation(
        List<Template> baseline,
        List<Template> other,
        boolean anywhere,
        @Nullable String items) implements Relation {
    @Override
    public @Nullable Rest reduce(
            Scene scene, Map<String, String> bindings, ComparedAnswer ours, ComparedAnswer theirs, boolean outermost) {
        if (!outermost && !anywhere || !hasItsNumber(scene, ours, theirs)) {
            return null;
        }
        for (Template from : baseline) {
            Map<String, String> captured = new HashMap<>(bindings);
            if (from.matches(ours.text(), scene, true, captured)) {
                for (Template to : other) {
                    if (to.matches(theirs.text(), scene, false, new HashMap<>(captured))) {
                        return Rest.NONE;
                    }
                }
            }
        }
        return null;
    }

    private boolean hasItsNumber(Scene scene, ComparedAnswer ours, ComparedAnswer theirs) {
        if (items == null) {
            return true;
        }
        ComparedAnswer some = theirs.isSingle() && theirs.reply() instanceof ArrayReply ? theirs : ours;
        if (!some.isSingle() || !(some.reply() instanceof ArrayReply array)) {
            return true;
        }
        for (int i = 1; scene.typed(i + 1) != null; i++) {
            if (scene.word(i).equals(items.toUpperCase(Locale.ROOT))) {
                return Integer.toString(array.items().size()).equals(scene.typed(i + 1));
            }
        }
        return true;
    }

    @Override
    public boolean isNear(Scene scene, Map<String, String> bindings, ComparedAnswer ours) {
        return baseline.stream().anyMatch(from -> from.matches(ours.text(), scene, true, new HashMap<>(bindings)));
    }
}
