package io.kvcompat.known.rule;

import io.kvcompat.comparison.ComparedAnswer;
import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keyspace events that one side alone publishes, or under another name.
 *
 * @param added events that the other alone publishes
 * @param gone events that the baseline alone publishes
 * @param renamed the other's name of an event by the baseline's
 */
record EventsChange(Set<String> added, Set<String> gone, Map<String, String> renamed) implements Relation {
    private static final String NO_FRAME = "(no frame)";

    @Override
    public @Nullable Rest reduce(
            Scene scene,
            Map<String, String> bindings,
            ComparedAnswer baseline,
            ComparedAnswer other,
            boolean outermost) {
        if (scene.command() != null) {
            return null;
        }
        String ours = event(baseline);
        String theirs = event(other);
        boolean known;
        if (ours == null && theirs != null) {
            known = baseline.absence().equals(NO_FRAME) && added.contains(theirs);
        } else if (ours != null && theirs == null) {
            known = other.absence().equals(NO_FRAME) && gone.contains(ours);
        } else {
            known = ours != null
                    && theirs != null
                    && theirs.equals(renamed.get(ours))
                    && without(baseline, ours).equals(without(other, theirs));
        }
        return known ? Rest.NONE : null;
    }

    /** Returns the event that a message tells; null for what is no such message. */
    private static @Nullable String event(ComparedAnswer answer) {
        List<String> words = words(answer);
        if (words.size() < 3) {
            return null;
        }
        String channel = words.get(words.size() - 2);
        if (channel.startsWith("__keyevent@")) {
            return channel.substring(channel.indexOf("__:") + 3);
        }
        return channel.startsWith("__keyspace@") ? words.get(words.size() - 1) : null;
    }

    private static List<String> without(ComparedAnswer answer, String event) {
        List<String> words = words(answer);
        words.replaceAll(word -> word.equals(event)
                ? ""
                : word.startsWith("__keyevent@") && word.endsWith("__:" + event)
                        ? word.substring(0, word.length() - event.length())
                        : word);
        return words;
    }

    private static List<String> words(ComparedAnswer answer) {
        List<String> words = new ArrayList<>();
        if (answer.isSingle()) {
            Reply reply = answer.reply();
            List<Reply> items = reply instanceof PushReply push
                    ? push.items()
                    : reply instanceof ArrayReply array ? array.items() : List.of();
            items.forEach(item -> words.add(String.valueOf(Place.word(item))));
        }
        return words;
    }
}
