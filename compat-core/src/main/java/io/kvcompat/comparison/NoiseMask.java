package io.kvcompat.comparison;

import io.kvcompat.reply.ArrayReply;
import io.kvcompat.reply.AttributeReply;
import io.kvcompat.reply.MapReply;
import io.kvcompat.reply.PushReply;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.SetReply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a reply in which two instances of one server differ, leaf by leaf, and which are therefore not compared.
 *
 * <p>Parts are named by paths: {@code [3]} for the item at place 3 (from 0), <code>{"key"}</code> for the value of a map's
 * entry, one after the other to any depth; the empty path is the reply as a whole, and one that ends in {@code [~]} is the
 * order of the items there. Pure functions, safe for use by several threads.
 */
public final class NoiseMask {
    /** The end of a path that stands for the order of an aggregate's items. */
    private static final String ORDER = "[~]";

    private NoiseMask() {}

    /** Returns the paths at which two replies differ, those of the outermost parts that have no equal shape. */
    public static List<String> between(Reply baseline, Reply twin) {
        List<String> paths = new ArrayList<>();
        find(baseline, twin, "", paths);
        return List.copyOf(paths);
    }

    private static void find(Reply left, Reply right, String path, List<String> paths) {
        if (left.equals(right)) {
            return;
        }
        if (left instanceof MapReply ours
                && right instanceof MapReply theirs
                && keys(ours).equals(keys(theirs))) {
            Map<Reply, Reply> values = new HashMap<>();
            theirs.entries().forEach(entry -> values.put(entry.key(), entry.value()));
            ours.entries()
                    .forEach(entry -> find(
                            entry.value(),
                            Optional.ofNullable(values.get(entry.key())).orElse(entry.value()),
                            path + step(entry.key()),
                            paths));
            return;
        }
        List<Reply> ours = items(left);
        List<Reply> theirs = items(right);
        if (left.type() != right.type() || ours.isEmpty() || ours.size() != theirs.size()) {
            paths.add(path);
        } else if (sorted(ours).equals(sorted(theirs))) {
            paths.add(path + ORDER);
        } else {
            for (int i = 0; i < ours.size(); i++) {
                find(ours.get(i), theirs.get(i), path + "[" + i + "]", paths);
            }
        }
    }

    private static List<Reply> keys(MapReply map) {
        return sorted(map.entries().stream().map(MapReply.Entry::key).toList());
    }

    private static List<Reply> sorted(List<Reply> items) {
        return items.stream().sorted(ReplyOrder.INSTANCE).toList();
    }

    private static String step(Reply key) {
        return "{" + ReplyTexts.of(key) + "}";
    }

    private static List<Reply> items(Reply reply) {
        return switch (reply.type()) {
            case ARRAY -> ((ArrayReply) reply).items();
            case PUSH -> ((PushReply) reply).items();
            case SET -> ((SetReply) reply).items();
            case ATTRIBUTE -> List.of(((AttributeReply) reply).attributes(), ((AttributeReply) reply).reply());
            default -> List.of();
        };
    }

    /** Returns what stands at a path; null where it leads nowhere, or to an order. */
    public static @Nullable Reply at(String path, Reply reply) {
        if (path.isEmpty()) {
            return reply;
        }
        if (reply instanceof MapReply map) {
            for (MapReply.Entry entry : map.entries()) {
                String step = step(entry.key());
                if (path.startsWith(step)) {
                    return at(path.substring(step.length()), entry.value());
                }
            }
            return null;
        }
        int end = path.indexOf(']');
        List<Reply> items = items(reply);
        if (end < 2 || path.startsWith(ORDER)) {
            return null;
        }
        int place = Integer.parseInt(path.substring(1, end));
        return place < items.size() ? at(path.substring(end + 1), items.get(place)) : null;
    }

    /** Returns {@code reply} with what stands at these paths replaced by its type, and items sorted where a path says so. */
    public static Reply apply(List<String> paths, Reply reply) {
        return paths.isEmpty() ? reply : masked(reply, "", paths);
    }

    private static Reply masked(Reply reply, String path, List<String> paths) {
        if (paths.contains(path)) {
            return Placeholder.of(reply);
        }
        if (paths.stream().noneMatch(one -> one.startsWith(path))) {
            return reply;
        }
        return switch (reply.type()) {
            case ARRAY -> new ArrayReply(each(((ArrayReply) reply).items(), path, paths));
            case PUSH -> new PushReply(each(((PushReply) reply).items(), path, paths));
            case SET -> new SetReply(each(((SetReply) reply).items(), path, paths));
            case MAP ->
                map(
                        (MapReply) reply,
                        entry -> new MapReply.Entry(
                                entry.key(), masked(entry.value(), path + step(entry.key()), paths)));
            case ATTRIBUTE -> attribute((AttributeReply) reply, path, paths);
            default -> reply;
        };
    }

    private static Reply attribute(AttributeReply reply, String path, List<String> paths) {
        Reply attributes = masked(reply.attributes(), path + "[0]", paths);
        return new AttributeReply(
                attributes instanceof MapReply map ? map : reply.attributes(),
                masked(reply.reply(), path + "[1]", paths));
    }

    private static MapReply map(MapReply map, Function<MapReply.Entry, MapReply.Entry> each) {
        return new MapReply(map.entries().stream().map(each).toList());
    }

    private static List<Reply> each(List<Reply> items, String path, List<String> paths) {
        List<Reply> masked = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            masked.add(masked(items.get(i), path + "[" + i + "]", paths));
        }
        if (!paths.contains(path + ORDER)) {
            return masked;
        }
        return Canonical.isFlatMap(masked)
                        && masked.stream().anyMatch(one -> !items(one).isEmpty())
                ? Canonical.sortedPairs(masked)
                : sorted(masked);
    }
}
