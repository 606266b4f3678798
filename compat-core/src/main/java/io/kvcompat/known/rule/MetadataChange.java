package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What COMMAND INFO or COMMAND DOCS tells of a command is another, field by field.
 *
 * @param changes by the command's name in lower case: by field, what it holds on each side
 */
record MetadataChange(Map<String, Map<String, Values>> changes) implements Relation {
    /**
     * What a field holds, in the text of {@link Metadata}.
     *
     * @param baseline empty where the baseline lacks the field
     * @param other empty where the other lacks it
     * @param words of a list of words, instead: what is added to it, with a plus before it, and gone from it, with a minus
     */
    record Values(String baseline, String other, List<String> words) {
        boolean fit(String left, String right) {
            if (words.isEmpty()) {
                return baseline.equals(left) && other.equals(right);
            }
            TreeSet<String> expected = new TreeSet<>(List.of(left.split(" ")));
            for (String word : words) {
                String name = word.substring(1);
                if (!(word.startsWith("+") ? expected.add(name) : expected.remove(name))) {
                    return false;
                }
            }
            expected.remove("");
            return String.join(" ", expected).equals(right);
        }
    }

    @Override
    public @Nullable Rest reduce(
            Scene scene,
            Map<String, String> bindings,
            ComparedAnswer baseline,
            ComparedAnswer other,
            boolean outermost) {
        if (!outermost
                || !baseline.isSingle()
                || !other.isSingle()
                || !scene.name().equals("COMMAND")) {
            return null;
        }
        TreeMap<String, TreeMap<String, String>> ours = Metadata.of(scene.word(1), baseline.reply());
        TreeMap<String, TreeMap<String, String>> theirs = Metadata.of(scene.word(1), other.reply());
        if (ours == null || theirs == null || !ours.keySet().equals(theirs.keySet())) {
            return null;
        }
        boolean found = false;
        for (Map.Entry<String, TreeMap<String, String>> command : ours.entrySet()) {
            TreeMap<String, String> beside = theirs.getOrDefault(command.getKey(), new TreeMap<>());
            for (Map.Entry<String, Values> change :
                    changes.getOrDefault(command.getKey(), Map.of()).entrySet()) {
                found |= take(change.getKey(), change.getValue(), command.getValue(), beside);
            }
        }
        return found
                ? new Rest(ComparedAnswer.of(Metadata.reply(ours)), ComparedAnswer.of(Metadata.reply(theirs)))
                : null;
    }

    private static boolean take(String field, Values values, Map<String, String> ours, Map<String, String> theirs) {
        String left = ours.getOrDefault(field, "");
        String right = theirs.getOrDefault(field, "");
        if (left.equals(right) || !values.fit(left, right)) {
            return false;
        }
        ours.remove(field);
        theirs.remove(field);
        return true;
    }
}
