package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.known.rule.Fields.Field;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fields that one side alone tells of itself, in INFO, MEMORY STATS or CLIENT LIST: in the reply, where a script lists their names,
 * and where one of them was looked at.
 *
 * @param baselineLacks whether it is the baseline that does not tell them
 * @param of what tells them, {@code INFO} say
 * @param names their names
 */
record OneSidedFields(boolean baselineLacks, String of, Set<String> names) implements Relation {
    @Override
    public @Nullable Rest reduce(
            Scene scene,
            Map<String, String> bindings,
            ComparedAnswer baseline,
            ComparedAnswer other,
            boolean outermost) {
        ComparedAnswer lacking = baselineLacks ? baseline : other;
        ComparedAnswer having = baselineLacks ? other : baseline;
        if (scene.subject() != null) {
            String looked = scene.subject();
            boolean known = looked.startsWith(of)
                    && names.contains(looked.substring(looked.lastIndexOf(' ') + 1))
                    && lacking.text().equals(Scene.NOT_OBSERVED);
            return known ? Rest.NONE : null;
        }
        if (!outermost || !lacking.isSingle() || !having.isSingle()) {
            return null;
        }
        ComparedAnswer rest = without(scene, lacking.reply(), having.reply());
        if (rest == null) {
            return null;
        }
        return baselineLacks ? new Rest(lacking, rest) : new Rest(rest, lacking);
    }

    private @Nullable ComparedAnswer without(Scene scene, Reply lacking, Reply having) {
        if ((scene.name() + " " + scene.word(1)).startsWith(of)) {
            for (Fields form : Fields.values()) {
                List<Field> some = form.of(lacking);
                List<Field> more = form.of(having);
                ComparedAnswer rest = some == null || more == null ? null : without(form, some, more, having);
                if (rest != null) {
                    return rest;
                }
            }
            return null;
        }
        String first = of.contains(" ") ? of.substring(0, of.indexOf(' ')) : of;
        return scene.circumstances().script().contains("'" + first + "'")
                        || scene.name().equals("EVAL")
                ? listed(lacking, having)
                : null;
    }

    private @Nullable ComparedAnswer without(Fields form, List<Field> some, List<Field> more, Reply having) {
        Set<String> known = new HashSet<>();
        some.forEach(field -> known.add(field.name()));
        List<Field> rest = new ArrayList<>(more);
        boolean found = rest.removeIf(field -> names.contains(field.name()) && !known.contains(field.name()));
        return found ? ComparedAnswer.of(form.with(having, rest)) : null;
    }

    /** Names in a list, or in a text with blanks between them. */
    private @Nullable ComparedAnswer listed(Reply lacking, Reply having) {
        List<Reply> some = Place.children(lacking);
        List<Reply> more = Place.children(having);
        if (some != null && more != null) {
            Set<Reply> known = new HashSet<>(some);
            List<Reply> rest = new ArrayList<>(more);
            boolean found =
                    rest.removeIf(one -> names.contains(String.valueOf(Place.word(one))) && !known.contains(one));
            return found ? ComparedAnswer.of(Place.with(having, rest)) : null;
        }
        if (!(lacking instanceof BulkStringReply fewer) || !(having instanceof BulkStringReply further)) {
            return null;
        }
        Set<String> known = new HashSet<>(List.of(fewer.value().utf8().split(" ")));
        List<String> words = new ArrayList<>(List.of(further.value().utf8().split(" ")));
        boolean found = words.removeIf(word -> names.contains(word) && !known.contains(word));
        return found ? ComparedAnswer.of(new BulkStringReply(Bytes.of(String.join(" ", words)))) : null;
    }
}
