package io.kvcompat.internal.guard;

import io.kvcompat.reply.Bytes;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells whether a command about clients means sessions of the run alone.
 *
 * @param ids their ids
 * @param isOurUser tells whether a user was made by the run
 */
record OwnClientFilter(Set<Long> ids, Predicate<String> isOurUser) {
    boolean areMeant(List<Bytes> parts) {
        List<String> words = parts.stream().map(Bytes::utf8).toList();
        return switch (CommandReach.word(parts, 1)) {
            case "UNBLOCK" -> words.size() > 2 && isOwn(words.get(2));
            case "TRACKING" -> areNamed(parts, words, 3, "REDIRECT");
            case "KILL" -> words.size() > 3 && (areNamed(parts, words, 2, "ID") || areUsers(parts, words));
            default -> false;
        };
    }

    /** Tells whether {@code filter} is there, followed by ids, and all of them are own. */
    private boolean areNamed(List<Bytes> parts, List<String> words, int from, String filter) {
        boolean any = false;
        for (int i = from; i < words.size(); i++) {
            if (!CommandReach.word(parts, i).equals(filter)) {
                continue;
            }
            int first = i + 1;
            int next = first;
            while (next < words.size() && (next == first || words.get(next).matches("[0-9]+"))) {
                if (!isOwn(words.get(next))) {
                    return false;
                }
                next++;
            }
            any |= next > first;
        }
        return any;
    }

    private boolean areUsers(List<Bytes> parts, List<String> words) {
        for (int i = 2; i + 1 < words.size(); i += 2) {
            if (CommandReach.word(parts, i).equals("USER") && isOurUser.test(words.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn(String text) {
        return text.matches("[0-9]{1,18}") && ids.contains(Long.parseLong(text));
    }
}
