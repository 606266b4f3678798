package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.known.rule.Place.Parts;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Elements of a list that one side alone has; the others stay as they were, in their order.
 *
 * @param place where the list is
 * @param added what the other alone has
 * @param gone what the baseline alone has
 */
record ElementsChange(Place place, List<Template> added, List<Template> gone) implements Relation {
    @Override
    public @Nullable Rest reduce(
            Scene scene,
            Map<String, String> bindings,
            ComparedAnswer baseline,
            ComparedAnswer other,
            boolean outermost) {
        if (!outermost || !baseline.isSingle() || !other.isSingle()) {
            return null;
        }
        Parts parts =
                place.reduce(baseline.reply(), other.reply(), (left, right) -> reduce(scene, bindings, left, right));
        return parts == null ? null : new Rest(ComparedAnswer.of(parts.baseline()), ComparedAnswer.of(parts.other()));
    }

    private @Nullable Parts reduce(Scene scene, Map<String, String> bindings, Reply left, Reply right) {
        List<Reply> ours = Place.children(left);
        List<Reply> theirs = Place.children(right);
        if (ours == null || theirs == null) {
            return null;
        }
        List<Reply> restOfOurs = new ArrayList<>(ours);
        List<Reply> restOfTheirs = new ArrayList<>(theirs);
        boolean found =
                restOfTheirs.removeIf(one -> !ours.contains(one) && isOneOf(added, one, scene, false, bindings));
        found |= restOfOurs.removeIf(one -> !theirs.contains(one) && isOneOf(gone, one, scene, true, bindings));
        return found ? new Parts(Place.with(left, restOfOurs), Place.with(right, restOfTheirs)) : null;
    }

    private static boolean isOneOf(
            List<Template> templates, Reply reply, Scene scene, boolean baseline, Map<String, String> bindings) {
        String text = ComparedAnswer.text(reply);
        return templates.stream().anyMatch(one -> one.matches(text, scene, baseline, new HashMap<>(bindings)));
    }
}
