package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.known.rule.Fields.Field;
import io.kvcompat.known.rule.Place.Parts;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fields that one side alone has, or whose name or value is another.
 *
 * @param form how the fields stand in the reply
 * @param place where the fields are
 * @param added by name: what the value of a field is that the other alone has
 * @param gone by name: what the value of a field is that the baseline alone has
 * @param renamed the other's name by the baseline's, the value being the same
 * @param changed by name: both values
 */
record FieldsChange(
        Fields form,
        Place place,
        Map<String, Template> added,
        Map<String, Template> gone,
        Map<String, String> renamed,
        Map<String, Values> changed)
        implements Relation {
    /** The values of one field on both sides. */
    record Values(Template baseline, Template other) {}

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
        List<Field> ours = form.of(left);
        List<Field> theirs = form.of(right);
        if (ours == null || theirs == null) {
            return null;
        }
        if (isMasked(ours) && isMasked(theirs)) {
            return masked(ours, theirs, left, right);
        }
        Set<String> left1 = names(ours);
        Set<String> right1 = names(theirs);
        List<Field> restOfOurs = new ArrayList<>(ours);
        List<Field> restOfTheirs = new ArrayList<>(theirs);
        boolean found = restOfTheirs.removeIf(
                field -> !left1.contains(field.name()) && fits(added.get(field.name()), field, scene, false, bindings));
        found |= restOfOurs.removeIf(
                field -> !right1.contains(field.name()) && fits(gone.get(field.name()), field, scene, true, bindings));
        found |= rename(restOfOurs, restOfTheirs, left1, right1);
        found |= change(scene, bindings, restOfOurs, restOfTheirs);
        return found ? new Parts(form.with(left, restOfOurs), form.with(right, restOfTheirs)) : null;
    }

    /** Tells whether of the names, too, the types alone were compared. */
    private static boolean isMasked(List<Field> fields) {
        return !fields.isEmpty()
                && fields.stream().allMatch(field -> field.name().startsWith("{"));
    }

    private @Nullable Parts masked(List<Field> ours, List<Field> theirs, Reply left, Reply right) {
        int more = theirs.size() - ours.size();
        boolean known = more > 0
                && more <= added.size()
                && theirs.subList(ours.size(), theirs.size()).stream()
                        .allMatch(field -> ComparedAnswer.text(field.value()).startsWith("{"));
        return known ? new Parts(left, form.with(right, theirs.subList(0, ours.size()))) : null;
    }

    private static Set<String> names(List<Field> fields) {
        Set<String> names = new HashSet<>();
        fields.forEach(field -> names.add(field.name()));
        return names;
    }

    private static boolean fits(
            @Nullable Template value, Field field, Scene scene, boolean baseline, Map<String, String> bindings) {
        return value != null && value.matches(text(field), scene, baseline, new HashMap<>(bindings));
    }

    private static String text(Field field) {
        return field.text().isEmpty() ? ComparedAnswer.text(field.value()) : String.valueOf(Place.word(field.value()));
    }

    private boolean rename(List<Field> ours, List<Field> theirs, Set<String> ourNames, Set<String> theirNames) {
        boolean found = false;
        for (Map.Entry<String, String> names : renamed.entrySet()) {
            if (!ourNames.contains(names.getValue()) && !theirNames.contains(names.getKey())) {
                Field left = take(names.getKey(), ours);
                Field right = take(names.getValue(), theirs);
                if (left != null && right != null && left.value().equals(right.value())) {
                    ours.remove(left);
                    theirs.remove(right);
                    found = true;
                }
            }
        }
        return found;
    }

    private boolean change(Scene scene, Map<String, String> bindings, List<Field> ours, List<Field> theirs) {
        boolean found = false;
        for (Map.Entry<String, Values> values : changed.entrySet()) {
            Field left = take(values.getKey(), ours);
            Field right = take(values.getKey(), theirs);
            Map<String, String> captured = new HashMap<>(bindings);
            if (left != null
                    && right != null
                    && !left.value().equals(right.value())
                    && values.getValue().baseline().matches(text(left), scene, true, captured)
                    && values.getValue().other().matches(text(right), scene, false, captured)) {
                ours.remove(left);
                theirs.remove(right);
                found = true;
            }
        }
        return found;
    }

    private static @Nullable Field take(String name, List<Field> fields) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
