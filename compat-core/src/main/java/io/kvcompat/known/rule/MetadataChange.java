package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.reply.Bytes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What COMMAND INFO or COMMAND DOCS tells of a command is another, field by field.
 *
 * @param changes by the command's name in lower case: by field, what it holds on each side
 */
record MetadataChange(Map<String, Map<String, Values>> changes) implements Relation {
    /** Stands for every command. */
    private static final String EVERY = "*";

    /**
     * What a field holds, in the text of {@link Metadata}; what is empty is not there.
     *
     * @param baseline of the baseline
     * @param other of the other
     * @param words of a list of words, instead: what is added to it, with a plus before it, and gone from it, with a minus
     * @param digest of long texts, instead: how the SHA-256 of both begins
     */
    record Values(String baseline, String other, List<String> words, String digest) {
        boolean fit(String left, String right) {
            if (!digest.isEmpty()) {
                return Bytes.of(left + "\0" + right).sha256().startsWith(digest);
            }
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
            for (String name : List.of(command.getKey(), EVERY)) {
                for (Map.Entry<String, Values> change :
                        changes.getOrDefault(name, Map.of()).entrySet()) {
                    found |= take(change.getKey(), change.getValue(), command.getValue(), beside);
                }
            }
        }
        return found
                ? new Rest(ComparedAnswer.of(Metadata.reply(ours)), ComparedAnswer.of(Metadata.reply(theirs)))
                : null;
    }

    @Override
    public boolean isIndependent() {
        return true;
    }

    private static boolean take(
            String field, Values values, TreeMap<String, String> ours, TreeMap<String, String> theirs) {
        TreeSet<String> fields = new TreeSet<>();
        if (field.endsWith(EVERY)) {
            String prefix = field.substring(0, field.length() - 1);
            fields.addAll(ours.keySet());
            fields.addAll(theirs.keySet());
            fields.removeIf(
                    one -> !one.startsWith(prefix) || ours.getOrDefault(one, "").equals(theirs.getOrDefault(one, "")));
        } else {
            fields.add(field);
        }
        String left = text(fields, ours);
        String right = text(fields, theirs);
        if (left.equals(right) || !values.fit(left, right)) {
            return false;
        }
        ours.keySet().removeAll(fields);
        theirs.keySet().removeAll(fields);
        return true;
    }

    /** Returns what a field holds; of several fields, each on a line with its name. */
    private static String text(TreeSet<String> fields, TreeMap<String, String> from) {
        if (fields.size() == 1) {
            return from.getOrDefault(fields.first(), "");
        }
        return fields.stream()
                .map(field -> field + "=" + from.getOrDefault(field, ""))
                .collect(Collectors.joining("\n"));
    }
}
