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
            if (fits(from, ours, scene, true, captured)) {
                for (Template to : other) {
                    if (fits(to, theirs, scene, false, new HashMap<>(captured))) {
                        return Rest.NONE;
                    }
                }
            }
        }
        return null;
    }

    /** Of an error whose code alone was compared there is no more. */
    private static boolean fits(
            Template template, ComparedAnswer answer, Scene scene, boolean isBaseline, Map<String, String> bindings) {
        String text = answer.text();
        boolean codeAlone = answer.isError() && text.indexOf(' ') < 0;
        return template.matches(text, scene, isBaseline, bindings)
                || answer.isError() && template.matches(answer.printed(), scene, isBaseline, bindings)
                || codeAlone && template.toString().startsWith(text + " ");
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
