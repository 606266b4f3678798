package io.kvcompat.known.rule;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.BulkStringReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import io.kvcompat.reply.SimpleStringReply;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place inside two replies of one form, {@code * / flags}: {@code *} is each element or value, a number an element counted from
 * 0, a word the value of that field, of a map or of a list of keys and values alike.
 *
 * @param steps the way to it, from the outside in; none for the replies themselves
 */
record Place(List<String> steps) {
    /** What a change leaves of two parts. */
    record Parts(Reply baseline, Reply other) {}

    /** Takes a change away from two parts; null where it is not there. */
    interface Change {
        @Nullable
        Parts reduce(Reply baseline, Reply other);
    }

    /** Reads one; the steps are separated by slashes. */
    static Place parse(String text) {
        return new Place(text.isBlank() ? List.of() : List.of(text.strip().split("\\s*/\\s*")));
    }

    /** Returns both replies without a change at this place; null where it is nowhere there. */
    @Nullable
    Parts reduce(Reply baseline, Reply other, Change change) {
        return reduce(0, baseline, other, change);
    }

    private @Nullable Parts reduce(int at, Reply baseline, Reply other, Change change) {
        if (at == steps.size()) {
            return change.reduce(baseline, other);
        }
        List<Reply> ours = children(baseline);
        List<Reply> theirs = children(other);
        if (ours == null || theirs == null) {
            return null;
        }
        boolean changed = false;
        List<Reply> left = new ArrayList<>(ours);
        List<Reply> right = new ArrayList<>(theirs);
        String step = steps.get(at);
        if (step.equals("*")) {
            for (int i = 0; i < ours.size() && ours.size() == theirs.size(); i++) {
                changed |= put(reduce(at + 1, ours.get(i), theirs.get(i), change), left, i, right, i);
            }
        } else {
            int i = index(step, ours);
            int j = index(step, theirs);
            changed = i >= 0 && j >= 0 && put(reduce(at + 1, ours.get(i), theirs.get(j), change), left, i, right, j);
        }
        return changed ? new Parts(with(baseline, left), with(other, right)) : null;
    }

    private static boolean put(@Nullable Parts parts, List<Reply> left, int i, List<Reply> right, int j) {
        if (parts == null) {
            return false;
        }
        left.set(i, parts.baseline());
        right.set(j, parts.other());
        return true;
    }

    private static int index(String step, List<Reply> children) {
        if (step.chars().allMatch(Character::isDigit)) {
            int i = Integer.parseInt(step);
            return i < children.size() ? i : -1;
        }
        for (int i = 0; i + 1 < children.size(); i += 2) {
            if (step.equals(word(children.get(i)))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Returns the text of a string; null for another reply. */
    static @Nullable String word(Reply reply) {
        if (reply instanceof BulkStringReply bulk) {
            return bulk.value().utf8();
        }
        return reply instanceof SimpleStringReply simple ? simple.value().utf8() : null;
    }

    /** Returns the elements of an aggregate, the keys and values of a map in turn; null for what has none. */
    static @Nullable List<Reply> children(Reply reply) {
        if (reply instanceof ArrayReply array) {
            return array.items();
        }
        if (reply instanceof SetReply set) {
            return set.items();
        }
        if (reply instanceof PushReply push) {
            return push.items();
        }
        if (reply instanceof MapReply map) {
            List<Reply> all = new ArrayList<>();
            map.entries().forEach(entry -> {
                all.add(entry.key());
                all.add(entry.value());
            });
            return all;
        }
        return null;
    }

    /** Returns an aggregate of the type of {@code like} with other elements. */
    static Reply with(Reply like, List<Reply> children) {
        return switch (like.type()) {
            case SET -> new SetReply(children);
            case PUSH -> new PushReply(children);
            case MAP -> {
                List<MapReply.Entry> entries = new ArrayList<>();
                for (int i = 0; i + 1 < children.size(); i += 2) {
                    entries.add(new MapReply.Entry(children.get(i), children.get(i + 1)));
                }
                yield new MapReply(entries);
            }
            default -> new ArrayReply(children);
        };
    }
}
