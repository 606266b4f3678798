package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.known.rule.Fields.Field;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settings that one side does not know, in CONFIG GET and CONFIG SET.
 *
 * @param baselineLacks whether it is the baseline that does not know them
 * @param names their names in lower case
 * @param answers what CONFIG SET of such a setting may answer where it is known
 */
record OneSidedSettings(boolean baselineLacks, Set<String> names, List<Template> answers) implements Relation {
    @Override
    public @Nullable Rest reduce(
            Scene scene,
            Map<String, String> bindings,
            ComparedAnswer baseline,
            ComparedAnswer other,
            boolean outermost) {
        ComparedAnswer lacking = baselineLacks ? baseline : other;
        ComparedAnswer having = baselineLacks ? other : baseline;
        if (!outermost
                || !lacking.isSingle()
                || !having.isSingle()
                || !scene.name().equals("CONFIG")) {
            return null;
        }
        return switch (scene.word(1)) {
            case "SET" -> set(scene, lacking, having) ? Rest.NONE : null;
            case "GET" -> get(lacking.reply(), having.reply());
            default -> null;
        };
    }

    private boolean set(Scene scene, ComparedAnswer lacking, ComparedAnswer having) {
        for (int i = 2; scene.typed(i) != null; i += 2) {
            String typed = scene.typed(i);
            if (names.contains(scene.word(i).toLowerCase(Locale.ROOT))
                    && lacking.text()
                            .equals("-ERR Unknown option or number of arguments for CONFIG SET - '" + typed + "'")) {
                return answers.stream()
                        .anyMatch(one -> one.matches(having.text(), scene, !baselineLacks, new HashMap<>()));
            }
        }
        return false;
    }

    private @Nullable Rest get(Reply lacking, Reply having) {
        List<Field> some = Fields.MAP.of(lacking);
        List<Field> more = Fields.MAP.of(having);
        if (some == null || more == null) {
            return null;
        }
        Set<String> known = new HashSet<>();
        some.forEach(field -> known.add(field.name()));
        List<Field> rest = new ArrayList<>(more);
        boolean found =
                rest.removeIf(field -> names.contains(field.name()) && !known.contains(field.name()) && isText(field));
        if (!found) {
            return null;
        }
        ComparedAnswer left = ComparedAnswer.of(lacking);
        ComparedAnswer right = ComparedAnswer.of(Fields.MAP.with(having, rest));
        return baselineLacks ? new Rest(left, right) : new Rest(right, left);
    }

    private static boolean isText(Field field) {
        return Place.word(field.value()) != null;
    }
}
