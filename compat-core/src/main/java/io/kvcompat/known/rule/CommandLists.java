package io.kvcompat.known.rule;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyType;
import io.kvcompat.reply.SetReply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes commands that one side does not know out of what both tell about commands. */
final class CommandLists {
    /** Where COMMAND INFO has the subcommands of a command. */
    private static final int SUBCOMMANDS = 9;

    private CommandLists() {}

    /** What is left of both replies. */
    record Lists(Reply lacking, Reply having) {}

    /** Takes names out of a list of names, or of one that describes each; null where none is there. */
    static @Nullable Lists withoutElements(Set<String> names, Reply lacking, Reply having) {
        List<Reply> some = Place.children(lacking);
        List<Reply> more = Place.children(having);
        if (some == null || more == null) {
            return null;
        }
        Set<String> known = new HashSet<>();
        some.forEach(one -> known.add(nameOf(one)));
        List<Reply> rest = new ArrayList<>(more);
        boolean found = rest.removeIf(one -> names.contains(nameOf(one)) && !known.contains(nameOf(one)));
        Lists inside = inside(names, new Lists(lacking, Place.with(having, rest)));
        return inside != null ? inside : found ? new Lists(lacking, Place.with(having, rest)) : null;
    }

    /** Takes commands out of COMMAND INFO, where a null stands for each that is not known. */
    static @Nullable Lists withoutInfo(Set<String> names, Reply lacking, Reply having) {
        List<Reply> some = Place.children(lacking);
        List<Reply> more = Place.children(having);
        if (some == null || more == null) {
            return null;
        }
        if (some.size() != more.size()) {
            return withoutElements(names, lacking, having);
        }
        List<Reply> left = new ArrayList<>();
        List<Reply> right = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            boolean oneSided = isNull(some.get(i)) && names.contains(nameOf(more.get(i))) && isInfo(more.get(i));
            if (!oneSided) {
                left.add(some.get(i));
                right.add(more.get(i));
            }
        }
        Lists rest = new Lists(Place.with(lacking, left), Place.with(having, right));
        Lists inside = inside(names, rest);
        return inside != null ? inside : left.size() < some.size() ? rest : null;
    }

    /** Takes subcommands out of the descriptions of their commands. */
    private static @Nullable Lists inside(Set<String> names, Lists lists) {
        List<Reply> left = new ArrayList<>(Place.children(lists.lacking()));
        List<Reply> right = new ArrayList<>(Place.children(lists.having()));
        boolean found = false;
        for (int i = 0; left.size() == right.size() && i < left.size(); i++) {
            if (isInfo(left.get(i))
                    && isInfo(right.get(i))
                    && nameOf(left.get(i)).equals(nameOf(right.get(i)))) {
                List<Reply> ours = new ArrayList<>(Place.children(left.get(i)));
                List<Reply> theirs = new ArrayList<>(Place.children(right.get(i)));
                Lists rest = ours.size() > SUBCOMMANDS && theirs.size() > SUBCOMMANDS
                        ? withoutElements(names, ours.get(SUBCOMMANDS), theirs.get(SUBCOMMANDS))
                        : null;
                if (rest != null) {
                    ours.set(SUBCOMMANDS, rest.lacking());
                    theirs.set(SUBCOMMANDS, rest.having());
                    left.set(i, Place.with(left.get(i), ours));
                    right.set(i, Place.with(right.get(i), theirs));
                    found = true;
                }
            }
        }
        return found ? new Lists(Place.with(lists.lacking(), left), Place.with(lists.having(), right)) : null;
    }

    /** Takes commands out of COMMAND DOCS, a map from names to descriptions, also inside of descriptions. */
    static @Nullable Lists withoutDocs(Set<String> names, Reply lacking, Reply having) {
        List<Reply> some = Place.children(lacking);
        List<Reply> more = Place.children(having);
        if (some == null || more == null || some.size() % 2 != 0 || more.size() % 2 != 0) {
            return null;
        }
        Set<String> known = new HashSet<>();
        for (int i = 0; i < some.size(); i += 2) {
            known.add(nameOf(some.get(i)));
        }
        List<Reply> rest = new ArrayList<>();
        for (int i = 0; i < more.size(); i += 2) {
            String name = nameOf(more.get(i));
            if (known.contains(name) || !names.contains(name) || !isDocs(more.get(i + 1))) {
                rest.add(more.get(i));
                rest.add(more.get(i + 1));
            }
        }
        Lists lists = new Lists(lacking, Place.with(having, rest));
        Place.Parts inside = new Place(List.of("*", "subcommands")).reduce(lists.lacking(), lists.having(), (a, b) -> {
            Lists left = withoutDocs(names, a, b);
            return left == null ? null : new Place.Parts(left.lacking(), left.having());
        });
        if (inside != null) {
            return new Lists(inside.baseline(), inside.other());
        }
        return rest.size() < more.size() ? lists : null;
    }

    private static String nameOf(Reply reply) {
        String word = Place.word(reply);
        if (word != null) {
            return word;
        }
        List<Reply> children = Place.children(reply);
        String first = children == null || children.isEmpty() ? null : Place.word(children.get(0));
        return first == null ? "" : first;
    }

    private static boolean isNull(Reply reply) {
        return reply.type() == ReplyType.NULL
                || reply.type() == ReplyType.NULL_BULK
                || reply.type() == ReplyType.NULL_ARRAY;
    }

    private static boolean isInfo(Reply reply) {
        return reply instanceof ArrayReply info
                && info.items().size() >= 7
                && info.items().get(1).type() == ReplyType.INTEGER
                && (info.items().get(2) instanceof ArrayReply || info.items().get(2) instanceof SetReply);
    }

    private static boolean isDocs(Reply reply) {
        List<Reply> parts = Place.children(reply);
        return parts != null
                && parts.stream().map(Place::word).anyMatch(word -> "summary".equals(word) || "module".equals(word));
    }
}
